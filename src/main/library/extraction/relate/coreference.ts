/**
 * Who `elle`, `the company` or `ce traité` is: puts names in the place of pronouns and descriptions the document settles, so that every reading
 * sees `Nexan a racheté Orlane` where the text says `Le groupe a racheté Orlane`. What has two equally good answers stays as it is.
 */
import type { EntityKind } from '../../../../shared/model.ts'
import type { Appearance } from '../findings.ts'
import { adjective, announcesName, counted, expletive, firms, helms, isOfUnnamed, personal, plain } from './coreference-phrases.ts'
import { called, countries, describing, genderOfName, plainNoun, type Gender } from './descriptions.ts'
import { determiners, pronouns } from './function-words.ts'
import { listAfter } from './lists.ts'
import { wordsOfName } from './name-words.ts'
import { asked, knownWord, noWord } from './known-words.ts'
import { isName, isWord, type Node, reworded } from './nodes.ts'

export interface Coreference {
  /** The sentence with names for what stands for them; earlier sentences have to have been given before, in order. */
  resolve(nodes: readonly Node[]): readonly Node[]
  openBlock(): void
}
const fading = 0.6
/** What being what the text is about counts for, beside having been said a moment ago. */
const aboutness = 0.4
const things: readonly EntityKind[] = ['company', 'institution', 'fund', 'project', 'law', 'event']
const singular: ReadonlyMap<string, { readonly kinds: readonly EntityKind[]; readonly gender: Gender | null }> = new Map([
  ['he', { kinds: ['person'], gender: 'm' }], ['him', { kinds: ['person'], gender: 'm' }], ['she', { kinds: ['person'], gender: 'f' }], ['it', { kinds: things, gender: null }],
  ['il', { kinds: ['person', ...things], gender: 'm' }], ['elle', { kinds: ['person', ...things], gender: 'f' }],
  ['celui-ci', { kinds: ['person', ...things], gender: 'm' }], ['celle-ci', { kinds: ['person', ...things], gender: 'f' }],
])
const herself = { kinds: ['person'], gender: 'f' } as const
/** Whether what follows `her` can be hers. */
const isOwned = (next: Node | undefined): boolean => isWord(next) && !next.word.preposition && !next.word.determiner && !next.word.conjunction
  && !next.word.relative && !next.word.auxiliary
const plural = new Set(['ils', 'elles', 'they'])
const owners: ReadonlyMap<string, { readonly kinds: readonly EntityKind[]; readonly gender: Gender | null }> = new Map([
  ['his', { kinds: ['person'], gender: 'm' }], ['her', { kinds: ['person'], gender: 'f' }], ['its', { kinds: things, gender: null }],
])

/** Whether a word can stand for a name or begin what does: most cannot. */
const mayStandFor = asked((low) => low === 'her' || low === 'du' || personal.has(low) || singular.has(low) || plural.has(low) || owners.has(low) || isDefinite(low))
const isDefinite = (low: string): boolean => determiners.has(low) && definite.has(low)

export function createCoreference(appearances: readonly Appearance[], isCountry: (appearance: number) => boolean, document: readonly (readonly Node[])[],
  weights: ReadonlyMap<number, number> = new Map()): Coreference {
  const scores = new Map<number, number>()
  const { genders, heads, kindCount, own, plurals, firsts: bearers } = learn(appearances, document)
  let group: readonly Node[] = []
  /** The people the sentence before named: `L'ancien ministre …` takes one up when there is one. */
  let people: readonly number[] = []
  const kindOf = (appearance: number): EntityKind => appearances[appearance]!.kind
  const heaviest = Math.max(1, ...weights.values())
  /** The one that stands out among these, or nobody: what was spoken of last, and what the whole text speaks of most. */
  const best = (candidates: readonly number[], margin: number, least = 0.3, worth: (each: number) => number = () => 1): number | null => {
    let [first, top, second]: [number | null, number, number] = [null, 0, 0]
    for (const each of candidates) {
      const score = worth(each) * (scores.get(each) ?? 0) + aboutness * (weights.get(each) ?? 0) / heaviest
      if (score > top) [first, top, second] = [each, score, top]
      else if (score > second) second = score
    }
    return first !== null && top > least && top >= second * margin ? first : null
  }
  const present = (kinds: readonly EntityKind[], gender: Gender | null): number[] => [...scores.keys()].filter((each) => (kinds.includes(kindOf(each))
    || kinds.includes('company') && !kinds.includes('person') && kindOf(each) === 'place' && (scores.get(each) ?? 0) > 0.9)
    && (gender === null || genders.get(each) === undefined || genders.get(each) === gender))
  const described = (noun: string, kinds: readonly EntityKind[], opening: boolean): number | null => {
    const all = [...scores.keys()].filter((each) => kinds.includes(kindOf(each)) && (kindOf(each) !== 'place' || isCountry(each) === countries.has(noun)))
    // `la région`: an institution that bears the noun in its name is meant like a place.
    const said = [...scores.keys()].filter((each) => heads.get(each)?.has(plainNoun(noun)) && (all.includes(each) || kinds[0] !== 'person' && things.includes(kindOf(each)) && bearers.get(each)?.has(plainNoun(noun)) === true))
    // `la société` is what was spoken of last, though one spoken of long ago is a société by name.
    if (said.length > 0 && (!loose.has(noun) || said.some((each) => (scores.get(each) ?? 0) > 0.5))) return best(said, 1.15, 0.05)
    if (kinds[0] === 'person') return opening && people.length === 1 ? people[0]! : null
    if (!describing.has(noun)) return null
    if (kinds.length === 1 && kinds[0] === 'project' && !undertakings.has(noun)) return null
    const only = kinds.length === 1 && kindCount.get(kinds[0]!) === 1 && all.length === 1
    if (only && kinds[0] !== 'place') return all[0]!
    return called.has(noun) ? null : best(all, kinds[0] !== 'place' ? 1.25 : countries.has(noun) ? 1.5 : 2.5)
  }
  const note = (node: Node, weight: number): void => void scores.set(node.appearance, (scores.get(node.appearance) ?? 0) + weight)

  function resolve(nodes: readonly Node[]): readonly Node[] {
    // What was said long ago is let go, so that a long text costs no more than its sentences.
    for (const [each, score] of scores) {
      if (score < 0.02) scores.delete(each)
      else scores.set(each, score * fading)
    }
    const out: Node[] = []
    let [verb, inside] = [false, false]
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      if (isName(node)) {
        const governed = isWord(nodes[i - 1]) && (nodes[i - 1]!.word.preposition || nodes[i - 1]!.word.determiner && nodes[i - 2]?.word.preposition === true)
        note(node, verb ? (governed ? 0.7 : 1.2) : governed || inside ? 0.8 : 2)
        // The second of `A, B et C` begins no list of its own.
        if (!verb && !governed && !(group.length > 2 && group.slice(1).some((each) => each.start === node.start))) group = coordinated(nodes, i) ?? group
        out.push(node)
        continue
      }
      if (!verb && isWord(node) && (node.word.auxiliary && node.low !== 'a' || node.word.verb?.mood === 'finite')) verb = true
      // What a relative clause names is not what the sentence is about.
      if (!inside && isWord(node) && node.word.relative) inside = true
      if (!isWord(node) || !mayStandFor(node.word)) {
        out.push(node)
        continue
      }
      const [meant, next] = standing(nodes, i)
      if (meant.length === 0) {
        out.push(node)
        continue
      }
      for (const each of meant) if (isName(each)) note(each, verb ? 0.8 : 1.5)
      out.push(...meant)
      i = next - 1
    }
    const met = new Set<number>()
    for (const { kind, appearance } of out) if (kind === 'person') met.add(appearance)
    people = [...met]
    return out
  }
  /** What the words at `i` stand for, as names in their place, and where reading goes on. */
  function standing(nodes: readonly Node[], i: number): [Node[], number] {
    const node = nodes[i]!
    if (!isWord(node)) return [[], i]
    const low = node.low
    // `hired her in 1963`, `her first film`.
    const one = low === 'her' && !isOwned(nodes[i + 1]) ? herself : singular.get(low)
    if (one !== undefined) {
      // `helps it compete`: read as it stands.
      if (low === 'it' && isOfUnnamed(nodes, i)) return [[reworded(node, 'one')], i + 1]
      if (expletive(nodes, i) || low === 'it' && /^join/.test(nodes[i - 1]?.low ?? '') || low === 'it' && nodes[i + 1]?.word.verb?.mood === 'infinitive') return [[], i]
      // One whose gender is known is likelier meant than one that might have it.
      const meant = best(present(one.kinds, one.gender), 1.25, 0.3, (each) => one.gender === null || genders.has(each) ? 1 : 0.6)
      return meant === null ? [[], i] : [[named(node, node.end, meant)], i + 1]
    }
    if (plural.has(low)) {
      // `les Journées X … Elles`: a name in the plural is taken up by a plural.
      const many = best([...scores.keys()].filter((each) => plurals.has(each) && (genders.get(each) ?? 'f') === (low === 'ils' ? 'm' : genders.get(each) ?? 'f')), 1.25)
      if (group.length < 2 && many !== null) return [[named(node, node.end, many)], i + 1]
    }
    if (plural.has(low)) return group.length > 1 ? [group.map((each) => ({ ...each, start: node.start, end: node.end })), i + 1] : [[], i]
    // `Ann founded it with her brother Tom`: her own sentence says whose.
    const owner = low === 'her' && nodes.slice(0, i).some(({ kind }) => kind === 'person') ? undefined : owners.get(low)
    // `les deux groupes`, `the three companies`: as many as the text has just named beside each other.
    const several = group.length > 1 && ['les', 'the', 'ces', 'these', 'des', 'aux'].includes(low) ? counted(nodes, i, group) : 0
    if (several > 0) return [group.map((each) => ({ ...each, start: node.start, end: nodes[several - 1]!.end })), several]
    const firm = ownFirm(nodes, i)
    if (firm !== null) return firm
    // `A and its partner B`, `A, its rival`: whose is settled by A's own sentence.
    if (owner !== undefined && isWord(nodes[i + 1]) && !([',', 'and', '('].includes(nodes[i - 1]?.low ?? '') && isName(nodes[i - 2]))) {
      const meant = best(present(owner.kinds, owner.gender), 1.1)
      if (meant === null) return [[], i]
      const name = named(node, node.end, meant)
      return [[name, reworded(node, "'s")], i + 1]
    }
    // `la présidente du groupe`: an office is that of what the text speaks of; other nouns are often of something else.
    const ofOffice = low === 'du' && isWord(nodes[i - 1]) && (nodes[i - 1]!.word.nominal?.office === true || helms.has(nodes[i - 1]!.low))
    return isDefinite(low) || ofOffice ? description(nodes, i) : [[], i]
  }
  /** `Sa société`, `his company`: the one the text speaks of, after it has spoken of whose it is. */
  function ownFirm(nodes: readonly Node[], i: number): [Node[], number] | null {
    const [noun, after] = [nodes[i + 1], nodes[i + 2]]
    if (!personal.has(nodes[i]!.low) || !isWord(noun) || !firms.has(noun.low) || isName(after) || isWord(after) && (after.word.genitive || after.low === 'mère' || !after.word.auxiliary && plain(after) && after.word.verb === undefined)) return null
    if (people.length !== 1 && !nodes.slice(0, i).some(({ kind }) => kind === 'person')) return null
    const meant = best([...scores.keys()].filter((each) => kindOf(each) === 'company'), 1.25)
    return meant === null ? null : [[named(nodes[i]!, noun.end, meant)], i + 2]
  }
  /** What a noun can mean: a noun that a thing bears in its own name means such a thing. */
  const kindsOf = (noun: string): readonly EntityKind[] | undefined => describing.get(noun) ?? (own.has(noun) ? things : undefined)
  function description(nodes: readonly Node[], i: number): [Node[], number] {
    if (nodes[i]!.word.genitive && nodes[i]!.low !== 'du') return [[], i]
    const before = nodes[i - 1]
    // `X, le constructeur …` explains X, `le patron de la société` is somebody else.
    const earlier = nodes[i - 2]
    // … and a firm explains no person: `Founded by Ann Lee, the startup …`.
    const apposed = before?.low === ',' && isName(earlier) && !nodes[i]!.word.demonstrative
      && !(earlier.kind === 'person' && [nodes[i + 1], nodes[i + 2]].some((noun) => describing.get(noun?.low ?? '')?.[0] === 'company'))
    // `the Oslo-based firm`, `the Aberdeen brewer`: the place stays, the noun is taken up.
    const place = nodes[i + 1]
    const based = nodes[i + 2]?.low === '-based'
    const trade = nodes[based ? i + 3 : i + 2]
    if (english.has(nodes[i]!.low) && isName(place) && place.kind === 'place' && isWord(trade) && describing.has(trade.low) && before?.low !== ','
      && !isName(nodes[based ? i + 4 : i + 3])) {
      const known = described(trade.low, describing.get(trade.low)!.filter((kind) => kind !== 'place'), false)
      return known === null ? [[], i] : [[nodes[i]!, place, ...(based ? [nodes[i + 2]!] : []), named(trade, trade.end, known)], based ? i + 4 : i + 3]
    }
    let noun = i + 1
    while (isWord(nodes[noun]) && kindsOf(nodes[noun]!.low) === undefined && noun < i + 3 && plain(nodes[noun]!)) noun++
    let head = nodes[noun]
    if (!isWord(head)) return [[], i]
    // `the bank holding company`: English puts the head last.
    while (isWord(nodes[noun + 1]) && describing.has(nodes[noun + 1]!.low) && english.has(nodes[i]!.low)) head = nodes[++noun]!
    const kinds = kindsOf(head.low)
    if (kinds === undefined || head.capital && i > 0) return [[], i]
    let next = noun + 1
    while (!english.has(nodes[i]!.low) && isWord(nodes[next]) && adjective.test(nodes[next]!.low) && plain(nodes[next]!) && next < noun + 3) next++
    const after = nodes[next]
    // `chosen as the supplier`: what somebody becomes, and not `as the supplier seeks …`.
    if ((before?.low === 'as' || before?.low === 'comme') && !(isWord(after) && (after.word.auxiliary || after.word.verb !== undefined))) return [[], i]
    // `the central bank`: no company, whatever bank the text speaks of.
    if (isWord(nodes[noun - 1]) && nodes[noun - 1]!.low === 'central' || after?.low === 'centrale') return [[], i]
    // … unless a verb follows: `Selon X, le groupe va …`.
    if (apposed && !(isWord(after) && after.word.auxiliary) && !(isWord(after) && !after.word.preposition && !after.word.relative && !after.word.conjunction
      && !after.word.determiner && !pronouns.has(after.low) && !/(?:ing|ed|ées?|és?|ant)$/.test(after.low))) return [[], i]
    // `L'opérateur sortant, Orlane, …`
    if (after?.low !== "'s" && announcesName(nodes, next, nodes[i]!.low === 'du' ? kinds : [])) return [[], i]
    if (isName(after) || after !== undefined && (['«', '“', '"', '-', "'s"].includes(after.low) && isName(nodes[next + 1]))) return [[], i]
    // `du groupe gazier Nexan`
    let far = next
    while (nodes[i]!.low === 'du' && isWord(nodes[far]) && plain(nodes[far]!) && far < next + 3) far++
    if (far > next && isName(nodes[far])) return [[], i]
    if (isWord(after) && nodes[next + 1]?.word.genitive === true && /(?:ier|ière|ique|al|ale)$/.test(after.low)) return [[], i]
    // `Le groupe de Lyon a racheté …`: where it sits.
    const seat = nodes[next + 1]
    if (firms.has(head.low) && i === 0 && (after?.low === 'de' || after?.low === "d'") && isName(seat) && seat.kind === 'place' && isWord(nodes[next + 2]) && nodes[next + 2]!.word.auxiliary) {
      const known = described(head.low, kinds, true)
      if (known !== null) return [[named(nodes[i]!, head.end, known)], next + 2]
    }
    if (isWord(after) && (after.word.genitive || after.low === 'dite' || after.low === 'dit' || describing.has(after.low))) return [[], i]
    // `The former minister` is whom the sentence before named; `The minister` is one the text has called so.
    const meant = described(head.low, kinds, i === 0 && !(noun === i + 1 && ofState.has(head.low)))
    if (meant === null) return [[], i]
    const name = named(nodes[i]!, head.end, meant)
    // `du groupe`, `au groupe`: the preposition stays.
    const link = contracted.get(nodes[i]!.low)
    return [link === undefined ? [name] : [reworded(nodes[i]!, link), name], next]
  }
  const named = (from: Node, end: number, appearance: number): Node => ({ start: from.start, end, low: '', word: noWord(), type: 'name', capital: false, appearance, kind: kindOf(appearance) })

  return { resolve, openBlock: () => scores.forEach((score, each) => scores.set(each, score * 0.9)) }
}
const ofState = new Set(['president', 'minister', 'chancellor', 'governor', 'mayor', 'senator', 'king', 'queen', 'pope'])
/** Nouns that say next to nothing of what they stand for. */
const loose = new Set('société entreprise groupe compagnie firme company group firm business maison géant giant start-up startup'.split(' '))
const undertakings = new Set('projet programme plan initiative dispositif project program programme scheme'.split(' '))
const definite = new Set(['le', 'la', "l'", 'les', 'the', 'ce', 'cet', 'cette', 'ces', 'this', 'that', 'these', 'those', 'du', 'au'])
const english = new Set(['the', 'this', 'that', 'these', 'those'])
const contracted = new Map([['du', 'de'], ['au', 'à']])

/** `A et B` as the subject: what `ils` takes up. */
function coordinated(nodes: readonly Node[], i: number): readonly Node[] | null {
  const list = listAfter(nodes, i)
  if (list.names.length < 2 || list.names.length > 4) return null
  const found = nodes.slice(i, list.next).filter(({ type, appearance }) => type === 'name' && list.names.includes(appearance))
  const and: Node = { ...nodes[i]!, low: 'and', word: knownWord('and'), type: 'word', capital: false, appearance: -1, kind: null }
  return found.flatMap((node, k) => k === 0 ? [node] : [and, node])
}

interface Learnt {
  readonly genders: ReadonlyMap<number, Gender>
  /** What the text calls each: `le constructeur X`, `X, un traité …`, and the words of its own name. */
  readonly heads: ReadonlyMap<number, ReadonlySet<string>>
  /** The words each name begins with. */
  readonly firsts: ReadonlyMap<number, ReadonlySet<string>>
  readonly kindCount: ReadonlyMap<EntityKind, number>
  /** First words of names of things: `journées` of the Journées du patrimoine. */
  readonly own: ReadonlySet<string>
  /** Named in the plural: `les Journées du patrimoine`. */
  readonly plurals: ReadonlySet<number>
}
function learn(appearances: readonly Appearance[], document: readonly (readonly Node[])[]): Learnt {
  const genders = new Map<number, Gender>()
  const heads = new Map<number, Set<string>>()
  const firsts = new Map<number, Set<string>>()
  const kindCount = new Map<EntityKind, number>()
  const own = new Set<string>()
  const plurals = new Set<number>()
  appearances.forEach(({ kind, name, surfaces }, each) => {
    kindCount.set(kind, (kindCount.get(kind) ?? 0) + 1)
    const nouns = new Set(wordsOfName(name).nouns)
    for (const { text } of surfaces) if (text !== name) for (const noun of wordsOfName(text).nouns) nouns.add(noun)
    heads.set(each, nouns)
    firsts.set(each, new Set([name, ...surfaces.map(({ text }) => text)].map((text) => wordsOfName(text).nouns[0] ?? '')))
    // … and the last, in English: `the trust` of the Ashdown Trust.
    if (kind !== 'person' && kind !== 'place') for (const end of wordsOfName(name).ends) own.add(end)
    const gender = kind === 'person' ? genderOfName(name) : null
    if (gender !== null) genders.set(each, gender)
  })
  for (const nodes of document) nodes.forEach((node, i) => {
    if (!isName(node)) return
    const before = nodes[i - 1]
    if (isWord(before)) {
      if (/^(?:les|des|ces|aux)$/.test(before.low) && node.kind !== 'person') plurals.add(node.appearance)
      const gender = articles.get(before.low) ?? (node.kind === 'person' ? titles.get(before.low === '.' ? nodes[i - 2]?.low ?? '' : before.low) : undefined)
      if (gender !== undefined && !genders.has(node.appearance)) genders.set(node.appearance, gender)
      for (let k = i - 1; k >= 0 && k > i - 4 && isWord(nodes[k]) && !nodes[k]!.word.determiner; k--) if (describing.has(nodes[k]!.low)) {
        heads.get(node.appearance)!.add(plainNoun(nodes[k]!.low))
        // `la société X` is taken up by `elle`.
        const article = articles.get(nodes[k - 1]?.low ?? '')
        if (article !== undefined && !genders.has(node.appearance)) genders.set(node.appearance, article)
      }
    } else if (before?.low === '.' && titles.has(nodes[i - 2]?.low ?? '') && node.kind === 'person') genders.set(node.appearance, titles.get(nodes[i - 2]!.low)!)
    // `X, un constructeur lyonnais`, `X is a bank`, `X (traité …)`.
    const opens = nodes[i + 1]?.low === ',' || nodes[i + 1]?.low === '(' || ['est', 'is', 'was', 'était'].includes(nodes[i + 1]?.low ?? '')
    for (let k = i + 2; opens && k < i + 7 && isWord(nodes[k]) && !nodes[k]!.word.preposition && !nodes[k]!.word.relative; k++) if (describing.has(nodes[k]!.low)) {
      heads.get(node.appearance)!.add(plainNoun(nodes[k]!.low))
    }
  })
  return { genders, heads, firsts, kindCount, own, plurals }
}
const articles = new Map<string, Gender>([['la', 'f'], ['une', 'f'], ['cette', 'f'], ['le', 'm'], ['un', 'm'], ['du', 'm'], ['au', 'm'], ['ce', 'm'], ['cet', 'm']])
const titles = new Map<string, Gender>([['m', 'm'], ['mr', 'm'], ['monsieur', 'm'], ['sir', 'm'], ['mme', 'f'], ['mlle', 'f'], ['mrs', 'f'], ['ms', 'f'], ['madame', 'f'], ['présidente', 'f'],
  ['directrice', 'f'], ['députée', 'f'], ['sénatrice', 'f'], ['actrice', 'f'], ['chanteuse', 'f'], ['chancelière', 'f']])
