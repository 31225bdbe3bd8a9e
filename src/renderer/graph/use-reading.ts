import { useMemo } from 'react'
import { useWords } from '../language/use-words.ts'
import { describeStretch } from './describe-stretch.ts'
import { useGraphPlace } from './graph-place.ts'
import type { Reading } from './scene.ts'
import { usePredicateWords } from './use-predicate-words.ts'

/** The words and the colours of the drawing, in the language of the moment. */
export function useReading(): Omit<Reading, 'backdrop'> {
  const { say, partialDate, language } = useWords()
  const { here } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const colour = here.colour ?? 'kind'
  return useMemo(
    () => ({
      colour, predicateWords, freshWord: say('graph.fresh'),
      areaWords: ({ dates: [from, to] = [null, null], kind }) => {
        if (kind) return say(`findings.kinds.${kind}`)
        if (from === null || to === null) return say('graph.noDate')
        if (from === to) return partialDate(from)
        return describeStretch(from, to, language)
      },
    }),
    [colour, predicateWords, say, partialDate, language],
  )
}
