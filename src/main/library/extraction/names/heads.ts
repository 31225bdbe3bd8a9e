/** Head nouns: those that belong to the name ("pont Mathilde", "ministère de la Culture"), and those that only tell its kind ("la société X"). */
import type { EntityKind } from '../../../../shared/model.ts'
import { bitOf } from '../lexicon.ts'
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, sameSentence, vote, type Draft, type DraftName, type Page } from './draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Directly before a proper name, part of it: "mont Maudit", "place Tahrir", "ouragan Sandy". */
const placeHeads = set('palais passerelle pont mont lac cap place rue avenue boulevard ile iles autoroute stade chateau parc tour aeroport gare port camp base massif vallee golfe baie detroit canal fleuve foret quai square villa colline barrage plage grotte cathedrale basilique abbaye cimetiere centrale pic col glacier desert mer ocean archipel peninsule presqu\'ile province')
const eventHeads = set('mondiaux jeux assises rencontres championnats internationaux meeting journees ouragan typhon cyclone tempete seisme festival tournoi sommet congres salon forum marathon rallye bataille guerre proces conference')
const orgHeads = set('barreau rectorat universite institut ambassade lycee college ecole hopital musee fondation ministere tribunal prefecture gouvernement association federation parti syndicat agence conservatoire academie laboratoire orchestre consulat clinique chu observatoire parquet diocese bourse mouvement regiment')
const projectHeads = set('operation vol plan')
const lawHeads = set('loi traite accord accords directive convention protocole charte amendement reglement decret')
const kindOfHead = (fold: string): EntityKind | null =>
  placeHeads.has(fold) ? 'place' : eventHeads.has(fold) ? 'event' : orgHeads.has(fold) ? 'institution' : projectHeads.has(fold) ? 'project' : lawHeads.has(fold) ? 'law' : null

/** Heads that take a complement with "de": "ambassade des États-Unis", "université de Manchester"; not "province de la Kapisa". */
const withOf = set('barreau rectorat mondiaux jeux assises rencontres championnats internationaux meeting ile iles massif grotte golfe baie detroit canal foret aeroport gare port stade cathedrale basilique abbaye centrale parc lac cap tour festival tournoi bataille guerre traite accord accords convention protocole charte universite institut ambassade lycee college ecole hopital musee fondation ministere tribunal prefecture association federation parti syndicat agence conservatoire academie laboratoire orchestre consulat clinique chu observatoire parquet diocese bourse prix sommet conference congres salon forum declaration pacte')
const of = set("de du des d'")
const articles = set("la le les l'")

/** A lower-case head noun before a name is drawn in, with the adjective between them where there is one. */
export function drawInHeads(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    // "le procès Norvane": named after whoever stands trial.
    const isTrial = page.tokens.fold[name.from - 1] === 'proces' && !draft.at(name.from - 1) && !/^(?:en|de|d'|des|aux)$/.test(page.tokens.fold[name.from - 2] ?? '')
    if (name.settled && name.thing?.kind !== 'place' && !isTrial) continue
    if (!isCapital(page, name.from) && tokens.casing[name.from] !== casing.number) continue
    const kind = kindOf(name)
    let at = name.from - 1
    if (at < 0 || !sameSentence(page, at, name.from)) continue
    const direct = tokens.fold[at]!
    if (!of.has(direct) && !articles.has(direct)) {
      const headKind = kindOfHead(direct)
      if (headKind && !draft.at(at) && (isLower(page, at) || isFirst(page, at) || isCapital(page, at)) && (isTrial || juxtaposed(direct, kind, name)) && !(direct === 'plan' && tokens.casing[name.from] !== casing.capital)) widen(draft, name, at, headKind)
      continue
    }
    if (articles.has(direct)) {
      at -= 1
      if (at < 0 || !of.has(tokens.fold[at]!)) continue
    }
    at -= 1
    if (at < 0 || !sameSentence(page, at, name.from)) continue
    // An adjective may stand between: "université anglaise de Manchester", "festival interceltique de Lorient".
    const head = [at, at - 1].find((i) => i >= 0 && withOf.has(tokens.fold[i]!) && sameSentence(page, i, name.from) && (i === at || (isLower(page, at) && !of.has(tokens.fold[at]!) && /(?:[aeé]le?|ique|aine?|ienn?e?|aise?|oise?|eux|euse|tif|tive|aire|ine?|ime)s?$/.test(tokens.fold[at]!))))
    // "parti de Brest": who left, unless it has an article.
    if (head !== undefined && tokens.fold[head] === 'parti' && isLower(page, head) && !/^(?:le|du|au|un|ce|son|leur|ancien|nouveau|petit)$/.test(tokens.fold[head - 1] ?? '')) continue
    if (head === undefined || isHeld(draft, head) || isHeld(draft, at)) continue
    if (kind !== 'place' && kind !== 'person') continue
    // "Ceva, le laboratoire de Libourne": said of the name before the comma.
    if (articles.has(tokens.fold[head - 1] ?? '') && tokens.fold[head - 2] === ',' && isLower(page, head) && draft.at(head - 3)) continue
    if (kind === 'person' && ['parti', 'gouvernement', 'agence', 'association', 'ministere'].includes(tokens.fold[head]!)) continue
    const whole = widen(draft, name, head, kindOfHead(tokens.fold[head]!) ?? 'law')
    // "Jeux de Los Angeles 2028"
    if (kindOf(whole) === 'event' && /^(?:19|20)\d\d$/.test(tokens.text[whole.to] ?? '') && sameSentence(page, head, whole.to)) draft.resize(whole, head, whole.to + 1)
    // "l'ambassade des États-Unis à Téhéran"
    const seat = draft.at(whole.to + 1)
    if ((tokens.fold[head] === 'ambassade' || tokens.fold[head] === 'consulat') && tokens.fold[whole.to] === 'a' && seat && kindOf(seat) === 'place') draft.resize(whole, head, seat.to)
  }
}

/** A token in a name of its own, unless that is a lone noun that the head of a longer name may be. */
function isHeld(draft: Draft, token: number): boolean {
  const held = draft.at(token)
  return held !== null && (held.to - held.from > 1 || held.thing !== null)
}

function juxtaposed(head: string, kind: EntityKind, name: DraftName): boolean {
  if (name.thing && ['project', 'fund', 'law'].includes(name.thing.kind)) return false
  if (head === 'fondation' && name.thing?.kind === 'company') return true
  if (name.thing && (name.thing.family === 'country' || name.thing.family === 'company') && head !== 'plan') return false
  if (['mondiaux', 'jeux', 'assises', 'rencontres', 'championnats', 'internationaux', 'meeting', 'journees'].includes(head) || head === 'port' || head === 'base' || head === 'parti' || head === 'ministere' || head === 'province' || head === 'association' || head === 'agence' || head === 'syndicat' || head === 'gouvernement' || head === 'laboratoire' || head === 'festival' || head === 'salon') return false
  return kind !== 'company' || head === 'fondation'
}

function widen(draft: Draft, name: DraftName, from: number, kind: EntityKind): DraftName {
  return draft.put(from, name.to, kind, 2, { confidence: Math.max(0.7, name.confidence), settled: true })
}

/** What a head noun beside the name says of its kind, without being part of it. */
const families: readonly (readonly [Parameters<typeof has>[2], EntityKind])[] = [
  ['company-head', 'company'], ['fund-head', 'fund'], ['law-head', 'law'], ['event-head', 'event'], ['org-head', 'institution'], ['project-head', 'project'], ['place-head', 'place'],
]
const inFamilies = families.reduce((bits, [family]) => bits | bitOf(family), 0)
export function kindOfNoun(page: Page, token: number): EntityKind | null {
  if (page.tokens.fold[token] === 'programme' || page.tokens.fold[token] === 'programmes') return 'project'
  if (((page.bits[token] ?? 0) & inFamilies) === 0) return null
  // In the business pages it is firms that form one; as a word of the name it may be a body.
  if (page.tokens.fold[token] === 'consortium' && isLower(page, token)) return 'company'
  return families.find(([family]) => has(page, token, family))?.[1] ?? null
}

/** "notre initiative X", "le projet américain X", "le fonds d'investissement X"; "X, un fonds …", "X, filiale de …". */
export function readApposition(page: Page, draft: Draft): void {
  const { tokens } = page
  for (const name of draft.names()) {
    if (kindOf(name) === 'person' && name.confidence > 0.9 && name.to - name.from > 1) continue
    const before = nounBefore(page, name.from)
    if (before !== null) {
      const kind = kindOfNoun(page, before)
      // A campaign group or a rights group sells nothing.
      const cause = isCause(page, before)
      // "élu du groupe X", "cheffe de file du groupe X": a bench of an assembly.
      const bench = tokens.fold[before] === 'groupe' && (['parlementaire', 'politique', 'municipal'].includes(tokens.fold[before + 1] ?? '') || benches.has(tokens.fold[before - 2] ?? ''))
      if (cause || bench) vote(name, 'institution', 1.8)
      else if (kind && kind !== 'place') vote(name, kind, tokens.fold[before] === 'groupe' || tokens.fold[before] === 'group' ? 1 : 1.5)
    }
    let after = name.to
    if (after + 1 < tokens.length && tokens.fold[after] === ')') continue
    if (isWhere(page, name)) continue
    if (tokens.fold[after] !== ',' && tokens.fold[after] !== '(') continue
    after += 1
    const hasArticle = after < tokens.length && ['un', 'une', 'le', 'la', "l'", 'a', 'an', 'the', 'premier', 'premiere'].includes(tokens.fold[after]!)
    if (hasArticle) after += 1
    const first = after
    // "a €410 million ferry programme": figures may stand before the noun.
    for (let i = after; i < Math.min(tokens.length, after + 6); i += 1) {
      if (!sameSentence(page, name.from, i) || has(page, i, 'leave') || ['that', 'which', 'qui', 'que', 'who', 'of', 'de'].includes(tokens.fold[i]!)) break
      const whence = draft.at(i)
      if ((whence && kindOf(whence) === 'place') || tokens.fold[i]!.startsWith('-')) continue
      if (!isLower(page, i) && tokens.casing[i] !== casing.number && !'€$£%'.includes(tokens.text[i]!) && !has(page, i, 'demonym')) break
      let kind = kindOfNoun(page, i)
      // "the cable maker", "a film studio": the last noun tells.
      if (kind && hasArticle && ['a', 'an', 'the'].includes(tokens.fold[first - 1]!)) for (let j = i + 1; j < i + 3 && isLower(page, j) && kindOfNoun(page, j) && sameSentence(page, i, j); j += 1) kind = kindOfNoun(page, j)
      const fits = hasArticle || (i === after && ['filiale', 'subsidiary', 'editeur', 'fabricant', 'maker', 'operateur', 'constructeur', 'distributeur', 'producteur', 'exploitant', 'producer', 'operator', 'publisher', 'manufacturer', 'developer', 'supplier'].includes(tokens.fold[i]!))
      if (kind && hasArticle && isCause(page, i)) kind = 'institution'
      if (kind && fits) {
        vote(name, kind, kind === 'place' ? 0.6 : hasArticle ? 2.5 : 1.5)
        break
      }
      if (has(page, i, 'office')) {
        if (name.to - name.from > 1 || name.votes[0]! > 0.15) vote(name, 'person', 1.2)
        break
      }
    }
  }
}

/** A small word before a name that says where. */
const isSomewhere = (page: Page, from: number): boolean => from > 0 && isLower(page, from - 1) && /^(?:in|at|on|near|outside|across|around|from|to|towards|above|below|beside|past|off|over|beyond|through|along|into|and|the)$/.test(page.tokens.fold[from - 1]!) && sameSentence(page, from - 1, from)

const whereabouts = set('in at near outside inside across around from under off on dans a au aux en chez pres vers depuis sur sous hors')
/** "Outside Ennis, the developer …": a sentence that opens with a place goes on with somebody else. */
export function isWhere(page: Page, name: DraftName): boolean {
  const { fold } = page.tokens
  let i = name.from - 1
  if (i > 0 && (articles.has(fold[i]!) || fold[i] === 'the')) i -= 1
  return i >= 0 && whereabouts.has(fold[i]!) && isFirst(page, i)
}

/** The noun that a name directly follows, over an adjective, a quote, or "d'investissement". */
function nounBefore(page: Page, from: number): number | null {
  const { tokens } = page
  let at = from - 1
  while (at >= 0 && /^[«"“‘']$/.test(tokens.text[at]!)) at -= 1
  for (let step = 0; step < 3 && at >= 0 && sameSentence(page, at, Math.min(from, tokens.length - 1)); step += 1) {
    if (!isLower(page, at)) return null
    // "will fund X", "to plan X": a verb.
    if (['will', 'to', 'would', 'can', 'could', 'may', 'should', 'must', 'not'].includes(tokens.fold[at - 1] ?? '')) return null
    if (kindOfNoun(page, at)) return at
    if (has(page, at, 'demonym') || /(?:ique|al|ale|aux|if|ive|aire|ien|ienne|ais|aise|ois|oise|ain|aine|eron|eronne|enne)s?$/.test(tokens.fold[at]!)) at -= 1
    else if (at >= 2 && of.has(tokens.fold[at - 1]!) && ['investissement', 'jeux', 'presse', 'television', 'sciences', 'recherche', 'assurance', 'capital-risque'].includes(tokens.fold[at]!)) at -= 2
    else return null
  }
  return null
}

/** "a rights group", "the residents' group". */
export const isCause = ({ tokens }: Page, noun: number): boolean => /^groupe?$/.test(tokens.fold[noun]!) && causes.has(tokens.fold[/^['’]s?$/.test(tokens.text[noun - 1] ?? '') ? noun - 2 : noun - 1] ?? '')
const benches = set('elu elue elus conseiller conseillere conseillers depute deputee deputes senateur file membre')
const causes = set('campaign advocacy lobby rights environmental pressure conservation trade activist armed militant rebel conservative parliamentary research aid relief residents users patients farmers workers women students survivors families support protest lobbying opposition monitoring consumer consumers tenants veterans faith church church-based green climate watchdog civic community indigenous')
/** Last words that companies give themselves. */
const companyTails = set('automobiles lines bank studio events atomics robotics quantum stores foods invest associates films pictures studios motors airlines airways electronics semiconductors pharma pharmaceuticals therapeutics biotech robotics logistics shipping brewing breweries brands retail realty properties hotels leisure healthcare genuity securities insurance assurance assurances re rx interactive entertainment publishing networks telecom telecoms mining minerals metals resources petroleum oil energies renewables technologies technology tech systems solutions software labs aerospace aviation automotive distribution voyages vacances transports freres fils conseil immobilier energie sante media medias editions cosmetiques boissons chambers diagnostics sciences mills estates dairy farms bakery solicitors advisers wealth mutual rail buses coaches press radio records music vineyards winery distillery cruises ferries shipping biosciences genomics bio oncology hydrogen solar wind power energy nuclear batteries cloud ai analytics data digital mobile games gaming payments pay finance financial lending credit homes housing industrie industries chemicals steel homes outfitters bakeries supermarkets papier optique nautic')
/** "on the M6", "l'A64", "la RN12": roads. */
const road = /^(?:[AMN]|R[ND]|D)\d{1,4}$/
const roadArticles = set("la l' the a")

/** What the name's own words say: "… Act", "… Fund", "Université …", "Sommet …". */
export function readOwnHead(page: Page, draft: Draft): void {
  for (const name of draft.names()) {
    const { from, to } = name
    if (to - from === 1 && road.test(page.tokens.text[from]!) && roadArticles.has(page.tokens.fold[from - 1] ?? '') && !name.thing) vote(name, 'place', 1.5)
    if (to - from < 2 || name.thing) continue
    if (kindOf(name) === 'person') {
      // "Adjaye Associates": no first name, and a last word that firms end in.
      if (isCapital(page, to - 1) && companyTails.has(page.tokens.fold[to - 1]!) && !has(page, from, 'first-name')) vote(name, 'company', 1.5)
      // "Sonia Friedman Productions", "Nick Hern Books": called after a person.
      const tail = isCapital(page, to - 1) ? page.lexicon.kindOfTail(page.tokens.fold[to - 1]!) : null
      if (tail !== null && tail !== 'place' && (to - from > 2 || !has(page, from, 'first-name'))) {
        name.votes[0]! *= 0.4
        vote(name, tail, 1.8)
      }
      continue
    }
    const ends = kindOfNoun(page, to - 1)
    const begins = kindOfNoun(page, from)
    if (isCapital(page, to - 1) && companyTails.has(page.tokens.fold[to - 1]!)) vote(name, 'company', 1.5)
    const tail = isCapital(page, to - 1) && isCapital(page, from) ? page.lexicon.kindOfTail(page.tokens.fold[to - 1]!) : null
    // "Harriet Hill" may be anybody; "below Tarn Hill" is somewhere.
    if (tail !== null && (tail !== 'place' || isSomewhere(page, from))) vote(name, tail, 1.3)
    const isEnglish = isCapital(page, to - 1) && ends !== null
    const kind = isEnglish ? ends : begins
    if (kind && !(kind === 'place' && kindOf(name) !== 'place')) vote(name, kind, kind === 'fund' && !isEnglish ? 1.8 : isEnglish ? 1.7 : isCapital(page, from) ? 1.3 : 0.5)
    if (/^(?:stadium|park|airport|river|lake|bridge|palais|stade|arena|parc|square|street|square|castle|cathedral|aeroport|gare)$/.test(page.tokens.fold[isCapital(page, to - 1) && page.lexicon.wordBits(page.tokens.fold[to - 1]!) !== 0 ? to - 1 : from]!)) vote(name, 'place', 0.8)
    if (has(page, to - 1, 'legal-form')) vote(name, /^(?:capital|partners|ventures)$/.test(page.tokens.fold[to - 1]!) && !/^[&+]$/.test(page.tokens.text[to - 2]!) ? 'fund' : 'company', /^[&+]$/.test(page.tokens.text[to - 2]!) ? 3 : 0.7)
  }
}
