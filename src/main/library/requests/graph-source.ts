import type { SupportRow } from '../database/graph.ts'
import { isNarrow, narrow, type Narrowing } from '../graph/narrow.ts'
import type { GraphRecords, GraphSource, SourceLine } from '../graph/source.ts'
import type { Stores } from '../stores.ts'
import { withoutRow } from './entity-summary.ts'
import { createOrigins } from './origins.ts'

const everything: Narrowing = { sources: 1, confirmed: false, plain: false }
/** A person who turns knobs comes back to where they were: so many narrowed graphs are remembered. */
const remembered = 6

/** The whole graph as plain arrays, read when first asked for and after a change: a person who turns knobs asks often. */
export function createGraphSource(stores: Stores) {
  const records = new Map<boolean, GraphRecords>()
  const wholes = new Map<boolean, GraphSource>()
  const narrowed = new Map<string, GraphSource>()

  const recordsOf = (appearsWith: boolean): GraphRecords => remember(records, appearsWith, () => readRecords(stores, appearsWith))
  const whole = (appearsWith: boolean): GraphSource => remember(wholes, appearsWith, () => narrow(recordsOf(appearsWith), everything))
  return {
    /** The library's graph; `appearsWith` adds the pairs that share a sentence. */
    whole,
    /** The graph as only some documents say it, or with enough behind every line. */
    narrow(appearsWith: boolean, narrowing: Narrowing): GraphSource {
      if (!isNarrow(narrowing)) return whole(appearsWith)
      const { documents, since, until, sources, confirmed, plain } = narrowing
      const made = remember(narrowed, JSON.stringify([appearsWith, documents, since, until, sources, confirmed, plain]), () => narrow(recordsOf(appearsWith), narrowing))
      if (narrowed.size > remembered) narrowed.delete(narrowed.keys().next().value!)
      return made
    },
    /** To be called when findings or documents changed. */
    forget(): void {
      records.clear()
      wholes.clear()
      narrowed.clear()
    },
  }
}
export type GraphSourceReader = ReturnType<typeof createGraphSource>

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

function readRecords(stores: Stores, appearsWith: boolean): GraphRecords {
  const { entities, graph } = stores
  const { originOf } = createOrigins(stores)
  const listed = entities.list(null, -1)
  const firsts = graph.listFirst()
  const place = new Map(listed.map(({ id }, i) => [id, i]))
  const dates = graph.listDates()
  const documentPlace = new Map(dates.map(({ id }, i) => [id, i]))
  const rows = appearsWith ? [...graph.listStated(), ...graph.listTogether()] : graph.listStated()
  const lines: SourceLine[] = []
  const offset: number[] = []
  const document = new Uint32Array(rows.length)
  const sentences = new Uint32Array(rows.length)
  const uncertain = new Uint8Array(rows.length)
  let last: SupportRow | null = null
  for (const [at, row] of rows.entries()) {
    if (!last || last.source !== row.source || last.target !== row.target || last.predicate !== row.predicate) {
      lines.push({ source: place.get(row.source)!, target: place.get(row.target)!, predicate: row.predicate })
      offset.push(at)
      last = row
    }
    if (row.confirmed === 1) lines[lines.length - 1] = { ...lines.at(-1)!, confirmed: true }
    document[at] = documentPlace.get(row.document)!
    sentences[at] = row.sentences
    uncertain[at] = row.uncertain
  }
  return {
    entities: listed.map(({ id, ...entity }) => ({ ...withoutRow(entity), first: firsts.get(id) ?? null })),
    documents: dates.map(({ id, published }) => ({ id, published, origin: originOf(id) })),
    lines, offset: Uint32Array.from([...offset, rows.length]), document, sentences, uncertain,
  }
}
