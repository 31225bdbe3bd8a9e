import type { DocumentFormat, Sentence } from '../../../../shared/model.ts'
import { parseDate } from '../dates.ts'
import { toLanguage } from '../front-matter.ts'
import { readPlain } from '../read-document.ts'
import type { ReadDocument } from '../reader.ts'
import { unreadable } from '../unreadable.ts'
import type { FieldName } from './fields.ts'

export type ArticleFields = Partial<Readonly<Record<FieldName, string>>>

const onlySummary: Sentence = {
  en: 'There is no text here but the summary, which was read instead.',
  fr: 'Il n’y a pas d’autre texte ici que le résumé, qui a été lu à la place.',
}

/**
 * An article out of a row or record. What its columns say is surer than what its text looks like.
 * @throws LibraryFailure when it has no text.
 */
export function articleFromFields(fields: ArticleFields, format: DocumentFormat, place: Sentence): ReadDocument {
  const written = fields.text?.trim() || fields.summary?.trim() || ''
  if (!/[\p{L}\p{N}]/u.test(written)) throw withoutTextColumn(place)
  const isPage = /<(?:p|div|article|section|h[1-6]|br|ul|ol|table|html|body)\b[^>]*>/iu.test(written)
  const title = fields.title?.replace(/\s+/gu, ' ').trim() || null
  const source = isPage ? toPage(written, title) : title && !written.startsWith(title) ? `${title}\n\n${written}` : written
  const read = readPlain({ bytes: new TextEncoder().encode(source), name: place.en }, isPage ? 'html' : 'text')
  const said = parseDate(fields.published ?? '') ?? fromSeconds(fields.published)
  const address = fields.address?.trim()
  return {
    ...read,
    format,
    title: title ?? read.title,
    author: fields.author?.trim() || read.author,
    outlet: fields.outlet?.trim() || read.outlet,
    address: address && /^https?:\/\//u.test(address) ? address : read.address,
    published: said ?? read.published,
    language: read.language === 'und' ? (toLanguage(fields.language ?? null) ?? 'und') : read.language,
    offsets: [],
    notes: [...read.notes, ...(fields.text?.trim() ? [] : [onlySummary])],
  }
}

const toPage = (html: string, title: string | null): string => (/<body[\s>]/iu.test(html) ? html : `<html><head>${title ? `<title>${title.replaceAll(/[<&]/gu, ' ')}</title>` : ''}</head><body><article>${html}</article></body></html>`)

/** `1733356800` and `1733356800000` as the day they stand for. */
function fromSeconds(value: string | undefined): string | null {
  if (!value || !/^\d{10}(?:\d{3})?$/u.test(value.trim())) return null
  const time = Number(value.trim())
  return new Date(time > 1e11 ? time : time * 1_000).toISOString().slice(0, 10)
}

const withoutTextColumn = (place: Sentence) =>
  unreadable({
    en: `${place.en}, has no text. Its text must stand in a column or key called “text”, “content” or “body”.`,
    fr: `${place.fr}, n’a pas de texte. Son texte doit se trouver dans une colonne ou une clé nommée « texte », « contenu » ou « body ».`,
  })
