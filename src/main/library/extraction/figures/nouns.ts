/** What is counted: nouns, what comes between them and the number, and their English singular where both languages have one plain word. */

const pairs = (text: string): [string, string][] => text.trim().split(/\s+/).map((pair) => pair.split('=').map((side) => side.replaceAll('_',
  ' ')) as [string, string])

/** Plural as written → unit. Only words with one obvious counterpart: others keep the word of the text. */
export const translated = new Map(
  pairs(
    `
      entreprises=company companies=company firms=company sociétés=company personnes=person people=person persons=person
      habitants=inhabitant inhabitants=inhabitant pays=country countries=country états_membres=member_state member_states=member_state
      manifestations_d'intérêt=expression_of_interest expressions_of_interest=expression_of_interest sites=site puces=chip chips=chip
      usines=factory factories=factory gigafactories=gigafactory réglementations=regulation regulations=regulation règlements=regulation
      emplois=job jobs=job hommes=man men=man femmes=woman women=woman enfants=child children=child morts=death deaths=death victimes=victim
      victims=victim blessés=injured salariés=employee employés=employee employees=employee soldats=soldier soldiers=soldier députés=deputy
      sénateurs=senator projets=project projects=project programmes=programme programs=programme programmes=programme véhicules=vehicle
      vehicles=vehicle voitures=car cars=car avions=plane planes=plane navires=ship ships=ship maisons=house houses=house villes=city
      cities=city écoles=school schools=school hôpitaux=hospital hospitals=hospital élèves=pupil étudiants=student students=student
      chercheurs=researcher researchers=researcher scientifiques=scientist scientists=scientist ingénieurs=engineer engineers=engineer
      banques=bank banks=bank actions=share shares=share voix=vote votes=vote sièges=seat seats=seat fois=times times=times membres=member
      members=member clients=customer customers=customer utilisateurs=user users=user visiteurs=visitor visitors=visitor réfugiés=refugee
      refugees=refugee manifestants=protester protesters=protester policiers=police_officer satellites=satellite
      supercalculateurs=supercomputer supercomputers=supercomputer centres_de_données=data_centre data_centres=data_centre
      data_centers=data_centre startups=startup start-ups=startup logements=home ménages=household households=household articles=article
      textes=text pages=page langues=language languages=language régions=region regions=region communes=municipality livres=book books=book
      films=film matchs=match matches=match buts=goal goals=goal médailles=medal medals=medal cas=case cases=case attentats=attack
      attacks=attack otages=hostage hostages=hostage tués=death signatures=signature candidats=candidate candidates=candidate
      paramètres=parameter parameters=parameter processeurs=processor processors=processor serveurs=server servers=server réacteurs=reactor
      reactors=reactor investisseurs=investor investors=investor partenaires=partner partners=partner ministres=minister ministers=minister
      magasins=shop stores=store kilomètres=kilometre points=point secteurs=sector sectors=sector domaines=field équipes=team teams=team
      musées=museum museums=museum participants=participant patients=patient médecins=doctor doctors=doctor espèces=species species=species
      arbres=tree trees=tree animaux=animal animals=animal gouvernements=government governments=government capitales=capital
      gendarmes=gendarme militaires=soldier policières=police_officer bâtiments=building buildings=building pompiers=firefighter
      firefighters=firefighter étages=floor pilotes=pilot passagers=passenger passengers=passenger vols=flight flights=flight
      familles=family families=family jeunes=young_person youngsters=young_person appartements=flat apartments=flat
    `,
  ),
)

/** French adjectives that come before the noun, in the plural. */
export const before = new Set(
  `
    nouveaux nouvelles nouvels premiers premières autres grands grandes petits petites jeunes principaux principales derniers dernières
    meilleurs meilleures anciens anciennes vieux vieilles bons bonnes seuls seules différents différentes divers diverses hauts hautes longs
    longues gros grosses beaux belles mêmes prochains prochaines futurs futures vastes célèbres brefs mauvais mauvaises courts courtes
    simples véritables vrais vraies faux fausses quelques petites fameux fameuses
  `.trim().split(/\s+/),
)
/** Words that name nothing countable though they end like a plural, and words at which a search for a noun ends. French and English. */
export const neverCounted = new Set(
  `
    tiers mais dans sans sous vers puis depuis alors très après selon pas jamais toujours ils elles nous vous les des ses leurs ces mes tes nos
    vos aux auprès au-dessus au-dessous au-delà dessus est plus moins près lors dès hors parmis parmi ainsi aussi certes désormais ailleurs dessous dessus dehors dedans suis es sommes
    êtes vers chez certains certaines plusieurs quels quelles tous toutes eux lesquels lesquelles ceux celles sais fais vais dis mis pris
    permis promis appris compris soumis commis assis acquis requis auxquels desquels toutefois parfois autrefois quelquefois néanmoins pis
    gratis us as is was has does its his this thus plus minus versus less unless whereas regardless yes besides towards always perhaps
    across sometimes previous afterwards upwards onwards backwards across us ss vis-à-vis these those says said hers theirs ours yours goes
    makes takes gives wants needs comes puts gets lets means plans whose is's times per cent
  `.trim().split(/\s+/),
)
/** English words at which the noun phrase after a number has ended. */
export const phraseEnds = new Set(
  `
    a an the of in on at to from by for with without and or but nor so that which who whom whose when where while if as than then because
    since until after before during between among through into onto over under about against is are was were be been being am has have had
    do did does will would can could may might must shall should not no he she it they we you i him her them this that these those his its
    their our my your what how why said say told each every any all both more most less fewer per via amid near within ago later earlier
    there here also just only now up out off down including such expected planned worth according around across toward towards despite along
    behind beyond except like unlike upon till plus versus also still yet ever never made took came went got
  `.trim().split(/\s+/),
)
export const irregular = new Map(pairs(`
  people=person men=man women=woman children=child teeth=tooth feet=foot mice=mouse police=police_officer personnel=staff aircraft=aircraft
  species=species staff=staff troops=soldier cattle=cattle sheep=sheep fish=fish spacecraft=spacecraft headquarters=headquarters
  media=medium criteria=criterion data=data
`))
const invariable = new Set(`
  pays mois cas fois corps bras temps procès succès accès bois choix voix prix croix dos avis repas permis bus palais secours os progrès
  congrès décès excès tapis ours héros relais souris concours discours parcours recours jus concurrents mars campus virus viennois index gaz
  nez poids univers cours sens refus tas puits fils porte-parole
`.trim().split(/\s+/))

/** The singular of a plural noun, well enough to name a unit by it. */
export function toSingular(word: string, french: boolean): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (invariable.has(word)) return word
  if (french) {
    if (word.endsWith('eaux') || word.endsWith('eux') || word.endsWith('oux')) return word.slice(0, -1)
    if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -3)}al`
    if (/(?:factories|companies|parties|facilities|agencies)$/.test(word) && word !== 'parties') return `${word.slice(0, -3)}y`
    return /[sx]$/.test(word) ? word.slice(0, -1) : word
  }
  if (/\p{L}{3}men$/u.test(word)) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** What millions and milliards are promised, lent or lost as: sums, and nothing that is counted. */
export const moneyed = new Set(`
  promesses crédits dettes aides investissements recettes pertes obligations subventions bénéfices dépenses économies impôts prêts créances dépôts
  dividendes revenus fonds cotisations frais honoraires loyers salaires amendes pénalités dons surcoûts arriérés fees costs fines damages debt debts loans losses savings bonds revenues investments deposits pledges dividends subsidies assets taxes funds
`.trim().split(/\s+/))
/** `ten-member`, `27-nation`. */
export const compoundNouns = new Set(['member', 'nation', 'country', 'person', 'seat', 'party', 'point', 'page', 'storey', 'story', 'bedroom', 'strong'])
/** `250 millions supplémentaires`: more of the sum said before. */
export const furtherOnes = new Set(['supplémentaires', 'additionnels', 'restants', 'more', 'extra'])
