/** A row's question in the reader's language. */
import type { Sentence } from '../../../shared/model.ts'

const measures: Readonly<Record<string, string>> = {
  mobilised: 'mobilisé', revenue: 'chiffre d’affaires', profit: 'bénéfice', loss: 'perte', debt: 'dette', fine: 'amende', damage: 'dégâts', price: 'prix',
  salary: 'salaire', valuation: 'valorisation', budget: 'budget', cost: 'coût', aid: 'aide', investment: 'investissement', funding: 'financement', value: 'montant',
  growth: 'croissance', decline: 'baisse', inflation: 'inflation', unemployment: 'chômage', 'private share': 'part privée', votes: 'votes', turnout: 'participation',
  rate: 'taux', stake: 'part du capital', capacity: 'capacité', deaths: 'morts', injured: 'blessés', jobs: 'emplois', population: 'population', members: 'membres',
  interest: 'marques d’intérêt', count: 'nombre', ratio: 'rapport', duration: 'durée', age: 'âge', share: 'part', length: 'longueur', place: 'lieu',
}
const families: Readonly<Record<string, Sentence>> = {
  money: { en: 'money', fr: 'argent' }, percent: { en: 'percent', fr: 'pourcentage' }, times: { en: 'times', fr: 'fois' }, time: { en: 'time', fr: 'durée' },
  things: { en: 'number', fr: 'nombre' }, itself: { en: 'how many', fr: 'combien' },
}
const titles: Readonly<Record<string, string>> = {
  commissioner: 'commissaire', 'chief executive': 'direction générale', director: 'direction', secretary: 'secrétariat', 'prime minister': 'chef du gouvernement', minister: 'ministre',
  mayor: 'maire', governor: 'gouverneur', chancellor: 'chancelier', founder: 'fondation', president: 'présidence', 'vice-president': 'vice-présidence', 'managing director': 'direction',
}

export function describeQuestion(name: string, measure: string, family: string): Sentence {
  if (measure.startsWith('office:')) return { en: `${name} · office of ${measure.slice(7)}`, fr: `${name} · fonction\u00a0: ${titles[measure.slice(7)] ?? measure.slice(7)}` }
  if (measure === 'place') return { en: `${name} · where it is`, fr: `${name} · où` }
  const unit = families[family] ?? { en: family, fr: family }
  const [base, year] = /^(.*?) ?((?:19|20)\d\d)?$/.exec(measure)?.slice(1) ?? [measure]
  const plain = measure === 'count' || measure === '' || measure === 'ratio' || measure === 'duration'
  const tail = year === undefined ? '' : ` ${year}`
  return plain ? { en: `${name} · ${unit.en}`, fr: `${name} · ${unit.fr}` } : { en: `${name} · ${base}${tail} (${unit.en})`, fr: `${name} · ${measures[base ?? ''] ?? base}${tail} (${unit.fr})` }
}
