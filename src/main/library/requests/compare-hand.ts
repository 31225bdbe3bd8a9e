import type { RowClass } from '../../../shared/contract/compare.ts'
import type { Topic } from '../../../shared/contract/request.ts'
import type { DocumentId, EntityKey } from '../../../shared/model.ts'
import { compareKinds, toCompareDecision, withRows, type CompareDecision, type QuotedStatement } from '../comparing/decisions.ts'
import { subjectOfKey } from '../comparing/question.ts'
import { recognise } from '../comparing/recognise.ts'
import type { Decisions } from '../decisions/decisions.ts'
import type { Stores } from '../stores.ts'
import { figureItem, nameItem, type Item } from './comparison-groups.ts'
import { questionOfNaming } from './said-name.ts'

interface SetClass {
  readonly decision: string
  readonly class: RowClass
  readonly why: string
}
/** What the person decided about rows and statements, as it bears on the findings there are now. */
export interface Hand {
  /** Oldest first. */
  decisions(): readonly CompareDecision[]
  /** Subjects of rows that something was decided about. */
  subjects(): readonly EntityKey[]
  classOf(row: string): SetClass | undefined
  /** Statements marked wrong, by key. */
  wrongs(): ReadonlyMap<string, { readonly decision: string; readonly why: string }>
  recognise(quoted: QuotedStatement, items: readonly Item[]): Item | undefined
  /** Everything a document states that can be decided about. */
  itemsIn(document: DocumentId): readonly Item[]
  textOf(document: DocumentId): string | undefined
  /** The key that an entity has now: it may have been merged into another, or been given another name. */
  nowEntity(entity: EntityKey): EntityKey
  forget(topics: readonly Topic[]): void
}

export function createHand(stores: Stores, kept: Decisions): Hand {
  let decisions: readonly CompareDecision[] | null = null
  let classes: ReadonlyMap<string, SetClass> | null = null
  let wrongs: ReadonlyMap<string, { readonly decision: string; readonly why: string }> | null = null
  const list = (): readonly CompareDecision[] => (decisions ??= kept.list(compareKinds).flatMap((one) => toCompareDecision(one) ?? []).map((one) => withRows(one, nowRow)))
  const nowEntity = (entity: EntityKey): EntityKey => stores.entities.find(entity)?.key ?? entity
  const nowRow = (row: string): string => nowEntity(subjectOfKey(row)) + row.slice(subjectOfKey(row).length)
  const textOf = (document: DocumentId): string | undefined => stores.documents.findText(document)?.text
  const itemsIn = (document: DocumentId): Item[] => [
    ...stores.comparing.listFiguresIn([document]).map(figureItem),
    ...stores.comparing.listNamingsIn(document).filter((row) => questionOfNaming(row) !== null).map(nameItem),
  ]
  function findWrongs(): ReadonlyMap<string, { readonly decision: string; readonly why: string }> {
    const marked = list().filter((one) => one.kind === 'wrong')
    const items = new Map([...new Set(marked.map(({ body }) => body.statement.document))].map((document) => [document, itemsIn(document)]))
    return new Map(marked.flatMap(({ id, why, body: { statement } }) => {
      const item = recognise(statement, items.get(statement.document) ?? [], textOf)
      return item === undefined ? [] : [[item.key, { decision: id, why }] as const]
    }))
  }
  return {
    decisions: list,
    subjects: () => [...new Set(list().flatMap(({ kind, body }) => (kind === 'wrong' ? [] : kind === 'bind' ? [body.row, body.into] : [body.row])).map(subjectOfKey))].sort(),
    classOf: (row) => (classes ??= new Map(list().flatMap(({ id, kind, body, why }) => (kind === 'class' ? [[body.row, { decision: id, class: body.class, why }] as const] : [])))).get(row),
    wrongs: () => (wrongs ??= findWrongs()),
    recognise: (quoted, items) => recognise(quoted, items, textOf),
    itemsIn,
    textOf,
    nowEntity,
    forget(topics) {
      // Entities may have been merged: rows are then named after another.
      if (topics.includes('decisions') || topics.includes('findings') || topics.includes('documents')) decisions = classes = null
      if (topics.includes('decisions') || topics.includes('findings') || topics.includes('documents')) wrongs = null
    },
  }
}
