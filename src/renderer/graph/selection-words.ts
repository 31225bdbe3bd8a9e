import { useMemo } from 'react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords, type Say } from '../language/use-words.ts'
import { usePredicateWords } from './use-predicate-words.ts'

interface SelectionWords {
  readonly say: Say
  readonly predicateWords: ReturnType<typeof usePredicateWords>
}
export function useSelectionWords(): SelectionWords {
  const { say } = useWords()
  const predicateWords = usePredicateWords()
  return useMemo(() => ({ say, predicateWords }), [say, predicateWords])
}

/** What is selected, as a screen reader is to say it; empty when nothing is. */
export function describeSelection({ nodes, edges }: Neighbourhood, selected: number | null, edge: number | null, { say, predicateWords }: SelectionWords): string {
  if (edge !== null) {
    const { source, target, predicate, sentences, independent, confirmed, uncertain } = edges[edge]!
    return say('graph.announceEdge', {
      subject: nodes[source]!.name, predicate: predicateWords(predicate), object: nodes[target]!.name, state: say(confirmed ? 'graph.confirmed' : uncertain ? 'graph.uncertain' : 'graph.suggested'),
      sentences: say('findings.sentences', { count: sentences }), sources: say('graph.independent', { count: independent }),
    })
  }
  if (selected === null) return ''
  const { kind, name, degree, mentions, documents, confirmed } = nodes[selected]!
  return say('graph.announceNode', {
    kind: say(`findings.kind.${kind}`), name, state: say(confirmed ? 'graph.confirmed' : 'graph.suggested'), neighbours: say('graph.neighbours', { count: degree }),
    mentions: say('findings.mentions', { count: mentions }), documents: say('findings.documents', { count: documents }),
  })
}
