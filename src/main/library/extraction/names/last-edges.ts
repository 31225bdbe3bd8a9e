/** Edges that only the finished names show: boards that are those of a body, plans for a place, a family name in two pieces. */
import { has, isCapital, isLower, kindOf, sameSentence, vote, type Draft, type DraftName, type Page } from './draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export function settleLastEdges(page: Page, draft: Draft): void {
  for (const name of draft.names()) {
    if (draft.at(name.from) !== name) continue
    if (trimMeasure(page, draft, name)) continue
    if (trimBoard(page, draft, name)) continue
    // "c'est au tour de Paul Roux"
    if (page.tokens.fold[name.from] === 'tour' && page.tokens.fold[name.from - 1] === 'au' && isLower(page, name.from) && name.to - name.from > 3) {
      draft.put(name.from + 2, name.to, 'person', 3, { confidence: 0.75, settled: true })
      continue
    }
    if (joinHouse(page, draft, name) || joinNumbered(page, draft, name)) continue
    if (kindOf(name) === 'person') {
      trimPerson(page, draft, name)
      joinFamily(page, draft, name)
    } else {
      trimPurpose(page, draft, name)
      readMakers(page, draft, name)
      joinPlan(page, draft, name)
    }
  }
}

const boards = /^(?:(?:le )?conseil d['’] ?administration|conseil de surveillance|comite executif|direction generale|assemblee generale|board of directors|supervisory board|executive committee|management board)(?= |$)/
const links = set("de d' du des of the la le l' les d’ l’")
/** "Conseil d'administration d'Elior", "Board of Directors of the Bank": the board is a part of what it is of, and alone it is nobody's name. */
function trimBoard(page: Page, draft: Draft, name: DraftName): boolean {
  const { fold } = page.tokens
  if (name.thing || name.to - name.from < 2) return false
  const board = boards.exec(fold.slice(name.from, Math.min(name.to, name.from + 5)).join(' ').replaceAll("' ", "'"))
  if (board === null) return false
  const size = board[0].split(/ |(?<=['’])/).length
  let at = name.from + size
  while (at < name.to && links.has(fold[at]!)) at += 1
  if (at >= name.to) {
    draft.remove(name)
    return true
  }
  if (!isCapital(page, at) || at === name.from + size) return false
  const same = draft.names().find((other) => other !== name && other.to - other.from === name.to - at && fold.slice(other.from, other.to).join(' ') === fold.slice(at, name.to).join(' '))
  const known = page.lexicon.matchAt(page.tokens, at)
  const thing = same?.thing ?? (known?.to === name.to ? known.form.thing : null)
  draft.put(at, name.to, same ? kindOf(same) : thing?.kind ?? 'company', 2, { thing, confidence: 0.75, settled: true })
  return true
}

const planned = set('plan fund facility programme program strategy partnership initiative alliance pact mechanism platform agenda')
const undertakings = set('plan programme program strategy initiative agenda platform')
/** "Investment Plan for Europe": English hangs on a name with "for" whom it is for. */
function joinPlan(page: Page, draft: Draft, name: DraftName): void {
  const { fold, text } = page.tokens
  for (let i = name.from + 1; i < name.to - 1 && !name.thing; i += 1) if (fold[i + 1] === 'for' && undertakings.has(fold[i]!) && isCapital(page, i)) vote(name, 'project', 4)
  if (name.thing || name.to - name.from < 2 || fold[name.to] !== 'for' || !planned.has(fold[name.to - 1]!) || !isCapital(page, name.to - 1)) return
  const at = fold[name.to + 1] === 'the' ? name.to + 2 : name.to + 1
  const place = draft.at(at)
  if (place?.from !== at || kindOf(place) !== 'place' || !sameSentence(page, name.from, at) || /^['’]/.test(text[place.to] ?? '')) return
  const kind = undertakings.has(fold[name.to - 1]!) ? 'project' : kindOf(name)
  draft.put(name.from, place.to, kind, Math.max(3, ...name.votes), { confidence: name.confidence, settled: true })
}

const particles = set("de du d' des")
/** "Anne Brac de la Perrière", found as two people side by side. */
function joinFamily(page: Page, draft: Draft, name: DraftName): void {
  const { fold } = page.tokens
  if (name.to - name.from < 2 || !particles.has(fold[name.to] ?? '')) return
  const at = fold[name.to] === 'de' && (fold[name.to + 1] === 'la' || fold[name.to + 1] === "l'") ? name.to + 2 : name.to + 1
  const rest = draft.at(at)
  if (at === name.to + 1 || rest?.from !== at || kindOf(rest) !== 'person' || rest.thing || rest.to - rest.from > 1 || !sameSentence(page, name.from, at)) return
  draft.put(name.from, rest.to, 'person', 2, { confidence: name.confidence, settled: true })
}

/** "au tour de Paul Roux": a person begins with a capital, or with a particle. */
function trimPerson(page: Page, draft: Draft, name: DraftName): void {
  let at = name.from
  while (at < name.to && !isCapital(page, at)) at += 1
  if (at === name.from || at >= name.to || isHeadNoun(page, name.from)) return
  for (let i = name.from; i < at; i += 1) if (isLower(page, i) && !has(page, i, 'particle') && !particles.has(page.tokens.fold[i]!)) return draft.resize(name, at, name.to)
}

/** "Core42 pour l'infrastructure": what a coined word is for is not a part of it. */
function trimPurpose(page: Page, draft: Draft, name: DraftName): void {
  const { fold } = page.tokens
  if (name.thing || fold[name.from + 1] !== 'pour' || name.to - name.from < 4 || isHeadNoun(page, name.from) || !isLower(page, name.from + 3)) return
  draft.resize(name, name.from, name.from + 1)
}
const isHeadNoun = (page: Page, token: number): boolean => (['org-head', 'event-head', 'project-head', 'law-head', 'fund-head', 'company-head', 'place-head'] as const).some((family) => has(page, token, family))

const makers = set('electricite ateliers chantiers forges laboratoires papeteries etablissements acieries fonderies brasseries editions cristalleries faienceries conserveries tanneries filatures verreries')
/** "Électricité de Strasbourg", "les Ateliers de Haute-Garonne": firms that are called after where they work. */
function readMakers(page: Page, draft: Draft, name: DraftName): void {
  const { fold } = page.tokens
  if (name.thing && name.thing.kind !== 'place') return
  const opens = name.to - name.from > 2 && makers.has(fold[name.from]!) && particles.has(fold[name.from + 1]!)
  const at = name.from - 2
  const before = !opens && (kindOf(name) === 'place' || name.thing?.kind === 'place' || name.to - name.from === 1) && at >= 0 && particles.has(fold[name.from - 1]!) && makers.has(fold[at]!) && isCapital(page, at) && sameSentence(page, at, name.from)
  if (opens || before) draft.put(opens ? name.from : at, name.to, 'company', 4, { confidence: 0.8, settled: true })
}

const houses = set('universite university institut institute fondation foundation hopital lycee college musee clinique aeroport stade theatre')
/** "l'Université Mohamed bin Zayed d'Intelligence artificielle": a house called after somebody, and then for what. */
function joinHouse(page: Page, draft: Draft, name: DraftName): boolean {
  const { fold } = page.tokens
  if (name.to - name.from > 1 || !houses.has(fold[name.from]!) || !isCapital(page, name.from)) return false
  const patron = draft.at(name.to)
  if (patron?.from !== name.to || kindOf(patron) !== 'person' || !sameSentence(page, name.from, patron.from)) return false
  const more = particles.has(fold[patron.to] ?? '') ? draft.at(patron.to + 1) : null
  const to = more?.from === patron.to + 1 && kindOf(more) !== 'place' && kindOf(more) !== 'person' && !more.thing && sameSentence(page, name.from, more.from) ? more.to : patron.to
  draft.put(name.from, to, /^(?:aeroport|stade|theatre)$/.test(fold[name.from]!) ? 'place' : 'institution', 4, { confidence: 0.8, settled: true })
  return true
}

const numeral = /^(?:II|III|IV|V|VI|VII|VIII|IX|X)$/
/** "Northern Forge | II Investment Fund": a number goes on with the name before it. */
function joinNumbered(page: Page, draft: Draft, name: DraftName): boolean {
  const rest = draft.at(name.to)
  if (rest?.from !== name.to || rest.to - rest.from < 2 || kindOf(name) === 'person' || !numeral.test(page.tokens.text[rest.from]!) || !sameSentence(page, name.from, rest.from)) return false
  draft.put(name.from, rest.to, kindOf(rest), Math.max(...rest.votes), { confidence: name.confidence, settled: true })
  return true
}

const measure = /^\d[\d.,]*(?:MWh|GWh|TWh|kWh|MW|GW|kW|km)$/
/** "880MW Sunrise Wind": how large it is stands before its name. */
function trimMeasure(page: Page, draft: Draft, name: DraftName): boolean {
  if (name.thing || !measure.test(page.tokens.text[name.from]!)) return false
  if (name.to - name.from === 1) draft.remove(name)
  else draft.resize(name, name.from + 1, name.to)
  return name.to - name.from === 1
}
