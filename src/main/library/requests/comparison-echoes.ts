import type { DocumentId } from '../../../shared/model.ts'
import { echoesIn, echoOf } from '../comparing/echoes.ts'
import { unitOf } from '../comparing/units.ts'
import type { Stores } from '../stores.ts'
import { documentsOf, figureItem, type Item, type ItemGroup } from './comparison-groups.ts'

/** Figures without a subject beyond this many are not looked through. */
const most = 50_000

/** Groups of equal numbers that no row of several sources holds yet: said of different things, or nobody knows of what. */
export function echoGroups({ comparing }: Pick<Stores, 'comparing'>, groups: readonly ItemGroup[]): ItemGroup[] {
  const alone = groups.filter(({ type, items }) => type === 'figures' && documentsOf(items).length === 1).flatMap(({ items }) => items)
  const ofNobody = comparing.listFiguresOfNobody(most).map(figureItem)
  const candidates = Map.groupBy([...alone, ...ofNobody], (item) => (item.type === 'figure' ? echoOf({ ...item.row, measure: item.row.measure ?? '' }) : null))
  const several = [...candidates].filter(([echo, items]) => echo !== null && documentsOf(items).length > 1)
  const names = new Map<DocumentId, Set<string>>()
  for (const { document, entity } of comparing.listNamedBy([...new Set(several.flatMap(([, items]) => documentsOf(items)))])) names.set(document, (names.get(document) ?? new Set()).add(entity))
  return several.flatMap(([echo, items]) => echoesIn(items, (document) => names.get(document) ?? new Set()).map((own) => toGroup(echo!, own)))
}

function toGroup(echo: string, items: readonly Item[]): ItemGroup {
  const sorted = items.toSorted((a, b) => a.document - b.document || a.start - b.start)
  const first = sorted[0]!
  const words = first.type === 'figure' ? first.row.words.replace(/\s+/g, ' ') : ''
  const money = first.type === 'figure' && unitOf(first.row.unit).family === 'money'
  return {
    // Named after its first document, so that the same number of another matter has another row.
    key: `|${echo}|${first.document}`, type: 'figures', measure: '', family: 'echo', subject: null, items: sorted, isEcho: true,
    question: money
      ? { en: `${words} · the same sum, of whom is unsure`, fr: `${words} · la même somme, on ne sait de qui` }
      : { en: `${words} · the same number, of what is unsure`, fr: `${words} · le même nombre, on ne sait de quoi` },
  }
}

/** What has come together in a row of its own by the person’s hand need not be shown as an echo too. */
export function withoutStale(groups: readonly ItemGroup[]): ItemGroup[] {
  const held = new Set(groups.filter(({ isEcho, items }) => isEcho !== true && documentsOf(items).length > 1).flatMap(({ items }) => items.map(({ key }) => key)))
  return groups.flatMap((group) => {
    if (group.isEcho !== true || group.bound !== undefined) return [group]
    const items = group.items.filter(({ key }) => !held.has(key))
    return items.length === group.items.length ? [group] : documentsOf(items).length > 1 || group.partedFrom !== undefined ? [{ ...group, items }] : []
  })
}
