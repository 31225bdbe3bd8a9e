import type { DecidedRow } from '../../../shared/contract/compare.ts'
import type { Topic } from '../../../shared/contract/request.ts'
import type { DocumentId, Sentence } from '../../../shared/model.ts'
import { classOf } from '../comparing/class-of.ts'
import { compareFigures } from '../comparing/compare-figures.ts'
import { compareNames } from '../comparing/compare-names.ts'
import { subjectOfKey } from '../comparing/question.ts'
import { reasons } from '../comparing/reasons.ts'
import { regroup, type Regrouped } from '../comparing/regroup.ts'
import type { PairClass } from '../comparing/said.ts'
import type { Stores } from '../stores.ts'
import { documentsOf, groupsOf, type Item, type ItemGroup } from './comparison-groups.ts'
import { echoGroups, withoutStale } from './comparison-echoes.ts'
import type { Hand } from './compare-hand.ts'
import { toReadFigure, type ReadFigure } from './said-figure.ts'
import { toReadName, type ReadName } from './said-name.ts'

/** A row before its statements are put into words. */
export interface BuiltRow extends Pick<ItemGroup, 'key' | 'type' | 'question' | 'measure' | 'family' | 'subject'> {
  readonly figures: readonly ReadFigure[]
  readonly names: readonly ReadName[]
  /** Those that speak: what is marked wrong does not. */
  readonly documents: readonly DocumentId[]
  readonly independent: number
  readonly class: PairClass | null
  readonly reason: Sentence
  readonly decided?: DecidedRow
  /** The person has had a hand in it: it stays in sight, however few sources are left. */
  readonly touched: boolean
}
export interface Built {
  readonly rows: readonly BuiltRow[]
  /** Of documents that have near copies. */
  readonly origins: ReadonlyMap<DocumentId, number>
}
interface Known extends Regrouped<ItemGroup> {
  readonly origins: ReadonlyMap<DocumentId, number>
}

/** The library's rows with the person's hand on them, built when first asked for and kept until findings, documents or decisions change. */
export function createComparison(stores: Stores, hand: Hand) {
  let found: readonly ItemGroup[] | null = null
  let foundAlso = ''
  let known: Known | null = null
  let whole: Built | null = null

  function decided(): Known {
    if (known !== null) return known
    // A decided row stays, also where its subject is not among those that most documents speak of.
    const also = hand.subjects()
    if (found === null || foundAlso !== also.join('\n')) {
      const groups = groupsOf(stores, null, also)
      found = [...groups, ...echoGroups(stores, groups)]
      foundAlso = also.join('\n')
    }
    return (known = replayed(found))
  }
  function replayed(groups: readonly ItemGroup[]): Known {
    const origins = new Map(stores.origins.list().map(({ document, origin }) => [document, origin]))
    const regrouped = regroup<Item, ItemGroup>(groups, hand.decisions(), hand.recognise)
    return { ...regrouped, groups: withoutStale(regrouped.groups), origins }
  }
  function rowsOf({ groups, origins }: Known, within: ReadonlySet<DocumentId> | null): Built {
    const chosen = within === null ? groups : groups.map((group) => ({ ...group, items: group.items.filter(({ document }) => within.has(document)) })).filter(({ items }) => items.length > 0)
    const together = chosen.filter(({ items, type }) => type === 'figures' && documentsOf(items).length > 1)
    const places = placesOf(stores, together.flatMap(({ items }) => items))
    return { origins, rows: chosen.map((group) => toRow(group, places, (document) => origins.get(document) ?? document, hand)) }
  }

  return {
    rowsOf: (documents: readonly DocumentId[] | undefined): Built => (documents === undefined ? (whole ??= rowsOf(decided(), null)) : rowsOf(decided(), new Set(documents))),
    /** One row, also one too far down for the whole table, and the row that it is now bound into; undefined when nothing answers it. */
    findRow(key: string): BuiltRow | undefined {
      const there = decided()
      const now = follow(key, there.joined)
      const group = there.groups.find((one) => one.key === now)
      const place = group === undefined ? replayed(groupsOf(stores, [subjectOfKey(now)], [])) : { ...there, groups: [group] }
      return rowsOf({ ...place, groups: place.groups.filter((one) => one.key === now) }, null).rows[0]
    },
    /** The statements of a row as decisions name them. */
    itemsOf: (key: string): readonly Item[] => decided().groups.find((group) => group.key === key)?.items ?? [],
    isThere: (key: string): boolean => decided().groups.some((group) => group.key === key),
    holding: (): ReadonlySet<string> => decided().holding,
    forget(topics: readonly Topic[]): void {
      if (topics.includes('findings') || topics.includes('documents')) found = null
      if (found === null || topics.includes('decisions')) known = whole = null
    },
  }
}
export type Comparison = ReturnType<typeof createComparison>

function follow(key: string, joined: ReadonlyMap<string, string>): string {
  let now = key
  for (let steps = 0; joined.has(now) && steps <= joined.size; steps++) now = joined.get(now)!
  return now
}

/** The places that the sentences of these figures name. */
function placesOf({ comparing }: Stores, items: readonly Item[]): (item: Item) => string[] {
  const bySentence = new Map<number, string[]>()
  for (const { sentence, entity } of comparing.listPlacesIn([...new Set(items.map(({ row }) => row.sentence))])) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), entity])
  return ({ row }) => bySentence.get(row.sentence) ?? []
}

function toRow(group: ItemGroup, placesIn: (item: Item) => string[], originOf: (document: DocumentId) => number, hand: Hand): BuiltRow {
  const { key, type, question, measure, family, subject, items, bound, partedFrom, isEcho } = group
  const figures = items.flatMap((item) => (item.type === 'figure' ? [toReadFigure(item.row, placesIn(item))] : []))
  const names = items.flatMap((item) => (item.type === 'name' ? [toReadName(item.row)] : []))
  const wrongs = hand.wrongs()
  const speaks = (statement: { readonly key: string }): boolean => !wrongs.has(statement.key)
  const speaking = items.filter(speaks)
  const documents = documentsOf(speaking)
  // That they answer one question is what binding says, whatever their words for it were.
  const asOne = bound === undefined ? figures : figures.map((figure) => ({ ...figure, measure }))
  const machine = ((): Pick<BuiltRow, 'class' | 'reason'> => {
    if (speaking.length === 0) return { class: null, reason: reasons.allWrong }
    if (isEcho === true && documents.length > 1) return { class: 'not comparable', reason: reasons.echo }
    return type === 'figures' ? classOf(asOne.filter(speaks), compareFigures, originOf) : classOf(names.filter(speaks), compareNames, originOf)
  })()
  const set = hand.classOf(key)
  const hands: DecidedRow = {
    ...(set === undefined ? {} : { class: { why: set.why, machine } }), ...(bound === undefined ? {} : { bound }), ...(partedFrom === undefined ? {} : { partedFrom }),
  }
  const isDecided = Object.keys(hands).length > 0
  return {
    key, type, question, measure, family, subject, figures, names, documents, independent: new Set(documents.map(originOf)).size,
    ...(set === undefined ? machine : { class: set.class, reason: reasonOf(set.why) }), ...(isDecided ? { decided: hands } : {}), touched: isDecided || speaking.length < items.length,
  }
}
const reasonOf = (why: string): Sentence => (why === '' ? reasons.decided : { en: `You decided so: ${why}`, fr: `Vous en avez décidé ainsi\u00a0: ${why}` })
