/** Names of several words that a tagger cuts: "ministère de la Culture et de la Communication", "Office for Nuclear Regulation", "Fondation pour le logement". */
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'
import { listed } from './listed.ts'

const of = new Set(['de', 'du', 'des', "d'"])
const articles = new Set(['la', 'le', 'les', "l'", 'the'])
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const frenchHeads = set('commissariat delegation fondation alliance federation association coordination corps comite haut-commissariat observatoire agence autorite conseil centre institut union ligue mouvement front syndicat collectif fonds office bureau direction mission ecole journees journee coupe salon festival banque reseau musee universite confederation commission secretariat organisation communaute societe caisse cour tribunal plan programme pacte code')
const prepositions = new Set(['pour', 'sur', 'contre', 'de', 'du', 'des', "d'"])
const adjectiveEnding = /(?:[ae]le?s?|aux|iques?|ain(?:e|s|es)?|ien(?:s|ne|nes)?|ais(?:e|es)?|ois(?:e|es)?|eux|euses?|ifs?|ives?|aires?|ues?|ee?s?|eenn?e?s?|ants?|ible|able)$/

const media = set('courrier gazette depeche telegramme journal tribune echo voix quotidien republicain')
/** What the rules of `readComplements` that look at every token begin with: a further one is read only if its word is here. */
const isHead = listed((fold) => media.has(fold) || ['ministere', 'ministeres', 'nobel', 'armee', 'ambassade', 'consulat'].includes(fold))

export function readComplements(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isHead(page, i) || page.sentenceOf[i] === -1) continue
    const fold = tokens.fold[i]!
    if (fold === 'ministere' || fold === 'ministeres') ministry(page, draft, i)
    else if (media.has(fold) && isCapital(page, i) && of.has(tokens.fold[i + 1] ?? '') && isCapital(page, i + 2) && sameSentence(page, i, i + 2)) newspaper(page, draft, i)
    else if (fold === 'nobel' && isCapital(page, i)) nobel(page, draft, i)
    else if ((fold === 'armee' || fold === 'ambassade' || fold === 'consulat') && i + 1 < tokens.length && has(page, i + 1, 'demonym') && isLower(page, i + 1) && !draft.at(i + 1)) draft.put(i, i + 2, 'institution', 1.5, { confidence: 0.7, settled: true })
  }
  for (const name of draft.names()) {
    if (draft.at(name.from) !== name) continue
    if (frenchHeads.has(tokens.fold[name.from]!) && isCapital(page, name.from) && !isFirst(page, name.from) && !name.thing) continueFrench(page, draft, name)
    else joinEnglish(page, draft, name)
  }
  for (const name of draft.names()) if (draft.at(name.from) === name) takeArticle(page, draft, name)
}

/** "ministère de l'Intérieur", "ministère de la Culture et de la Communication". */
function ministry(page: Page, draft: Draft, head: number): void {
  const { tokens } = page
  let at = head + 1
  let end = -1
  for (let part = 0; part < 4; part += 1) {
    if (!of.has(tokens.fold[at] ?? '') || !sameSentence(page, head, at)) break
    at += 1
    if (articles.has(tokens.fold[at] ?? '')) at += 1
    if (!isCapital(page, at) || !sameSentence(page, head, at)) break
    while (at < tokens.length && sameSentence(page, head, at) && (isCapital(page, at) || (isLower(page, at) && ['etrangeres', 'interieur', 'exterieur', 'exterieures', 'superieur', 'nationale', 'sociales', 'sociale', 'numerique', 'publique', 'publics', 'ecologique'].includes(tokens.fold[at]!)))) at += 1
    end = at
    if (tokens.fold[at] === ',' || tokens.fold[at] === 'et') at += tokens.fold[at] === ',' && tokens.fold[at + 1] === 'et' ? 2 : 1
  }
  if (end > 0) draft.put(head, end, 'institution', 2, { confidence: 0.85, settled: true })
}

/** "Le Courrier du Littoral", at the beginning of a sentence too. */
function newspaper(page: Page, draft: Draft, at: number): void {
  const held = draft.at(at + 2)
  const article = at > 0 && articles.has(page.tokens.fold[at - 1]!) && page.tokens.casing[at - 1] === casing.capital && sameSentence(page, at - 1, at)
  draft.put(article ? at - 1 : at, held && held.from === at + 2 ? held.to : at + 3, 'company', 1.5, { confidence: 0.75, settled: true })
}

/** "prix Nobel de la paix". */
function nobel(page: Page, draft: Draft, at: number): void {
  const { tokens } = page
  const from = tokens.fold[at - 1] === 'prix' && sameSentence(page, at - 1, at) ? at - 1 : at
  let to = at + 1
  if (of.has(tokens.fold[to] ?? '')) {
    const field = articles.has(tokens.fold[to + 1] ?? '') ? to + 2 : to + 1
    if (['paix', 'chimie', 'physique', 'medecine', 'litterature', 'economie'].includes(tokens.fold[field] ?? '')) to = field + 1
  }
  if (to > at + 1) draft.put(from, to, 'event', 2, { confidence: 0.8, settled: true })
}

/** A capitalised head noun in mid-sentence goes on over its complements: "Fondation pour le logement des défavorisés". */
function continueFrench(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  let at = name.to
  while (at < tokens.length && isLower(page, at) && sameSentence(page, name.from, at) && adjectiveEnding.test(tokens.fold[at]!) && (prepositions.has(tokens.fold[at + 1] ?? '') || has(page, at, 'demonym'))) at += 1
  let end = has(page, at - 1, 'demonym') || at === name.to ? at : name.to
  for (let part = 0; part < 4; part += 1) {
    const preposition = tokens.fold[at] ?? ''
    const isAt = ['au', 'aux', 'a'].includes(preposition) && part === 0 && ['haut-commissariat', 'secretariat', 'commissariat', 'delegation'].includes(tokens.fold[name.from]!)
    if ((!prepositions.has(preposition) && !isAt) || !sameSentence(page, name.from, at)) break
    let next = at + 1
    if (articles.has(tokens.fold[next] ?? '')) next += 1
    if (next >= tokens.length || !sameSentence(page, name.from, next) || tokens.casing[next] === casing.sign || tokens.casing[next] === casing.number || has(page, next, 'leave') || has(page, next, 'calendar')) break
    const held = draft.at(next)
    // "la Fondation pour répondre à …", "le Conseil de lundi": not its complement.
    if (isLower(page, next) && (next - at === 1 && preposition === 'pour' ? true : /(?:er|ir|oir)$/.test(tokens.fold[next]!) && preposition === 'pour')) break
    if (held && kindOf(held) === 'person' && preposition === 'de') break
    if (isLower(page, next) && preposition !== 'pour' && preposition !== 'sur' && end === name.to && !articles.has(tokens.fold[next - 1]!) && preposition !== 'des' && preposition !== "d'") break
    at = held && held.from === next ? held.to : next + 1
    while (at < tokens.length && isLower(page, at) && sameSentence(page, name.from, at) && (has(page, at, 'demonym') || /(?:itimes?|icoles?|iales?|iaux|ciales?|ciaux|gionales?|iliales?|matiques?|omiques?|ifiques?|ogiques?|elles?)$/.test(tokens.fold[at]!) || ['artificielle', 'numerique', 'nationale', 'sociale', 'publique', 'mondial', 'mondiale', 'international', 'internationale'].includes(tokens.fold[at]!))) at += 1
    end = at
  }
  if (end > name.to) {
    const wider = draft.put(name.from, end, kindOf(name), 0.6, { confidence: name.confidence, settled: true })
    name.votes.forEach((value, k) => (wider.votes[k]! += value))
  }
}

const englishLinks = new Set(['for', 'of', 'in', 'on', 'and', '&'])
const orgKinds = new Set(['institution', 'company', 'law', 'fund', 'event'])
/** "Office" for "Nuclear Regulation"; "Nintendo" of "America"; "Science" & "Technology Facilities Council". */
function joinEnglish(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  let at = name.from - 1
  // "Addenbrooke's Hospital"
  if (at > 0 && /^['’]s$/.test(tokens.text[at]!) && name.to - name.from === 1 && (has(page, name.from, 'org-head') || has(page, name.from, 'place-head')) && isCapital(page, at - 1) && sameSentence(page, at - 1, name.from)) {
    const owner = draft.at(at - 1)
    if (owner?.thing?.kind === 'place') return
    draft.put(owner ? owner.from : at - 1, name.to, kindOf(name), 0.8, { confidence: 0.7, settled: true })
    return
  }
  if (at < 1 || !isCapital(page, name.from) || !sameSentence(page, at - 1, name.from)) return
  if (tokens.fold[at] === 'the' && ['for', 'of', 'on'].includes(tokens.fold[at - 1] ?? '')) at -= 1
  const link = tokens.fold[at]!
  if (!englishLinks.has(link) || at < 1) return
  const head = at - 1
  if (!isCapital(page, head) || !sameSentence(page, head, name.from)) return
  const held = draft.at(head)
  const kind = kindOf(name)
  if (held) {
    // Two names joined by "of": an institution or company and what it is of.
    if (link !== 'of' || tokens.casing[held.to - 1] === casing.upper || !orgKinds.has(kindOf(held)) || kind === 'person' || (held.thing && held.thing.kind === 'place') || has(page, held.to - 1, 'calendar')) return
    const isOf = has(page, held.to - 1, 'org-head') || (has(page, held.from, 'org-head') && kind === 'place' && !held.thing) || (name.thing !== null && ['country', 'region'].includes(name.thing.family) && held.to - held.from === 1)
    if (!isOf) return
    draft.put(held.from, name.to, kindOf(held), 1, { confidence: 0.7, settled: true })
    return
  }
  const isHead = has(page, head, 'org-head') || has(page, head, 'law-head') || has(page, head, 'event-head')
  if (!isHead && !(orgKinds.has(kind) && !name.thing && link !== 'of' && !isFirst(page, head))) return
  if (name.thing && !isHead) return
  if (has(page, head, 'calendar') || has(page, head, 'leave') || has(page, head, 'office')) return
  let from = head
  while (from > 0 && isCapital(page, from - 1) && sameSentence(page, from - 1, head) && !has(page, from - 1, 'leave') && !draft.at(from - 1)) from -= 1
  draft.put(from, name.to, isHead && kind === 'place' ? 'institution' : orgKinds.has(kind) ? kind : 'institution', 1, { confidence: 0.7, settled: true })
}

/** "The Observer", "Le Monde": a capitalised article in mid-sentence belongs to the name. */
function takeArticle(page: Page, draft: Draft, name: DraftName): void {
  const before = name.from - 1
  const kind = kindOf(name)
  if (before < 0 || draft.at(before) || !['the', 'le', 'la', 'les'].includes(page.tokens.fold[before]!) || page.tokens.casing[before] !== casing.capital || !sameSentence(page, before, name.from)) return
  if (isFirst(page, before) || /^[.!?…«"“‘(:–—]$/.test(page.tokens.text[before - 1] ?? '')) return
  if (kind === 'company' || kind === 'institution' || kind === 'place' || kind === 'project' || kind === 'person') draft.resize(name, before, name.to)
}
