/** Courts, agencies, councils, laws: settled head nouns with their complements, in lower case too, and English chains of capitals. */
import type { EntityKind } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, type Draft, type Page } from './draft.ts'
import { listed } from './listed.ts'
import { endOfComplements, isAdjective } from './phrases.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const articles = set("la le les l'")
/** A lower-case head and the words that make it a body of the state or of a trade; a place may follow. */
const settled: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    tribunal: 'administratif|judiciaire|correctionnel|de commerce|de grande instance|d\' instance|penal federal|federal|maritime|pour enfants|des activites economiques',
    tribunaux: 'administratifs',
    cour: 'd\' appel|d\' assises|administrative d\' appel|supreme|constitutionnelle|criminelle|d\' arbitrage|martiale',
    chambre: 'de commerce et d\' industrie|de commerce|d\' agriculture|de metiers et de l\' artisanat|de metiers|regionale des comptes|de l\' instruction|des notaires',
    agence: 'regionale de sante|de l\' eau|nationale de sante|regionale de developpement',
    communaute: 'de communes|d\' agglomeration|urbaine',
    centre: 'hospitalier universitaire|hospitalier regional|hospitalier intercommunal|hospitalier|hospitalo-universitaire',
    caisse: 'primaire d\' assurance maladie|d\' allocations familiales|regionale',
    conseil: 'regional|departemental|general|municipal|metropolitain|constitutionnel|de prud\'hommes|de prud\' hommes',
    direction: 'departementale|regionale|interdepartementale|interregionale',
    service: 'departemental d\' incendie et de secours',
    syndicat: 'mixte|intercommunal|interprofessionnel',
    ordre: 'des medecins|des avocats|des architectes|des pharmaciens|des infirmiers',
    brigade: 'criminelle|financiere|des stupefiants',
    office: 'de tourisme|public de l\' habitat',
    comite: 'social et economique|interprofessionnel|departemental|regional',
    inspection: 'du travail|academique',
    protection: 'civile', repression: 'des fraudes', police: 'judiciaire|aux frontieres', securite: 'civile',
  }).map(([head, tails]) => [head, tails.split('|').map((tail) => tail.split(' '))] as const),
)
/** These are bodies even where no place follows. */
const bare = set('tribunal cour chambre agence repression centre inspection')
const of = set("de du des d'")

const capitalHeads = set('reseau syndicat fonds conseil organisation societe direction federation union association fondation comite centre institut agence autorite office caisse banque observatoire bureau confederation ligue collectif muse museum mission commission haut-commissariat delegation ecole communaute coordination mouvement alliance chambre groupement compagnie mediateur defenseur controleur etablissement parti rassemblement')
const eventHeads = set('sommet nuit fete journee journees semaine assises etats-generaux prix biennale triennale salon forum foire trophee marche rencontres printemps')
const lawHeads = set('pacte charte code paquet reglement directive')
const projectHeads = set('programme projet')
/** What the rules of `readBodies` that go by a word of any case begin with: a further one is read only if its word is here. */
const isHead = listed((fold) => settled.has(fold) || capitalHeads.has(fold) || eventHeads.has(fold) || lawHeads.has(fold) || projectHeads.has(fold) || ['region', 'regions', 'loi', 'lois'].includes(fold))

export function readBodies(page: Page, draft: Draft): void {
  const { tokens } = page
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isHead(page, i) || page.sentenceOf[i] === -1) continue
    const held = draft.at(i)
    const isLaw = tokens.fold[i] === 'loi' || tokens.fold[i] === 'lois'
    if (held && ((held.thing !== null && !isLaw) || held.from < i)) continue
    if (settled.has(tokens.fold[i]!)) readSettled(page, draft, i)
    if (tokens.casing[i] === casing.capital && (capitalHeads.has(tokens.fold[i]!) || eventHeads.has(tokens.fold[i]!) || lawHeads.has(tokens.fold[i]!) || projectHeads.has(tokens.fold[i]!)) && !isFirst(page, i)) readCapitalHead(page, draft, i)
    else if (tokens.fold[i] === 'region' || tokens.fold[i] === 'regions') readRegion(page, draft, i)
    else if (isLaw) readFrenchLaw(page, draft, i)
  }
  for (let i = 1; i < tokens.length; i += 1) {
    if (!isCapital(page, i) || page.sentenceOf[i] === -1) continue
    if (acts.has(tokens.fold[i]!)) readEnglishLaw(page, draft, i)
    else if (numbered.has(tokens.fold[i]!) && (!isFirst(page, i) || tokens.fold[i] === 'bill' || tokens.fold[i] === 'resolution')) readNumbered(page, draft, i)
    else if ((has(page, i, 'org-head') || tokens.text[i] === 'Friends') && (['of', 'for'].includes(tokens.fold[i + 1] ?? '') || (tokens.fold[i + 1] === 'on' && boards.has(tokens.fold[i]!)))) readChain(page, draft, i)
  }
  takeDemonym(page, draft)
}

/** "Syndicat national du jeu vidéo", "Fonds d'indemnisation des victimes de l'amiante": a capital head in mid-sentence and all it governs. */
function readCapitalHead(page: Page, draft: Draft, head: number): void {
  const { tokens } = page
  const own = draft.at(head)
  const bearer = draft.at(head + 1)
  if (tokens.fold[head] === 'fondation' && bearer && bearer.from === head + 1 && isCapital(page, head + 1) && sameSentence(page, head, head + 1)) {
    draft.put(head, bearer.to, 'institution', 3, { confidence: 0.8, settled: true })
    return
  }
  let at = head + 1
  while (isAdjective(page, at) && sameSentence(page, head, at)) at += 1
  const end = endOfComplements(page, draft, head, at, 6)
  if (end === at || (own && own.to >= end) || (own && own.from !== head)) return
  // "le Conseil de Paris" and the like are read elsewhere; a lone capital after "de" may be a person or a company.
  const last = draft.at(end - 1)
  if (!own && at === head + 1 && last && end - at < 3) return
  if (last && last.to > end) return
  const kind: EntityKind = tokens.fold[head] === 'fonds' ? 'fund' : eventHeads.has(tokens.fold[head]!) ? 'event' : lawHeads.has(tokens.fold[head]!) ? 'law' : projectHeads.has(tokens.fold[head]!) ? 'project' : own && kindOf(own) !== 'person' && kindOf(own) !== 'place' ? kindOf(own) : 'institution'
  const whole = draft.put(head, end, kind, 1.2, { confidence: 0.75, settled: true })
  if (own) own.votes.forEach((value, k) => (whole.votes[k]! += k === 0 || kind === 'fund' ? 0 : value * 0.5))
}

/** "tribunal de commerce de Grenoble", "communauté de communes Pyrénées Vallées des Gaves", "agence régionale de santé". */
function readSettled(page: Page, draft: Draft, head: number): void {
  const { tokens } = page
  const tail = settled.get(tokens.fold[head]!)!.find((words) => words.every((word, i) => tokens.fold[head + 1 + i] === word && sameSentence(page, head, head + 1 + i)))
  if (!tail) return
  let end = head + 1 + tail.length
  const isDirection = ['direction', 'syndicat', 'comite', 'caisse'].includes(tokens.fold[head]!)
  const isDefinite = /^(?:l'|le|la|les|du|au|des|cette|ce|son|sa|leur|the)$/.test(tokens.fold[head - 1] ?? '')
  const begun = end
  if (isDirection) end = endOfComplements(page, draft, head, end, 2)
  const named = seatAt(page, draft, head, end)
  if (named > end) end = named
  else if (end === begun && !isCapital(page, head) && !(bare.has(tokens.fold[head]!) && isDefinite)) return
  const held = draft.at(head)
  if (held && held.to > end) return
  draft.put(head, end, 'institution', 2, { confidence: 0.75, settled: true })
}

/** "… de Grenoble", "… d'Île-de-France", "… Pyrénées Vallées des Gaves": where it sits. */
function seatAt(page: Page, draft: Draft, head: number, at: number): number {
  const { tokens } = page
  let next = at
  if (of.has(tokens.fold[next] ?? '')) next += articles.has(tokens.fold[next + 1] ?? '') ? 2 : 1
  if (!isCapital(page, next) || !sameSentence(page, head, next)) return at
  const name = draft.at(next)
  if (name && (name.from !== next || kindOf(name) === 'person')) return at
  let end = name ? name.to : next + 1
  if (next > at && !(name && kindOf(name) === 'place')) return at
  while (next === at && end < tokens.length && sameSentence(page, head, end) && (isCapital(page, end) || (['des', 'du', 'de', 'et', "d'", 'en'].includes(tokens.fold[end]!) && isCapital(page, end + 1) && sameSentence(page, head, end + 1)))) {
    const other = draft.at(end)
    end = other && other.from === end ? other.to : end + 1
  }
  return end
}

const within = set('dans en vers traversant hors')
/** "la région Bretagne": the authority, unless something is inside it. */
function readRegion(page: Page, draft: Draft, head: number): void {
  const name = draft.at(head + 1)
  const { tokens } = page
  const known = page.lexicon.matchAt(tokens, head + 1)
  if (name?.from === head && known?.form.thing.family === 'french-region' && known.to === name.to && within.has(tokens.fold[articles.has(tokens.fold[head - 1] ?? '') ? head - 2 : head - 1] ?? '')) {
    draft.put(head + 1, known.to, 'place', 3, { thing: known.form.thing, confidence: 0.8, settled: true })
    return
  }
  if (!name || name.from !== head + 1 || !sameSentence(page, head, head + 1) || name.thing?.family !== 'french-region') return
  const article = articles.has(tokens.fold[head - 1] ?? '') ? head - 2 : head - 1
  if (within.has(tokens.fold[article] ?? '')) return
  draft.put(head, name.to, 'institution', 2, { confidence: 0.75, settled: true })
}

/** "loi de finances pour 2025", "loi de refondation de Mayotte", "loi sur la transparence des personnes morales", "proposition de loi Gremillet". */
function readFrenchLaw(page: Page, draft: Draft, head: number): void {
  const { tokens } = page
  const next = head + 1
  if (!sameSentence(page, head, next)) return
  const own = draft.at(head)
  let end = own ? own.to : next
  const before = tokens.fold[head - 1] ?? ''
  const isBill = before === 'de' && /^(?:proposition|projet|avant-projet)s?$/.test(tokens.fold[head - 2] ?? '')
  const isDefinite = /^(?:la|cette|nouvelle|future|les|l')$/.test(before) || (isBill && /^(?:la|le|du|au|cette|ce|l')$/.test(tokens.fold[head - 3] ?? ''))
  if (!own && tokens.casing[next] === casing.number && /^\d{1,4}$/.test(tokens.text[next]!) && isDefinite) end = next + 1
  else if (!own && isDefinite && ['de', 'sur', 'd\'', 'contre', 'pour'].includes(tokens.fold[next]!)) end = endOfComplements(page, draft, head, next)
  else if (!own && isDefinite && ['relative', 'relatives'].includes(tokens.fold[next]!) && /^(?:a|au|aux)$/.test(tokens.fold[next + 1] ?? '')) {
    const noun = articles.has(tokens.fold[next + 2] ?? '') ? next + 3 : next + 2
    if (isLower(page, noun)) {
      end = noun + 1
      while (isAdjective(page, end) && sameSentence(page, head, end)) end += 1
      end = endOfComplements(page, draft, head, end, 2)
    }
  }
  if (end === next && !own) {
    const name = draft.at(next)
    if (!(name && name.from === next && isCapital(page, next))) return
    end = name.to
  }
  if (['pour', 'de'].includes(tokens.fold[end] ?? '') && /^(?:19|20)\d\d$/.test(tokens.text[end + 1] ?? '') && sameSentence(page, head, end + 1)) end += 2
  const from = isBill ? head - 2 : head
  if (end - from < 2 || (own && own.from === from && own.to === end)) return
  draft.put(from, end, 'law', 2.5, { confidence: 0.75, settled: true })
}

const acts = set('act bill law treaty regulation regulations directive protocol accord accords amendment ordinance statute')
const numbered = set('proposition section title measure order bill resolution')
/** "Proposition 36", "Title IX", "Executive Order 14110". */
function readNumbered(page: Page, draft: Draft, head: number): void {
  const { tokens } = page
  const number = tokens.text[head + 1] ?? ''
  if (draft.at(head)?.thing || !sameSentence(page, head, head + 1) || !(/^\d{1,5}$/.test(number) || /^[IVX]{1,4}$/.test(number))) return
  if (tokens.fold[head] === 'order' && tokens.fold[head - 1] !== 'executive') return
  // "Executive Order 14110", "Senate Bill 6", "Security Council Resolution 2736".
  const isLonger = tokens.fold[head] === 'order' || (tokens.fold[head] === 'bill' && ['senate', 'house', 'assembly', 'private'].includes(tokens.fold[head - 1] ?? ''))
  draft.put(isLonger ? head - 1 : head, head + 2, 'law', 2, { confidence: 0.7, settled: true })
}

/** "Public Libraries and Museums Act 1964", "Care Reform (Scotland) Bill". */
function readEnglishLaw(page: Page, draft: Draft, tail: number): void {
  const { tokens } = page
  if (isFirst(page, tail) || (isCapital(page, tail + 1) && sameSentence(page, tail, tail + 1)) || has(page, tail - 1, 'first-name')) return
  let from = tail
  for (;;) {
    const before = from - 1
    if (before < 0 || !sameSentence(page, before, tail)) break
    if (isCapital(page, before) && !has(page, before, 'leave') && !has(page, before, 'calendar')) from -= 1
    else if (tokens.fold[before] === ')' && tokens.fold[before - 2] === '(' && isCapital(page, before - 1) && isCapital(page, before - 3)) from -= 4
    else if ((['and', 'of', '&', 'for', 'to', 'on', ','].includes(tokens.fold[before]!) || /^['’]s?$/.test(tokens.text[before]!)) && isCapital(page, before - 1) && sameSentence(page, before - 1, tail) && draft.at(before - 1)?.thing === null) from -= 2
    else if (tokens.fold[before] === 'and' && isCapital(page, before - 1) && !draft.at(before - 1) && sameSentence(page, before - 1, tail)) from -= 2
    else break
  }
  if (from === tail) return
  if (has(page, from, 'leave') || (isFirst(page, from) && page.isCommon(tokens.fold[from]!))) return
  let end = tail + 1
  if (/^(?:of|,)$/.test(tokens.fold[end] ?? '') && /^(?:1[6-9]|20)\d\d$/.test(tokens.text[end + 1] ?? '') && tokens.fold[end] === 'of') end += 2
  else if (/^(?:1[6-9]|20)\d\d$/.test(tokens.text[end] ?? '') && sameSentence(page, tail, end)) end += 1
  const held = draft.at(from)
  if (held && held.from < from) return
  if (held?.thing && held.from === from && held.to === end) return
  draft.put(from, end, 'law', 2.5, { confidence: 0.8, settled: true })
}

const tails = set('board pool fund bank office court council commission institute association federation agency authority society union foundation museum guild party league centre center university ministry department trust committee parliament senate army navy police network operator exchange bureau convention congress summit championship championships festival')
const gatherings = set('convention congress summit championship championships festival')
/** "the Austrian Wine Marketing Board": an adjective of a country before a run that ends in a head noun is part of the name. */
function takeDemonym(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    const before = name.from - 1
    if (name.to - name.from < 2 || before < 1 || name.thing || !tails.has(tokens.fold[name.to - 1]!) || !isCapital(page, name.to - 1) || !isCapital(page, name.from)) continue
    if (!has(page, before, 'demonym') || !isCapital(page, before) || draft.at(before) || tokens.fold[before - 1] !== 'the' || !sameSentence(page, before - 1, name.from)) continue
    const kind = tokens.fold[name.to - 1] === 'fund' ? 'fund' : gatherings.has(tokens.fold[name.to - 1]!) && kindOf(name) !== 'institution' ? 'event' : kindOf(name) === 'person' || kindOf(name) === 'event' ? 'institution' : kindOf(name)
    draft.put(before, name.to, kind, 1.2, { confidence: name.confidence, settled: true })
  }
}

/** Bodies that sit "on" what they look into. */
const boards = set('commission committee council panel subcommittee commissioner')
const onwards = set('of for on in')
const wide = set('department ministry superintendency council committee office board institute society agency centre center commission museum school college association federation academy union community secretariat authority directorate')
/** "Association of American Publishers", "Department for Culture, Media and Sport", "Agder Chamber of Commerce". */
function readChain(page: Page, draft: Draft, head: number): void {
  const { tokens } = page
  const own = draft.at(head)
  if (own?.thing && own.to > head + 1) return
  let at = head + 2
  if (tokens.fold[at] === 'the') at += 1
  const runFrom = (start: number): number => {
    let end = start
    while (end < tokens.length && sameSentence(page, head, end) && isCapital(page, end) && !has(page, end, 'leave') && !has(page, end, 'calendar') && !has(page, end, 'office')) end += 1
    return end
  }
  let end = runFrom(at)
  if (end === at) return
  const first = draft.at(at) === own ? null : draft.at(at)
  if (first && (kindOf(first) === 'person' || first.from < at)) return
  // A known place after an institution that another rule reads.
  const isPlain = first !== null && kindOf(first) === 'place' && first.to === end
  if (wide.has(tokens.fold[head]!))
    for (let step = 0; step < 3; step += 1) {
      const comma = tokens.fold[end] === ','
      const link = comma && ['and', '&'].includes(tokens.fold[end + 1] ?? '') ? end + 2 : ['and', '&', ','].includes(tokens.fold[end] ?? '') ? end + 1 : -1
      if (link < 0 || !sameSentence(page, head, link) || !isCapital(page, link)) break
      const next = draft.at(link)
      // A comma leads on only where "and" closes the list.
      const stop = runFrom(link)
      if (next?.thing || (next && ['person', 'place', 'company'].includes(kindOf(next)) && next.confidence > 0.8 && !page.isCommon(tokens.fold[link]!)) || isPlain) break
      if (comma && link === end + 1 && !['and', '&', ','].includes(tokens.fold[stop] ?? '')) break
      end = stop
    }
  // "Centre for Research on Energy", "Commission for Regulation of Utilities": words raised inside the name go on, names of their own do not.
  for (let step = 0; step < 2 && onwards.has(tokens.fold[end] ?? ''); step += 1) {
    const next = tokens.fold[end + 1] === 'the' ? end + 2 : end + 1
    const inner = draft.at(next)
    if (!sameSentence(page, head, next) || !isCapital(page, next) || !page.isCommon(tokens.fold[next]!) || inner?.thing || (inner && kindOf(inner) === 'person')) break
    const stop = runFrom(next)
    if (stop === next) break
    end = stop
  }
  let from = own && own.from < head ? own.from : head
  while (from > 0 && sameSentence(page, from - 1, head) && isCapital(page, from - 1) && !has(page, from - 1, 'leave') && !(isFirst(page, from - 1) && (page.isCommon(tokens.fold[from - 1]!) || has(page, from - 1, 'office'))) && !draft.at(from - 1)?.thing) from -= 1
  const kind: EntityKind = 'institution'
  const held = draft.at(from)
  if (held && held.from < from) return
  if (own && own.from === from && own.to === end) return
  draft.put(from, end, kind, 1.5, { confidence: 0.75, settled: true })
}
