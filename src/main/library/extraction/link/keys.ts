/** What an appearance can be recognised by in other documents. */
import type { EntityKind } from '../../../../shared/model.ts'
import { conceptsOf, isCoined } from '../names/concepts.ts'
import { foldText } from '../tokens.ts'

/** Kinds that an extractor may confuse for one thing, and a person would not: a fund and the company that runs it, a plan and its law. */
export type Family = 'person' | 'place' | 'other'
export const familyOf = (kind: EntityKind): Family => (kind === 'person' ? 'person' : kind === 'place' ? 'place' : 'other')

const determiner = /^(?:l'|d'|le |la |les |the )/
const particles = new Set(['de', 'du', 'd', 'la', 'le', 'von', 'van', 'der', 'den', 'zu', 'ben', 'bin', 'al', 'el', 'da', 'di', 'dos', 'del', 'della'])
const wrappers = new Set(['projet', 'project', 'programme', 'program', 'plan', 'initiative', 'groupe', 'group', 'sa', 'inc', 'corp', 'ltd', 'plc', 'ag', 'se', 'nv', 'gmbh', 'spa', 'llc', 'lp', 'llp', 'limited', 'sas', 'sarl', 'bv', 'ab', 'asa', 'oyj', 'kgaa', 'co', 'societe', 'company', 'corporation'])
const small = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'of', 'the', 'for', 'and', 'pour', 'sur', 'on', 'a', 'au', 'aux', 'en', 'in', 'to'])

/** Lower-cased, without accents, determiner or signs; hyphens and apostrophes part words. */
export function foldName(name: string): string {
  const plain = foldText(name).replace(determiner, '').replace(/[^\p{L}\p{N}+&²]+/gu, ' ').trim()
  return plain === '' ? foldText(name).trim() : plain
}

const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean)
const isInitial = (word: string): boolean => word.length === 1

/** Whether a name stands for one thing by itself: "Ursula von der Leyen" does, "Von der Leyen", "J. Martin" and "BEI" do not. */
export function isStrong(kind: EntityKind, name: string): boolean {
  const words = wordsOf(name)
  if (kind === 'person') return words.length > 1 && !particles.has(words[0]!) && !words.slice(0, -1).every(isInitial)
  if (kind === 'place') return true
  return words.length > 1 || !(isAcronym(name) || isCoined(words[0] ?? ''))
}

export const isAcronym = (text: string): boolean => /^[\p{Lu}\p{N}&]{2,6}$/u.test(text.trim())

/** Names under which two appearances are the same thing, with no further question. */
export function strongKeys(kind: EntityKind, names: readonly string[]): string[] {
  const family = familyOf(kind)
  const keys = new Set<string>()
  names.forEach((name, i) => {
    const words = wordsOf(name)
    if (words.length === 0 && i > 0) return
    // The name itself always; another way of writing it only where it is a name by itself.
    if (i > 0 && (words.length < 2 || !isStrong(kind, name))) return
    keys.add(`${family}:${words.join(' ')}`)
    // `canal Escaut-Meuse` is the `Escaut-Meuse canal`: French puts the noun first, English last.
    if (family !== 'person' && words.length > 2 && !words.some((word) => small.has(word))) keys.add(`${family}#${words.toSorted().join(' ')}`)
    if (family !== 'other' || words.length < 2) return
    const concepts = conceptsOf(words)
    if (concepts.includes(' ')) keys.add(`${family}=${concepts}`)
    const core = coreOf(words)
    if (core !== null) keys.add(`${family}:${core}`)
  })
  return [...keys]
}

/** "Stargate" of "Projet Stargate"; "ai champions" of "EU AI Champions Initiative"; nothing where nothing is wrapped. */
function coreOf(words: readonly string[]): string | null {
  const inner = words.filter((word, i) => !((i === 0 || i === words.length - 1) && wrappers.has(word)))
  if (inner.length === words.length || inner.length === 0 || small.has(inner[0]!)) return null
  const bare = inner.length > 2 && ['eu', 'ue', 'european', 'us', 'uk'].includes(inner[0]!) ? inner.slice(1) : inner
  return bare.join(' ').length > 2 && !small.has(bare[0]!) ? bare.join(' ') : null
}

/** What a shorter name may be found by: the last word of a person's name, the initials of an institution's. */
export function weakKeys(kind: EntityKind, names: readonly string[]): string[] {
  const family = familyOf(kind)
  const keys = new Set<string>()
  if (family === 'place') return []
  names.forEach((name, i) => {
    const words = wordsOf(name)
    if (words.length === 0) return
    if (family === 'person') keys.add(`~person:${words.at(-1)!}`)
    else {
      if (words.length === 1 && isAcronym(name)) keys.add(`~other:${words[0]!}`)
      if (words.length === 1 && isCoined(words[0]!)) keys.add(`~other:${conceptsOf(words)}`)
      const strong = words.filter((word) => !small.has(word))
      // Of the main name only: initials are shared by chance, and every further key would draw more strangers into one set to link.
      if (i === 0 && strong.length >= 3 && strong.length <= 8) keys.add(`~other:${strong.map((word) => word[0]!).join('')}`)
      const coined = strong.find(isCoined)
      if (coined !== undefined && strong.length === 2 && !strong.some((word) => /\p{N}/u.test(word))) keys.add(`~other:${conceptsOf([coined])}`)
    }
  })
  return [...keys]
}

/** Whether a weak name of a person can be short for a strong one: same last word, and given names or initials that agree. */
export function shortens(weak: string, strong: string): boolean {
  const short = wordsOf(weak)
  const long = wordsOf(strong)
  if (short.at(-1) !== long.at(-1)) return false
  const given = short.slice(0, -1).filter((word) => !particles.has(word))
  return given.every((word, i) => long[i] !== undefined && (isInitial(word) ? long[i]!.startsWith(word) : long[i] === word))
}
