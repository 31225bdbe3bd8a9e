/** What a figure measures, as a short English code word: read from the unit, the noun counted, and the words around. */
import type { Word } from '../sentences/words.ts'
import type { Amount } from './amounts.ts'

/** A word → the measure it tells of. Remembered, within bounds: the same few words surround most figures. */
type Rules = (low: string) => string | null
function rules(text: string): Rules {
  const list = text.split('\n').map((line) => {
    const [measure, stems] = line.trim().split(': ') as [string, string]
    return { measure, pattern: new RegExp(`^(?:${stems})`, 'u') }
  })
  const remembered = new Map<string, string | null>()
  return (low) => {
    const known = remembered.get(low)
    if (known !== undefined) return known
    if (remembered.size > 10_000) remembered.clear()
    const found = list.find(({ pattern }) => pattern.test(low))?.measure ?? null
    remembered.set(low, found)
    return found
  }
}

/** Measures of money, by stems of the words around, most telling first. */
const ofMoney = rules(
  `mobilised: mobilis|mobiliz
  revenue: chiffre|ca$|revenu|revenue|recette|ventes|sales|turnover|earnings
  profit: bénéfice|profit|net income
  loss: perte|losses|loss$|déficit|deficit
  debt: dette|debt|emprunt
  fine: amende|fine$|fined|fines|pénalité|penalt|condamn
  damage: dommages|dégâts|damage|préjudice
  price: prix|price|tarif|coûte$|vend
  salary: salaire|salar|wage|rémunér|smic
  valuation: valoris|valuation|valued|capitalis|capitaliz
  budget: budget
  cost: coût|cost|facture|dépense|spend|spent|expenditure
  aid: aide$|aides$|subvention|grant|subsid|aid$
  investment: invest
  funding: financ|fund|levé|levée|raise|raising|raised|fonds|loan|prêt|crédit|enveloppe|soutien|capital
  value: valeur|worth|value|montant|amount`,
)
const ofPercent = rules(
  `growth: croissance|growth|grew|augment|hausse|progress|increase|rose|rise|grimp|bond|jump
  decline: baiss|recul|chut|décl|fell|fall|drop|decline|decreas|lost|perdu|repli
  inflation: inflation
  unemployment: chômage|unemployment|jobless
  private share: privé|privés|private
  votes: vot|suffrage|voix|scrutin|ballot
  turnout: participation|turnout|abstention
  rate: taux|rate$|rates$
  stake: capital|parts|stake|shares|actionn
  capacity: capacit`,
)
const ofCount = rules(
  `deaths: mort|death|tué|killed|décès|décéd|victim|dead
  injured: blessé|injur|wounded
  votes: voix|vote|abstention|suffrage|ballot|député
  capacity: puce|chip|gpu|process|serve|server
  jobs: emploi|poste|job|licenci|layoff
  population: habitant|inhabitant|citoyen|citizen|million de personnes
  members: membre|member|adhérent
  price: euro`,
)

const ofDeath = rules('deaths: mort|tué|killed|dead$|died|décéd')

/** Words that tell what a count counts, wherever they stand in the sentence. */
/** What gets built is counted for itself, also where somebody's interest in it is spoken of. */
const built = /factor|centre|center|usine|plant|hub/
const interest = /^(?:intérêt|interest|interested|intéress|manifest(?:é|és|ée|ées)$|proposant|expressed|applied)/
const gathering = /^(?:réuni|regroup|rassembl|coalition|alliance|consortium|bringing|gather|uniting|members?$|compte$)/

export function measureOf(words: readonly Word[], amount: Amount, from: number, to: number): string | null {
  const near = (reach: number): Word[] => nearest(words, amount, Math.max(from, amount.first - reach), Math.min(to, amount.next + reach))
  const first = (table: Rules, reach: number): string | null => {
    for (const word of near(reach)) {
      const measure = word.type === 'word' ? table(word.low) : null
      if (measure !== null) return measure
    }
    return null
  }
  switch (amount.kind) {
    case 'money':
      return mobilised(first(ofMoney, 9), near(9))
    case 'percent':
      return first(ofPercent, 9) ?? 'share'
    case 'ratio':
      return 'ratio'
    case 'duration':
      return isAge(words, amount) ? 'age' : 'duration'
    case 'measure':
      return /W$/.test(amount.unit) ? 'power' : /Wh$/.test(amount.unit) ? 'energy' : /flops/.test(amount.unit) ? 'computing power'
        : /km\/h|mph|m\/s|knot/.test(amount.unit) ? 'speed' : /°|degree/.test(amount.unit) ? 'temperature'
        : /²|km2|square|hectare|acre/.test(amount.unit) ? 'area' : /gram|kg|ton|^t$/.test(amount.unit) ? 'weight'
        : /metre|^k?m$|mile|feet|foot/.test(amount.unit) ? 'distance' : null
    case 'count': {
      const counted = ofCount(amount.noun)
      if (counted !== null) return counted
      if (amount.unit === 'expression of interest') return 'interest'
      if (amount.unit === 'person' && amount.value >= 1e6) return 'population'
      if (first(ofDeath, 4) !== null
        && /person|people|man|woman|child|civil|soldier/.test(amount.unit)) return 'deaths'
      const sentence = words.slice(from, to)
      if (sentence.some(({ low }) => gathering.test(low))
        && /compan|actor|acteur|member|countr|person|firm|partner|organis|investor/.test(amount.unit)) return 'members'
      if (sentence.some(({ low }) => interest.test(low)) && !built.test(amount.unit)) return 'interest'
      return 'count'
    }
  }
}
/** The words around a figure, nearest first; before it wins over after it at the same distance. */
function nearest(words: readonly Word[], amount: Amount, from: number, to: number): Word[] {
  const around: Word[] = []
  for (let k = 1; amount.first - k >= from || amount.next + k - 1 < to; k++) {
    if (amount.first - k >= from) around.push(words[amount.first - k]!)
    if (amount.next + k - 1 < to) around.push(words[amount.next + k - 1]!)
  }
  return around
}
/** Mobilising says more than that the money is invested, or is a sum. */
const mobilised = (measure: string | null, around: readonly Word[]): string | null =>
  (measure === null || measure === 'investment' || measure === 'value') && around.some(({ low }) => /^mobili[sz]/.test(low)) ? 'mobilised' : measure

function isAge(words: readonly Word[], amount: Amount): boolean {
  if (amount.unit !== 'year' && amount.unit !== 'month') return false
  const before = words.slice(Math.max(0, amount.first - 3), amount.first).map(({ low }) => low)
  if (before.some((low) => /^(?:âgé|aged|âge)/.test(low)) || /^old$|-old$/.test(words[amount.next]?.low ?? '')
    || words.slice(amount.number, amount.next).some(({ low }) => low.endsWith('-old'))) return true
  return before.at(-1) === 'de' && /^(?:homme|femme|enfant|fille|garçon|adolescent|militaire|caporal|adjudant|jeune|étudiant|joueur|veuve|père|mère|retraité)/.test(words[amount.first - 2]?.low ?? '')
}
