/** Whose dollars, dirhams, pesos or francs they are: a paper of Toronto or Sydney writes `$` for its own, one of Rabat `dirhams`. */
import { isExplicit } from '../numbers-units.ts'
import type { Word } from '../sentences/words.ts'
import type { Amount } from './amounts.ts'
import { type Home, homesOf } from './currency-homes.ts'

const american = new Set(`
  u.s. america american americans washington états-unis américain américains américaine américaines houston chicago texas california york nasdaq nyse pentagon silicon manhattan
  boston seattle francisco florida angeles miami detroit atlanta denver dallas philadelphia nevada arizona michigan pennsylvania massachusetts hollywood brooklyn
`.trim().split(/\s+/))
/** Countries with money that has a name of its own, or that is dealt in dollars: a text of them is of nobody's home below. */
const elsewhere = new Set(`
  china chinese chine chinois chinoise beijing pékin japan japanese japon japonais tokyo britain british uk london londres britannique
  germany german allemagne allemand berlin france french français paris indonesia indonesian jakarta korea korean seoul séoul brazil brazilian
  brésil russia russian russie moscow moscou ukraine kyiv israel israël nigeria nigerian ghana cambodia cambodian zambia guyana vietnam
  malaysia thailand turkey turkish africa afrique
`.trim().split(/\s+/))
/** The head of a text says twice as clearly where it is at home: so many words, and no more than such a part of it. */
const head = 100
const part = 8
/** What speaks for a country, at the least, in a text that counts in dollars of its own, or in its francs. */
const enough = 4
const few = 2

/** The sums in money of a bare name read as that of the country the text is about. Others are left as they are. */
export function settleNamesakes(words: readonly Word[], amounts: readonly Amount[]): readonly Amount[] {
  let settled = amounts
  for (const [bare, homes] of homesOf) {
    const isBare = ({ unit, first, next }: Amount): boolean => unit === bare && !words.slice(first, next).some(isExplicit)
    if (!settled.some(isBare)) continue
    const unit = bare === 'USD' ? homeOfDollars(words, settled, homes) : namesake(words, settled, homes, bare, isBare)
    if (unit !== null) settled = settled.map((amount) => (isBare(amount) ? { ...amount, unit } : amount))
  }
  return settled
}

/** `A$3bn`, said of one sum, says that the others are of elsewhere; `US$5`, that they are of here. */
function homeOfDollars(words: readonly Word[], amounts: readonly Amount[], homes: readonly Home[]): string | null {
  const [unit, most] = likeliest(words, homes)
  const own = homes.find((home) => home.unit === unit)?.words
  const isBesideDollar = (i: number): boolean => [words[i - 1], words[i + 1]].some((beside) => /^dollars?$/.test(beside?.low ?? ''))
  if (unit === null || own === undefined || amounts.some((amount) => amount.unit === unit) 
    || words.some(({ low }, i) => own.has(low) && isBesideDollar(i))) return null
  if (words.some(({ low, capital }, i) => (low === 'us' && capital && (words[i + 1]?.low === '$' || words[i - 1]?.low === '$'))
    || (american.has(low) && isBesideDollar(i)))) return unit
  const abroad = weigh(words, american) + words.filter(({ low, capital }, i) => low === 'us' && capital && words[i + 1]?.low !== '$').length
  const others = weigh(words, elsewhere)
  // Where nobody speaks of America, less will do; dollars of trading cities are as often American.
  if (abroad === 0 && others < most && unit !== 'SGD' && unit !== 'HKD' && words.filter(({ low }) => own.has(low)).length >= few) return unit
  return most >= enough && most >= 2 * abroad && most > others ? unit : null
}

/** Where one sum says whose it is (`75 000 francs CFA`), the others are the same; else the country the text is about has its own. */
function namesake(words: readonly Word[], amounts: readonly Amount[], homes: readonly Home[], bare: string, isBare: (amount: Amount) => boolean): string | null {
  const told = new Set(amounts.filter((amount) => homes.some(({ unit }) => unit === amount.unit) && !isBare(amount)).map(({ unit }) => unit))
  if (told.size > 0) return told.size === 1 ? [...told][0]! : null
  const [unit, most, next] = likeliest(words, homes)
  return unit === null || unit === 'FRF' || unit === bare || most <= next || (bare === 'franc' && (most < enough || most < 2 * next)) ? null : unit
}

function likeliest(words: readonly Word[], homes: readonly Home[]): [unit: string | null, most: number, next: number] {
  const weights = homes.map(() => 0)
  const any = wordsOf.get(homes)!
  words.forEach(({ low }, i) => {
    if (any.has(low)) homes.forEach((home, k) => (weights[k]! += home.words.has(low) ? worth(words, i) : 0))
  })
  const most = Math.max(...weights)
  const at = weights.indexOf(most)
  return [most > 0 ? homes[at]!.unit : null, most, Math.max(0, ...weights.filter((_, k) => k !== at))]
}
function weigh(words: readonly Word[], own: ReadonlySet<string>): number {
  let weight = 0
  for (let i = 0; i < words.length; i++) if (own.has(words[i]!.low)) weight += worth(words, i)
  return weight
}
const worth = (words: readonly Word[], i: number): number => i < Math.min(head, words.length / part) ? 2 : 1
/** The words of all homes together: most words of a text are of none. */
const wordsOf = new Map([...homesOf.values()].map((homes) => [homes, new Set(homes.flatMap(({ words }) => [...words]))]))
