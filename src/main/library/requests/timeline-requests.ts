import type { Moment, Timeline } from '../../../shared/contract/compare.ts'
import type { Parsed } from '../../../shared/contract.ts'
import type { Days, DocumentId } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { toDays } from '../comparing/dates.ts'
import type { SourceRow } from '../database/comparing.ts'
import type { Stores } from '../stores.ts'
import type { Hand } from './compare-hand.ts'
import { createStatements } from './statements.ts'
import { byDays, gatherDated, type Narrowed } from './timeline-dated.ts'

/** What the sources date, by the day they speak of or by the day they were published. */
export function timelineRequests(stores: Stores, hand: Hand): Pick<Handlers, 'timeline'> {
  const narrowed = ({ entities, documents }: Pick<Parsed<'timeline'>, 'entities' | 'documents'>): Narrowed => ({
    entities: entities === undefined ? null : new Set(entities.map(hand.nowEntity)), documents: documents === undefined ? null : new Set(documents),
  })

  function spoken(within: Narrowed, limit: number): Timeline {
    const { dated, undated } = gatherDated(stores, within)
    const shown = dated.slice(0, limit)
    const sources = new Map(stores.comparing.listSources([...new Set(shown.map((one) => one.document))]).map((source) => [source.document, source]))
    const { ofItem, ofDate } = createStatements(stores, hand)
    const moments = shown.map((one): Moment => {
      const statement = one.type === 'date' ? ofDate(one.row, one.named) : ofItem(one.item)
      return { key: statement.key, type: 'statement', days: one.days, source: sources.get(one.document)!, statement }
    })
    return { moments, undated, more: dated.length - shown.length }
  }

  function published({ entities, documents }: Narrowed, limit: number): Timeline {
    const naming = entities === null ? null : new Set(stores.comparing.listNamingAny([...entities]))
    const isWanted = (document: DocumentId): boolean => (documents?.has(document) ?? true) && (naming?.has(document) ?? true)
    const chosen = stores.comparing.listAllSources().filter(({ document }) => isWanted(document))
    const dated = chosen.flatMap((source) => (source.published === null ? [] : [{ source, days: toDays(source.published) }]))
    const sorted = dated.sort((a, b) => byDays(a.days, b.days) || a.source.document - b.source.document)
    const moment = ({ source, days }: { readonly source: SourceRow; readonly days: Days }): Moment => ({ key: `published:${source.document}`, type: 'publication', days, source, statement: null })
    return { moments: sorted.slice(0, limit).map(moment), undated: chosen.length - dated.length, more: Math.max(0, sorted.length - limit) }
  }

  return { timeline: ({ by, limit, ...filter }) => (by === 'spoken' ? spoken : published)(narrowed(filter), limit) }
}
