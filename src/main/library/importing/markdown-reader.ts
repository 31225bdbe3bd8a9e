import type { Block, Sentence } from '../../../shared/model.ts'
import { parseFrontMatter } from './front-matter.ts'
import { detectLanguage } from './language.ts'
import { layOutMarkdown } from './markdown-layout.ts'
import { countMarkdownSigns, hasSureMarkdownSign } from './markdown-signs.ts'
import { parseMarkdown } from './markdown-tree.ts'
import { parseMetadata, type LeadingMetadata } from './metadata.ts'
import { normalise } from './normalise.ts'
import { composeOffsets } from './offsets.ts'
import type { ReadDocument, Reader, SourceBytes } from './reader.ts'
import { textReader } from './text-reader.ts'
import { titleFromText } from './title.ts'

const markdownName = /\.(?:md|markdown|mdown|mkd)$/iu

/** Markdown with or without front matter: the text as one reads it, without its signs, each stretch traceable to the file. */
export const markdownReader: Reader = {
  format: 'markdown',
  claims(beginning, name) {
    const text = beginning.replaceAll(/\r\n?/gu, '\n')
    if (parseFrontMatter(text) !== null) return true
    return markdownName.test(name) ? countMarkdownSigns(text) >= 1 : countMarkdownSigns(text) >= 2 && hasSureMarkdownSign(text)
  },
  read(given, source, charset) {
    const normalised = normalise(given)
    const { text: written } = normalised
    const front = parseFrontMatter(written)
    const laidOut = layOut(written, front?.end ?? 0)
    if (!laidOut) return asPlainText(given, source, charset)
    const { text } = laidOut
    const { blocks, found } = withMetadata(text, laidOut.blocks)
    const title = blocks.find(({ type }) => type === 'title')
    const first = title ?? blocks.find(({ type }) => type !== 'meta') ?? { start: 0, end: text.length }
    const shown = text.slice(first.start, first.end).replace(/\s+/gu, ' ')
    return {
      format: 'markdown',
      charset,
      text,
      blocks,
      title: front?.title ?? (title ? shown : titleFromText(shown)),
      outlet: front?.outlet ?? found.find(({ outlet }) => outlet)?.outlet ?? null,
      author: front?.author ?? found.find(({ author }) => author)?.author ?? null,
      address: front?.address ?? found.find(({ address }) => address)?.address ?? null,
      published: front?.published ?? found.find(({ published }) => published)?.published ?? null,
      language: resolveLanguage(detectLanguage(text), front?.language ?? null),
      offsets: composeOffsets(laidOut.offsets, normalised.offsets),
      boilerplateDropped: 0,
      notes: found.flatMap(({ note }) => note ?? []),
    }
  },
}

/** What the words say goes before what the file says, but the file decides where the words are too few to tell. */
const resolveLanguage = (heard: ReadDocument['language'], said: ReadDocument['language'] | null): ReadDocument['language'] => (heard === 'und' && said ? said : heard)

function layOut(written: string, start: number): ReturnType<typeof layOutMarkdown> | null {
  try {
    const parts = parseMarkdown(written, start)
    const laidOut = parts && layOutMarkdown(written, parts)
    return laidOut && laidOut.blocks.length > 0 ? laidOut : null
  } catch (error) {
    // Nested so deeply that the stack ran out: plain text it is.
    if (error instanceof RangeError) return null
    throw error
  }
}

const notLaidOut: Sentence = {
  en: 'The Markdown could not be laid out (too long without a break, too deeply nested, or nothing but signs), so it was read as plain text.',
  fr: 'Le Markdown n’a pas pu être mis en page (trop long sans coupure, trop imbriqué, ou fait seulement de signes) ; il a été lu comme du texte.',
}

function asPlainText(given: string, source: SourceBytes, charset: string): ReadDocument {
  const document = textReader.read(given, source, charset)
  return { ...document, notes: [...document.notes, notLaidOut] }
}

/** A date or byline in the first lines of the text is metadata here as it is in plain text. */
function withMetadata(text: string, blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly found: readonly LeadingMetadata[] } {
  const found: LeadingMetadata[] = []
  const from = blocks[0]?.type === 'title' ? 1 : 0
  let at = from
  for (; at < Math.min(from + 4, blocks.length - 1); at += 1) {
    const { type, start, end } = blocks[at]!
    const said = type === 'paragraph' && end - start <= 300 ? parseMetadata(text.slice(start, end)) : null
    if (!said || said.titleFollows || said.span.end < end - start) break
    found.push(said)
  }
  return { found, blocks: blocks.map((block, i) => (i >= from && i < at ? { ...block, type: 'meta' } : block)) }
}
