import { useCallback } from 'react'
import type { Predicate } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'

/** A line in words: `finance` from its subject, `financé par` from its object, `apparaît avec` where nothing is stated. */
export function usePredicateWords(): (predicate: Predicate | null, direction?: 'out' | 'in') => string {
  const { say } = useWords()
  return useCallback(
    (predicate, direction = 'out') =>
      predicate === null ? say('findings.appearsWith') : say(direction === 'out' ? `findings.predicate.${predicate}` : `findings.predicateInverse.${predicate}`),
    [say],
  )
}
