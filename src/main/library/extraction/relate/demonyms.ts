/** Adjectives of countries: which place a `projet américain` or a `French minister` belongs to, when the document names it. */
import { copied } from '../../../../shared/copied.ts'
import type { Appearance } from '../findings.ts'

const table = `américain american us u.s états-unis united-states usa etats-unis
français french france
allemand german allemagne germany
britannique british royaume-uni united-kingdom uk grande-bretagne britain
anglais english angleterre england
espagnol spanish espagne spain
italien italian italie italy
portugais portuguese portugal
belge belgian belgique belgium
néerlandais dutch pays-bas netherlands
suisse swiss switzerland
autrichien austrian autriche austria
polonais polish pologne poland
tchèque czech république-tchèque czech-republic tchéquie
suédois swedish suède sweden
norvégien norwegian norvège norway
danois danish danemark denmark
finlandais finnish finlande finland
irlandais irish irlande ireland
luxembourgeois luxembourg
grec greek grèce greece
turc turkish turquie turkey türkiye
russe russian russie russia
ukrainien ukrainian ukraine
chinois chinese chine china
japonais japanese japon japan
coréen sud-coréen korean south-korean corée-du-sud south-korea
nord-coréen north-korean corée-du-nord north-korea
indien indian inde india
pakistanais pakistani pakistan
afghan afghanistan
iranien iranian iran
irakien iraqi irak iraq
syrien syrian syrie syria
libanais lebanese liban lebanon
israélien israeli israël israel
palestinien palestinian palestine
égyptien egyptian égypte egypt
libyen libyan libye libya
tunisien tunisian tunisie tunisia
algérien algerian algérie algeria
marocain moroccan maroc morocco
saoudien saudi arabie-saoudite saudi-arabia
émirati emirati émirats-arabes-unis united-arab-emirates
qatari qatarien qatar
canadien canadian canada
québécois québec quebec
mexicain mexican mexique mexico
brésilien brazilian brésil brazil
argentin argentine argentina
chilien chilean chili chile
colombien colombian colombie colombia
vénézuélien venezuelan venezuela
cubain cuban cuba
australien australian australie australia
néo-zélandais new-zealand nouvelle-zélande
sud-africain south-african afrique-du-sud south-africa
nigérian nigerian nigeria
kényan kenyan kenya
éthiopien ethiopian éthiopie ethiopia
sénégalais senegalese sénégal senegal
malien malian mali
ivoirien ivorian côte-d'ivoire ivory-coast
congolais congolese congo
indonésien indonesian indonésie indonesia
vietnamien vietnamese vietnam viêt-nam
thaïlandais thai thaïlande thailand
taïwanais taiwanese taïwan taiwan
singapourien singaporean singapour singapore
philippin philippine philippines
malaisien malaysian malaisie malaysia
birman burmese birmanie myanmar
hongrois hungarian hongrie hungary
roumain romanian roumanie romania
bulgare bulgarian bulgarie bulgaria
serbe serbian serbie serbia
croate croatian croatie croatia
slovène slovenian slovénie slovenia
slovaque slovak slovaquie slovakia
estonien estonian estonie estonia
letton latvian lettonie latvia
lituanien lithuanian lituanie lithuania
islandais icelandic islande iceland
équatorien ecuadorian ecuadorean équateur ecuador
péruvien peruvian pérou peru
bolivien bolivian bolivie bolivia
uruguayen uruguayan uruguay
paraguayen paraguayan paraguay
haïtien haitian haïti haiti
jamaïcain jamaican jamaïque jamaica
hondurien honduran honduras
panaméen panamanian panama
nicaraguayen nicaraguan nicaragua
moldave moldovan moldavie moldova
biélorusse belarusian biélorussie belarus
géorgien georgian géorgie georgia
arménien armenian arménie armenia
azerbaïdjanais azerbaijani azerbaïdjan azerbaijan
kazakh kazakhstan
ouzbek uzbek ouzbékistan uzbekistan
mongol mongolian mongolie mongolia
jordanien jordanian jordanie jordan
yéménite yemeni yémen yemen
omanais omani oman
koweïtien kuwaiti koweït kuwait
bahreïni bahraini bahreïn bahrain
soudanais sudanese soudan sudan
somalien somali somalie somalia
ougandais ugandan ouganda uganda
tanzanien tanzanian tanzanie tanzania
rwandais rwandan rwanda
camerounais cameroonian cameroun cameroon
gabonais gabonese gabon
tchadien chadian tchad chad
burkinabé burkinabè burkina-faso
béninois beninese bénin benin
togolais togolese togo
ghanéen ghanaian ghana
guinéen guinean guinée guinea
mauritanien mauritanian mauritanie mauritania
angolais angolan angola
mozambicain mozambican mozambique
zambien zambian zambie zambia
zimbabwéen zimbabwean zimbabwe
malgache malagasy madagascar
namibien namibian namibie namibia
bangladais bangladeshi bangladesh
sri-lankais sri-lankan sri-lanka
népalais nepalese nepali népal nepal
cambodgien cambodian cambodge cambodia
laotien laotian laos
maltais maltese malte malta
chypriote cypriot chypre cyprus
albanais albanian albanie albania
bosnien bosnian bosnie bosnia
monténégrin montenegrin monténégro montenegro
kosovar kosovan kosovo
monégasque monaco
groenlandais greenlandic groenland greenland
européen european europe`
/** Regions and towns, whose presidents and ministers nobody leaves unsaid. */
const regions = `écossais scottish écosse scotland
gallois welsh pays-de-galles wales
catalan catalogne catalonia
breton bretagne brittany
corse corsica
alsacien alsace
normand normandie normandy
bavarois bavarian bavière bavaria
flamand flemish flandre flandres flanders
wallon walloon wallonie wallonia
sicilien sicilian sicile sicily
andalou andalusian andalousie andalusia
californien californian californie california
texan texas
floridien floridian floride florida
parisien parisian paris
lyonnais lyon
marseillais marseille
bordelais bordeaux
toulousain toulouse
lillois lille
nantais nantes
strasbourgeois strasbourg
rennais rennes
niçois nice
montpelliérain montpellier
grenoblois grenoble
dijonnais dijon
rémois reims
brestois brest
stéphanois saint-étienne
clermontois clermont-ferrand
londonien londres london
new-yorkais new-york
berlinois berlin
munichois munich
madrilène madrid
barcelonais barcelone barcelona
milanais milan
bruxellois bruxelles brussels
genevois genève geneva
zurichois zurich
moscovite moscou moscow
pékinois pékin beijing
montréalais montréal montreal
hongkongais hong-kong`

/** Folded word → the group of words that mean one place. */
const groups = new Map<string, number>()
export const foldPlace = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/g,
  "'").replace(/^(?:la|le|les|l'|the) ?/, '').replace(/\s+/g, '-')
const countryCount = table.split('\n').length
const lines = [...table.split('\n'), ...regions.split('\n')]
lines.forEach((line, group) => {
  for (const word of line.split(' ')) {
    const folded = foldPlace(word)
    for (const form of [folded, `${folded}s`, `${folded}e`, `${folded}es`, folded.replace(/(?:en|an)$/, (end) => `${end}ne`),
      folded.replace(/en$/, 'ennes')]) if (!groups.has(form)) groups.set(form, group)
  }
})
for (const [form, base] of [['grecque', 'grec'], ['turque', 'turc'], ['coréenne', 'coréen'], ['européenne', 'européen'],
  ['européennes', 'européen'], ['américaine', 'américain']] as const) groups.set(foldPlace(form), groups.get(foldPlace(base))!)

const europe = groups.get('europe')

/** Most words are no country's: remembered, within bounds, so that folding is paid for once. */
const remembered = new Map<string, number>()
function groupOf(low: string): number | undefined {
  const known = remembered.get(low)
  if (known !== undefined) return known < 0 ? undefined : known
  const group = groups.get(foldPlace(low))
  if (low.length > 60) return group
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(copied(low), group ?? -1)
  return group
}

/** For each adjective met, the appearance of its country in this document, if any. */
export function placesByDemonym(appearances: readonly Appearance[]): (low: string) => number | null {
  const byGroup = new Map<number, number>()
  appearances.forEach((appearance, index) => {
    if (appearance.kind !== 'place' && appearance.kind !== 'institution') return
    for (const surface of [appearance.name, ...appearance.surfaces.map(({ text }) => text)]) {
      const group = groupOf(surface)
      if (group !== undefined && (!byGroup.has(group) || appearance.kind === 'place')) byGroup.set(group, index)
    }
  })
  if (byGroup.size === 0) return () => null
  return (low) => {
    if (low.length < 2 || low === 'us' || low === 'quebec') return null
    const group = groupOf(low)
    return group === undefined ? null : (byGroup.get(group) ?? null)
  }
}

/** The country a document is about, when it names one only: whose president and ministers need not be said. */
export function onlyCountry(appearances: readonly Appearance[]): number | null {
  const found = appearances.flatMap((appearance, index) => {
    if (appearance.kind !== 'place') return []
    const group = groupOf(appearance.name)
    return group === undefined || group === europe || group >= countryCount ? [] : [index]
  })
  return found.length === 1 ? found[0]! : null
}

export function isCountry({ kind, name }: Appearance): boolean {
  const group = kind === 'place' ? groupOf(name) : undefined
  return group !== undefined && group !== europe && group < countryCount
}

/** Whether a word is the adjective or the inhabitant of a country or region that is known, also where the text does not name it. */
export const isDemonym = (low: string): boolean => low.length > 3 && groupOf(low) !== undefined
