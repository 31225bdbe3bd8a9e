/**
 * Paragraphs to train on, many to a file: each with its names marked in place, then a line `> subject | predicate | object` for every relation it
 * states (further fields: `optional`, `also P`), and `---` before the next.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, type Predicate, predicates } from '../../src/shared/model.ts'
import type { GoldSet } from '../evaluate/gold.ts'
import { foldOf, type Marked, parseMarked } from '../marked.ts'

export interface StatedRelation {
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly also: readonly Predicate[]
  readonly optional: boolean
}
export interface Paragraph extends Marked {
  readonly language: Language
  readonly relations: readonly StatedRelation[]
}

/** The paragraphs of a folder, in the order of its files. Throws where a line is no relation, or is one of names the paragraph does not mark. */
export function readParagraphs(folder: string): Paragraph[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^---$/m)
    .map((part) => part.trim()).filter((part) => part !== '').map((part, i) => readParagraph(part, `${file.replace(/\.txt$/, '')}-${i + 1}`)))
}
export function readParagraph(part: string, name: string): Paragraph {
  const lines = part.split('\n')
  const source = lines.filter((line) => !line.startsWith('>')).join('\n').trim()
  const known = new Set(parseMarked(source).mentions.map((mention) => mention.name))
  const relations = lines.filter((line) => line.startsWith('>')).map((line) => readRelation(line, name, known))
  return { name, source, part: 'development', fold: foldOf(name), language: name.startsWith('en') ? 'en' : 'fr', relations }
}
function readRelation(line: string, name: string, known: ReadonlySet<string>): StatedRelation {
  const [subject = '', predicate = '', object = '', ...more] = line.slice(1).split('|').map((field) => field.trim())
  const also = more.filter((field) => field.startsWith('also ')).flatMap((field) => field.slice(5).split(/[\s,]+/))
  const wrong = [predicate, ...also].find((each) => !isPredicate(each)) ?? [subject, object].find((each) => !known.has(each))
  if (wrong !== undefined) throw new Error(`${name}: “${wrong}” in “${line}” is no predicate, or no name that the paragraph marks.`)
  return { subject, predicate: predicate as Predicate, object, also: also as Predicate[], optional: more.includes('optional') }
}
const isPredicate = (word: string): boolean => (predicates as readonly string[]).includes(word)

/** The same in the shape of the scorer, each paragraph a text of its own. */
export function goldOfParagraphs(paragraphs: readonly Paragraph[]): GoldSet {
  const set: GoldSet = { gold: { entities: {}, articles: [] }, texts: new Map() }
  const texts = new Map<string, { readonly text: string; readonly language: Language; readonly fold: number }>()
  for (const { name, source, language, fold, relations } of paragraphs) {
    const { text, mentions } = parseMarked(source)
    for (const mention of mentions) set.gold.entities[mention.name] ??= { name: mention.name, kind: mention.kind, also: [] }
    set.gold.articles.push({ file: name, mentions: mentions.map(({ start, end, name: entity }) => ({ start, end, text: text.slice(start, end), entity })), relations, figures: [] })
    texts.set(name, { text, language, fold })
  }
  return { gold: set.gold, texts }
}
