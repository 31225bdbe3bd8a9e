import type { GraphEdge } from '../../../shared/contract/graph.ts'
import type { DocumentId, PartialDate } from '../../../shared/model.ts'
import { mayLieWithin } from '../../../shared/query/dates.ts'
import type { GraphRecords, GraphSource, SourceDocument } from './source.ts'

/** Which documents are listened to, and how much a line must have behind it. */
export interface Narrowing {
  readonly documents?: readonly DocumentId[] | undefined
  readonly since?: PartialDate | undefined
  readonly until?: PartialDate | undefined
  /** Independent sources a line needs: near copies are one. */
  readonly sources: number
  readonly confirmed: boolean
  /** Only lines that some sentence says plainly, or that the person confirmed. */
  readonly plain: boolean
}

export const isNarrow = ({ documents, since, until, sources, confirmed, plain }: Narrowing): boolean =>
  documents !== undefined || since !== undefined || until !== undefined || sources > 1 || confirmed || plain

/** Whether a document is listened to. One dated only `2025` may be of any day of it; one without a date is of none. */
export function toListening({ documents, since, until }: Pick<Narrowing, 'documents' | 'since' | 'until'>): (document: Omit<SourceDocument, 'origin'>) => boolean {
  const among = documents && new Set(documents)
  const isDated = since !== undefined || until !== undefined
  return ({ id, published }) => (!among || among.has(id)) && (!isDated || mayLieWithin(published, { from: since ?? null, to: until ?? null }))
}

/** The graph as those documents say it, counted; lines with too little behind them are left out, and so are their counts. */
export function narrow(records: GraphRecords, narrowing: Narrowing): GraphSource {
  const isListened = toListening(narrowing)
  const listened = Uint8Array.from(records.documents, (document) => (isListened(document) ? 1 : 0))
  const seen = new Int32Array(records.documents.reduce((most, { origin }) => Math.max(most, origin), 0) + 1).fill(-1)
  const edges: GraphEdge[] = []
  for (const [at, line] of records.lines.entries()) {
    if (narrowing.confirmed && !line.confirmed) continue
    let sentences = 0
    let documents = 0
    let independent = 0
    let isPlain = line.confirmed ?? false
    for (let entry = records.offset[at]!; entry < records.offset[at + 1]!; entry++) {
      const document = records.document[entry]!
      if (listened[document] === 0) continue
      documents++
      sentences += records.sentences[entry]!
      isPlain ||= records.uncertain[entry] === 0
      const { origin } = records.documents[document]!
      if (seen[origin] !== at) independent++
      seen[origin] = at
    }
    if (documents === 0 || independent < narrowing.sources || (narrowing.plain && !isPlain)) continue
    edges.push({ ...line, sentences, documents, independent, ...(isPlain ? {} : { uncertain: true as const }) })
  }
  return { entities: records.entities, edges }
}
