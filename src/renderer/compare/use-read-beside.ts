import { useCallback } from 'react'
import type { Statement } from '../../shared/contract/compare.ts'
import { usePlace } from '../place.ts'

/** Opens two statements in their articles, side by side, each at its sentence. */
export function useReadBeside(): (pair: readonly [Statement, Statement]) => void {
  const { go } = usePlace()
  return useCallback(([left, right]) => {
    const at = ({ start, end }: Statement['evidence']) => ({ start, end })
    go({ view: 'document', document: left.document, at: at(left.evidence), beside: right.document, besideAt: at(right.evidence) })
  }, [go])
}
