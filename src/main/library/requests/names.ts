import type { NameHit } from '../../../shared/contract/search.ts'
import type { EntityKey, EntitySummary } from '../../../shared/model.ts'
import { fold } from '../search/analyse.ts'
import { buildNameIndex, createNameIndex, type NamedRecord, type NameIndex } from '../search/name-index.ts'
import type { Stores } from '../stores.ts'
import { withoutRow } from './entity-summary.ts'

/** Up to so many named things, an index that is out of date is made anew before it answers; above, it goes on answering while a new one is made. */
const few = 5000
/** Things read from the database in one go. */
const page = 2000

interface Built {
  readonly index: NameIndex
  readonly hits: readonly NameHit[]
}
const nothingYet: Built = { index: { find: () => [] }, hits: [] }
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** The names of a library (entities with their aliases, titles, tags, notes), indexed when first asked for and after a change. */
export function createNames({ entities, names }: Pick<Stores, 'entities' | 'names'>) {
  let built: Built | null = null
  /** Counts changes: an index begun before the last one is out of date when it is done. */
  let changes = 0
  let builtAt = -1
  let building: Promise<void> | null = null

  async function rebuild(): Promise<void> {
    const at = changes
    const records: NamedRecord[] = []
    const hits: NameHit[] = []
    for (const named of listNamed(names)) {
      records.push(named.record)
      hits.push(named.hit)
      if (hits.length % page === 0) await pause()
    }
    built = { index: await buildNameIndex(records, pause), hits }
    builtAt = at
  }
  /** Make a large index in the background, in slices between which others are answered. */
  function begin(): Promise<void> {
    building ??= rebuild().catch(() => { /* The library was closed meanwhile: nobody asks any more. */ }).finally(() => { building = null })
    return building
  }
  /** What answers now: null while the first index of a large library is being made. */
  function current(): Built | null {
    if (built && builtAt === changes) return built
    // Counting costs more than a search should: while one is being made, it is known.
    if (building !== null || names.count() > few) {
      void begin()
      return built
    }
    const all = [...listNamed(names)]
    builtAt = changes
    return (built = { index: createNameIndex(all.map(({ record }) => record)), hits: all.map(({ hit }) => hit) })
  }

  return {
    /** To be called when documents, findings or annotations changed. */
    forget(): void {
      changes++
    },
    /** Settles when names can be found: at once, but for a large library that was just opened. */
    async ready(): Promise<void> {
      if (current() === null) await begin()
    },
    /** Whether names can be found now. */
    isReady: (): boolean => current() !== null,
    /** What is named like this, one hit for each thing named, misspellings too unless told otherwise; nothing while the first index of a large library is being made. */
    find(words: string, limit: number, misspelt = true): NameHit[] {
      const { index, hits } = current() ?? nothingYet
      const seen = new Map<string, NameHit>()
      for (const record of index.find(words, limit * 5, misspelt)) {
        const hit = hits[record]!
        // An index that is being made anew may still know what is gone.
        const entity = hit.entity === null ? undefined : entities.find(hit.entity)
        if (hit.entity !== null && !entity) continue
        const thing = hit.entity ?? (hit.annotation !== null ? `note ${hit.annotation}` : hit.document === null ? `tag ${hit.text}` : String(hit.document))
        if (!seen.has(thing)) seen.set(thing, entity?.confirmed ? { ...hit, confirmed: true } : hit)
        if (seen.size === limit) break
      }
      return [...seen.values()]
    },
    /** Entities with exactly this name or alias (folded), then those like it. */
    findEntities(name: string): EntitySummary[] {
      const wanted = fold(name)
      const known = current()?.hits ?? Iterator.from(listNamed(names)).map(({ hit }) => hit)
      const keys = new Set<EntityKey>()
      for (const { type, entity, text, matched } of known) if (type === 'entity' && fold(matched ?? text) === wanted) keys.add(entity!)
      const like = keys.size > 0 ? [] : this.find(name, 20).flatMap(({ entity }) => entity ?? [])
      return [...new Set([...keys, ...like])].flatMap((key) => {
        const found = entities.find(key)
        return found ? [withoutRow(found)] : []
      })
    },
  }
}
export type Names = ReturnType<typeof createNames>

const nothing = { matched: null, entity: null, kind: null, document: null, annotation: null }

/** Everything that has a name, page by page. */
function* listNamed(names: Stores['names']): Generator<{ readonly record: NamedRecord; readonly hit: NameHit }> {
  for (let after = 0; ;) {
    const rows = names.listEntityNames(after, page)
    let last = 0
    for (const { id, key, kind, name, mentions, surface } of rows) {
      const entity = { ...nothing, type: 'entity', text: name, entity: key, kind } as const
      // The name it is shown by need not be one that a document writes.
      if (id !== last) yield { record: { text: name, weight: mentions }, hit: entity }
      if (surface !== name) yield { record: { text: surface, weight: mentions }, hit: { ...entity, matched: surface } }
      last = id
    }
    if (rows.length === 0) break
    after = last
  }
  for (let after = 0; ;) {
    const rows = names.listTitles(after, page)
    for (const { id, title } of rows) yield { record: { text: title, weight: 1 }, hit: { ...nothing, type: 'document', text: title, document: id } }
    if (rows.length === 0) break
    after = rows.at(-1)!.id
  }
  for (const { tag, uses } of names.listTags()) yield { record: { text: tag, weight: uses }, hit: { ...nothing, type: 'tag', text: tag } }
  for (let after = 0; ;) {
    const rows = names.listNotes(after, page)
    for (const { id, document, note } of rows) yield { record: { text: note, weight: 1 }, hit: { ...nothing, type: 'note', text: note, document, annotation: id } }
    if (rows.length === 0) break
    after = rows.at(-1)!.id
  }
}
