/** The words of a sentence by classes, as a trained score of two names reads them: what each is was worked out once, with the word. */
import { copied } from '../../../../../shared/copied.ts'
import { entityKinds, type EntityKind, predicates } from '../../../../../shared/model.ts'
import { auxiliaries, conjunctions, determiners, isAdverb, prepositions, pronouns, relatives, subordinators } from '../function-words.ts'
import { asked, type KnownWord } from '../known-words.ts'
import { facilities } from '../naming.ts'
import { generics, nominalOf } from '../nominals.ts'
import type { Node } from '../nodes.ts'
import { verbForm } from '../verbs.ts'

const coarseKinds: Readonly<Record<EntityKind, string>> = { person: 'P', company: 'O', institution: 'O', fund: 'O', project: 'J', law: 'L', event: 'E', place: 'S' }
const fineKinds: Readonly<Record<EntityKind, string>> = { person: 'P', company: 'C', institution: 'I', fund: 'F', project: 'J', law: 'L', event: 'E', place: 'S' }
const numbered = (letters: Readonly<Record<EntityKind, string>>, order: string): Readonly<Record<EntityKind, number>> =>
  Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [kind, order.indexOf(letter)])) as Record<EntityKind, number>
export const [coarseOf, fineOf] = [numbered(coarseKinds, 'POJLES'), numbered(fineKinds, 'PCIFJLES')]

/** The kinds of two names, in the order of the text: organisations as one kind, and apart. */
export const kindsOf = (one: Node, other: Node): { readonly rough: string; readonly exact: string } =>
  ({ rough: coarseKinds[one.kind!] + coarseKinds[other.kind!], exact: fineKinds[one.kind!] + fineKinds[other.kind!] })

/** What the score sees of a word: its class, finer and coarser, and its beginning, as numbers too. */
export interface Seen {
  readonly fine: string
  readonly coarse: string
  readonly fineId: number
  readonly coarseId: number
  /** 0 for what is no word. */
  readonly word: number
  /** Bits of `trait`. */
  readonly traits: number
}
/** A sentence as the score sees it, worked out once for all its pairs. */
export type Classes = readonly Seen[]
export const classesOf = (nodes: readonly Node[]): Classes => nodes.map(seenAs)

/** What else counts of a word of a sentence, a bit each. */
export const trait = { heavy: 1, unlisted: 2, verb: 4, telling: 8, relative: 16, opening: 32, quote: 64, bracket: 128, closing: 256 } as const

const asWord = asked((low) => toSeen('word', classOf(low), low))
const asMark = asked((low) => toSeen('mark', low, low))
const others = { number: toSeen('number', '#', ''), date: toSeen('date', '@', '') }
const names = Object.fromEntries(entityKinds.map((kind) => [kind, toSeen('name', fineKinds[kind], '')])) as Record<EntityKind, Seen>
function seenAs({ type, kind, word }: Node): Seen {
  return type === 'word' ? asWord(word) : type === 'mark' ? asMark(word) : type === 'name' ? names[kind!] : others[type]
}

function toSeen(type: Node['type'], classed: string, low: string): Seen {
  const fine = copied(classed)
  const coarse = determiners.has(fine) && !prepositions.has(fine) ? 'D' : fine.startsWith('V:') ? 'V' : fine.startsWith('N:') ? 'N' : fine
  return { fine, coarse, fineId: idOf(fine), coarseId: idOf(coarse), word: type === 'word' ? idOf(low.slice(0, 6)) : 0, traits: traitsOf(fine, coarse, low) }
}
function traitsOf(fine: string, coarse: string, low: string): number {
  let traits = 0
  if (!['w', 'A', 'D', '#', '@'].includes(coarse)) traits |= trait.heavy
  if (![',', 'and', 'et', 'D', '&'].includes(coarse)) traits |= trait.unlisted
  if (fine === 'AUX' || coarse === 'V') traits |= trait.verb
  if (fine.startsWith('V:') || fine.startsWith('N:')) traits |= trait.telling
  if (relatives.has(low) || ['que', "qu'", 'where', 'où', 'whose'].includes(low)) traits |= trait.relative
  else if (subordinators.has(low) || low === ':' || low === ';') traits |= trait.opening
  else if (['«', '»', '"', '“', '”'].includes(low)) traits |= trait.quote
  else if (low === '(') traits |= trait.bracket
  else if (low === ')') traits |= trait.closing
  return traits
}
function classOf(low: string): string {
  if (low === "'s" || low.startsWith('-')) return low
  if (prepositions.has(low) || determiners.has(low) || conjunctions.has(low) || relatives.has(low) || subordinators.has(low) || pronouns.has(low)) return low
  if (auxiliaries.has(low)) return 'AUX'
  const verb = verbForm(low)
  if (verb !== undefined) return `V:${verb.frames[0]!.predicate}${verb.mood === 'past' ? 'p' : ''}`
  const nominal = nominalOf(low)
  if (nominal !== undefined) return `N:${nominal.predicate}${nominal.office ? 'o' : ''}`
  return facilities.has(low) ? 'F' : generics.has(low) ? 'G' : isAdverb(low) ? 'A' : 'w'
}
export function idOf(text: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  return hash | 1
}

/** The predicates that a word states as a verb, and as a noun, a bit each. */
export const statedBy: (word: KnownWord) => { readonly asVerb: number; readonly asNoun: number } = asked((low) => {
  const nominal = nominalOf(low)
  return {
    asVerb: (verbForm(low)?.frames ?? []).reduce((bits, { predicate }) => bits | (1 << predicates.indexOf(predicate)), 0),
    asNoun: nominal === undefined ? 0 : 1 << predicates.indexOf(nominal.predicate),
  }
})
