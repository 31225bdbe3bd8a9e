import type { Language, PartialDate } from '../../../shared/model.ts'
import { parseDate } from './dates.ts'

export interface FrontMatter {
  /** Where the text behind the front matter begins. */
  readonly end: number
  readonly title: string | null
  readonly published: PartialDate | null
  readonly author: string | null
  readonly outlet: string | null
  readonly address: string | null
  readonly language: Language | null
}

const fence = /^(?:---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)|\+\+\+[ \t]*\n([^]*?)\n\+\+\+[ \t]*(?:\n|$))/u

/**
 * The lines between `---` at the very beginning of a Markdown file, read as simple `key: value` pairs (no YAML beyond
 * quotes and flat lists). Null when there are none, or when what stands there is not pairs (a rule, then text).
 */
export function parseFrontMatter(text: string): FrontMatter | null {
  const found = fence.exec(text.slice(0, 16_384))
  const body = found?.[1] ?? found?.[2]
  if (!found || body === undefined) return null
  const values = parsePairs(body)
  if (values.size === 0) return null
  const pick = (...keys: string[]): string | null => keys.map((key) => values.get(key)).find((value) => value) ?? null
  const outlet = pick('outlet', 'publication', 'publisher', 'site_name', 'sitename', 'site', 'media', 'média', 'journal')
  const address = pick('url', 'address', 'link', 'lien', 'canonical', 'canonical_url', 'source_url', 'original_url', 'permalink')
  const source = pick('source')
  const sourceIsAddress = source !== null && /^https?:\/\//u.test(source)
  const date = pick('date', 'published', 'date_published', 'datepublished', 'publication_date', 'publié', 'created', 'pubdate')
  return {
    end: found[0].length,
    title: pick('title', 'titre', 'headline'),
    published: date && parseDate(date),
    author: pick('author', 'auteur', 'autrice', 'authors', 'auteurs', 'byline', 'creator'),
    outlet: outlet ?? (sourceIsAddress ? null : source),
    address: address ?? (sourceIsAddress ? source : null),
    language: toLanguage(pick('lang', 'language', 'langue', 'locale')),
  }
}

function parsePairs(body: string): Map<string, string> {
  const values = new Map<string, string>()
  let key = ''
  for (const line of body.split('\n')) {
    const pair = /^([\p{L}][\p{L}\w -]{0,40}?)\s*[:=](?:\s+|(?=["'[])|$)(.*)$/u.exec(line)
    const member = /^\s*-\s+(.*)$/u.exec(line)
    if (pair) {
      key = pair[1]!.toLowerCase().replaceAll(/[ -]/gu, '_')
      values.set(key, toValue(pair[2]!))
    } else if (member && key) {
      const before = values.get(key)
      values.set(key, before ? `${before}, ${toValue(member[1]!)}` : toValue(member[1]!))
    }
  }
  return values
}

/** A value without its quotes; a flat list in one line becomes `a, b`. */
function toValue(written: string): string {
  const value = written.trim()
  const list = /^\[(.*)\]$/u.exec(value)
  if (list) return list[1]!.split(',').map(toValue).filter(Boolean).join(', ')
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/u.exec(value)
  if (!quoted) return value.replace(/\s+#\s.*$/u, '').replace(/^\[\[(.*)\]\]$/u, '$1')
  return quoted[1] === '"' ? quoted[2]!.replaceAll('\\"', '"') : quoted[2]!.replaceAll("''", "'")
}

/** `fr-FR`, `fr_BE`, `English` as one of the languages Recoupe speaks; null when it is another, or none. */
export function toLanguage(tag: string | null): Language | null {
  if (!tag) return null
  if (/^(?:fr\b|fr_|fran[cç]ais|french)/iu.test(tag)) return 'fr'
  return /^(?:en\b|en_|english|anglais)/iu.test(tag) ? 'en' : null
}
