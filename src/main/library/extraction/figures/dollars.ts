/** Whose dollars they are: a paper of Toronto or Sydney writes `$` for its own, and `US$` for the others. */
import type { Word } from '../sentences/words.ts'
import type { Amount } from './amounts.ts'

const places = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const homes: readonly (readonly [unit: string, words: ReadonlySet<string>])[] = [
  ['CAD', places('canada canadian canadians canadien canadiens canadienne canadiennes ottawa québec quebec québécois québécoise québécoises montréal montreal toronto ontario alberta manitoba saskatchewan')],
  ['AUD', places('australia australian australians australie australien australiens australienne australiennes canberra sydney melbourne brisbane queensland adelaide tasmania')],
  ['NZD', places('zealand zélande wellington auckland néo-zélandais néo-zélandaise')],
  ['SGD', places('singapore singaporean singapour singapourien singapourienne')],
  ['HKD', places('hong-kong kong hongkongais')],
]
const american = places('u.s. america american americans washington états-unis américain américains américaine américaines')
const explicit = places('us usd américain américains american')
/** So often, at the least, a country is named in a text that counts in its dollars. */
const often = 10

/** The sums with bare dollars read as those of the country the text is about. Others are left as they are. */
export function settleDollars(words: readonly Word[], amounts: readonly Amount[]): readonly Amount[] {
  const isBare = ({ unit, first, next }: Amount): boolean => unit === 'USD' && !words.slice(first, next).some(({ low }) => explicit.has(low))
  if (!amounts.some(isBare)) return amounts
  const counts = homes.map(() => 0)
  let abroad = 0
  let tellsApart = false
  for (let i = 0; i < words.length; i++) {
    const { low, capital } = words[i]!
    if (low === 'us' && capital) {
      if (words[i + 1]?.low === '$' || words[i - 1]?.low === '$') tellsApart = true
      else abroad++
    } else if (american.has(low)) {
      if (/^dollars?$/.test(words[i - 1]?.low ?? '') || /^dollars?$/.test(words[i + 1]?.low ?? '')) tellsApart = true
      else abroad++
    } else homes.forEach(([, own], k) => { if (own.has(low)) counts[k]!++ })
  }
  const most = Math.max(...counts)
  const [home] = homes[counts.indexOf(most)]!
  // `A$3bn`, said of one sum, says that the others are of elsewhere.
  if (amounts.some(({ unit }) => unit === home) || (tellsApart ? most === 0 : most < often || most < 3 * abroad)) return amounts
  return amounts.map((amount) => (isBare(amount) ? { ...amount, unit: home } : amount))
}
