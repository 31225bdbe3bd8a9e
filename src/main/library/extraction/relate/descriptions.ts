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
  électricien pétrolier énergéticien câblo-opérateur conserverie coopérative papeterie laiterie brasserie compagnie armateur groupement cabinet boîte pme licorne brasseur chimiste papetier biotech pépite pousse maison agence laboratoire opérateur raffineur producteur horloger voyagiste concessionnaire galeriste
  company firm group bank lender carmaker automaker manufacturer airline retailer insurer drugmaker chipmaker giant publisher broadcaster
  operator developer brand brewer grocer shipyard yard co-operative cooperative maker multinational conglomerate utility supplier corporation business unicorn brewer shipbuilder miner supermarket biotech outfit carrier retailer producer builder chain label bookseller trader consultancy
`)
put(['company'], `
  cimentier chaufournier armateur négociant courtier prestataire verrier semencier minier sucrier forgeron fondeur hôtelier restaurateur croisiériste ferrailleur
  biscuitier confiseur joaillier parfumeur caviste vigneron négociant promoteur bailleur foncière gestionnaire intégrateur hébergeur logisticien affréteur
  foodtech fintech medtech deeptech scale-up décacorne spécialiste numéro cotée
  steelmaker shipowner refiner foundry broker integrator vendor lessor reinsurer wholesaler chipmaker drugmaker automaker toymaker caterer hotelier housebuilder
  fintech medtech scale-up scaleup startup accelerator incubator provider subsidiary
`)
put(['institution'], `
  banque bank lender institution organisation agence ministère parti université association fondation fédération syndicat commission comité conseil club équipe musée
  hôpital école institut tribunal cour autorité ong collectif mouvement laboratoire établissement formation régulateur assemblée parlement sénat
  mairie confédération ligue académie observatoire bâtiment théâtre opéra lycée clinique orchestre festival instance centre
  organization agency ministry party university foundation federation union committee council museum hospital school institute court authority
  charity regulator watchdog team league academy lab laboratory parliament assembly senate movement college theatre theater orchestra trust society association centre center hospital library side party franchise
`)
put(['fund'], 'fonds fund')
put(['project'], `
  projet programme plan initiative dispositif film long-métrage album roman livre ouvrage logiciel système satellite fusée capsule sonde navire bateau avion
  appareil modèle site pont tunnel usine centrale jeu console produit service encyclopédie langage moteur barrage ligne paquebot
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
put(['place'], 'département county state province territoire territory ville pays île commune village région localité quartier city country town island region village')
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
  tribunal conseil council mairie école school hôpital hospital comité committee plan service system système site building accord agreement
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
  marguerite madeleine corinne nathalie karine sabrina sonia samia farida malika leïla yasmina khadija mélanie estelle élodie alexandra alexia audrey delphine
  fabienne ghislaine huguette joëlle josiane liliane lydia magali maryse mireille murielle myriam noémie odile régine solange suzanne sylvia véra
  yvette yvonne éliane élise éva évelyne émilie esther eugénie edith édith anaïs clémence constance coralie daphné diana dominique estelle géraldine
  gwenaëlle inès jade justine juliette laetitia lena léna lise lola louane maëlle margaux margot marianne marion mathilde maud mélissa nina ophélie
  rose roxane salomé simone solène sophia tania tiphaine vanessa violette zoé abigail alexandra alice alison allison angelica annabel annabelle annie april
  audrey ava beatrice bella beth beverly bonnie brenda brooke carla carmen catalina celia charlene chelsea cheryl christine cindy claudia courtney
  cynthia daisy dana deirdre denise diana dolores doris dorothy eileen elaine eleanor elisabeth ella ellie elsa erica erin esther eugenia eve evelyn fiona
  frances freya gemma georgia geraldine gillian gina gloria hanna harriet hazel heidi holly imogen irene isabel isla ivy jacqueline jade jan janice jasmine
  jean jill jo joanna joanne jocelyn josephine joyce june kathleen kelly kerry kim kirsten kirsty kristin laura lauren leah lesley lily linda lisa liz lola
  lorna lorraine louisa lucinda lydia lynn mandy marcia margot marianne marilyn marina martina maureen mette mia michaela mila mildred millie miranda moira
  molly monica nancy naomi natalia natalie natasha nicola nina noor norma nuala pam pamela patricia paula pauline peggy penelope penny philippa phoebe phyllis
  pippa polly rosa rosalind rose rosemary rosie roxanne ruby sabrina sally samantha sandra sasha shannon sharon sheila shirley sienna silvia sonia sonja
  stella stephanie sue susannah suzanne sylvia tamara tanya tara tatiana teresa tessa tina toni tracey tracy ulla ulrike una vera verity veronica violet
  vivian wanda wendy winifred yolanda yvonne zara zoe keiko yuki mei ling aisha fatou aminata awa mariam maryam zainab ngozi chioma wanjiru
`))
const masculine = new Set(words(`
  pierre jean jacques michel philippe alain bernard christian daniel patrick nicolas christophe laurent frédéric david éric julien sébastien thierry
  olivier stéphane vincent guillaume antoine alexandre thomas maxime romain benjamin mathieu françois louis henri paul marc luc rené andré claude gérard
  roger serge yves hervé bruno didier pascal gilles guy denis xavier emmanuel édouard gabriel arthur hugo jules lucas théo adrien simon rémi cédric fabrice arnaud
  james john robert william richard joseph charles christopher matthew anthony mark donald steven andrew kenneth joshua kevin brian george timothy
  ronald jason edward jeffrey ryan jacob gary eric jonathan stephen larry justin scott brandon frank gregory raymond samuel jack dennis jerry
  peter harold henry carl walter patrick sean adam boris keir rishi barack joe bill elon tim sam mario jens olaf friedrich emmanuel pedro giuseppe matteo
  vladimir xi narendra recep mohamed mohammed ahmed ali omar hassan karim tariq hans klaus wolfgang stefan andreas sergio carlos juan josé luis antonio
  aaron abdel abdou abel aimé alain albert aldo alex alexis alfred amadou amin andre anders andrea angelo anton aristide armand arsène artur aurélien axel
  baptiste barthélemy bastien ben bernd bertrand björn bob bruce bryan camille carlo cesar clément colin corentin craig cyril cyrille damien dan danny darren
  dave dean didier diego dieter dirk dmitri dominic donatien doug douglas duncan dylan eamonn eddie edgar edmund eduardo elias elliott emile émile emanuel enrico
  enzo erik ernest ethan etienne étienne eugène evan fabien fabio farid felipe felix félix ferdinand fernando finn florent florian francis franck francisco
  frederic fred gaël gareth gaspard gavin geoff geoffrey georg george georges gerald gerhard gérald germain gianni gilbert giovanni glenn gordon graham grégoire grégory
  guido gunter gustave habib hamid hans-peter harald hassan heinrich henrik herbert hugh hubert hugues ian ibrahim idriss igor isaac ivan jaime jake jakob jamal jan
  javier jay jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeff
  jérémie jérémy jérôme jim jimmy joachim joaquin joël johan johannes jonas jordan jorge josh joshua jules julian juliano jürgen kamel kenji khaled kurt kyle
  lars laurence leo léo léon leonard leonardo leopold lev lewis liam lionel lorenzo loïc lucien ludovic luigi luke mads magnus malcolm manuel marcel marco marek
  mario marius martin marvin massimo mathis matt matteo matthias maurice max maximilien mehdi michael mickaël miguel mike mikhail milan mohammad moïse morgan morten mourad
  moussa mustafa nathan nathaniel neil nigel nick noah noël norbert octave olaf oliver omar oscar otto owen pablo paolo pasquale patrice pavel pekka per pete peter
  phil philip pierre-yves quentin rachid rafael raj rajesh ralph raoul raphaël rasmus raymond reda régis rémy renaud reuben ricardo riccardo rick rob robin rodrigo roland
  romuald ron ross rupert russell saïd salim salvatore samir samy sanjay scott sébastien sergei serge sid simon slimane sofiane søren stan stanislas stefano stéphane
  steve stewart stuart sunil sven sylvain tanguy ted terry théodore theo tobias todd tom tomas tony toby travis trevor tristan ugo ulrich uwe valentin valery victor
  viktor vijay vikram vitaly walid warren wayne werner wilfried will willem wolf xavier yacine yann yannick yoann yuri yusuf youssef zack zakaria zinedine
`))
export type Gender = 'm' | 'f'
/** By a first name that is nearly always one or the other. */
export function genderOfName(name: string): Gender | null {
  const first = name.toLowerCase().split(/[\s-]/)[0]!
  return feminine.has(first) ? 'f' : masculine.has(first) ? 'm' : null
}
