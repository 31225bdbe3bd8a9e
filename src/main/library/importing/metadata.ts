import type { PartialDate, Sentence, Span } from '../../../shared/model.ts'
import { parseDateAtStart } from './dates.ts'

/** What a text says of itself before (or just after) it begins. */
export interface LeadingMetadata {
  /** The stretch that says it. */
  readonly span: Span
  readonly published?: PartialDate
  readonly author?: string
  readonly outlet?: string
  readonly address?: string
  /** The text's title stands right behind `span`. */
  readonly titleFollows?: true
  readonly note?: Sentence
}

const dateLabel =
  /^(?:date(?:\s+de\s+publication)?|publi[ée]e?(?:\s+le)?|mis\s+en\s+ligne\s+le|post[ée]\s+le|published(?:\s+on)?|posted(?:\s+on)?|publication\s+date)(?:\s*[:：]\s*|\s+)(?:le\s+)?/iu
/** Where a byline's author writes from. */
const place = /^\(?(?:in|at|à|en|au|from|depuis)\s+\p{Lu}[\p{L}'’ ,-]{1,40}\)?$/u
/** That a text was touched again later is no date of publication. */
const update = /^[\s|,·–—(-]*(?:mis(?:e)? à jour|modifié|updated|last updated|last modified)\b.{0,60}$/iu
const clock = /^(?:\s*(?:,|à|at|-|–|·)?\s*\d{1,2}\s*(?:h|:)\s*\d{0,2}(?:\s*(?:am|pm|cet|gmt|utc))?)/iu
const labels: readonly (readonly [RegExp, 'author' | 'outlet' | 'address'])[] = [
  [/^(?:source|outlet|m[ée]dia|journal|publication|site)\s*[:：]\s*/iu, 'outlet'],
  [/^(?:auteure?|autrice|author|byline)s?\s*[:：]\s*/iu, 'author'],
  [/^(?:url|lien|link|adresse|address)\s*[:：]\s*(?=https?:)/iu, 'address'],
]
const titleLabel = /^(?:titre|title)\s*[:：]\s*(?=\S)/iu
const byline = /^(?:[Pp]ar|[Bb]y|PAR|BY)\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|du|des|d['’]\p{L}+|van|von|der|den|zu|el|al|le|la|et|and|&|,)){0,9})(?<after>.*)$/u

/**
 * What the beginning of `line` says of the text, and how far that goes: `date 2025-02 Title glued to it` gives the date
 * and the span of `date 2025-02`. Null when the line simply is text. `span` is counted from the beginning of `line`.
 */
export function parseMetadata(line: string): LeadingMetadata | null {
  const indent = line.length - line.trimStart().length
  const text = line.trim()
  const found = parseDateLine(text) ?? parseLabelled(text) ?? parseByline(text)
  return found && { ...found, span: { start: found.span.start + indent, end: found.span.end + indent } }
}

function parseDateLine(text: string): LeadingMetadata | null {
  const label = dateLabel.exec(text)?.[0] ?? ''
  const bare = label === '' ? (/^(?:le\s+)?/iu.exec(text)?.[0] ?? '') : ''
  const before = (label || bare).length
  const said = parseDateAtStart(text.slice(before))
  if (!said) return null
  const dated = before + said.length
  const end = dated + (clock.exec(text.slice(dated))?.[0].length ?? 0)
  const rest = text.slice(end).replace(update, '')
  // Without a label, a date is metadata only where it stands alone: "2025 sera décisive" is a sentence.
  if (label === '' && (rest.trim() !== '' || said.date.length < 7)) return null
  if (rest !== '' && !/^[\s|,.·–—-]/u.test(rest)) return null
  const by = byline.exec(rest.replace(/^[\s,|·–—-]+/u, ''))
  const note = said.dayFirstAssumed ? dayFirst(text.slice(before, dated)) : undefined
  const byWhole = by && by.groups!['after']!.trim() === '' ? by.groups!['name']! : undefined
  return {
    span: { start: 0, end: byWhole || rest === '' ? text.length : end },
    published: said.date,
    ...(byWhole && { author: byWhole }),
    ...(note && { note }),
  }
}

const dayFirst = (date: string): Sentence => ({ en: `“${date}” was read as day, month, year.`, fr: `« ${date} » a été lu comme jour, mois, année.` })

function parseLabelled(text: string): LeadingMetadata | null {
  const title = titleLabel.exec(text)
  if (title) return { span: { start: 0, end: title[0].length }, titleFollows: true }
  if (text.length > 300) return null
  for (const [label, field] of labels) {
    const found = label.exec(text)
    const value = found && text.slice(found[0].length).trim()
    if (!value || value.length > 120) continue
    const dated = field === 'outlet' ? /^(?<name>.+?)\s*[,|(–—-]\s*(?:le\s+)?(?<date>\d[^,|]*?)\)?$/u.exec(value)?.groups : undefined
    const said = dated && parseDateAtStart(dated['date']!)
    if (said && said.length === dated['date']!.length) return { span: { start: 0, end: text.length }, outlet: dated['name']!, published: said.date }
    const asAddress = /^https?:\/\/\S+$/u.test(value)
    return { span: { start: 0, end: text.length }, [asAddress ? 'address' : field]: value }
  }
  return /^https?:\/\/\S+$/u.test(text) ? { span: { start: 0, end: text.length }, address: text } : null
}

/**
 * A line under a title that says where and when: `Le Courrier du soir, 12 avril 2017`. What stands before the day is taken for the outlet only where it
 * reads as the name of one: it may as well be a town.
 */
export function parseOutletLine(line: string): LeadingMetadata | null {
  const text = line.trim()
  const found = text.length <= 100 ? /^(?<name>\p{Lu}[^.;:!?|()]{1,58}?)\s*[,|(–—·-]\s*(?:le\s+|on\s+)?(?<date>(?:\p{L}+\.?,?\s+)?\d.*|\p{L}+\.?\s+\d.*)$/u.exec(text)?.groups : undefined
  if (!found) return null
  const name = found['name']!.trim()
  const said = parseDateAtStart(found['date']!)
  if (!said || said.date.length < 10 || name.split(/\s+/u).length > 6 || found['date']!.slice(said.length).replace(clock, '').replace(/^\s*\)?$/u, '') !== '') return null
  const note = said.dayFirstAssumed ? dayFirst(found['date']!.slice(0, said.length)) : undefined
  return { span: { start: 0, end: line.length }, published: said.date, ...(outletName.test(name) && { outlet: name }), ...(note && { note }) }
}
const outletName =
  /^(?:le|la|les|l['’]|the)\s*\p{Lu}|\b(?:times|post|news|journal|gazette|tribune|herald|telegraph|guardian|courrier|monde|presse|press|echo|écho|revue|review|magazine|info|actu|agence|agency|radio|tv|afp|reuters|ap)\b|\.(?:com|fr|org|net|eu|be|ch|co\.uk)$/iu

/** Where and when an agency's report is from, at the beginning of its first sentence: `LYON, 4 juin 2023 (AFP) - …`. Null where the year is left out. */
export function parseDateline(text: string): { readonly published: PartialDate; readonly outlet: string } | null {
  const found = /^\p{Lu}[\p{L} .'’/()-]{1,50}?,\s+(?:le\s+)?(?<date>(?=[\p{L}\d]).{6,40}?)\s*(?:\((?<agency>\p{Lu}[\p{L}\d .&-]{1,30})\)|\/(?<wire>[\p{L}\d .&-]{2,30})\/)\s*[-–—:]/u.exec(text.slice(0, 160))?.groups
  const said = found ? parseDateAtStart(found['date']!) : null
  return found && said?.date.length === 10 && said.length === found['date']!.length ? { published: said.date, outlet: (found['agency'] ?? found['wire'])!.trim() } : null
}

function parseByline(text: string): LeadingMetadata | null {
  const by = text.length <= 140 ? byline.exec(text) : null
  const name = by?.groups!['name']!.replace(/[,\s]+$/u, '')
  if (!name) return null
  const span = { start: 0, end: text.length }
  const after = by!.groups!['after']!.replace(/^[\s,|·–—-]+/u, '').trim()
  if (after === '' || place.test(after)) return name.includes(' ') ? { span, author: name } : null
  const dated = parseDateLine(after)
  return dated && dated.span.end === after.length ? { ...dated, span, author: name } : null
}
