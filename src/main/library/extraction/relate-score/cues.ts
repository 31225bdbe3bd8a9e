/** What a word hints at: the relations it may state, by how it begins. Wider than the verbs and offices of `relate/`, and no proof by itself. */
import { predicates, type Predicate } from '../../../../shared/model.ts'
import { nominalOf } from '../relate/nominals.ts'
import { verbForm } from '../relate/verbs.ts'
import { foldText } from '../tokens.ts'

/** Beginnings of words, without accents, in both languages; `=` before one stands for the whole word. */
const beginnings: Readonly<Record<Predicate, string>> = {
  leads: `
    presid dirig patron =chef =cheffe directeur directrice =pdg =ceo minist =maire gouverneur chanceli commissair =tete nomm =elu =elue selectionneur
    entrain capitain =roi =reine =pape secretair depute-maire commandant chair govern mayor coach captain manager appoint chief premier succed
    replac lead =head =heads =headed =heading =king =queen =boss direct =elect =elected =elus =elues election
  `,
  works_for: `
    porte-parole journalis professeur chercheu joueu pilot conseill employ salari ingenieur avocat attaquant milieu defenseur gardien analys
    economist correspondant spokes research profess player engineer adviser advisor scientist lawyer driver striker =work works worked working
    travaill representant represent ambassad recrut embauch chroniqueu animat expert delegu consultant officer editor redact reporter
  `,
  member_of: `
    membre adher depute senat militant rejoin =parti =partis integr member coalition groupe candidat =party affili particip belong compri regroup
    includ composed union federat alliance signatair signator eurodepute =mep appartien apparten =join =joins =joined =joining =elu =elue =elus
  `,
  located_in: `
    situ =base =basee =bases =basees =based install siege ville region departement province =ouest =nord =sud centr =port aeroport quartier
    banlieue capital implant locat headquart city town =north =south =east =west proch outskirt abrit heberg campus usine =lieu deroul =rue
    district =site habit =ne =nee =born originair country factory built =near =nearby =plant =plants =commune =pays =state =held
  `,
  partners_with: `
    accord partenari alli cooper collabor ensemble conjoint =avec rencontr visit discut negoci entretien entreten associ =with partner agree joint
    together memorand treaty fusion merg signe signat =sign =signs signing =met =meet =meets meeting =talk =talks =deal =deals =traite =traites
    =pact =pacte
  `,
  competes_with: `
    =contre =face victoire batt vainqueur vainc advers rival devanc devant defait score perdu perd gagn remport concurren against beat defeat
    versus =win wins =won =lose lost opponent contest oppos affront elimin champion =final =finale =finals =match =matchs semi-final demi-final
    compete competi =titre
  `,
  owns: `
    propriet apparten detien deten possed filiale actionn marque exploit possess stake sharehold controll majorit belong holding =part =parts
    editeur publisher =own =owns =owned =owner =owners =capital control
  `,
  supplies: `
    fourni livr command vend vendu achet client contrat utilis suppl deliver sell sold sale contract custom using uses =use construi built made
    manufactur motoris equipem equiper equipera equipai equipped =equips =vente =ventes =order =orders ordered fabri
  `,
  backs: `
    soutien souten soutenu appui appuy approuv =vote voter votes favor favour adopt defend felicit promouv promu support endors approve praise
    welcom parrain sponsor encourag ratif campaign plaid =back =backs =backed backing =salue =saluer saluai
  `,
  finances: `
    financ subvention =pret prets =don =dons milliard million =aide aides budget credit grant loan =pay paid payer =aid billion cofinanc sponsor
    mecen alimente octroy rembours dette =debt donat verse =paye =payer =paie =fund =funds funded funding accorde
  `,
  invests_in: `
    invest inject capital lever =leve stake round particip actionn milliard million billion =levee
  `,
  launches: `
    lanc cre develop constru inaugur publi =sort sorti sortie produi realis ecri concu concev ouvr =met mettre mise launch creat build built
    releas open design writ wrote direct introdu deploy deploi instaur institu imagin invent auteur lance demarr author =make =makes =made
  `,
  announces: `
    annonc declar devoil present revel indiqu confirm communiqu promet promis propos announc unveil reveal publish statement said says publi
    affirm precis expliqu detail
  `,
  organises: `
    organis accueil =tient =tenir =tenu =tenue hote host =hold =held staged staging edition ceremoni invit
  `,
  founded: `
    cofond cree creer creation createur creatric co-found cofound creat establish etabli birth fonde fondat =found founded founder founding
  `,
  part_of: `
    =partie =sein inscri integr compos etap cadre =part within compon stage branch division section volet antenn includ compri compren incorpor
    rattach =under depend projet program element chapit episod saison serie journee
  `,
  subsidiary_of: `
    filial maison-mere =mere groupe subsid parent divis holding apparten owned =unit =unite
  `,
  acquires: `
    rachet rachat acqui achet achat repris repren fusion transfer recrut buy bought purchas takeover merg bid absor =offre
  `,
  interested_in: `
    interet interess candidat negoci etudi convoit souhait envisag =veut voul interest bid want consider study talk espere =vise =visent =eye
    =eyes eyeing
  `,
  excludes: `
    exclu interdi sanction suspen bann boycott expuls embargo exclud ban bar barred expel disqualif evinc ecart renvo licenci refus radie
    =radiation
  `,
  responds_to: `
    repond repon reag critiqu denonc condamn accus attaqu oppos plaint poursui respond reply repli react critici denounc condemn sued lawsuit
    protest reject rejet conteste deplor hostil menac =contre =sue =sues demande
  `,
  compared_to: `
    compar contrairement tandis simil unlike whereas versus similar equivalen =comme =egal egale =plus =moins =more =less =autant =meme =than
    =like =rapport
  `,
}

const whole = new Map<string, number>()
const starts = new Map<string, number>()
let [shortest, longest] = [20, 0]
predicates.forEach((predicate, k) => {
  for (const word of beginnings[predicate].trim().split(/\s+/)) {
    const [into, key] = word.startsWith('=') ? [whole, word.slice(1)] : [starts, word]
    into.set(key, (into.get(key) ?? 0) | (1 << k))
    if (into === starts) [shortest, longest] = [Math.min(shortest, key.length), Math.max(longest, key.length)]
  }
})
const known = new Map<string, number>()

/** The relations a word may state, a bit each in the order of `predicates`. */
export function cuesOf(low: string): number {
  const cached = known.get(low)
  if (cached !== undefined) return cached
  const fold = foldText(low)
  let bits = whole.get(fold) ?? 0
  for (let n = shortest; n <= longest && n <= fold.length; n++) bits |= starts.get(fold.slice(0, n)) ?? 0
  bits |= surelyOf(low)
  if (known.size > 20_000) known.clear()
  known.set(low, bits)
  return bits
}

/** Those that the tables of verbs and offices know the word to state. */
export function surelyOf(low: string): number {
  let bits = 0
  for (const { predicate } of verbForm(low)?.frames ?? []) bits |= 1 << predicates.indexOf(predicate)
  const nominal = nominalOf(low)
  if (nominal !== undefined) bits |= 1 << predicates.indexOf(nominal.predicate)
  return bits
}
