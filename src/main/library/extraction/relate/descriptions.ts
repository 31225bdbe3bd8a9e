/** Common nouns that a text uses instead of a name, with the kinds they can mean, and what tells a person's gender. */
import type { EntityKind } from '../../../../shared/model.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const table = new Map<string, EntityKind[]>()
const put = (kinds: readonly EntityKind[], text: string): void => {
  for (const word of words(text)) table.set(word, [...new Set([...(table.get(word) ?? []), ...kinds])])
}
put(['company'], `
  entreprise société groupe firme compagnie constructeur fabricant géant start-up startup banque éditeur opérateur assureur distributeur motoriste
  avionneur énergéticien équipementier multinationale marque enseigne transporteur chaîne plateforme studio producteur industriel sidérurgiste
  électricien pétrolier énergéticien câblo-opérateur conserverie coopérative papeterie laiterie brasserie compagnie armateur groupement cabinet boîte pme licorne brasseur chimiste papetier
  company firm group bank lender carmaker automaker manufacturer airline retailer insurer drugmaker chipmaker giant publisher broadcaster
  operator developer brand brewer grocer shipyard yard co-operative cooperative maker multinational conglomerate utility supplier corporation business unicorn brewer shipbuilder miner supermarket
`)
put(['institution'], `
  institution organisation agence ministère parti université association fondation fédération syndicat commission comité conseil club équipe musée
  hôpital école institut tribunal cour autorité ong collectif mouvement laboratoire établissement formation régulateur assemblée parlement sénat
  mairie confédération ligue académie observatoire
  organization agency ministry party university foundation federation union committee council museum hospital school institute court authority
  charity regulator watchdog team league academy lab laboratory parliament assembly senate movement college
`)
put(['fund'], 'fonds fund')
put(['project'], `
  projet programme plan initiative dispositif film long-métrage album roman livre ouvrage logiciel système satellite fusée capsule sonde navire bateau avion
  appareil modèle site pont tunnel usine centrale bâtiment jeu console produit service encyclopédie langage moteur barrage ligne paquebot
  vessel film movie picture médicament vaccin téléphone véhicule robot lanceur complexe chantier série chanson application
  project program novel book software system rocket spacecraft probe ship plane aircraft model bridge plant game product site building dam
  drug vaccine phone vehicle launcher series song app scheme
`)
put(['law'], 'loi texte traité accord réforme directive règlement convention charte amendement décret law bill act treaty agreement reform regulation charter')
put(['event'], `
  sommet festival conférence salon événement manifestation tournoi compétition match course élection scrutin exposition colloque cérémonie procès ouragan
  tempête rencontre forum congrès séisme attentat championnat
  summit conference event tournament competition election exhibition ceremony trial storm hurricane race fair championship earthquake
`)
put(['place'], 'département county state province territoire territory ville pays île commune village région capitale localité quartier city country town island region capital village')
put(['person'], `
  président présidente ministre chanteur chanteuse acteur actrice cinéaste réalisateur réalisatrice joueur joueuse footballeur écrivain écrivaine auteur
  auteure artiste candidat candidate député députée sénateur sénatrice maire patron patronne directeur directrice chercheur chercheuse avocat avocate
  milliardaire entrepreneur entrepreneuse homme femme athlète coureur pilote militant journaliste chef dirigeant fondateur fondatrice
  president minister singer actor actress filmmaker director player footballer writer author artist candidate senator mayor boss researcher lawyer
  billionaire entrepreneur politician athlete driver activist journalist leader founder congressman lawmaker
`)
/** Nouns that say the same of a thing: `un film … le long-métrage`. */
const synonyms = new Map<string, string>()
for (const line of `film long-métrage movie picture\nquotidien journal newspaper daily\nbanque bank lender\nloi texte law bill act\naccord traité agreement treaty\nstart-up startup
festival manifestation événement event\nentreprise société compagnie firme company firm\nconstructeur carmaker automaker manufacturer fabricant maker\nnavire ship bateau vessel\nétude study rapport report`.split('\n')) {
  const [first, ...rest] = words(line) as [string, ...string[]]
  for (const word of rest) synonyms.set(word, first)
}
export const plainNoun = (noun: string): string => synonyms.get(noun) ?? noun

export const describing: ReadonlyMap<string, readonly EntityKind[]> = table
/** Nouns many things answer to: they mean only what the text itself has called so, or the one thing of its kind. */
export const called = new Set(words(`
  agence agency ministère ministry parti party université university association fondation foundation commission assemblée parlement sénat cour court
  tribunal conseil council mairie école school hôpital hospital comité committee plan service system système site building bâtiment accord agreement
  texte équipe team match course élection election act manifestation rencontre chaîne cabinet produit product business
`))
export const countries = new Set(['pays', 'country'])

const feminine = new Set(words(`
  ann nora amy kathy kathryn katherine catherine anita priya moira ellen joan janet julia martha megan lucy marie anne jeanne claire sophie julie camille léa emma chloé manon sarah laura charlotte lucie pauline mathilde marine hélène catherine françoise nathalie
  isabelle sylvie martine monique jacqueline christine véronique valérie sandrine stéphanie céline virginie aurélie émilie caroline nicole brigitte cécile
  ségolène christiane michèle danielle chantal ursula angela margrethe kristalina giorgia theresa hillary kamala margaret elizabeth mary susan linda
  barbara jennifer jessica karen nancy lisa betty sandra ashley emily donna michelle carol amanda melissa deborah rebecca laurence florence delphine
  agnès alice louise rachida roselyne fleur amélie élisabeth nadine aurore eva maria ana anna elena olga irina fatima aïcha amina leila nadia samira yasmine
  ingrid astrid greta helen kate jane ruth rachel victoria diane judith olivia sophia grace hannah christina valentina
`))
const masculine = new Set(words(`
  pierre jean jacques michel philippe alain bernard christian daniel patrick nicolas christophe laurent frédéric david éric julien sébastien thierry
  olivier stéphane vincent guillaume antoine alexandre thomas maxime romain benjamin mathieu françois louis henri paul marc luc rené andré claude gérard
  roger serge yves hervé bruno didier pascal gilles guy denis xavier emmanuel édouard gabriel arthur hugo jules lucas théo adrien simon rémi cédric fabrice arnaud
  james john robert william richard joseph charles christopher matthew anthony mark donald steven andrew kenneth joshua kevin brian george timothy
  ronald jason edward jeffrey ryan jacob gary eric jonathan stephen larry justin scott brandon frank gregory raymond samuel jack dennis jerry
  peter harold henry carl walter patrick sean adam boris keir rishi barack joe bill elon tim sam mario jens olaf friedrich emmanuel pedro giuseppe matteo
  vladimir xi narendra recep mohamed mohammed ahmed ali omar hassan karim tariq hans klaus wolfgang stefan andreas sergio carlos juan josé luis antonio
`))
export type Gender = 'm' | 'f'
/** By a first name that is nearly always one or the other. */
export function genderOfName(name: string): Gender | null {
  const first = name.toLowerCase().split(/[\s-]/)[0]!
  return feminine.has(first) ? 'f' : masculine.has(first) ? 'm' : null
}
