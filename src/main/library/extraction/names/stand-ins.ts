/** Towns that stand for their club in a sports report ("Bayonne recrute", "beat Leeds 2-1") or for their university ("a professor at Cambridge"). */
import { entityKinds } from '../../../../shared/model.ts'
import { casing } from '../tokens.ts'
import { isCapital, isLower, kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'
import { listed } from './listed.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const sport = set(`
  striker midfielder defender goalkeeper winger coach club clubs goal goals match matches season league penalty stoppage fixture squad playoff playoffs derby transfer kick-off half-time
  header equaliser relegation promoted scored fans stadium try tries scrum fly-half innings wicket
  entraineur attaquant milieu defenseur gardien ailier buteur but buts saison championnat ligue match rencontre essai essais melee arbitre maintien relegation mercato supporteurs supporters
  victoire victoires defaite nul double triple maillot maillots mercato champion champions carton rugby football foot handball basket transfert transferts
  win victory draw title tackle squad rugby football cricket champions jersey lineup
  club clubs stade demi pilier talonneur points journee
`)
const isSport = listed((fold) => sport.has(fold))
const before = set('against beat beating beats defeated thrash joined joins facing versus v vs host hosting visiting contre battu battre bat recevra recoit affronte affrontera rejoint quitte quitter domine')
const after = set(`
  beat beats won lost drew host hosts play plays played face faces signed signs scored led trailed equalised conceded sacked climbed dropped
  frappe recule savoure gagne bat battu recoit affronte recrute domine impose incline egalise mene encaisse conserve joue jouera recevra affrontera descend monte
`)
const afterBy = set('signed courtise prete recrute bought loaned sacked approached courted engage signe evolue partance transfere prolonge arrive venu victoire defaite win victory loan move')
const academics = set('professor lecturer researcher researchers scientist scientists economist historian student students fellow chemist physicist biologist neuroscientist geneticist epidemiologist postdoc graduate colleagues academics')
const helpers = set("a ont s' se est n' ne l' have has had will would were was lui y en")
const institution = entityKinds.indexOf('institution')
const towns = (page: Page, name: DraftName): boolean => kindOf(name) === 'place' && name.to - name.from <= 2 && isCapital(page, name.from) && (name.thing === null || name.thing.family === 'city' || name.thing.family === 'region' || name.thing.family === 'country' || name.thing.family === 'french-region')

export function readStandIns(page: Page, draft: Draft): void {
  const { tokens } = page
  const told = new Set<string>()
  for (let i = 0; i < tokens.length; i += 1) if (isSport(page, i)) told.add(tokens.fold[i]!)
  for (const name of draft.names()) {
    if (!towns(page, name)) continue
    const teaches = tokens.fold[name.from - 1] === 'at' && sameSentence(page, name.from - 2, name.from) && academics.has(tokens.fold[name.from - 2] ?? '')
    if (!teaches && !(told.size >= 4 && playsAt(page, name))) continue
    name.votes.fill(0)
    name.votes[institution] = 2
    name.thing = null
  }
}

/** Who belongs to a club. */
const squad = set('striker midfielder defender goalkeeper keeper winger coach captain manager fans supporters hooker prop flanker fly-half batter bowler entraineur attaquant milieu defenseur gardien ailier buteur capitaine joueur joueurs pilier talonneur demi ouvreur troisieme-ligne')

function playsAt(page: Page, name: DraftName): boolean {
  const { tokens } = page
  const first = name.from - 1
  // "l'entraîneur de Lorient", "the Leeds striker", "Leeds's coach"
  if (['de', "d'", 'du', 'of'].includes(tokens.fold[first] ?? '') && squad.has(tokens.fold[first - 1] ?? '') && sameSentence(page, first - 1, name.from)) return true
  const next = /^['’]s$/.test(tokens.text[name.to] ?? '') ? name.to + 1 : name.to
  if (squad.has(tokens.fold[next] ?? '') && sameSentence(page, name.from, next) && isLower(page, next)) return true
  if (first >= 0 && sameSentence(page, first, name.from)) {
    if (before.has(tokens.fold[first]!)) return true
    if (['by', 'par', 'for', 'a', 'from', 'pour', 'de', "d'", 'to', 'over'].includes(tokens.fold[first]!) && afterBy.has(tokens.fold[first - 1] ?? '')) return true
  }
  let i = name.to
  for (let step = 0; step < 3 && helpers.has(tokens.fold[i] ?? ''); step += 1) i += 1
  if (i >= tokens.length || !sameSentence(page, name.from, i)) return false
  if (isLower(page, i) && after.has(tokens.fold[i]!)) return !(first >= 0 && ['in', 'at', 'near', 'a', 'en'].includes(tokens.fold[first]!))
  return tokens.casing[i] === casing.number && /^[-–]$/.test(tokens.text[i + 1] ?? '') && tokens.casing[i + 2] === casing.number
}
