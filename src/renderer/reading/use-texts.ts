import { useMemo } from 'react'
import type { DocumentId, Span } from '../../shared/model.ts'
import { usePlace, type Place } from '../place.ts'
import { focusReader } from './focus.ts'
import { useReading, type Side } from './reading-context.tsx'

export interface Texts {
  readonly main: DocumentId | null
  /** The other of two that are open, or null. */
  readonly beside: DocumentId | null
  /** Go to a place in a document. Where it is one of two that are open, both stay open. */
  readonly goTo: (document: DocumentId, at: Span) => void
  /** Open a document at the right of the one that is open; a click on one that is open already leaves it where it is, or takes it to `at`. */
  readonly openBeside: (document: DocumentId, at?: Span) => void
  /** Close one of two; the other is kept. */
  readonly close: (side: Side) => void
}

/** The texts that are open, one or two, and the ways among them. */
export function useTexts(): Texts {
  const { place, go } = usePlace()
  const { setSide } = useReading()
  return useMemo(() => {
    const now = place.view === 'document' ? place : null
    const main = now?.document ?? null
    const beside = besideOf(place)
    return {
      main, beside,
      goTo(document, at) {
        if (now && document === main) go({ ...now, at })
        else if (now && document === beside) go({ ...now, besideAt: at })
        else go({ view: 'document', document, at })
      },
      openBeside(document, at) {
        if (!now || document === main) return go({ view: 'document', document, ...(at ? { at } : {}) })
        const { besideAt: _besideAt, ...kept } = now
        go({ ...kept, beside: document, ...(at ? { besideAt: at } : {}) })
        setSide('beside')
        focusReader(document, 'beside')
      },
      close(side) {
        if (!now || beside === null) return
        setSide('main')
        focusReader(side === 'main' ? beside : now.document)
        const { beside: _beside, besideAt: _besideAt, ...left } = now
        if (side === 'beside') return go(left)
        // Where one is in it and not where one came for: it goes on being read.
        const { at: _at, ...kept } = left
        go({ ...kept, document: beside })
      },
    }
  }, [place, go, setSide])
}

/** A text beside itself is one text. */
export const besideOf = (place: Place): DocumentId | null => (place.view === 'document' && place.beside !== undefined && place.beside !== place.document ? place.beside : null)
