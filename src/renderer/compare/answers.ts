import type { CompareRow, CompareSource, Statement } from '../../shared/contract/compare.ts'
import type { DocumentId } from '../../shared/model.ts'
import { fold } from '../library/fold.ts'

/** One value and all who give it. */
export interface Answer {
  readonly key: string
  readonly statements: readonly Statement[]
}

/** What makes two statements the same answer: the value as it was read, with its qualifier. */
export function answerKey({ value, wrong }: Statement): string {
  const what = value.type === 'entity' ? value.entity : `${value.value} ${value.upper ?? ''} ${value.unit} ${value.qualifier ?? ''}`
  return wrong ? `${what} wrong` : what
}

/** The statements by the answer they give, the one that most sources give first; those that were marked wrong come last. */
export function toAnswers(statements: readonly Statement[]): readonly Answer[] {
  const groups = [...Map.groupBy(statements, answerKey)].map(([key, own]): Answer => ({ key, statements: own }))
  const weight = ({ statements: own }: Answer) => (own[0]?.wrong ? -1 : new Set(own.map(({ document }) => document)).size)
  return groups.sort((a, b) => weight(b) - weight(a))
}

/** Two statements to be read side by side: of two sources, and with different answers wherever there are any. `first`: one of them is to be this. */
export function toPair(statements: readonly Statement[], first?: Statement): readonly [Statement, Statement] | null {
  const right = statements.filter((statement) => !statement.wrong || statement === first)
  const others = (one: Statement) => right.filter(({ document }) => document !== one.document)
  const candidates = first ? [first] : right
  const opposed = candidates.flatMap((one) => others(one).filter((other) => answerKey(other) !== answerKey(one)).map((other) => [one, other] as const))[0]
  if (opposed) return opposed
  const one = candidates.find((candidate) => others(candidate).length > 0)
  return one ? [one, others(one)[0]!] : null
}

export const documentsOf = (statements: readonly Statement[]): number => new Set(statements.filter(({ wrong }) => !wrong).map(({ document }) => document)).size

/** The question without the name it begins with, where the name is shown apart. */
export function questionAfterName(question: string, name: string | undefined): string {
  const lead = `${name ?? ''} · `
  return name !== undefined && question.startsWith(lead) ? question.slice(lead.length) : question
}

export type RowSort = 'telling' | 'sources' | 'class' | 'question'
export const rowSorts: readonly RowSort[] = ['telling', 'sources', 'class', 'question']
const byClass = ['different', 'not comparable', 'compatible', 'same', null]

/** The rows whose question, words or sources hold all the words, in the order asked for; *telling* is the library's own. */
export function arrangeRows(rows: readonly CompareRow[], sources: readonly CompareSource[], words: string, sort: RowSort, language: 'fr' | 'en'): readonly CompareRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  const titles = new Map<DocumentId, string>(sources.map(({ document, title, outlet }) => [document, `${outlet ?? ''} ${title}`]))
  const wordsOf = ({ words: own, value, evidence, document }: Statement) => [own, value.type === 'entity' ? value.name : '', evidence.text, titles.get(document) ?? '']
  const textOf = ({ question, statements }: CompareRow) => fold([question[language], ...statements.flatMap(wordsOf)].join(' '))
  const found = wanted.length === 0 ? rows : rows.filter((row) => {
    const text = textOf(row)
    return wanted.every((word) => text.includes(word))
  })
  if (sort === 'telling') return found
  const question = (a: CompareRow, b: CompareRow) => a.question[language].localeCompare(b.question[language], language)
  if (sort === 'question') return found.toSorted(question)
  if (sort === 'class') return found.toSorted((a, b) => byClass.indexOf(a.class) - byClass.indexOf(b.class) || question(a, b))
  return found.toSorted((a, b) => b.independent - a.independent || documentsOf(b.statements) - documentsOf(a.statements))
}

/** Sources as columns: those that answer most come first where there are too many to be seen at once, else by date. */
export function arrangeSources(sources: readonly CompareSource[], rows: readonly CompareRow[], inSight: number): readonly CompareSource[] {
  const answers = new Map<DocumentId, number>()
  for (const { statements, beside } of rows) {
    const speaking = new Set([...statements, ...beside.map(({ statement }) => statement)].map(({ document }) => document))
    for (const document of speaking) answers.set(document, (answers.get(document) ?? 0) + 1)
  }
  const speaking = sources.filter(({ document }) => answers.has(document))
  if (speaking.length <= inSight) return speaking.toSorted((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.document - b.document)
  return speaking.toSorted((a, b) => answers.get(b.document)! - answers.get(a.document)! || a.document - b.document)
}
