/** A row's question in the reader's language. */
import type { Sentence } from '../../../shared/model.ts'

const measures: Readonly<Record<string, string>> = {
  mobilised: 'mobilisé', revenue: 'chiffre d’affaires', profit: 'bénéfice', loss: 'perte', debt: 'dette', fine: 'amende', damage: 'dégâts', price: 'prix',
  salary: 'salaire', valuation: 'valorisation', budget: 'budget', cost: 'coût', aid: 'aide', investment: 'investissement', funding: 'financement', value: 'montant',
  growth: 'croissance', decline: 'baisse', inflation: 'inflation', unemployment: 'chômage', 'private share': 'part privée', votes: 'votes', turnout: 'participation',
  rate: 'taux', stake: 'part du capital', capacity: 'capacité', deaths: 'morts', injured: 'blessés', jobs: 'emplois', population: 'population', members: 'membres',
  interest: 'marques d’intérêt', count: 'nombre', ratio: 'rapport', duration: 'durée', age: 'âge', share: 'part', length: 'longueur', place: 'lieu',
  distance: 'distance', area: 'superficie', weight: 'poids', height: 'hauteur', power: 'puissance', speed: 'vitesse', depth: 'profondeur',
}
const families: Readonly<Record<string, Sentence>> = {
  money: { en: 'money', fr: 'argent' }, percent: { en: 'percent', fr: 'pourcentage' }, times: { en: 'times', fr: 'fois' }, time: { en: 'time', fr: 'durée' },
  things: { en: 'number', fr: 'nombre' }, itself: { en: 'how many', fr: 'combien' },
  length: { en: 'length', fr: 'longueur' }, area: { en: 'area', fr: 'superficie' }, mass: { en: 'mass', fr: 'masse' }, power: { en: 'power', fr: 'puissance' }, energy: { en: 'energy', fr: 'énergie' },
  volume: { en: 'volume', fr: 'volume' },
}
/** Nouns that the extraction tells in English whatever the text’s language; others come as the text has them. */
const nouns = new Map(`
  person=personnes inhabitant=habitants country=pays member_state=États_membres company=entreprises site=sites chip=puces factory=usines job=emplois employee=salariés worker=travailleurs
  man=hommes woman=femmes child=enfants death=morts victim=victimes injured=blessés vehicle=véhicules car=voitures plane=avions ship=navires house=maisons home=logements household=ménages
  city=villes school=écoles hospital=hôpitaux pupil=élèves student=étudiants researcher=chercheurs bank=banques share=actions vote=voix seat=sièges member=membres customer=clients user=utilisateurs
  visitor=visiteurs refugee=réfugiés protester=manifestants satellite=satellites startup=startups building=bâtiments patient=patients passenger=passagers flight=vols family=familles reactor=réacteurs
  processor=processeurs server=serveurs investor=investisseurs partner=partenaires signature=signatures candidate=candidats case=cas project=projets region=régions book=livres tree=arbres
`.trim().split(/\s+/).map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]))
const titles: Readonly<Record<string, string>> = {
  commissioner: 'commissaire', 'chief executive': 'direction générale', director: 'direction', secretary: 'secrétariat', 'prime minister': 'chef du gouvernement', minister: 'ministre',
  mayor: 'maire', governor: 'gouverneur', chancellor: 'chancelier', founder: 'fondation', president: 'présidence', 'vice-president': 'vice-présidence', 'managing director': 'direction',
}

export function describeQuestion(name: string, measure: string, family: string): Sentence {
  if (measure.startsWith('office:')) return { en: `${name} · office of ${measure.slice(7)}`, fr: `${name} · fonction\u00a0: ${titles[measure.slice(7)] ?? measure.slice(7)}` }
  if (measure === 'place') return { en: `${name} · where it is`, fr: `${name} · où` }
  const unit = families[family] ?? { en: `how many (${family})`, fr: `combien (${nouns.get(family) ?? family})` }
  const [base, year] = /^(.*?) ?((?:19|20)\d\d)?$/.exec(measure)?.slice(1) ?? [measure]
  const plain = measure === 'count' || measure === '' || measure === 'ratio' || measure === 'duration'
  // `distance (length)` says nothing more than `distance`.
  if (/^(?:distance|area|weight|height|depth|length)$/.test(base ?? '') && ['length', 'area', 'mass'].includes(family)) {
    return { en: `${name} · ${base}`, fr: `${name} · ${measures[base ?? ''] ?? base}` }
  }
  const tail = year === undefined ? '' : ` ${year}`
  return plain ? { en: `${name} · ${unit.en}`, fr: `${name} · ${unit.fr}` } : { en: `${name} · ${base}${tail} (${unit.en})`, fr: `${name} · ${measures[base ?? ''] ?? base}${tail} (${unit.fr})` }
}
