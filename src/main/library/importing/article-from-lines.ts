import type { DocumentFormat, Language, PartialDate, Sentence } from '../../../shared/model.ts'
import { toLanguage } from './front-matter.ts'
import { fold } from './html-title.ts'
import { detectLanguage } from './language.ts'
import { layOutLines, type Line } from './lay-out-lines.ts'
import { parseMetadata, type LeadingMetadata } from './metadata.ts'
import type { ReadDocument } from './reader.ts'
import { looksLikeTitle, titleFromText } from './title.ts'
import { withoutText } from './unreadable.ts'

/** What a file says of its document outside the text: its properties. */
export interface Properties {
  readonly title?: string | null
  readonly author?: string | null
  readonly outlet?: string | null
  readonly address?: string | null
  /** A day of publication. */
  readonly published?: PartialDate | null
  /** When the file was made: taken for the day of publication only where nothing better is known, and then said so. */
  readonly created?: PartialDate | null
  readonly modified?: PartialDate | null
  readonly language?: string | null
}

interface Printed {
  readonly format: DocumentFormat
  /** The file's name, for refusals. */
  readonly name: string
  readonly charset?: string
  readonly lines: readonly Line[]
  /** The line that the document itself marks as its title. */
  readonly titleLine?: Line | undefined
  readonly said: Properties
  readonly boilerplateDropped?: number
  readonly notes?: readonly Sentence[]
  /** A book is called what it is called, whatever its first chapter's heading. */
  readonly bookTitle?: string | null
  /** Where each page begins: in which line, and how far in it. */
  readonly pageStarts?: readonly { readonly line: number; readonly offset: number }[]
}

/**
 * A document out of a word processor, a printer or a book. Its text says best what it is called, by whom it is and when it
 * came out; the file's properties come second, because programs fill them in with whatever they last knew.
 * @throws LibraryFailure when there are no words in it.
 */
export function articleFromLines(printed: Printed): ReadDocument {
  const { said } = printed
  const given = printed.lines.map((line) => ({ ...line, text: line.text.normalize('NFC'), ...(line.cells && { cells: line.cells.map((cell) => cell.normalize('NFC')) }) }))
  if (!given.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw withoutText(printed.name)
  const marked = printed.titleLine ? printed.lines.indexOf(printed.titleLine) : -1
  const bookTitle = printed.bookTitle?.normalize('NFC') ?? null
  const titleAt = bookTitle ? given.findIndex(({ text }, i) => i < 8 && fold(text) === fold(bookTitle)) : findTitle(given, marked, said.title ?? null)
  const titleText = titleAt < 0 ? bookTitle : oneLine(given[titleAt]!.text)
  const lines = given.filter((_, i) => i !== titleAt)
  const { text, blocks, starts } = layOutLines(lines, titleText)
  const found = findMetadata(lines)
  const pick = <K extends 'author' | 'outlet' | 'address' | 'published'>(key: K): string | null => found.find((one) => one[key])?.[key] ?? said[key] ?? null
  const heard = detectLanguage(text.slice(0, 8_000))
  const language: Language = heard === 'und' ? (toLanguage(said.language ?? null) ?? 'und') : heard
  const dated = pick('published')
  const fromFile = dated === null && said.created ? said.created : null
  const pages = printed.pageStarts?.map(({ line, offset }, i) => {
    if (i === 0 || line === titleAt) return 0
    const at = titleAt >= 0 && line > titleAt ? line - 1 : line
    return Math.min((starts[at] ?? text.length) + offset, starts[at + 1] ?? text.length)
  })
  return {
    format: printed.format,
    charset: printed.charset ?? 'utf-8',
    text,
    blocks,
    title: titleText ?? said.title ?? titleFromText(text),
    outlet: pick('outlet'),
    author: pick('author'),
    address: pick('address'),
    published: dated ?? fromFile,
    ...(said.modified && said.modified !== (dated ?? fromFile) && { modified: said.modified }),
    language,
    offsets: [],
    boilerplateDropped: printed.boilerplateDropped ?? 0,
    ...(pages && { pages }),
    notes: [...(printed.notes ?? []), ...(fromFile ? [dateOfFile(fromFile)] : []), ...found.flatMap(({ note }) => note ?? [])],
  }
}

/** The marked line; else the one the properties name; else the first heading, if it comes before any text; else a first line that looks like one. */
function findTitle(lines: readonly Line[], marked: number, property: string | null): number {
  if (marked >= 0) return marked
  const early = lines.slice(0, 8)
  const named = property && fold(property).length >= 4 ? early.findIndex((line) => fold(line.text) === fold(property)) : -1
  if (named >= 0) return named
  const heading = early.findIndex(({ type }) => type === 'heading')
  const isBefore = early.slice(0, heading).every(({ type, text }) => type !== 'paragraph' || text.length < 160)
  if (heading >= 0 && isBefore && lines[heading]!.text.length <= 300) return heading
  const [first, second] = lines
  return first?.type === 'paragraph' && second && !parseMetadata(first.text) && looksLikeTitle(oneLine(first.text)) ? 0 : -1
}

function findMetadata(lines: readonly Line[]): LeadingMetadata[] {
  return lines.slice(0, 6).flatMap((line) => {
    const said = line.type === 'paragraph' && line.text.length <= 300 ? parseMetadata(line.text) : null
    return said && said.span.end === line.text.length ? [said] : []
  })
}

const dateOfFile = (date: PartialDate): Sentence => ({
  en: `The text does not say when it came out; ${date} is the day the file says it was made.`,
  fr: `Le texte ne dit pas quand il a paru ; ${date} est le jour où le fichier dit avoir été créé.`,
})

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
