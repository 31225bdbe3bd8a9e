import type { DocumentId } from '../../../shared/model.ts'
import { locateAnchor } from '../anchoring/locate.ts'
import type { Findings } from '../extraction/findings.ts'
import type { annotationStore } from '../database/annotations.ts'
import type { decisionStore } from '../database/decisions.ts'
import type { StoredText } from '../database/documents.ts'
import { decideFindings, type DecidedFindings, type PlacedDecision } from './decide-findings.ts'
import { entityDecisionKinds, readDecision, type DecidedPlace } from './entity-bodies.ts'
import { toEntityModel, type EntityModel } from './entity-model.ts'

/** What the person decided about entities, at hand wherever findings are written and linked. */
export interface Decided {
  model(): EntityModel
  /** To be called when decisions changed. */
  forget(): void
  /** Whether any decision may bear on a document's places: if not, its findings are what the machine found. */
  isBearingOn(document: DocumentId): boolean
  /** A document's findings as they are once decisions about its places and about names have been applied; the very same where nothing changes. */
  applyTo(document: DocumentId, text: string, findings: Findings): DecidedFindings
  /** Where a place is now, or null when that cannot be said for sure. */
  locate(place: DecidedPlace, text?: string): { readonly start: number; readonly end: number } | null
}

interface Parts {
  readonly decisions: Pick<ReturnType<typeof decisionStore>, 'list'>
  readonly documents: { findText(document: DocumentId): StoredText | undefined }
  readonly annotations: Pick<ReturnType<typeof annotationStore>, 'findTextChecksum'>
}

export function createDecided({ decisions, documents, annotations }: Parts): Decided {
  let known: EntityModel | null = null
  const model = (): EntityModel => (known ??= toEntityModel(decisions.list(entityDecisionKinds).map(readDecision).filter((decision) => decision !== null)))
  function locate(place: DecidedPlace, given?: string): { readonly start: number; readonly end: number } | null {
    const text = given ?? documents.findText(place.document)?.text
    if (text === undefined) return null
    const isSame = place.textChecksum !== null && place.textChecksum === annotations.findTextChecksum(place.document)
    const { state, start, end } = locateAnchor(text, place, isSame ? 'unchanged' : 'edited')
    return state === 'exact' || state === 'moved' ? { start, end } : null
  }
  return {
    model,
    forget: () => void (known = null),
    isBearingOn(document) {
      const { hasNames, placedIn } = model()
      return hasNames || placedIn(document).length > 0
    },
    locate,
    applyTo(document, text, findings) {
      const { apart, findWatched, placedIn } = model()
      const placed = placedIn(document).flatMap(({ decision, place }): PlacedDecision[] => {
        const span = locate(place, text)
        if (span === null) return []
        switch (decision.kind) {
          case 'reject-mention':
            return [{ type: 'reject', span }]
          case 'split':
            return [{ type: 'split', span, means: decision.body.into }]
          case 'add':
            return [{ type: 'add', span, means: decision.body.entity }]
        }
      })
      return decideFindings(text, findings, { apart, watched: findWatched(text), placed })
    },
  }
}
