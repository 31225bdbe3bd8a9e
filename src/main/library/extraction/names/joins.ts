/** Pieces of one name brought together, and two names written side by side parted. */
import { entityKinds } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'

/** Nothing but a space between two tokens. */
const areAdjacent = (page: Page, token: number): boolean => token > 0 && token < page.tokens.length && sameSentence(page, token - 1, token) && /^[ \u00a0\u202f]$/.test(page.text.slice(page.tokens.end[token - 1]!, page.tokens.start[token]!))

export function joinPieces(page: Page, draft: Draft): void {
  for (const name of draft.names()) if (draft.at(name.from) === name) part(page, draft, name)
  for (const name of draft.names()) if (draft.at(name.from) === name) lengthen(page, draft, name)
  for (const name of draft.names()) if (draft.at(name.from) === name) leaveInhabitant(page, draft, name)
}

/** "WikiLeaks Julian Assange": a thing the lexicon knows, then a first name and a surname. */
function part(page: Page, draft: Draft, name: DraftName): void {
  if (kindOf(name) === 'person' || name.to - name.from < 3) return
  const known = page.lexicon.matchAt(page.tokens, name.from)
  if (!known || known.to >= name.to - 1 || !isCapital(page, known.to) || !has(page, known.to, 'first-name') || !isCapital(page, name.to - 1)) return
  const { to } = name
  draft.put(name.from, known.to, known.form.thing.kind, 1.5, { thing: known.form.thing, confidence: 0.7 })
  draft.put(known.to, to, 'person', 1.5, { confidence: 0.7 })
}

/** "le Grec Emmanouil Karalis": whence the person is stands before the name. */
function leaveInhabitant(page: Page, draft: Draft, name: DraftName): void {
  const { from, to } = name
  const before = page.tokens.fold[from - 1] ?? ''
  if (to - from !== 3 || name.thing || !['le', 'la', "l'", 'the'].includes(before) || !has(page, from, 'demonym') || !isCapital(page, from) || !isCapital(page, from + 1) || !isCapital(page, from + 2)) return
  if (has(page, to - 1, 'org-head') || has(page, to - 1, 'legal-form')) return
  draft.put(from + 1, to, 'person', 1.5, { confidence: 0.7 })
}

/** "Thales" + "Alenia Space", "Akinwumi" + "Adesina", "Ubuntu" + "12.10". */
function lengthen(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  let current = name
  for (let step = 0; step < 6; step += 1) {
    const next = current.to
    if (!areAdjacent(page, next)) break
    // "Kito" de "Pavant"
    const noble = kindOf(current) === 'person' && current.to - current.from === 1 && isLower(page, next) && ['de', 'da', 'di', 'von', 'van', 'du', 'del'].includes(tokens.fold[next]!) && areAdjacent(page, next + 1) ? draft.at(next + 1) : null
    if (noble && !noble.thing && (has(page, current.from, 'first-name') || kindOf(noble) === 'person') && isCapital(page, noble.from)) {
      current = draft.put(current.from, noble.to, 'person', 1.5, { confidence: 0.7 })
      continue
    }
    const after = draft.at(next)
    const kind = kindOf(current)
    if (after) {
      const opensPerson = has(page, current.from, 'first-name') && current.to - current.from <= 2 && (!current.thing || kind === 'person')
      const bothPersons = (kind === 'person' && kindOf(after) === 'person' && after.to - after.from === 1 && current.to - current.from <= 2) || (opensPerson && after.to - after.from <= 2 && isCapital(page, after.from) && (!after.thing || after.thing.family === 'city') && !has(page, after.to - 1, 'legal-form'))
      const bothUnknown = !current.thing && !after.thing && isCapital(page, after.from) && kind !== 'person' && kindOf(after) !== 'person' && !has(page, current.from, 'demonym')
      const ownKind = kindOf(after)
      // "Blackstone" + "Group LP"
      const isFirm = current.thing?.kind === 'company' || (current.thing?.kind === 'fund' && has(page, after.to - 1, 'legal-form'))
      const underThing = current.thing !== null && !after.thing && !after.settled && isCapital(page, after.from) && !has(page, after.from, 'first-name') && (isFirm && current.to - current.from === 1 ? ownKind !== 'place' : current.thing.kind === 'place' && after.to - after.from > 1 && ['institution', 'law', 'company', 'event', 'fund'].includes(ownKind))
      const underPlace = current.thing?.kind === 'place' && current.to - current.from === 1 && !after.thing && !after.settled && canBearPlace(page, after) && !inRaised(page, current.from)
      if (underPlace) {
        current = bearPlace(page, draft, current, after)
        continue
      }
      if (!bothPersons && !bothUnknown && !underThing) break
      const merged = draft.put(current.from, after.to, bothPersons ? 'person' : underThing && isFirm ? kind : kindOf(after), underThing ? 0.8 : 0.3, { confidence: Math.min(current.confidence, after.confidence) })
      if (bothPersons) merged.votes[0]! += 1
      current = merged
      continue
    }
    const isVersion = tokens.casing[next] === casing.number && (kind === 'project' || kind === 'event') && /^\d[\d.]*$/.test(tokens.text[next]!) && tokens.fold[next + 1] !== '%'
    const isWord = isCapital(page, next) && !isFirst(page, next) && !stopsAt(page, next) && (kind === 'person' || !has(page, next, 'first-name') || !isCapital(page, next + 1))
    if (!isVersion && !isWord) break
    // A headline in capitals: the next word is raised like every other.
    if (current.thing && current.to - current.from > 1 && tokens.casing[next] === casing.upper && tokens.casing[current.from] === casing.upper) break
    if (isVersion && !/[.]/.test(tokens.text[next]!) && tokens.text[next]!.length > 2 && !/^(?:19|20)\d\d$/.test(tokens.text[next]!)) break
    if (kind === 'place' && current.thing && (current.thing.family === 'country' || current.thing.family === 'city') && has(page, next, 'first-name')) break
    draft.resize(current, current.from, next + 1)
    if (current.thing && page.lexicon.lookUp(page.text.slice(tokens.start[current.from]!, tokens.end[next]!)).length === 0) current.thing = null
  }
  adjective(page, draft, current)
}

/** "Copenhagen Atomics", "China Harbour Engineering Company": a known place, then words that are nobody's name. */
function canBearPlace(page: Page, after: DraftName): boolean {
  const words = Array.from({ length: after.to - after.from }, (_, i) => after.from + i)
  return kindOf(after) !== 'law' && kindOf(after) !== 'event' && !words.some((i) => has(page, i, 'first-name') || has(page, i, 'honorific') || has(page, i, 'office') || has(page, i, 'demonym') || has(page, i, 'calendar')) && isCapital(page, after.from) && !(kindOf(after) === 'person' && after.confidence > 0.8)
}
function bearPlace(page: Page, draft: Draft, place: DraftName, after: DraftName): DraftName {
  const kind = kindOf(after)
  const votes = [...after.votes]
  const whole = draft.put(place.from, after.to, kind === 'place' || kind === 'person' ? 'company' : kind, 0.5, { confidence: 0.65 })
  whole.votes.fill(0)
  const unlikely = [entityKinds.indexOf('person'), entityKinds.indexOf('place')]
  votes.forEach((value, k) => (whole.votes[k] = unlikely.includes(k) ? value * 0.2 : value))
  whole.votes[entityKinds.indexOf(kind === 'place' || kind === 'person' || kind === 'project' ? 'company' : kind)]! += 0.5
  return whole
}
/** Most words of the sentence are capitalised, as in a headline. */
function inRaised(page: Page, token: number): boolean {
  const sentence = page.sentences[page.sentenceOf[token] ?? -1]
  if (!sentence) return true
  let lower = 0
  for (let i = sentence.from; i < sentence.to; i += 1) if (isLower(page, i)) lower += 1
  return lower < 3
}

const stopsAt = (page: Page, token: number): boolean =>
  has(page, token, 'leave') || has(page, token, 'calendar') || has(page, token, 'honorific') || has(page, token, 'common-acronym') || has(page, token, 'demonym') || (has(page, token, 'office') && !has(page, token, 'first-name')) || page.tokens.text[token]!.length < 2 || /^\p{L}['’]$/u.test(page.tokens.text[token]!)

const bearsAdjective = new Set(['parlement', 'senat', 'poste', 'congres', 'alpes', 'pyrenees', 'assemblee', 'douma', 'eglise', 'marine', 'cour', 'croissant-rouge', 'croix-rouge', 'jura', 'stade'])
/** "Parlement russe", "Alpes françaises": the adjective tells which. */
function adjective(page: Page, draft: Draft, name: DraftName): void {
  const next = name.to
  if (name.to - name.from !== 1 || !bearsAdjective.has(page.tokens.fold[name.from]!) || !areAdjacent(page, next) || draft.at(next)) return
  if (isLower(page, next) && (has(page, next, 'demonym') || (page.tokens.fold[name.from] === 'stade' && /(?:ais|ain|ois|ien)$/.test(page.tokens.fold[next]!)))) {
    name.thing = null
    draft.resize(name, name.from, next + 1)
  }
}
