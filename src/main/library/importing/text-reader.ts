import type { Block, Sentence } from '../../../shared/model.ts'
import { detectLanguage } from './language.ts'
import { parseDateline, parseMetadata, parseOutletLine, type LeadingMetadata } from './metadata.ts'
import { normalise } from './normalise.ts'
import type { Reader } from './reader.ts'
import { toBlocks } from './text-blocks.ts'
import { isTableRule } from './text-tables.ts'
import { findLines, toUnits, trimSpan, type Line, type Unit } from './text-lines.ts'
import { looksLikeTitle, titleFromText } from './title.ts'

/** How many lines before or after the title may speak of the text rather than be it. */
const mostMetadataLines = 8

/** Plain text: everything is kept; what the lines are to each other is read off their lengths, signs and order. */
export const textReader: Reader = {
  format: 'text',
  claims: () => true,
  read(given, _source, charset) {
    const { text, offsets } = normalise(given)
    const leading = takeMetadata(text, findLines(text))
    const units = toUnits(text, leading.lines)
    const title = findTitle(text, units, leading.found.some(({ titleFollows }) => titleFollows))
    const body = title ? units.slice(1) : units
    const trailing = title ? takeMetadataUnits(text, body) : { found: [], units: body }
    const found = [...leading.found, ...trailing.found]
    const blocks: Block[] = [
      ...leading.found.map(({ span }): Block => ({ type: 'meta', ...span })),
      ...(title ? [{ type: 'title', start: title.start, end: title.end } as const] : []),
      ...trailing.found.map(({ span }): Block => ({ type: 'meta', ...span })),
      ...toBlocks(text, trailing.units),
    ].sort((a, b) => a.start - b.start)
    const dateline = parseDateline(text.slice(blocks.find(({ type }) => type === 'paragraph')?.start ?? 0))
    const first = blocks.find(({ type, start, end }) => type !== 'meta' && !isMenu(text.slice(start, end))) ?? trimSpan(text, { start: 0, end: text.length })
    return {
      format: 'text',
      charset,
      text,
      blocks,
      title: title ? oneLine(text.slice(title.start, title.end)) : titleFromText(text.slice(first.start, first.end)),
      outlet: firstOf(found, 'outlet') ?? dateline?.outlet ?? null,
      author: firstOf(found, 'author'),
      address: firstOf(found, 'address'),
      published: firstOf(found, 'published') ?? dateline?.published ?? null,
      language: detectLanguage(text),
      offsets,
      boilerplateDropped: 0,
      notes: [...found.flatMap(({ note }) => note ?? []), ...describeLines(text, trailing.units, blocks)],
    }
  },
}

/** Metadata at the text's beginning, with spans in the text, and the lines without it: a title may be glued to a date. */
function takeMetadata(text: string, lines: readonly Line[]): { readonly found: readonly LeadingMetadata[]; readonly lines: readonly Line[] } {
  const found: LeadingMetadata[] = []
  const rest = [...lines.slice(0, mostMetadataLines)]
  while (rest[0] && found.length < mostMetadataLines) {
    const line = rest[0]
    const said = parseMetadata(text.slice(line.start, Math.min(line.end, line.start + 400)))
    // A text that is nothing but what looks like metadata is a text.
    if (!said || (rest.length === 1 && lines.length <= mostMetadataLines && line.start + said.span.end >= line.end)) break
    const end = line.start + said.span.end
    found.push({ ...said, span: trimSpan(text, { start: line.start + said.span.start, end }) })
    const glued = afterSeparator(text, { start: end, end: line.end })
    rest.splice(0, 1, ...(glued.end > glued.start ? [{ ...glued, apart: true }] : []))
    if (said.titleFollows) break
  }
  return { found, lines: [...rest, ...lines.slice(mostMetadataLines)] }
}

function afterSeparator(text: string, span: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const trimmed = trimSpan(text, span)
  const separator = /^[|·–—:-]+\s+/u.exec(text.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + 8)))?.[0].length ?? 0
  return { start: trimmed.start + separator, end: trimmed.end }
}

/** Metadata lines right after the title, or after the one line under it: a byline, a date. */
function takeMetadataUnits(text: string, units: readonly Unit[]): { readonly found: readonly LeadingMetadata[]; readonly units: readonly Unit[] } {
  const found: LeadingMetadata[] = []
  const saidBy = (unit: Unit | undefined): LeadingMetadata | null => {
    const line = unit && unit.end - unit.start <= 300 ? text.slice(unit.start, unit.end) : null
    const said = line === null ? null : (parseMetadata(line) ?? parseOutletLine(line))
    return said && !said.titleFollows && said.span.end >= unit!.end - unit!.start ? { ...said, span: { start: unit!.start, end: unit!.end } } : null
  }
  const first = units[0]
  const from = first && first.end - first.start <= 200 && !saidBy(first) && saidBy(units[1]) ? 1 : 0
  for (const unit of units.slice(from, Math.min(from + 4, units.length - 1))) {
    const said = saidBy(unit)
    if (!said) break
    found.push(said)
  }
  return { found, units: [...units.slice(0, from), ...units.slice(from + found.length)] }
}

function findTitle(text: string, units: readonly Unit[], announced: boolean): Unit | null {
  const [first, ...rest] = units
  if (!first || rest.length === 0) return null
  if (announced) return first
  const line = text.slice(first.start, Math.min(first.end, first.start + 400))
  const isStructure = /^(?:[-–—•▪◦*·‣●○■]\s|\d{1,3}[.)]\s)|[|\t]/u.test(line)
  const longest = rest.slice(0, 5).reduce((most, unit) => Math.max(most, unit.end - unit.start), 0)
  return !isStructure && longest > 20 && looksLikeTitle(oneLine(line)) ? first : null
}

function firstOf<K extends 'outlet' | 'author' | 'address' | 'published'>(found: readonly LeadingMetadata[], key: K): string | null {
  return found.find((said) => said[key] !== undefined)?.[key] ?? null
}

function describeLines(text: string, units: readonly Unit[], blocks: readonly Block[]): Sentence[] {
  const joined = units.filter(({ lines }) => lines.length > 1).length
  const starts = new Set(blocks.map(({ start }) => start))
  const stray = units.filter((unit) => !starts.has(unit.start) && blockless(unit, blocks) && !isTableRule(text.slice(unit.start, unit.end))).length
  return [...(joined > 0 ? [describeJoined(joined)] : []), ...(stray > 0 ? [describeStray(stray)] : [])]
}

const describeJoined = (count: number): Sentence =>
  count === 1
    ? { en: 'Lines wrapped by hand were joined into one paragraph.', fr: 'Des lignes coupées à la main ont été réunies en un paragraphe.' }
    : { en: `Lines wrapped by hand were joined into ${count} paragraphs.`, fr: `Des lignes coupées à la main ont été réunies en ${count} paragraphes.` }

const describeStray = (count: number): Sentence =>
  count === 1
    ? { en: 'One line that holds only punctuation or rules is kept in the text but not laid out.', fr: 'Une ligne faite seulement de ponctuation ou de filets est gardée dans le texte sans être mise en page.' }
    : { en: `${count} lines that hold only punctuation or rules are kept in the text but not laid out.`, fr: `${count} lignes faites seulement de ponctuation ou de filets sont gardées dans le texte sans être mises en page.` }

/** Whether no block begins inside the unit; blocks are sorted, so the first at or after its start decides. */
function blockless(unit: Unit, blocks: readonly Block[]): boolean {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.start < unit.start) low = middle + 1
    else high = middle
  }
  return (blocks[low]?.start ?? Infinity) >= unit.end
}

/** What a page's head leaves in a copied text: `Home | Politics | Sport`. */
const isMenu = (line: string): boolean => line.length <= 160 && line.includes(' | ')

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
