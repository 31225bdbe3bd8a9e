import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { requests } from '../../shared/contract.ts'
import type { HistoryEntry } from '../../shared/contract/history.ts'
import { useWords } from '../language/use-words.ts'
import { askAgain, useLibrary } from '../library/library-context.tsx'
import { useAsk } from '../library/use-ask.ts'
import { useToasts } from '../ui/toasts.tsx'
import { stepsTo } from './steps.ts'

const most = 200
const none: readonly HistoryEntry[] = []

export interface Past {
  /** Newest first; those that were taken back come before the others. */
  readonly entries: readonly HistoryEntry[]
  /** There is more than is listed. */
  readonly isCut: boolean
  readonly isWalking: boolean
  /** Undo or redo, step by step, until this is the last thing done; null: until nothing is. */
  readonly walkTo: (entry: HistoryEntry | null) => Promise<void>
}

/** What the person did, and going back and forth in it. */
export function usePast(): Past {
  const { client } = useLibrary()
  const queries = useQueryClient()
  const { say, sayFailure } = useWords()
  const { show } = useToasts()
  const { data: entries = none } = useAsk('listHistory', { limit: most })
  const [isWalking, setWalking] = useState(false)
  const walkTo = useCallback(async (entry: HistoryEntry | null) => {
    const steps = stepsTo(entries, entry)
    const count = Math.abs(steps)
    if (count === 0 || isWalking) return
    setWalking(true)
    try {
      for (let i = 0; i < count; i++) await (steps < 0 ? client.undo({}) : client.redo({}))
      show({ name: 'history', text: say(steps < 0 ? 'annotating.past.wentBack' : 'annotating.past.wentOn', { count }) })
    } catch (error) {
      show({ tone: 'bad', text: sayFailure(error) })
    } finally {
      // Once for all the steps; also where one of them failed, since those before it hold.
      await askAgain(queries, requests.undo.writes)
      setWalking(false)
    }
  }, [entries, isWalking, client, queries, show, say, sayFailure])
  return useMemo(() => ({ entries, isCut: entries.length === most, isWalking, walkTo }), [entries, isWalking, walkTo])
}
