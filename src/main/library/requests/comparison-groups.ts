import type { DocumentId, EntityKey, EntityKind } from '../../../shared/model.ts'
import type { PlacedStatement } from '../comparing/recognise.ts'
import type { Group } from '../comparing/regroup.ts'
import { questionOf } from '../comparing/question.ts'
import { describeQuestion } from '../comparing/words.ts'
import type { FigureRow, NamingRow } from '../database/comparing.ts'
import type { Stores } from '../stores.ts'
import { figureKey } from './said-figure.ts'
import { nameKey, nameSpan, questionOfNaming } from './said-name.ts'

/** Figures and relations of more subjects, or more of them, than this are left to a narrower question. */
const mostSubjects = 2000
const mostFigures = 50_000
const mostNamings = 50_000

export type Item = PlacedStatement & ({ readonly type: 'figure'; readonly row: FigureRow } | { readonly type: 'name'; readonly row: NamingRow })
/** Statements that answer one question, not yet read nor compared. */
export interface ItemGroup extends Group<Item> {
  readonly measure: string
  readonly family: string
  /** Null: nobody knows of whom. */
  readonly subject: { readonly entity: EntityKey; readonly name: string; readonly kind: EntityKind } | null
  /** Equal numbers only (`comparison-echoes.ts`): not one question for sure. */
  readonly isEcho?: true
}

export function figureItem(row: FigureRow): Item {
  const { document, start, end, sentenceStart, sentenceEnd } = row
  return { type: 'figure', row, key: figureKey(row), document, start, end, sentenceStart, sentenceEnd }
}
export const nameItem = (row: NamingRow): Item => ({ type: 'name', row, key: nameKey(row), document: row.document, ...nameSpan(row), sentenceStart: row.start, sentenceEnd: row.end })

/** @param subjects only these; null for the subjects that most documents speak of. `also`: subjects that must not be left out. */
export function groupsOf({ comparing }: Pick<Stores, 'comparing'>, subjects: readonly EntityKey[] | null, also: readonly EntityKey[]): ItemGroup[] {
  const wanted = [...new Set([...(subjects ?? comparing.listSubjects(mostSubjects)), ...also])]
  const within = subjects === null ? null : new Set(wanted)
  const groups = new Map<string, ItemGroup & { readonly items: Item[] }>()
  const put = (item: Item, question: { readonly key: string; readonly measure: string; readonly family: string }, subject: NonNullable<ItemGroup['subject']>): void => {
    const group = groups.get(question.key)
    if (group !== undefined) return void group.items.push(item)
    groups.set(question.key, { ...question, type: item.type === 'figure' ? 'figures' : 'names', subject, question: describeQuestion(subject.name, question.measure, question.family), items: [item] })
  }
  for (const row of comparing.listFiguresOf(wanted, mostFigures)) {
    const question = questionOf({ ...row, subjectName: row.subjectName ?? '', measure: row.measure ?? '' })
    if (question !== null) put(figureItem(row), question, { entity: row.subject!, name: row.subjectName!, kind: row.subjectKind! })
  }
  for (const row of comparing.listNamings(mostNamings)) {
    const question = questionOfNaming(row)
    if (question === null) continue
    const subject = row.predicate === 'located_in' ? { entity: row.subject, name: row.subjectName, kind: row.subjectKind } : { entity: row.object, name: row.objectName, kind: row.objectKind }
    if (within?.has(subject.entity) ?? true) put(nameItem(row), question, subject)
  }
  return [...groups.values()].map(settled)
}
/** What comes on top answers another question, unless nothing else is said; a sentence that gives one answer twice gives one. */
function settled(group: ItemGroup): ItemGroup {
  const seen = new Set<string>()
  const once = group.items.filter(({ key }) => !seen.has(key) && seen.add(key))
  const plain = once.filter((item) => item.type === 'name' || !item.row.marks.split(' ').includes('additional'))
  return { ...group, items: plain.length > 0 ? plain : once }
}
export const documentsOf = (items: readonly { readonly document: DocumentId }[]): DocumentId[] => [...new Set(items.map(({ document }) => document))]
