import type { Span } from '../../../shared/model.ts'
import type { FoundDate } from './dates.ts'
import type { Appearance, ExtractionInput, FoundMention, FoundRelation } from './findings.ts'
import { withoutAppositions } from './relate/appositions.ts'
import { readBeside } from './relate/beside-reading.ts'
import { readCapital } from './relate/capital-idioms.ts'
import type { Claim } from './relate/claims.ts'
import { clausesOf } from './relate/clauses.ts'
import { createCoreference } from './relate/coreference.ts'
import { isCountry, onlyCountry, placesByDemonym } from './relate/demonyms.ts'
import { readGiving } from './relate/giving-reading.ts'
import { readHandovers } from './relate/handover-reading.ts'
import { readIdioms } from './relate/idioms.ts'
import { isAllowed } from './relate/kinds.ts'
import { readJoint } from './relate/joint-reading.ts'
import { readNamings } from './relate/naming.ts'
import { readNominals } from './relate/nominal-reading.ts'
import type { Setting } from './relate/setting.ts'
import { isName, toNodes, type Node } from './relate/nodes.ts'
import { readOmitted } from './relate/omitted-reading.ts'
import type { PairModel } from './relate/pairs/model.ts'
import { pairKey } from './relate/pairs/candidates.ts'
import { heldBy } from './relate/pairs/held-offices.ts'
import { scorePairs } from './relate/pairs/scoring.ts'
import { readPatterned } from './relate/pattern-reading.ts'
import { readPlaces } from './relate/place-reading.ts'
import { readPossessions } from './relate/possession-reading.ts'
import { createReferences } from './relate/references.ts'
import { plainRole } from './relate/roles.ts'
import { readTurns } from './relate/turns-reading.ts'
import { readMainSubject, readVerbs } from './relate/verbal-reading.ts'
import { readWhereabouts } from './relate/whereabouts-reading.ts'
import { readingOf } from './sentences/reading.ts'
import type { Word } from './sentences/words.ts'

/** Longer "sentences" are lists or noise: only so much of one is read, so that no input takes more than linear time. */
const longestSentence = 400

/**
 * The relations the text states between what it names, each with its sentence. Two names in one sentence are no
 * relation: a verb, an office or a place word has to tie them. Offices are read first throughout the document, so that
 * `la présidente de la Commission` is known wherever it stands.
 */

export function findRelations(input: ExtractionInput, sentences: readonly Span[], mentions: readonly FoundMention[],
  appearances: readonly Appearance[], model: PairModel | null = null): FoundRelation[] {
  if (appearances.length < 2) return []
  const countries = appearances.map(isCountry)
  const country = (appearance: number): boolean => countries[appearance]!
  const { read, standing } = readSentences(input, sentences, mentions, appearances)
  const ruled = readRuled(input, sentences, appearances, read, standing, country)
  if (model === null) return ruled
  const tied = new Set(ruled.map(({ subject, object }) => pairKey(subject, object)))
  const { found: scored, isDoubtful, isTogether } = scorePairs(input.text, standing, (key) => tied.has(key), country, model)
  const believed = ruled.filter(({ subject, object }) => !isDoubtful(pairKey(subject, object)))
  const more = scored.map((found) => ({ ...found.claim, uncertain: true as const, evidence: sentences[found.sentence]! }))
  const isHeld = heldBy(believed)
  // What no rule may say the score does not say either.
  const isHeard = ({ subject, predicate, object }: Claim): boolean => !isUnheard(predicate, appearances[subject]!, appearances[object]!)
    && !(predicate === 'located_in' && isPartyName(appearances[subject]!.name) && !country(object))
  return [
    // Names that no sentence brings together are tied by what stands for one of them, from afar; an office says whose it is.
    ...believed.map((found) => (found.role !== null || isTogether(pairKey(found.subject, found.object)) ? found : { ...found, uncertain: true as const })),
    ...more.filter((found) => !isHeld(found) && isHeard(found)),
  ].sort((a, b) => a.evidence.start - b.evidence.start)
}
interface ReadSentences {
  readonly read: readonly (readonly Node[])[]
  readonly standing: readonly (readonly Node[])[]
}
/** Keyed by the input itself, so it lives exactly as long as somebody works on that text; figures ask after relations. */
const known = new WeakMap<ExtractionInput, { readonly mentions: readonly FoundMention[]; readonly sentences: ReadSentences }>()
/** The sentences with names as nodes: as they are written, and with names in the place of what stands for them. */
export function readSentences(input: ExtractionInput, sentences: readonly Span[], mentions: readonly FoundMention[], appearances: readonly Appearance[]): ReadSentences {
  const before = known.get(input)
  if (before?.mentions === mentions) return before.sentences
  const { words, dates } = readingOf(input)
  const read = nodesBySentence(words, sentences, mentions, dates)
  const countries = appearances.map(isCountry)
  const found = { read, standing: resolveAll(input, sentences, appearances, read, weightsOf(mentions, input), (appearance) => countries[appearance]!) }
  known.set(input, { mentions, sentences: found })
  return found
}
/** What the rules read. */
function readRuled(input: ExtractionInput, sentences: readonly Span[], appearances: readonly Appearance[], read: readonly (readonly Node[])[],
  standing: readonly (readonly Node[])[], country: (appearance: number) => boolean): FoundRelation[] {
  // What is taken up as `le groupe` is spoken of as much as what is named.
  const references = createReferences(input.text, appearances, weightsOf(standing.flatMap((nodes) => nodes.filter(isName)), input))
  const setting: Setting = { text: input.text, references, placeOf: placesByDemonym(appearances), commission: commissionOf(appearances),
    country: onlyCountry(appearances), isCountry: country,
    kindOf: (appearance) => appearances[appearance]!.kind, isParty: (appearance) => isPartyName(appearances[appearance]!.name) }
  const nominal = read.map((nodes) => readNominals(nodes, setting))
  const pairOf = ({ subject, object }: Claim): number => Math.min(subject, object) * appearances.length + Math.max(subject, object)
  const relations: FoundRelation[] = []
  let block = 0
  standing.forEach((nodes, s) => {
    const sentence = sentences[s]!
    while (block < input.blocks.length && input.blocks[block]!.end <= sentence.start) {
      block++
      references.openBlock()
    }
    if (nodes.length === 0) {
      references.note(nodes, null)
      return
    }
    const subject = readMainSubject(nodes, setting)
    const close = [...nominal[s]!, ...readClosely(nodes, setting)]
    const said: Claim[] = []
    const tied = new Set<number>()
    // What one reading says of two names is not said again by the next.
    // Nor is the office one holds given to another by the next.
    const isHeld = ({ subject, object, role }: Claim, before: number): boolean => role !== null
      && said.slice(0, before).some((other) => other.role === role && other.object === object && other.subject !== subject)
    const hear = (claims: readonly Claim[]): void => {
      const before = said.length
      for (const found of claims) if (!tied.has(pairOf(found)) && !isHeld(found, before)) said.push(found)
      for (let k = before; k < said.length; k++) tied.add(pairOf(said[k]!))
    }
    hear([...close, ...readPatterned(nodes, setting, close)])
    for (const clause of clausesOf(nodes, input.language)) {
      const plain = [...readNominals(clause, setting), ...readVerbs(clause, setting)]
      hear([...plain, ...readPatterned(clause, setting, [...said, ...plain])])
    }
    const opened = withoutAppositions(nodes)
    if (opened !== null) hear([...readVerbs(opened, setting), ...readPatterned(opened, setting, said)])
    hear(readBeside(nodes, setting))
    hear(readOmitted(nodes, setting, (each) => said.some(({ subject: one, object }) => one === each || object === each)))
    references.note(nodes, subject)
    const seen = new Set<string>()
    for (const found of said.map((each) => asHired(each, setting))) {
      const [subject, object] = [appearances[found.subject], appearances[found.object]]
      if ((found.predicate === 'part_of' || found.predicate === 'subsidiary_of') && object !== undefined && isCalled(object, subject?.name ?? '', input.text.slice(sentence.start, sentence.end), found.predicate)) continue
      if (subject !== undefined && object !== undefined && isUnheard(found.predicate, subject, object)) continue
      if (object?.kind === 'company' && isOfState(found.role)) continue
      // `City East's Labour Party councillor`, `the Fine Gael mayor of Lorn`: a party stands in no town.
      if (found.predicate === 'located_in' && setting.isParty(found.subject) && !country(found.object)) continue
      if (subject !== undefined && object !== undefined && isMisread(found, subject, object, input.text.slice(sentence.start, sentence.end))) continue
      if (subject === undefined || object === undefined || found.subject === found.object) continue
      const key = keyOf(found)
      if (seen.has(key) || !isAllowed(found.predicate, subject.kind, object.kind)) continue
      seen.add(key)
      relations.push({ ...found, role: found.role === null ? null : plainRole(found.role), evidence: sentence })
    }
  })
  return relations
}
/** What every reading but the patterns finds in a sentence, or in one of its clauses. */
function readClosely(nodes: readonly Node[], setting: Setting): readonly Claim[] {
  return [...readNamings(nodes, setting), ...readNominals(nodes, setting), ...hedged(nodes, readVerbs(nodes, setting)), ...readIdioms(nodes, setting),
    ...readCapital(nodes, setting), ...readPlaces(nodes, setting), ...readPossessions(nodes, setting), ...readJoint(nodes, setting),
    ...readGiving(nodes, setting), ...readHandovers(nodes, setting), ...readTurns(nodes, setting), ...readWhereabouts(nodes, setting)]
}
/** `Arm hired Rami Sinno`: who takes a person on is who the person works for. */
const asHired = (found: Claim, { kindOf }: Setting): Claim => found.predicate === 'acquires' && kindOf(found.object) === 'person' && kindOf(found.subject) !== 'person'
  ? { ...found, subject: found.object, predicate: 'works_for', object: found.subject } : found
/** What no newspaper says, whatever its words looked like: a town that buys, a company that is part of a town. */
function isUnheard(predicate: Claim['predicate'], subject: Appearance, object: Appearance): boolean {
  const [one, other] = [subject.kind, object.kind]
  if (predicate === 'part_of') return one === 'company' && other === 'place'
  if (predicate === 'acquires' && other === 'person') return true
  if (predicate === 'acquires' || predicate === 'owns') return one === 'place' && other === 'company' && !isCountry(subject)
  if (predicate === 'announces') return one === 'person' && other === 'institution'
  // `en Allemagne, en Italie et en Suisse`: countries in a row lie beside each other.
  if (predicate === 'located_in') return isCountry(subject)
  // A minister who signs with a company signs for a country.
  if (predicate === 'partners_with') return one === 'person' && other === 'company' || one === 'company' && other === 'person'
  return predicate === 'competes_with' && one === 'company' && other === 'place'
}
/** Whether brackets only say what something is or was called: `Union verte (UV, centriste)`, `Ersol (ex-Lumo Énergie)`. */
const isCalled = ({ name, surfaces }: Appearance, whole: string, sentence: string, predicate: Claim['predicate']): boolean =>
  predicate === 'part_of' && isShortForm(name, whole) && (sentence.includes(`(${name})`) || sentence.includes(`(${name},`))
  || [name, ...surfaces.map(({ text }) => text)].some((called) => called.startsWith('ex-') || sentence.includes(`(ex-${called}`) || sentence.includes(`, ex-${called})`))
/** A company that orders planes commands none; and what is announced at a fair is not the fair. */
function isMisread({ predicate }: Claim, subject: Appearance, object: Appearance, sentence: string): boolean {
  if (predicate === 'leads') return subject.kind === 'company' && object.kind === 'project' && /\ba(?:vait)? command(?:é|ed)/i.test(sentence)
  return predicate === 'announces' && object.kind === 'event'
    && [object.name, ...object.surfaces.map(({ text }) => text)].some((called) => venues.some((lead) => sentence.includes(`${lead}${called}`)))
}
const venues = [' salon du ', ' salon de ', ' salon de la ', ' sommet de ', ' forum de ', ' fair in ', ' summit in ', ' au ', ' aux ', ' à la ', " à l'", ' à l’', ' lors du ', ' lors de la ', ' at ', ' at the ', ' during the ']
/** `Parti social-démocrate (SDP)`: what it is called for short, though nothing showed that it is the same. */
const isShortForm = (name: string, whole: string): boolean => /^\p{Lu}[\p{Lu}\p{Ll}]{0,5}\p{Lu}$/u.test(name)
  || /^\p{Lu}\p{Ll}{2,7}$/u.test(name) && whole.includes(' ') && whole[0] === name[0]
  // `Centre démocrate réformé (cdR)`
  || name.length > 1 && whole.toLowerCase().split(/[\s'’-]+/).map((word) => word[0] ?? '').join('') === name.toLowerCase()
/** "Competition Commissioner X" leads no company, whatever the text is about. */
const isOfState = (role: string | null): boolean => role !== null && ofState.test(role)
const ofState = /\b(?:(?<!company |general )secretary(?! general|-general)|commissioner|commissaire|minister|ministre|senator|sénat(?:eur|rice)|député|mayor|maire|judge|juge|procureure?|ambassad(?:or|eur|rice)|préf(?:et|ète)|secrétaire d['’]État)\b/iu
const isPartyName = (name: string): boolean => party.test(name) || called.test(name)
const party = /\b(?:part(?:y|i)|movement|mouvement|union populaire|rassemblement|courant|front national|congress party|alliance démocratique)\b/i
/** Parties whose names do not say that they are. */
const called = new RegExp('^(?:les |the )?(?:verts|écologistes|républicains|socialistes|centristes|insoumis|greens|labour|tories|conservatives|liberals|democrats|'
  + 'liberal democrats|lib dems|republicans|nationals|renaissance|modem|sinn féin|fianna fáil|fine gael|plaid cymru|cdu|csu|spd|fdp|afd)$', 'i')

/** The sentences with names for what stands for them. */
function resolveAll({ blocks }: ExtractionInput, sentences: readonly Span[], appearances: readonly Appearance[], read: readonly (readonly Node[])[],
  weights: ReadonlyMap<number, number>, country: (appearance: number) => boolean): (readonly Node[])[] {
  const coreference = createCoreference(appearances, country, read, weights)
  let block = 0
  return read.map((nodes, s) => {
    while (block < blocks.length && blocks[block]!.end <= sentences[s]!.start) {
      block++
      coreference.openBlock()
    }
    return coreference.resolve(nodes)
  })
}

/** How much a document is about each of its names: how often it says them, more when it begins with them. */
export function weightsOf(mentions: readonly { readonly appearance: number; readonly start: number }[], { text, blocks }: ExtractionInput): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  const headline = blocks.length > 1 ? blocks[0]!.end : 0
  for (const { appearance, start } of mentions) weights.set(appearance,
    (weights.get(appearance) ?? (start < text.length * 0.15 ? 2 : 0)) + (start < headline ? 2 : 1))
  return weights
}
const hedges = new Set(['selon', "d'après", 'reportedly', 'allegedly', 'supposedly', 'rumoured', 'rumored'])
/** What is only said by others (`selon X`, `according to X`, `reportedly`) is noted as not asserted. */
function hedged(nodes: readonly Node[], claims: readonly Claim[]): readonly Claim[] {
  const isHedged = nodes.some(({ low }, i) => hedges.has(low) || (low === 'according' && nodes[i + 1]?.low === 'to') || (low === 'après' && nodes[i - 1]?.low === "d'"))
  return isHedged ? claims.map((found) => ({ ...found, conditional: true })) : claims
}

/** A relation either way round is one when the predicate is symmetric. */
function keyOf({ subject, predicate, object }: Claim): string {
  const symmetric = predicate === 'partners_with' || predicate === 'competes_with' || predicate === 'compared_to'
  const [a, b] = symmetric && object < subject ? [object, subject] : [subject, object]
  return `${a} ${predicate} ${b}`
}

function nodesBySentence(words: readonly Word[], sentences: readonly Span[], mentions: readonly FoundMention[],
  dates: readonly FoundDate[]): Node[][] {
  const ordered = mentions.every((mention, k) => k === 0 || mentions[k - 1]!.start <= mention.start) ? mentions
    : [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  let [w, m, d] = [0, 0, 0]
  return sentences.map((sentence) => {
    while (w < words.length && words[w]!.start < sentence.start) w++
    const from = w
    while (w < words.length && words[w]!.start < sentence.end) w++
    while (m < ordered.length && ordered[m]!.end <= sentence.start) m++
    const firstMention = m
    while (m < ordered.length && ordered[m]!.start < sentence.end) m++
    while (d < dates.length && dates[d]!.end <= sentence.start) d++
    const firstDate = d
    while (d < dates.length && dates[d]!.start < sentence.end) d++
    // A sentence with one name can still speak of another by a pronoun or an office.
    if (m === firstMention || from === w) return []
    return toNodes(words, from, Math.min(w, from + longestSentence), ordered.slice(firstMention, m), dates.slice(firstDate, d))
  })
}

function commissionOf(appearances: readonly Appearance[]): number | null {
  const found = appearances.findIndex(({ kind, name, surfaces }) => kind === 'institution'
    && [name, ...surfaces.map(({ text }) => text)].some((text) => /^(?:commission europ[ée]enne|european commission)$/i.test(text)))
  return found === -1 ? null : found
}
