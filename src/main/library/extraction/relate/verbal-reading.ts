/** Verbs: who does what to whom, in the active and the passive, in relative clauses and after auxiliaries. */
import type { EntityKind } from '../../../../shared/model.ts'
import { claim, type Claim } from './claims.ts'
import { auxiliaries, conditionals, isAdverb, negations, prepositions, refusals, relatives, determiners, breaks } from './function-words.ts'
import { canBeObject, canBeSubject, isAllowed } from './kinds.ts'
import { isName, isWord, mainName, type Node } from './nodes.ts'
import type { Setting } from './nominal-reading.ts'
import { listAfter, listBefore } from './lists.ts'
import { phraseAfter, phraseBefore, type Found } from './phrases.ts'
import { verbForm, type Frame, type VerbForm } from './verbs.ts'

type Fits = (kind: EntityKind) => boolean

/** What stands before the verb, read from right to left. */
interface Lead {
  /** The node before the verb group. */
  readonly at: number
  readonly negated: boolean
  readonly conditional: boolean
  readonly being: boolean
  readonly having: boolean
  readonly purpose: boolean
}
const being = new Set(`
  est sont était étaient sera seront serait seraient étant être été fut furent is are was were be been being get gets got
`.trim().split(/\s+/))
const having = new Set("a ai ont avait avaient aura auront aurait auraient ayant avoir has have had having".trim().split(/\s+/))

function readLead(nodes: readonly Node[], verb: number, form: VerbForm): Lead {
  let at = verb - 1
  let [negated, conditional, isBeing, isHaving, purpose] = [false, form.mood === 'conditional', false, false, false]
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const node = nodes[at]!
    if (node.type === 'date') {
      at--
      continue
    }
    if (!isWord(node)) break
    const low = node.low
    const group = auxiliaries.has(low) || being.has(low) || having.has(low)
    const link = (low === 'de' || low === "d'" || low === 'à' || low === 'to') && isWord(nodes[at - 1])
      && (auxiliaries.has(nodes[at - 1]!.low) || refusals.has(nodes[at - 1]!.low))
    if (low === 'pour' || (low === 'to' && !link && form.mood === 'infinitive') || low === 'afin') purpose = true
    if (negations.has(low) || refusals.has(low)) negated = true
    if (conditionals.has(low)) conditional = true
    if (being.has(low)) isBeing = true
    if (having.has(low) && low !== 'a') isHaving = true
    if (low === 'a' && !determiners.has(nodes[at + 1]?.low ?? '')) isHaving = true
    if (!group && !link && !isAdverb(low) && !refusals.has(low) && !conditionals.has(low) && !negations.has(low)) break
    at--
  }
  return { at, negated, conditional, being: isBeing, having: isHaving, purpose }
}

/** Reads the subject of the sentence's first verb, so that the pronouns after it know whom an office in it meant. */
export function readMainSubject(nodes: readonly Node[], setting: Setting): number | null {
  for (let i = 1; i < nodes.length && i < 40; i++) {
    const node = nodes[i]!
    if (!isWord(node) || (determiners.has(node.low) && node.low !== 'a')) continue
    const verb = having.has(node.low) || being.has(node.low) || verbForm(node.low)?.mood === 'finite'
    if (!verb || breaks.has(nodes[i - 1]!.low)) continue
    return phraseBefore(nodes, i - 1, { references: setting.references, near: false })?.names[0] ?? null
  }
  return null
}

export function readVerbs(nodes: readonly Node[], setting: Setting): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const form = isWord(node) ? verbForm(node.low) : undefined
    if (form === undefined) continue
    const previous = nodes[i - 1]
    // A determiner right before makes it a noun (`le soutien`, `the launch`), except for the French object pronouns.
    if (isWord(previous) && determiners.has(previous.low) && !(previous.low === 'a' && form.mood === 'past')
      && !(["l'", 'le', 'la', 'les', 'leur'].includes(previous.low) && (form.mood === 'finite' || form.mood === 'infinitive'))) continue
    claims.push(...readVerb(nodes, i, form, setting))
  }
  return claims
}

function readVerb(nodes: readonly Node[], i: number, form: VerbForm, setting: Setting): Claim[] {
  const lead = readLead(nodes, i, form)
  const found: Claim[] = []
  for (const frame of form.frames) {
    if (!frame.then.every((word, k) => nodes.slice(i + 1, i + 6 + k).some((node) => node.low === word))) continue
    const passive = passiveAgent(nodes, i, form, lead)
    if (passive !== null) {
      found.push(...passiveClaims(nodes, i, frame, lead, passive, setting))
    } else if (frame.predicate === 'located_in' && !frame.inverse) {
      found.push(...locationClaims(nodes, i, frame, form, lead, setting))
    } else if (frame.predicate === 'interested_in' || !(lead.being && form.mood === 'past' && !isPronominal(nodes, i))) {
      found.push(...activeClaims(nodes, i, frame, form, lead, setting))
    }
    if (found.length > 0) break
  }
  return found
}
const isPronominal = (nodes: readonly Node[], i: number): boolean => nodes.slice(Math.max(0, i - 4), i).some(({ low }) => low === "s'"
  || low === 'se')

/** The place of `par` or `by` after a participle, when the clause is passive. */
function passiveAgent(nodes: readonly Node[], i: number, form: VerbForm, lead: Lead): number | null {
  if (form.mood !== 'past' || (lead.having && !lead.being)) return null
  for (let k = i + 1; k < nodes.length && k < i + 6; k++) {
    const node = nodes[k]!
    if (node.low === 'par' || node.low === 'by') return k
    // `founded in X and backed by Y`: Y did not found it; `launched and paid by Y`: Y did both.
    if (['et', 'and', ',', 'puis', 'mais', 'but'].includes(node.low) && k > i + 1 && nodes.slice(k + 1, k + 4).some(({ low }) => verbForm(low)?.mood === 'past')) return null
    if ((node.type === 'name' && node.kind !== 'place') || (node.type === 'mark' && node.low !== ',')) return null
    if (isWord(node) && prepositions.has(node.low) && lead.being === false
      && !['à', 'au', 'en', 'in', 'at', 'de', 'of', 'on'].includes(node.low)) return null
  }
  return null
}
function passiveClaims(nodes: readonly Node[], i: number, frame: Frame, lead: Lead, agentAt: number, setting: Setting): Claim[] {
  if (!frame.by.includes('>') || frame.then.length > 0) return []
  const agents = phraseAfter(nodes, agentAt + 1, ({ kind }) => kind !== null, setting.references)
  if (agents === null) return []
  const fits = (kind: EntityKind): boolean => (frame.inverse ? canBeSubject : canBeObject)(frame.predicate, kind)
  const patient = patientBefore(nodes, lead, setting, fits) ?? patientAhead(nodes, i, agents, setting)
  if (patient === null) return []
  return pairs(agents.names, patient.names, frame, lead, setting)
}
/** What a participle says its agent's deed was done to: the phrase before it. */
function patientBefore(nodes: readonly Node[], lead: Lead, setting: Setting, fits: Fits): Found | null {
  const { at } = lead
  const node = nodes[at]
  if (node === undefined) return null
  if (isWord(node) && relatives.has(node.low)) return phraseBefore(nodes, nodes[at - 1]?.low === ',' ? at - 2 : at - 1,
    { references: setting.references, near: true, fits })
  if (node.low === ',' && at === 0) return null
  if (isWord(node) && ['et', 'and', 'puis', 'then', 'but', 'mais'].includes(node.low)) return sharedSubject(nodes, at, setting, fits)
  return phraseBefore(nodes, node.low === ',' && !lead.being ? at - 1 : at, { references: setting.references, near: !lead.being, fits })
}
/** `Porté par X, le projet Y …`: the subject after the comma. */
function patientAhead(nodes: readonly Node[], i: number, agents: Found, setting: Setting): Found | null {
  if (i > 2) return null
  for (let k = agents.from; k < nodes.length && k < agents.from + 20; k++) {
    if (nodes[k]!.low !== ',') continue
    const found = phraseAfter(nodes, k + 1, ({ kind }) => kind !== 'place', setting.references)
    if (found !== null && !agents.names.includes(found.names[0]!)) return found
  }
  return null
}

/** `basé à`, `is located in`, `siège à`. */
function locationClaims(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Claim[] {
  if (form.mood === 'past' && lead.having && !lead.being) return []
  if (form.mood === 'infinitive' && !lead.being && !isPronominal(nodes, i)) return []
  for (let k = i + 1; k < nodes.length && k < i + 5; k++) {
    const node = nodes[k]!
    if (!isWord(node)) return []
    if (!frame.by.includes(node.low)) continue
    const place = phraseAfter(nodes, k + 1, ({ kind }) => kind === 'place', setting.references)
    if (place === null) return []
    const subject = patientBefore(nodes, lead, setting, (kind) => canBeSubject('located_in', kind)) ?? patientAhead(nodes, i, place, setting)
    return subject === null ? [] : pairs(subject.names, place.names, frame, lead, setting)
  }
  return []
}

function activeClaims(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Claim[] {
  if (form.mood === 'past' && !lead.having && !lead.being && !isEnglishPast(nodes, i)
    && !(form.both === true && (nodes[i - 1]?.type === 'name' || relatives.has(nodes[i - 1]?.low ?? '') || nodes[i - 1]?.low === ')'))) return []
  const object = objectAfter(nodes, i, frame, setting) ?? relativeObject(nodes, lead, frame, setting)
  if (object === null) return frame.predicate === 'partners_with' ? reciprocal(nodes, i, frame, form, lead, setting) : []
  const subject = subjectBefore(nodes, i, frame, form, lead, setting)
  if (subject === null) return []
  return pairs(subject.names, object.names, frame, lead, setting, nodes, i)
}
/** `X, qu'il a fondée`, `X, the plant it is building`: the object went before. */
function relativeObject(nodes: readonly Node[], lead: Lead, frame: Frame, setting: Setting): Found | null {
  if (!frame.by.includes('>') || frame.inverse) return null
  let k = lead.at
  while (k > lead.at - 5 && k >= 0 && (nodes[k]!.type === 'name' || isWord(nodes[k]) && (determiners.has(nodes[k]!.low)
    || ['il', 'elle', 'ils', 'elles', 'it', 'he', 'she', 'they', 'et', 'and'].includes(nodes[k]!.low)))) k--
  const link = nodes[k]
  const fits: Fits = (kind) => canBeObject(frame.predicate, kind)
  if (isWord(link) && ['que', "qu'", 'that', 'which'].includes(link.low) && k < lead.at) return phraseBefore(nodes, nodes[k - 1]?.low === ',' ? k - 2 : k - 1,
    { references: setting.references, near: true, fits })
  // English may leave the pronoun out: `X, the plant it is building`.
  if (!isWord(nodes[lead.at]) || !['it', 'he', 'she', 'they'].includes(nodes[lead.at]!.low)) return null
  for (let c = lead.at - 1; c > 0 && c > lead.at - 8; c--) {
    if (nodes[c]!.low === ',') return isName(nodes[c - 1]) && nodes[c + 1]?.low === 'the' && fits(nodes[c - 1]!.kind!) ? { names: [nodes[c - 1]!.appearance], from: c - 1 } : null
    if (!isWord(nodes[c])) return null
  }
  return null
}
/** `A et B vont collaborer`: with each other. */
function reciprocal(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Claim[] {
  const both = subjectBefore(nodes, i, frame, form, lead, setting)
  if (both === null || both.names.length < 2 || both.names.length > 4 || frame.name === 'travailler' || frame.name === 'work') return []
  return both.names.flatMap((name, k) => pairs([name], both.names.slice(k + 1), frame, lead, setting))
}
/** An English past without auxiliary and a participle look alike: `X acquired Y` has its object at once. */
function isEnglishPast(nodes: readonly Node[], i: number): boolean {
  return /(?:ed|ld|ght|ran|ook|nt|eld|ilt|ame)$/.test(nodes[i]!.low) && nodes[i + 1]?.low !== 'by'
}

/** `X, qui détient 10 % de son capital`: of the capital of whom the sentence is about. */
function ownCapital(nodes: readonly Node[], i: number, frame: Frame): Found | null {
  if (frame.predicate !== 'owns') return null
  for (let k = i + 1; k < nodes.length - 1 && k < i + 9; k++) {
    if (!['son', 'sa', 'its', 'ses'].includes(nodes[k]!.low)
      || !['capital', 'shares', 'parts', 'actions', 'stock'].includes(nodes[k + 1]!.low)) continue
    const whose = mainName(nodes, i)
    return whose === null ? null : { names: [whose], from: k }
  }
  return null
}
function objectAfter(nodes: readonly Node[], i: number, frame: Frame, setting: Setting): Found | null {
  const own = ownCapital(nodes, i, frame)
  if (own !== null) return own
  const object = frame.inverse ? (kind: Node['kind']) => kind !== null && canBeSubject(frame.predicate, kind)
    : (kind: Node['kind']) => kind !== null && canBeObject(frame.predicate, kind)
  const fits = (node: Node): boolean => object(node.kind) && !(frame.inverse && frame.predicate === 'located_in' && node.kind === 'place')
  if (frame.by.includes('>')) {
    let start = i + 1
    for (const word of frame.then) while (start < nodes.length && nodes[start - 1]!.low !== word && start < i + 5) start++
    while (isWord(nodes[start]) && isAdverb(nodes[start]!.low) && !determiners.has(nodes[start]!.low) && !prepositions.has(nodes[start]!.low)) start++
    start = pastCircumstance(nodes, start)
    const first = nodes[start]
    if (isWord(first) && prepositions.has(first.low) && !determiners.has(first.low) && first.low !== 'to') return frame.inverse
      ? exampleAfter(nodes, start, fits) : null
    // `annoncer que le projet X …`: what is announced is what the clause is about.
    if (frame.predicate === 'announces' && isWord(first) && ['que', "qu'", 'that'].includes(first.low)) return phraseAfter(nodes, start + 1,
      ({ kind }) => kind === 'project' || kind === 'fund' || kind === 'law' || kind === 'event', setting.references)
    const direct = phraseAfter(nodes, start, fits, setting.references)
    return direct ?? (frame.inverse ? exampleAfter(nodes, start, fits) : null)
  }
  for (let k = i + 1; k < nodes.length && k < i + 14; k++) {
    const node = nodes[k]!
    if (breaks.has(node.low) || (isWord(node) && relatives.has(node.low))) return null
    if (!isWord(node) || !frame.by.includes(node.low)) continue
    return phraseAfter(nodes, k + 1, fits, setting.references)
  }
  return null
}
/** `présentera au printemps un X`, `a ouvert lundi à Lyon une usine`: past when and where, if an object follows at once. */
function pastCircumstance(nodes: readonly Node[], start: number): number {
  let at = start
  for (let guard = 0; guard < 2; guard++) {
    while (nodes[at]?.type === 'date' || nodes[at]?.low === ',' && nodes[at - 1]?.type === 'date') at++
    if (!isWord(nodes[at]) || !['à', 'au', 'aux', 'en', 'in', 'at', 'on', 'dans', 'lors', 'dès', 'pour'].includes(nodes[at]!.low)) break
    let k = at + 1
    while (k < at + 5 && (isWord(nodes[k]) && !prepositions.has(nodes[k]!.low) && !['un', 'une', 'a', 'an', 'et', 'and', 'the'].includes(nodes[k]!.low)
      && (k === at + 1 || !determiners.has(nodes[k]!.low)) || nodes[k]?.type === 'date' || nodes[k]?.type === 'number'
      || (nodes[k]?.type === 'name' && nodes[k]!.kind === 'place' && k <= at + 2))) k++
    if (k === at + 1) break
    at = k
  }
  const next = nodes[at]
  return at > start && (isWord(next) && determiners.has(next.low) && !prepositions.has(next.low) || next?.type === 'name' && next.kind !== 'place') ? at : start
}
/** `regroupant plus de 60 acteurs – tels que A, B ou C –`: the examples are members. */
function exampleAfter(nodes: readonly Node[], start: number, fits: (node: Node) => boolean): Found | null {
  for (let k = start; k < nodes.length && k < start + 18; k++) {
    const two = `${nodes[k]!.low} ${nodes[k + 1]?.low ?? ''}`
    if (!/^(?:tels que|telles que|comme |such as|including |parmi lesquels|dont |among them|notamment |tel que)/.test(two)) continue
    for (let name = k + 1; name < k + 5 && name < nodes.length; name++) if (nodes[name]!.type === 'name'
      && fits(nodes[name]!)) return { names: listAfter(nodes, name).names, from: name }
  }
  return null
}

function subjectBefore(nodes: readonly Node[], i: number, frame: Frame, form: VerbForm, lead: Lead, setting: Setting): Found | null {
  const node = nodes[lead.at]
  const fits: Fits = (kind) => (frame.inverse ? canBeObject : canBeSubject)(frame.predicate, kind)
  if (lead.purpose && frame.predicate === 'finances') return fundBefore(nodes, i)
  if (node === undefined) return null
  if (isWord(node) && relatives.has(node.low)) return (phraseBefore(nodes, nodes[lead.at - 1]?.low === ',' ? lead.at - 2 : lead.at - 1,
    { references: setting.references, near: true, fits }))
  if (form.mood === 'present') {
    const found = phraseBefore(nodes, node.low === ',' ? lead.at - 1 : lead.at, { references: setting.references, near: true, fits })
    // `toured Europe supporting X`: a place before a participle is where it was done.
    return found === null || found.names.every((name) => setting.kindOf(name) === 'place') ? null : found
  }
  // `A and B back X`: an English verb in the plural looks like an infinitive.
  const plural = form.mood === 'infinitive' && (node.type === 'name' || (isWord(node) && node.low === 'they'))
    && ['name'].includes(node.type) && listBefore(nodes, lead.at).names.length > 1
  if (form.mood === 'infinitive' && !plural && !lead.being && i - 1 === lead.at && node.low !== 'it') return null
  if (lead.purpose) return null
  // A second verb shares the subject of the first: `X a créé A et financé B`.
  if (isWord(node) && ['et', 'and', 'puis', 'then'].includes(node.low)) return sharedSubject(nodes, lead.at, setting, fits)
  return (phraseBefore(nodes, lead.at, { references: setting.references, near: false, fits }))
}
function sharedSubject(nodes: readonly Node[], at: number, setting: Setting, fits: Fits): Found | null {
  for (let k = at - 1; k >= 0 && k > at - 18; k--) {
    const node = nodes[k]!
    if (breaks.has(node.low)) return null
    const form = isWord(node) ? verbForm(node.low) : undefined
    if (form === undefined && !(isWord(node) && having.has(node.low))) continue
    const lead = readLead(nodes, k, form ?? { mood: 'finite', frames: [] })
    return phraseBefore(nodes, lead.at, { references: setting.references, near: false, fits })
  }
  return null
}
/** `à travers InvestAI pour financer …`: the fund is what finances. */
function fundBefore(nodes: readonly Node[], i: number): Found | null {
  for (let k = i - 1; k >= 0 && k > i - 40; k--) if (nodes[k]!.type === 'name'
    && nodes[k]!.kind === 'fund') return { names: [nodes[k]!.appearance], from: k }
  return null
}

/** What is built or designed is a project; organisations are created. */
const making = new Set(['construire', 'bâtir', 'build', 'déployer', 'deploy', 'développer', 'develop', 'design', 'concevoir', 'ériger'])

function pairs(subjects: readonly number[], objects: readonly number[], frame: Frame, lead: Lead, setting: Setting, nodes: readonly Node[] = [],
  i = 0): Claim[] {
  const more = { negated: lead.negated, conditional: lead.conditional }
  return subjects.flatMap((subject) =>
    objects.flatMap((object) => {
      const [one, other] = frame.inverse ? [object, subject] : [subject, object]
      // Whoever creates a company or an institution founds it.
      const creation = frame.predicate === 'launches' && /^(?:cré|creat|establish|laun|lanc|instaur|start)/.test(frame.name)
        && setting.kindOf(one) === 'person' && ['company', 'institution'].includes(setting.kindOf(other))
      // `elle annonce qu'elle va lancer X`: so far it is announced.
      const promised = frame.predicate === 'launches' && setting.kindOf(one) === 'person'
        && nodes.slice(0, i).some(({ low }) => /^(?:annonc|announc|promis|pledg|indiqué|précisé)/.test(low))
      if (promised) return [claim(one, 'announces', other, more)]
      if (creation) return [claim(one, 'founded', other, more)]
      if (making.has(frame.name) && setting.kindOf(other) !== 'project') return []
      return one !== other && isAllowed(frame.predicate, setting.kindOf(one), setting.kindOf(other)) ? [claim(one, frame.predicate, other, more)] : []
    }),
  )
}
