/** Who is who in one text: the names that mean one thing become one appearance, each with the reason. */
import { copied } from '../../../../shared/copied.ts'
import type { EntityKind, LinkReason } from '../../../../shared/model.ts'
import type { Appearance, FoundMention } from '../findings.ts'
import { casing } from '../tokens.ts'
import { isAcronymOf } from './acronyms.ts'
import { conceptsOf } from './concepts.ts'
import { foldedText, has, kindOf, type DraftName, type Page } from './draft.ts'
import { isShortOf } from './shortened.ts'

interface Group {
  readonly kind: EntityKind
  readonly names: DraftName[]
}

const families: Record<EntityKind, string> = { person: 'p', place: 'l', institution: 'o', company: 'o', fund: 'o', project: 'o', law: 'o', event: 'o' }
const determiner = /^(?:l'|d'|le |la |les |the |un |une |du |des |de )/
/** Names come back, within a text and from text to text. */
const remembered = new Map<string, string>()
function bare(fold: string): string {
  const known = remembered.get(fold)
  if (known !== undefined) return known
  if (remembered.size > 10_000) remembered.clear()
  const stripped = toBare(fold)
  if (fold.length < 80) remembered.set(copied(fold), copied(stripped))
  return stripped
}
const toBare = (fold: string): string => fold.replaceAll("' ", "'").replace(determiner, '').replace(/[-\s]+/g, ' ').trim()

export function toAppearances(page: Page, names: readonly DraftName[]): { appearances: Appearance[]; mentions: FoundMention[] } {
  forgetOthers(page, names)
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  const groupOf = new Map<DraftName, Group>()
  const join = (name: DraftName, group: Group): void => {
    group.names.push(name)
    groupOf.set(name, group)
  }
  const fold = (name: DraftName): string => bare(foldedText(page, name.from, name.to))
  const keysOf = (name: DraftName): string[] => {
    const family = families[kindOf(name)]
    const keys = [`${family}:${fold(name)}`]
    if (name.thing) keys.push(`t:${name.thing.name}`)
    if (name.to - name.from > 1 && family === 'o') keys.push(`c:${conceptsOf(page.tokens.fold.slice(name.from, name.to))}`)
    return keys
  }
  // Fullest first, so that shorter names find what they shorten.
  const ordered = [...names].sort((a, b) => Number(a.alias !== null) - Number(b.alias !== null) || b.to - b.from - (a.to - a.from) || a.from - b.from)
  for (const name of ordered) {
    const keys = keysOf(name)
    const alias = name.alias && [`p:${bare(name.alias.of)}`, `o:${bare(name.alias.of)}`, `l:${bare(name.alias.of)}`, `c:${name.alias.of}`].find((key) => byKey.has(key))
    const found = (alias && byKey.get(alias)) || keys.map((key) => byKey.get(key)).find((group) => group !== undefined) || (kindOf(name) === 'person' ? personOf(page, name, groups) : acronymGroup(page, name, groups) ?? shortenedGroup(page, name, groups))
    const group: Group = found ?? { kind: kindOf(name), names: [] }
    if (!found) groups.push(group)
    join(name, group)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group)
  }
  const inOrder = [...new Set([...names].sort((a, b) => a.from - b.from).map((name) => groupOf.get(name)!))]
  const index = new Map(inOrder.map((group, i) => [group, i]))
  const described = inOrder.map((group) => describe(page, group))
  return {
    appearances: described,
    mentions: [...names].sort((a, b) => a.from - b.from).map((name) => {
      const appearance = index.get(groupOf.get(name)!)!
      return { start: page.tokens.start[name.from]!, end: page.tokens.end[name.to - 1]!, kind: described[appearance]!.kind, appearance, confidence: Math.round(Math.min(1, name.confidence) * 100) / 100 }
    }),
  }
}

/** Letters that the text itself spells out are what it says, wherever they stand, and not whom the world knows by them. */
function forgetOthers(page: Page, names: readonly DraftName[]): void {
  const spelled = new Set<string>()
  const blends = new Map<string, NonNullable<DraftName['alias']>>()
  for (const { alias, from, to } of names) {
    if (alias?.reason !== 'acronym' || to - from !== 1) continue
    if (page.tokens.casing[from] === casing.mixed) blends.set(page.tokens.text[from]!, alias)
    const long = names.find((other) => other.to - other.from > 1 && foldedText(page, other.from, other.to) === alias.of)
    if (long?.thing === null && isAcronymOf(page.tokens.text[from]!, page.tokens.fold.slice(long.from, long.to))) spelled.add(page.tokens.text[from]!)
  }
  // "KenGen" stands for its company wherever it stands, like letters.
  if (blends.size > 0) for (const name of names) if (name.to - name.from === 1) name.alias ??= blends.get(page.tokens.text[name.from]!) ?? null
  if (spelled.size > 0) for (const name of names) if (name.thing && name.to - name.from === 1 && spelled.has(page.tokens.text[name.from]!)) name.thing = null
}

/** A part of one fuller name, and of one only: "Ayrault", "J-M Ayrault", "Von der Leyen". */
function personOf(page: Page, name: DraftName, groups: readonly Group[]): Group | undefined {
  const words = partsOf(page, name)
  const fits = groups.filter((group) => group.kind === 'person' && group.names.some((other) => isPartOf(words, partsOf(page, other))))
  return fits.length === 1 ? fits[0] : undefined
}
const partsOf = (page: Page, name: DraftName): string[] => page.tokens.fold.slice(name.from, name.to).filter((word) => /\p{L}/u.test(word))

function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || long.length < 2 || short.at(-1) !== long.at(-1)) return short.length === 1 && long.length > 1 && short[0] === long[0] && short[0]!.length > 3
  const given = short.slice(0, -1).flatMap((word) => word.split('-'))
  const full = long.slice(0, -1).flatMap((word) => word.split('-'))
  let at = 0
  return given.every((word) => {
    while (at < full.length && full[at] !== word && !(word.length === 1 && full[at]![0] === word)) at += 1
    at += 1
    return at <= full.length
  })
}

/** Three letters or more that are the initials of one name in this text, and of one only. */
function acronymGroup(page: Page, name: DraftName, groups: readonly Group[]): Group | undefined {
  if (name.to - name.from !== 1) return undefined
  const acronym = page.tokens.text[name.from]!
  if (acronym.length < 3 || acronym.toUpperCase() !== acronym) return undefined
  const fits = groups.filter((group) => families[group.kind] === families[kindOf(name)] && group.names.some((other) => other.to - other.from > 2 && isAcronymOf(acronym, page.tokens.fold.slice(other.from, other.to))))
  return fits.length === 1 ? fits[0] : undefined
}

/** The one house of this text whose name it is without the plain words; a place only where nothing knows of it. */
function shortenedGroup(page: Page, name: DraftName, groups: readonly Group[]): Group | undefined {
  if (name.to - name.from > 2 || (kindOf(name) === 'place' && (name.thing || name.to - name.from > 1))) return undefined
  const fits = groups.filter((group) => families[group.kind] === 'o' && families[kindOf(name)] !== 'p' && group.names.some((other) => isShortOf(page, name, other)))
  return fits.length === 1 ? fits[0] : undefined
}

/** Spaces, apostrophes and invisible signs made plain. */
export const plainName = (text: string): string => text.replace(/[\u00AD\u200B]/g, '').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()

function describe(page: Page, group: Group): Appearance {
  const textOf = (name: DraftName): string => page.text.slice(page.tokens.start[name.from]!, page.tokens.end[name.to - 1]!)
  const sum = new Float64Array(8)
  for (const name of group.names) name.votes.forEach((value, k) => (sum[k]! += value * (name.alias ? 0.5 : 1)))
  const kind = kindOf({ ...group.names[0]!, votes: sum })
  const thing = group.names.find((name) => name.thing && name.thing.kind === kind)?.thing ?? null
  const surfaces = new Map<string, LinkReason>()
  const fullest = group.names.find((name) => !name.alias) ?? group.names[0]!
  const count = new Map<string, number>()
  for (const name of group.names) if (name.to - name.from === fullest.to - fullest.from && !name.alias) count.set(textOf(name), (count.get(textOf(name)) ?? 0) + 1)
  const main = [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? textOf(fullest)
  const plain = plainName(main)
  for (const name of group.names) {
    const text = textOf(name)
    if (!surfaces.has(text)) surfaces.set(text, reasonOf(page, name, plain, thing?.name ?? null, text))
  }
  return { kind, name: thing?.name ?? plain, surfaces: [...surfaces].map(([text, reason]) => ({ text, reason })) }
}

function reasonOf(page: Page, name: DraftName, main: string, known: string | null, text: string): LinkReason {
  if (name.alias && name.alias.reason !== 'variant') return name.alias.reason
  const plain = plainName(text)
  if (plain === main || plain === known) return 'name'
  if (plain.toLowerCase() === main.toLowerCase()) return 'variant'
  const words = page.tokens.fold.slice(name.from, name.to)
  if (words.length === 1 && plain.toUpperCase() === plain && plain.length > 1) return 'acronym'
  if (name.thing && known !== null) return 'translation'
  if (has(page, name.from, 'first-name') || kindOf(name) === 'person') return 'part-of-name'
  return main.toLowerCase().includes(plain.toLowerCase()) ? 'part-of-name' : 'variant'
}
