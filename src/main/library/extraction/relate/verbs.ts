/**
 * Verbs that state a relation. One line a predicate and a frame: the frame says how the object is reached
 * (`>` directly, or a list of prepositions), and what must follow the verb first (`+ sur le`).
 */
import type { Predicate } from '../../../../shared/model.ts'
import { conjugateEnglish, conjugateFrench, type Mood } from './conjugation.ts'

export interface Frame {
  readonly predicate: Predicate
  /** Prepositions before the object; `>` for none. */
  readonly by: readonly string[]
  /** The grammatical subject is the relation's object (`abriter`, `regrouper`). */
  readonly inverse: boolean
  /** Words that must follow the verb for this sense. */
  readonly then: readonly string[]
  /** `exclure X de Y`: nothing is said of the passive without an agent. */
  readonly name: string
}
export interface VerbForm {
  readonly mood: Mood
  /** `construit`, `produit`: the present and the participle look alike. */
  readonly both?: boolean
  readonly frames: readonly Frame[]
}

const french = `
announces | > | annoncer dévoiler révéler présenter confirmer
announces | > | proposer promettre! publier montrer détailler
launches | > | préparer activer tester commercialiser démarrer mener! entreprendre! adopter relancer produire! réaliser planifier déclencher programmer
organises | > | décerner assurer animer tenir!
leads | > | gérer mener! animer superviser coordonner entraîner administrer chapeauter
works_for | > | représenter
competes_with | > | battre! devancer affronter vaincre! défier éliminer dominer surclasser
backs | > | saluer adopter voter
backs | pour | voter plaider
finances | > | produire! coproduire
interested_in | > | négocier convoiter étudier viser
member_of | à,au,aux | participer
acquires | > | reprendre! recruter
partners_with | avec | signer discuter négocier s'allier
supplies | pour | fabriquer produire!
located_in | à,au,aux,en,dans | dérouler juger forer fabriquer produire! tourner
announces | sur | lever+le+voile
launches | > | lancer inaugurer créer initier déployer construire! bâtir officialiser ouvrir! mettre+en+place mettre+en+œuvre mettre+sur+pied ériger instaurer développer concevoir!
finances | > | financer subventionner cofinancer abonder alimenter
finances | à,au,aux | accorder prêter
invests_in | dans,en,au,aux,à | investir injecter réinvestir
backs | > | soutenir! porter appuyer parrainer sponsoriser défendre! promouvoir!
leads | > | diriger présider piloter commander codiriger gouverner
founded | > | fonder cofonder
organises | > | organiser coorganiser accueillir!
acquires | > | racheter acquérir! acheter absorber reprendre!
acquires | de,d',du,des | offre+publique+d' prendre+le+contrôle
owns | > | posséder détenir! contrôler
partners_with | à,au,aux,avec | associer allier collaborer coopérer
partners_with | avec | fusionner travailler
supplies | > | fournir approvisionner équiper
supplies | à,au,aux,pour | livrer vendre fournir
member_of | > | rejoindre! intégrer
member_of | à,au,aux | adhérer
~owns | à,au,aux | appartenir!
member_of | à,au,aux | appartenir!
excludes | > | exclure! bannir interdire! écarter évincer
responds_to | à,au,aux | répondre riposter répliquer
competes_with | > | concurrencer
competes_with | avec | rivaliser
competes_with | à,au,aux | affronter
works_for | pour,chez,à,au | travailler œuvrer
located_in | à,au,aux,en,dans,sur | situer baser implanter installer localiser trouver! siéger héberger dérouler tenir!
interested_in | à,au,aux,pour | intéresser
~located_in | > | abriter héberger accueillir!
~member_of | > | regrouper réunir! rassembler comprendre! fédérer inclure!
`
const irregularFrench: Readonly<Record<string, string>> = {
  'ouvrir!': 'ouvre ouvrent ouvrait ouvrit ouvrira/f ouvrirait/c ouvrir/i ouvert ouverte ouverts ouvertes/p ouvrant/r',
  'soutenir!': `
    soutient soutiennent soutenait soutenaient soutint soutiendra soutiendront/f soutiendrait/c soutenir/i soutenu soutenue soutenus
    soutenues/p soutenant/r
  `,
  'défendre!': 'défend défendent défendait/f défendre/i défendu défendue/p défendant/r',
  'promouvoir!': 'promeut promeuvent/f promouvoir/i promu promue/p',
  'accueillir!': 'accueille accueillent accueillait accueillera accueilleront accueillit/f accueillerait/c accueillir/i accueilli accueillie accueillis/p accueillant/r',
  'acquérir!': 'acquiert acquièrent acquit acquérait acquerra/f acquerrait/c acquérir/i acquis acquise acquises/p acquérant/r',
  'reprendre!': 'reprend reprennent reprit reprendra/f reprendrait/c reprendre/i repris reprise reprises/p',
  'détenir!': 'détient détiennent détenait détenaient détiendra/f détiendrait/c détenir/i détenu détenue détenus détenues/p détenant/r',
  'rejoindre!': 'rejoint rejoignent rejoignait rejoindra rejoindront rejoignit/f rejoindrait/c rejoindre/i rejoint rejointe rejoints/p rejoignant/r',
  'appartenir!': 'appartient appartiennent appartenait appartenaient/f appartenir/i appartenu/p appartenant/r',
  'exclure!': 'exclut excluent excluait exclura/f exclurait/c exclure/i exclu exclue exclus exclues/p excluant/r',
  'interdire!': 'interdit interdisent interdisait interdira/f interdirait/c interdire/i interdit interdite interdits interdites/p interdisant/r',
  'trouver!': 'trouve trouvent trouvait trouvaient/f',
  'tenir!': 'tient tiennent tenait tenaient tiendra tiendront tint/f tiendrait/c tenir/i tenu tenue/p tenant/r',
  'réunir!': 'réunit réunissent réunissait réunira/f réunirait/c réunir/i réuni réunie/p réunissant/r',
  'comprendre!': 'comprend comprennent comprenait comprenaient/f comprenant/r',
  'inclure!': 'inclut incluent incluait/f incluant/r',
  'construire!': 'construit construisent construisait construisit construira construiront/f construirait/c construire/i construit construite construits construites/p construisant/r',
  'concevoir!': 'conçoit conçoivent conçut concevra/f concevoir/i conçu conçue conçus conçues/p concevant/r',
  'promettre!': 'promet promettent promettait promit promettra promettront/f promettre/i promis promise/p promettant/r',
  'mener!': 'mène mènent menait menaient mena mènera mèneront/f mènerait/c mener/i mené menée menés menées/p menant/r',
  'entreprendre!': 'entreprend entreprennent entreprendra/f entreprendre/i entrepris entreprise/p',
  'produire!': 'produit produisent produisait produira produiront/f produirait/c produire/i produit produite produits produites/p produisant/r',
  'battre!': 'bat battent battait battra/f battre/i battu battue battus battues/p battant/r',
  'vaincre!': 'vainc vainquit vaincra/f vaincre/i vaincu vaincue/p',
  mettre: 'met mettent mettait mit mettra mettront/f mettrait/c mettre/i mis mise mises/p mettant/r',
  prendre: 'prend prennent prenait prit prendra/f prendrait/c prendre/i pris prise/p prenant/r',
}
const english = `
announces | > | announce unveil reveal present confirm
launches | > | launch create start open introduce inaugurate build=built deploy initiate establish develop design
announces | > | propose publish show promise tout float
launches | > | plan test set=set+up prepare pilot trial roll=rolled+out kick=kicked+off produce commission make=made adopt release issue postpone delay
organises | > | award
leads | > | manage supervise oversee=oversaw=overseen coordinate coach captain
works_for | > | represent
competes_with | > | beat=beat=beaten defeat stun edge thrash outpace overtake=overtook=overtaken challenge
backs | > | welcome approve hail praise
backs | for | vote campaign
interested_in | > | eye consider court explore study
member_of | in | participate
acquires | > | recruit sign hire
partners_with | with | sign
finances | > | finance fund subsidise subsidize bankroll co-finance
finances | to | grant lend=lent
invests_in | in,into | invest pour inject
backs | > | back support endorse sponsor champion
leads | > | lead=led head chair direct run=ran=run steer govern
founded | > | found co-found cofound
organises | > | organise organize host co-host convene stage hold=held
acquires | > | acquire buy=bought purchase
acquires | > | take=took=taken+over snap=snapped+up
owns | > | own control operate
partners_with | with | merge work partner team=teamed collaborate ally cooperate
supplies | > | supply equip provide
supplies | to,for | sell=sold deliver supply
member_of | > | join
~owns | to | belong
member_of | to | belong
excludes | > | exclude ban=banned bar=barred blacklist sanction
responds_to | to | respond reply
competes_with | with | compete rival
competes_with | > | rival
works_for | for,at | work
located_in | in,at,near | base locate headquarter situate reside hold=held
interested_in | in | interest
~member_of | > | include comprise unite bring=brought+together gather
~located_in | > | house
`

const table = new Map<string, VerbForm>()
function add(form: string, mood: Mood, frame: Frame): void {
  const known = table.get(form)
  table.set(form, known === undefined ? { mood, frames: [frame] }
    : { both: known.both === true || (known.mood === 'finite' && mood === 'past') || (known.mood === 'past' && mood === 'finite'), mood: known.mood === mood || known.mood === 'past' ? known.mood : mood, frames: known.frames.includes(frame) ? known.frames
    : [...known.frames, frame] })
}
function listedForms(text: string): (readonly [string, Mood])[] {
  const moods: Record<string, Mood> = { f: 'finite', c: 'conditional', i: 'infinitive', p: 'past', r: 'present' }
  const found: (readonly [string, Mood])[] = []
  let open: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const [form, mood] = word.split('/') as [string, string | undefined]
    open.push(form)
    if (mood === undefined) continue
    for (const each of open) found.push([each, moods[mood]!])
    open = []
  }
  return found
}
function read(text: string, language: 'fr' | 'en'): void {
  for (const line of text.trim().split('\n')) {
    const [head, by, verbs] = line.split('|').map((part) => part.trim()) as [string, string, string]
    const inverse = head.startsWith('~')
    const predicate = head.replace('~', '') as Predicate
    for (const entry of verbs.trim().split(/\s+/).filter(Boolean)) {
      const [verb, ...then] = entry.split('+') as [string, ...string[]]
      const [base, past, participle] = verb.split('=') as [string, string?, string?]
      const frame: Frame = { predicate, by: by.split(','), inverse, then, name: base.replace('!', '') }
      const listed = irregularFrench[verb]
      const all = listed !== undefined && language === 'fr' ? listedForms(listed) : language === 'fr' ? conjugateFrench(base)
        : conjugateEnglish(base, past, participle)
      for (const [form, mood] of all) add(form, mood, frame)
    }
  }
}
read(french, 'fr')
read(english, 'en')
// Words that are far more often something else than these verbs.
for (const form of ['portes', 'lance', 'fonds', 'contrôles', 'offre', 'found', 'soutien', 'ouverts', 'vendus', 'sat', 'sits', 'sit', 'house',
  'houses', 'held', 'hold', 'comprise', 'contrôle', 'dote', 'abonde', 'présente', 'présentes', 'porte', 'trouve', 'ran', 'rivals', 'directs',
  'direct', 'groups', 'back', 'opens', 'plan', 'plans', 'test', 'tests', 'show', 'shows', 'issue', 'issues', 'award', 'awards', 'trial', 'trials', 'studies', 'study', 'signs', 'entreprise', 'produit', 'produits', 'mine', 'set', 'mise', 'commande', 'mis', 'reprise', 'prise', 'présent']) {
  const known = table.get(form)
  if (known !== undefined && !['lance', 'porte', 'présente', 'contrôle', 'held', 'opens', 'mis', 'mise', 'commande', 'trouve', 'found', 'direct',
    'ran', 'back', 'plans', 'show', 'shows', 'award', 'awards', 'produit', 'set', 'test', 'tests'].includes(form)) table.delete(form)
}
table.delete('fonds')
table.delete('found')

export const verbForm = (low: string): VerbForm | undefined => table.get(low)
