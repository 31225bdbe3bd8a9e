import type { SimilarPlace } from '../../../shared/contract/entities.ts'
import type { DocumentId, Span } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { labelOf, type EntityRef } from '../decisions/entity-bodies.ts'
import { createNameFinder } from '../decisions/find-names.ts'
import { listDocumentsWith } from '../decisions/settle-entities.ts'
import { plainName } from '../extraction/names/appearances.ts'
import { LibraryFailure } from '../failure.ts'
import { sentenceAt } from '../layout-of.ts'
import type { Stores } from '../stores.ts'
import type { EntityDeciding, FoundEntity, NewDecision } from './entity-deciding.ts'
import { createEvidence } from './evidence.ts'

/** What single places of a text name, and what they do not. */
export function entityMentionRequests(stores: Stores, deciding: EntityDeciding): Pick<Handlers, 'addMention' | 'rejectMention' | 'rejectMentions' | 'listSimilarPlaces'> {
  const { entities, findings, documents } = stores
  const mentionsOver = (document: DocumentId, span: Span) => findings.listMentions(document).filter(({ start, end }) => start < span.end && span.start < end)

  function rejection({ document, start, end }: Span & { readonly document: DocumentId }): { readonly entity: FoundEntity; readonly decision: NewDecision } {
    const place = deciding.placeAt(document, { start, end })
    const [mention] = mentionsOver(document, place)
    if (!mention) throw new LibraryFailure('bad-input', { en: 'Nothing is taken for a name at this place.', fr: 'Rien n’est pris pour un nom à cet endroit.' })
    const entity = deciding.find(mention.entity)
    return { entity, decision: { kind: 'reject-mention', body: { entity: deciding.refOf(entity), place } } }
  }

  return {
    async addMention({ document, start, end, kind, name, entity: key, everywhere, why }, options) {
      const place = deciding.placeAt(document, trimmed(documents.findText(document)?.text ?? '', { start, end }))
      const called = name ?? plainName(place.exact)
      const known = key === undefined ? entities.find(labelled(kind, called)) : deciding.find(key)
      const isKnown = known !== undefined && (key !== undefined || known.kind === kind)
      const ref: EntityRef = isKnown ? deciding.refOf(known) : deciding.newRef(kind, called)
      await deciding.keep('entity-added', plainName(place.exact), { made: [{ kind: 'add', body: { entity: ref, place, everywhere } }], why }, options)
      return { entity: deciding.keyOf(ref) }
    },
    async rejectMention({ document, start, end, why }, options) {
      const { entity, decision } = rejection({ document, start, end })
      await deciding.keep('mention-rejected', entity.name, { made: [decision], why }, options)
      return { entity: entities.find(entity.key)?.key ?? null }
    },
    async rejectMentions({ places, why }, options) {
      const rejected = places.map(rejection)
      const names = [...new Set(rejected.map(({ entity }) => entity.name))]
      await deciding.keep('mention-rejected', names.join(', '), { made: rejected.map(({ decision }) => decision), why }, options)
      return { entity: entities.find(rejected[0]!.entity.key)?.key ?? null }
    },
    listSimilarPlaces({ document, start, end, limit }) {
      const { exact, ...own } = deciding.placeAt(document, trimmed(documents.findText(document)?.text ?? '', { start, end }))
      const find = createNameFinder([{ name: exact, means: null }])
      const evidence = createEvidence(stores)
      const places: SimilarPlace[] = []
      let more = 0
      for (const each of listDocumentsWith(stores, exact)) {
        const text = documents.findText(each)?.text ?? ''
        const found = find(text).filter((span) => each !== document || span.end <= own.start || own.end <= span.start)
        if (found.length === 0) continue
        const shown = found.slice(0, Math.max(0, limit - places.length))
        more += found.length - shown.length
        if (shown.length === 0) continue
        const mentions = findings.listMentions(each)
        for (const span of shown) {
          const mention = mentions.find((one) => one.start < span.end && span.start < one.end)
          const entity = mention && entities.find(mention.entity)
          const place = { start: span.start, end: span.end }
          const sentence = sentenceAt(stores, each, place)
          places.push({
            document: each, span: place,
            evidence: evidence.toEvidence(each, sentence ?? place, [{ ...place, kind: 'match' }]),
            entity: entity ? { key: entity.key, name: entity.name, kind: entity.kind } : null,
          })
        }
      }
      return { places, more }
    },
  }
}

/** The key that a thing of this kind and name has, unless something else has taken it. */
const labelled = (kind: Parameters<typeof labelOf>[0], name: string): string => `${kind}:${labelOf(kind, name).split(':').slice(1).join(':')}`

/** A selection without the spaces at its edges. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return words.trim() === '' ? { start, end } : { start: from, end: from + words.trim().length }
}
