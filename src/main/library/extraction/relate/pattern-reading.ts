/** Relations read from patterns over the skeleton of a sentence: wide turns of phrase, whose missing end the document supplies. */
import { entityKinds, type EntityKind } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { isDemonym } from './demonyms.ts'
import { conditionals, joining, negations } from './function-words.ts'
import { isAllowed } from './kinds.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import { type Cue, letterOf, type Pattern, type Understood } from './pattern-language.ts'
import { cues, wordCount } from './patterns.ts'
import type { Setting } from './setting.ts'
import { nominalOf } from './nominals.ts'
import { canBeOffice } from './roles.ts'
import { longestSkeleton, namesIn, skeletonOf, type Skeleton } from './skeleton.ts'
import { verbForm } from './verbs.ts'

/** What patterns read, beyond what the closer readings of the sentence already `know`. */
export function readPatterned(nodes: readonly Node[], setting: Setting, known: readonly Claim[]): Claim[] {
  if (nodes.length > longestSkeleton) return []
  const readable = wanted(nodes)
  if (readable.length === 0) return []
  const readIn = (sentence: readonly Node[]): Read[] => {
    const skeleton = skeletonOf(sentence)
    const line = ` ${skeleton.tokens.join(' ')} `
    return readable.flatMap((pattern) => matchesOf(pattern.expression, line).flatMap((match) => read(skeleton, pattern, match, setting)))
  }
  const plain = withoutOrigins(nodes)
  const found = plain === null ? readIn(nodes) : [...readIn(nodes), ...readIn(plain)]
  if (found.length === 0) return []
  const pairOf = ({ subject, object }: Claim): string => subject < object ? `${subject} ${object}` : `${object} ${subject}`
  const first = new Map<string, Read>()
  for (const one of found) if (!first.has(pairOf(one))) first.set(pairOf(one), one)
  const sure = [...known, ...found.filter(({ end }) => end === null)]
  // What is said of two names is said once; and who is said to have founded B did not also found what the text is about.
  const tied = new Set(known.map(pairOf))
  return found.filter((one) => !tied.has(pairOf(one)) && first.get(pairOf(one))!.predicate === one.predicate
    && (one.end === null || !sure.some(({ subject, object, predicate }) => predicate === one.predicate
      && (one.end === 'subject' ? object === one.object : subject === one.subject))))
}
/** The sentence without the places that only say where somebody comes from (`the Gothenburg maker Omnisys`); null when it has none. */
function withoutOrigins(nodes: readonly Node[]): readonly Node[] | null {
  const left = nodes.filter((node, k) => !isOrigin(nodes, node, k))
  return left.length === nodes.length ? null : left
}
function isOrigin(nodes: readonly Node[], { kind }: Node, k: number): boolean {
  if (kind !== 'place' || !['the', 'a', 'an', 'its', 'by', 'from'].includes(nodes[k - 1]?.low ?? '')) return false
  let at = k + 1
  while (at < k + 5 && isWord(nodes[at]) && !nodes[at]!.word.preposition && !nodes[at]!.word.determiner && nodes[at]!.low !== "'s" && !joining.has(nodes[at]!.low)) at++
  return at > k + 1 && isName(nodes[at]) && nodes[at]!.kind !== 'place'
}
/** Which words a sentence has, by their numbers: those that bear the number of the reading. Asides count, though patterns do not read them. */
const present = new Float64Array(wordCount)
let reading = 0
const kindCue = (kind: EntityKind): string => kind === 'company' || kind === 'institution' || kind === 'fund' ? '@org' : `@${kind}`
/** The cues of names, by their kinds. */
const cueOfKind = new Map<Node['kind'], Cue | undefined>(entityKinds.map((kind) => [kind, cues.get(kindCue(kind))]))
/** The patterns whose cue, kinds of name and words the sentence has, in their order. */
function wanted(nodes: readonly Node[]): Pattern[] {
  reading += 1
  let letters = 0
  const line: number[] = []
  const named: number[] = []
  const met: Cue[] = []
  for (const { type, word, kind, appearance } of nodes) {
    const cue = type === 'name' ? cueOfKind.get(kind) : word.cue
    if (type === 'name') {
      letters |= letterOf(kind!)
      line.push(-letterOf(kind!))
      if (!named.includes(appearance)) named.push(appearance)
    }
    if (word.patternWord >= 0) {
      present[word.patternWord] = reading
      line.push(word.patternWord)
    }
    if (cue === undefined || cue.met === reading) continue
    cue.met = reading
    met.push(cue)
  }
  const most = Math.max(1, named.length)
  const found: Pattern[] = []
  for (const cue of met) {
    const patterns = fitting(cue, letters)
    for (let k = 0; k < patterns.length; k++) if (isReadable(patterns[k]!, most) && isInOrder(patterns[k]!, line)) found.push(patterns[k]!)
  }
  if (found.length < 2) return found
  found.sort((a, b) => a.rank - b.rank)
  return found.filter((pattern, k) => pattern !== found[k - 1])
}
const fitting = (cue: Cue, letters: number): readonly Pattern[] => cue.byKinds.get(letters) ?? fit(cue, letters)
function fit({ patterns, byKinds }: Cue, letters: number): readonly Pattern[] {
  const found = patterns.filter(({ needs }) => needs.every((choice) => (choice & letters) !== 0))
  byKinds.set(letters, found)
  return found
}
const isReadable = ({ needs, words }: Pattern, most: number): boolean => needs.length <= most && words.every(isThere)
function isThere(choice: readonly number[]): boolean {
  for (let k = 0; k < choice.length; k++) if (present[choice[k]!] === reading) return true
  return false
}
/** Whether what a pattern cannot do without stands in its order, in a line of names (their bits, below zero) and words (their numbers). */
function isInOrder({ order }: Pattern, line: readonly number[]): boolean {
  let met = 0
  for (let i = 0; i < line.length && met < order.length; i++) {
    const step = order[met]!
    const here = line[i]!
    if (typeof step === 'number' ? here < 0 && (step & -here) !== 0 : step.includes(here)) met++
  }
  return met === order.length
}
/** All matches, without the copy of the expression that `matchAll` makes each time. */
function matchesOf(expression: RegExp, line: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(line); match !== null; match = expression.exec(line)) found.push(match)
  return found
}
/** A claim, and which of its ends the sentence did not name beside the pattern. */
interface Read extends Claim {
  readonly end: 'subject' | 'object' | null
}
function read(skeleton: Skeleton, { predicate, understood }: Pattern, match: RegExpExecArray, setting: Setting): Read[] {
  const groups = match.groups ?? {}
  // `launched by A's government`: it is not A's own deed.
  const close = match.index + match[0].length
  if (match.input.startsWith("'s ", close) && groups['s'] !== undefined && match[0].endsWith(groups['s'])) return []
  // `X, proposed by A, was backed by B`: A was not.
  if (passive.test(match[0]) && / (?:by|par) (?:the |la |le |l' )?$/.test(match.input.slice(0, match.index + 1))) return []
  // `la ministre A, et le député de B, C`: B is what C stands for.
  if (predicate === 'works_for' && match[0].includes(' & ') && /^, P\d/.test(match.input.slice(close, close + 4))) return []
  // `le président ghanéen A`: of a country, and of nothing else the text is about; `la maire du Blanc, A`: of the town it says.
  if (predicate === 'leads' && groups['o'] === undefined && (/ (?:président|présidente|president) /.test(match[0]) && match[0].split(' ').some(isDemonym)
    || understood === 'town' && / (?:de|du|d'|des) (?!la |l'|ville|commune|cette|sa |leur )/.test(match[0]))) return []
  const named = namesIn(match[0])
  const [s, o] = [end(groups, 's'), end(groups, 'o')]
  const fit = (kind: EntityKind, others: readonly number[], isSubject: boolean): boolean => others.some((other) => isSubject
    ? isAllowed(predicate, kind, setting.kindOf(other)) : isAllowed(predicate, setting.kindOf(other), kind))
  // A bill's sponsor pays for nothing.
  if (o === null && predicate === 'finances' && s?.every((each) => setting.kindOf(each) === 'person') === true) return []
  const subjects = s ?? understoodBy(understood, skeleton, match.index, named, (kind) => fit(kind, o ?? [], true), setting)
  const objects = o ?? understoodBy(understood, skeleton, match.index, named, (kind) => fit(kind, subjects, false), setting)
  const words = match[0].trim().split(' ')
  const negated = words.some((each) => negations.has(each))
  const conditional = words.some((each) => conditionals.has(each))
  // “X, compare au Y”: what stands where an office would is what X does.
  if (predicate === 'works_for' && groups['r'] !== undefined && isDeed(groups['r'].trim())) return []
  // Her counterpart at X works where the text does not say.
  if (predicate === 'works_for' && groups['r'] !== undefined && (unlike.test(groups['r']) || !canBeOffice(groups['r']))) return []
  const role = groups['r'] === undefined ? null : roleOf(skeleton, match.index + match[0].lastIndexOf(groups['r']), groups['r'], setting)
  const missing = s === null ? 'subject' : o === null ? 'object' : null
  // `one of the architects of X`; `a former deputy chief of staff to Ann Lee`: an office of long ago whose body nobody names is not that of today's.
  if (groups['r'] !== undefined && (partOfMany.test(groups['r']) || missing === 'object' && ofOld.test(groups['r']))) return []
  // `an ally of President Ann Lee`: of a country; a company's is `its president` or `the president, Ann Lee`.
  const isHead = missing === 'object' && lonePresident.test(match[0]) && !['its', 'their', 'new'].includes(words[0]!)
  const said = (other: number): typeof predicate => predicate === 'works_for' && setting.isParty(other) ? 'member_of' : predicate
  return subjects.flatMap((one) => objects.filter((other) => other !== one && !(isHead && setting.kindOf(other) === 'company'))
    .map((other) => ({ ...claim(one, said(other), other, { negated, conditional, role }), end: missing })))
}
const passive = /^ [A-Z]\d+ , (?:was|is|were|are|has been|est|sont|a été|ont été|fut|sera|will be) /
const lonePresident = /(?:^| )president [A-Z]/
const partOfMany = /^\s*(?:one|some|many|two|three|l'un|l'une|un|une)\s*$/
const ofOld = /(?:^|\s)(?:former|ancienne?|anciens|ex|ex-|late|feu|onetime)\s/
const unlike = /\b(?:counterpart|homologue|proche|critic|opponent|opposant|neighbour|voisine?|ruling|creditor|victime?|admirer|one of)\b/
const isDeed = (words: string): boolean => !words.includes(' ') && (deeds.has(words) || verbForm(words) !== undefined && nominalOf(words) === undefined)
/** Verbs that state no relation and so have no frame, as they follow a name between commas. */
const deeds = new Set(`compare compares comparait compared assimile oppose préfère prefers reproche doit owes demande asks parle speaks pense thinks croit believes renvoie refers répond replies ressemble succède
  tient hérite songe rêve appelle calls invite pousse revient retourne s'adresse vote votes écrit writes rappelle réplique insiste`.split(/\s+/))

function end(groups: Readonly<Record<string, string | undefined>>, letter: string): number[] | null {
  const stretch = [groups[letter], groups[`${letter}2`], groups[`${letter}3`]].filter((each) => each !== undefined)
  return stretch.length === 0 ? null : namesIn(stretch.join(' '))
}
/** The words of an office as the text writes them. */
function roleOf({ at, nodes }: Skeleton, start: number, stretch: string, setting: Setting): string | null {
  const first = at.findIndex((each) => each >= start)
  const last = at.findLastIndex((each) => each < start + stretch.length - 1)
  return first < 0 || last < first ? null : setting.text.slice(nodes[first]!.start, nodes[last]!.end).replace(/\s+/g, ' ')
}

type Fits = (kind: EntityKind) => boolean
const bodies: readonly EntityKind[] = ['company', 'institution', 'fund']
/** An institution is rarely what money is put into. */
const raisers: readonly EntityKind[] = ['company', 'project']
const ofCountry = /^(?:minister|ministre|premier-ministre|chancellor|chancelière?)$/
/** Whom a pattern means that names one end only: whom the sentence is about, else the text. */
function understoodBy(what: Understood, { nodes, at }: Skeleton, from: number, aside: readonly number[], fits: Fits,
  setting: Setting): readonly number[] {
  const { references } = setting
  const one = (found: number | null | undefined): readonly number[] => (found === null || found === undefined ? [] : [found])
  const usable = (name: number | null): name is number => name !== null && !aside.includes(name) && fits(setting.kindOf(name))
  if (what === 'state') {
    // A minister serves the country the text is about; a governor may serve the place it is about.
    const serving = nodes.some(({ low }) => ofCountry.test(low))
    const country = references.dominant((name) => setting.kindOf(name) === 'place' && setting.isCountry(name), 1.3, serving ? 2 : 0)
    const near = serving ? [] : [setting.country, references.centralPlace(), references.recently(['place'])]
    return one([country, ...near].find((name) => name !== null && usable(name)))
  }
  if (what === 'town') return one([references.recently(['place'])].find(usable))
  const organisation = (name: number | null): name is number => usable(name) && (['company', 'institution', 'fund'].includes(setting.kindOf(name))
    || (what === 'thing' || what === 'last') && setting.kindOf(name) === 'project')
  const main = what === 'central' ? null : mainName(nodes, nodes.length, what === 'last' || what === 'thing')
  const isBefore = main !== null && nodes.some(({ type, appearance }, k) => type === 'name' && appearance === main && at[k]! < from)
  const before = what === 'last' ? references.lastSubject() : null
  return one([isBefore ? main : null, references.dominant((name) => (what === 'last' ? raisers : bodies).includes(setting.kindOf(name))), before,
    what === 'thing' ? references.dominant((name) => setting.kindOf(name) === 'project') : null].find(organisation))
}
