import type { Language, PartialDate } from '../../../shared/model.ts'
import { parseDate } from './dates.ts'
import { toLanguage } from './front-matter.ts'
import { readLinkedData } from './html-json-ld.ts'
import { cleanTitle, chooseTitle, findOutlet, fold } from './html-title.ts'
import { parseMetadata } from './metadata.ts'

export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly published: PartialDate | null
  readonly modified: PartialDate | null
  /** One or two sentences by which the page describes itself. */
  readonly description: string | null
  readonly address: string | null
  readonly language: Language | null
}

/**
 * What a page says of itself, the most explicit place first. `html` is its source, because saving programs write their
 * notes in comments; `lines` are the page's visible lines, because some pages say it only there.
 */
export function readPageMetadata(page: Document, html: string, lines: readonly string[]): PageMetadata {
  const linked = readLinkedData(page)
  const meta = collectMeta(page)
  const address = findAddress(page, html, meta) ?? linked.address
  const named = meta('application-name', 'publisher', 'dc.publisher', 'citation_journal_title', 'twitter:site')?.replace(/^@/u, '')
  const outlet = meta('og:site_name') ?? linked.outlet ?? named ?? null
  const headings = [...page.querySelectorAll('h1, h2, h3')].slice(0, 12).map((element) => ({ text: textOf(element), isFirst: element.tagName === 'H1' })).filter(({ text }) => text !== '')
  const written = [meta('og:title', 'twitter:title'), linked.title, textOf(page.querySelector('title'))].map((title) => title && cleanTitle(title, outlet, address))
  const title = chooseTitle(headings, written)
  return {
    title,
    outlet: outlet ?? (title && findOutlet(textOf(page.querySelector('title')), title)),
    author: linked.author ?? findAuthor(page, meta) ?? firstSaid(lines, 'author'),
    published: linked.published ?? findPublished(page, meta) ?? firstSaid(lines, 'published') ?? findDateNearTitle(lines, title),
    modified: linked.modified ?? parseDate(meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified') ?? ''),
    description: meta('og:description', 'description', 'twitter:description', 'dc.description'),
    address,
    language: toLanguage(page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang') ?? meta('content-language', 'og:locale')),
  }
}

type Meta = (...names: string[]) => string | null

function collectMeta(page: Document): Meta {
  const values = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv')
    const content = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim()
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content.normalize('NFC'))
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null
}

function findAddress(page: Document, html: string, meta: Meta): string | null {
  const beginning = html.slice(0, 16_384)
  const saved = /Page saved with SingleFile\s[^]{0,40}?url:\s*(\S+)/u.exec(beginning)?.[1] ?? /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/u.exec(beginning)?.[1] ?? null
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url')
  return [canonical, saved].map((address) => toAbsolute(address, saved)).find((address) => address !== null) ?? null
}

function toAbsolute(address: string | null | undefined, base: string | null): string | null {
  if (!address) return null
  const url = URL.canParse(address) ? new URL(address) : base && URL.canParse(address, base) ? new URL(address, base) : null
  return url && /^https?:$/u.test(url.protocol) ? url.href : null
}

function findAuthor(page: Document, meta: Meta): string | null {
  const named = meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'citation_author', 'sailthru.author')
  if (named && !/^https?:/u.test(named)) return cleanAuthor(named)
  const places = ['[rel~="author"]', '[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '.byline', '.author-name', '.author', '.article__author', '.signature', '.auteur']
  for (const place of places) {
    const found = page.querySelector(place)
    const name = found && cleanAuthor(textOf(found))
    if (name && name.length <= 100) return name
  }
  return null
}

/** What introduces a name in a credit: `Propos recueillis par …`, `Texte : …`, `Submitted by … on`. */
const credit = /^(?:(?:propos|entretien)\s+recueillis?\s+par|textes?\s*:|texte\s+de|récit\s+(?:de|par)|submitted\s+by|posted\s+by|words\s*:|words\s+by|story\s+by|reported\s+by|posté\s+par|publié\s+par)\s+/iu

/** A name without what introduces it and what follows it (a date, a job). */
function cleanAuthor(written: string): string | null {
  const said = parseMetadata(written)
  if (said?.author) return said.author
  const name = written.replace(credit, '').replace(/^(?:par|by|de|from|written by|écrit par|auteure?)\s*:?\s+/iu, '').replace(/\s*(?:[|•·]|\s[–—-]\s|,?\s+(?:publié|published|le\s+\d|on\s+\d)).*$/iu, '')
  return /\p{L}{2}/u.test(name) ? name.trim() : null
}

function findPublished(page: Document, meta: Meta): PartialDate | null {
  const said = meta(
    'article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.issued',
    'pubdate', 'publication_date', 'publish-date', 'parsely-pub-date', 'citation_publication_date', 'sailthru.date',
  )
  const dated = said && parseDate(said)
  if (dated) return dated
  const times = [...page.querySelectorAll('time[datetime]')].filter((time) => !time.closest('aside, nav, footer, form'))
  const first = times.find((time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished') ?? times.find((time) => time.closest('article, main, header')) ?? times[0]
  const timed = first && parseDate(first.getAttribute('datetime') ?? '')
  if (timed) return timed
  const called = page.querySelector('[itemprop="datePublished"], .published, .pubdate, .post-date, .entry-date, .article-date, .date-publication, .date')
  return called && parseDate(called.getAttribute('content') ?? textOf(called))
}

/** A byline or a date of its own among the visible lines: `Publié le 5 décembre 2025 par …`, `By …`. */
function firstSaid(lines: readonly string[], what: 'author' | 'published'): string | null {
  const introduced = /(?:publié(?:e)?|paru|mis en ligne|posté|published|posted)(?:\s+(?:le|on))?\s*:?\s+(?=\S)/iu
  for (const line of lines) {
    if (line.length > 240) continue
    const credited = what === 'author' && line.length <= 120 && credit.test(line) ? namedIn(line.replace(credit, '')) : null
    if (credited) return credited
    const said = parseMetadata(line)?.[what]
    if (said) return said
    const inside = what === 'published' ? introduced.exec(line) : null
    const dated = inside && parseMetadata(`date ${line.slice(inside.index + inside[0].length)}`)?.published
    if (dated) return dated
  }
  return null
}

/** The name that a credit begins with: capitalised words, before a date or anything else. */
const namedIn = (text: string): string | null => /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|du|des|van|von|le|la)\s+)?\p{Lu}[\p{L}.'’-]*){1,3}/u.exec(text)?.[0] ?? null

/** Whether a line goes on in small letters, as one that tells what happened on a day does: `The two met in Turin on 3 June 2020`. */
const isSentence = (line: string): boolean => /\p{L}{3}[.!?]["»”)]?$/u.test(line) || (line.match(/(?<![\p{L}\p{N}'’.-])\p{Ll}+/gu) ?? []).filter((word) => !inDates.test(word)).length > 3
const inDates = /^(?:le|on|at|à|the|of|de|du|des|et|and|par|by|er|st|nd|rd|th|h|am|pm|min|publié|posted|published|updated|read|lecture|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u

/** A line near the title that holds a whole date and hardly anything else: `Zoé Petit — 5 décembre 2025`, `Sep 9, 2025, 10:30 AM`. */
function findDateNearTitle(lines: readonly string[], title: string | null): PartialDate | null {
  const at = title ? lines.findIndex((line) => fold(line) === fold(title)) : -1
  const near = at >= 0 ? [...lines.slice(at + 1, at + 9), ...lines.slice(Math.max(0, at - 3), at)] : lines.slice(0, 12)
  for (const line of near) {
    if (line.length > 120 || /(?:mis(?:e)? à jour|updated|modified)/iu.test(line)) continue
    const found = parseDate(line)
    if (found && found.length === 10 && !isSentence(line)) return found
  }
  return null
}

/** What can be read in it; a heading may hold a script, whose words are not its own. */
function textOf(element: Element | null): string {
  const whole = element?.textContent ?? ''
  const hidden = [...(element?.querySelectorAll('script, style, template, noscript') ?? [])]
  return hidden.reduce((text, { textContent }) => (textContent ? text.replace(textContent, ' ') : text), whole).replace(/\s+/gu, ' ').trim().normalize('NFC')
}
