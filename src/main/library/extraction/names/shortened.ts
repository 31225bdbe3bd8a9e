/** "Nexan" of "Nexan Holdings", "Orlane" of "Orlane Asset Management": a firm whose full name the text gives first and then leaves the plain words out. */
import { has, type DraftName, type Page } from './draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
/** Words that say only what kind of firm or house it is. Those of arms of a firm ("Bank", "Energy", "Ventures") are not here: "Orange Bank" is not Orange. */
const plain = set(`
  group groupe holding holdings corporation corp company co inc incorporated limited ltd plc sa se ag nv spa gmbh llc lp sas asset assets management gestion capital partners industries
  international technologies technology therapeutics pharma pharmaceuticals pharmaceutical biosciences semiconductor semiconductors motors airlines systems solutions software labs laboratoires
  laboratories networks robotics aerospace computing financial and & et
`)
/** What a firm of two words may leave out as well: of one word, "Nexan Energy" may be an arm of Nexan. */
const trades = set('renewable renewables energy energies power pharma resources metals minerals foods brands media entertainment communications telecom telecommunications insurance services bank')
/** What a house is, before its own name: "université Lorn", "Bank Lorn". */
const houses = set('universite university banque bank fondation foundation groupe group institut laboratoire laboratoires laboratory compagnie')

/** Whether `short` is the own words of `long`, all others of which are plain, and stands behind it. */
export function isShortOf(page: Page, short: DraftName, long: DraftName): boolean {
  const { fold, text } = page.tokens
  const own = short.to - short.from
  const size = long.to - long.from
  if (own > 2 || size <= own || size > 5 || short.from < long.from || short.thing && long.thing && short.thing !== long.thing) return false
  const first = fold[short.from]!
  if (first.length < 3 || plain.has(first) || houses.has(first) || !/^\p{Lu}/u.test(text[short.from]!)) return false
  if (first === fold[long.from] && (own === 1 || fold[short.from + 1] === fold[long.from + 1])) {
    for (let i = long.from + own; i < long.to; i += 1) if (!plain.has(fold[i]!) && !has(page, i, 'legal-form') && !(own === 2 && trades.has(fold[i]!))) return false
    return true
  }
  return own === 1 && size === 2 && fold[long.to - 1] === first && houses.has(fold[long.from]!)
}
