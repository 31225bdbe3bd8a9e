import type { NameHit } from '../../../shared/contract/search.ts'
import type { EntitySummary } from '../../../shared/model.ts'
import { fold } from '../search/analyse.ts'
import { createNameIndex, type NamedRecord, type NameIndex } from '../search/name-index.ts'
import type { Stores } from '../stores.ts'

/** The names of a library (entities with their aliases, titles, tags), indexed when first asked for and after a change. */
export function createNames({ documents, entities, annotations }: Stores) {
  let built: { readonly index: NameIndex; readonly hits: ReadonlyMap<string, NameHit> } | null = null

  function build() {
    const hits = new Map<string, NameHit>()
    const records: NamedRecord[] = []
    const put = (weight: number, hit: NameHit) => {
      const id = String(records.length)
      records.push({ id, text: hit.matched ?? hit.text, weight })
      hits.set(id, hit)
    }
    for (const { id, key, kind, name, mentions } of entities.list(null, -1)) {
      put(mentions, { type: 'entity', text: name, matched: null, entity: key, kind, document: null, annotation: null })
      for (const { text } of entities.listSurfaces(id)) if (text !== name) put(mentions, { type: 'entity', text: name, matched: text, entity: key, kind, document: null, annotation: null })
    }
    for (const { id, title } of documents.list()) put(1, { type: 'document', text: title, matched: null, entity: null, kind: null, document: id, annotation: null })
    const tags = Map.groupBy(annotations.list().flatMap(({ tags }) => tags), (tag) => tag)
    for (const [tag, uses] of tags) put(uses.length, { type: 'tag', text: tag, matched: null, entity: null, kind: null, document: null, annotation: null })
    return { index: createNameIndex(records), hits }
  }
  const current = () => (built ??= build())

  return {
    /** To be called when documents, findings or tags changed. */
    forget(): void {
      built = null
    },
    /** What is named like this, one hit for each thing named. */
    find(words: string, limit: number): NameHit[] {
      const { index, hits } = current()
      const seen = new Map<string, NameHit>()
      for (const id of index.find(words, limit * 5)) {
        const hit = hits.get(id)!
        const thing = hit.entity ?? (hit.document === null ? `tag ${hit.text}` : String(hit.document))
        if (!seen.has(thing)) seen.set(thing, hit)
      }
      return [...seen.values()].slice(0, limit)
    },
    /** Entities with exactly this name or alias (folded), then those like it. */
    findEntities(name: string): EntitySummary[] {
      const wanted = fold(name)
      const keys = [...current().hits.values()].filter((hit) => hit.type === 'entity' && fold(hit.matched ?? hit.text) === wanted).map(({ entity }) => entity!)
      const like = keys.length > 0 ? [] : this.find(name, 20).flatMap(({ entity }) => entity ?? [])
      return [...new Set([...keys, ...like])].flatMap((key) => {
        const found = entities.find(key)
        return found ? [{ key: found.key, kind: found.kind, name: found.name, mentions: found.mentions, documents: found.documents }] : []
      })
    },
  }
}
export type Names = ReturnType<typeof createNames>
