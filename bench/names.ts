/**
 * What a key press costs in the palette: names are typed letter by letter, some of them misspelled, into an index of so many names.
 * A frame of a 60 Hz screen is 16.7 ms. Beside it MiniSearch alone, as one would use it: the last word's prefix and misspellings in one query.
 *
 *   node bench/names.ts [names, default 100000]
 */
import MiniSearch from 'minisearch'
import { createNameIndex } from '../src/main/library/search/name-index.ts'
import { createRandom } from '../src/shared/drawing/random.ts'

const count = Number(process.argv[2] ?? 100_000)
const random = createRandom(7)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
/** Few are met often: the cube stands in for Zipf. */
const pickOften = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 3)]!
const onsets = 'b c d f g h j l m n p r s t v br ch cl cr dr fr gr ph pl pr st tr'.split(' ')
const rhymes = 'a e i o u ai an au en eu in on ou ie'.split(' ')
const word = (): string => {
  const made = Array.from({ length: 2 + Math.floor(random() * 2.5) }, () => pick(onsets) + pick(rhymes)).join('')
  return made[0]!.toUpperCase() + made.slice(1)
}
const first = Array.from({ length: 1500 }, word)
const last = Array.from({ length: 30_000 }, word)
const records = Array.from({ length: count }, () => ({ text: `${pickOften(first)} ${pickOften(last)}`, weight: 1 + Math.floor(200 * random() ** 6) }))

const started = performance.now()
const ours = createNameIndex(records)
const built = performance.now() - started
const plain = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], searchOptions: { combineWith: 'AND', prefix: (_term, i, terms) => i === terms.length - 1, fuzzy: (term) => (term.length >= 5 ? 0.2 : false) } })
plain.addAll(records.map(({ text }, id) => ({ id, text })))

const misspell = (text: string): string => {
  const at = 2 + Math.floor(random() * (text.length - 3))
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
}
const typed = Array.from({ length: 80 }, (_, i) => (i % 4 === 3 ? misspell(pick(records).text) : pick(records).text))
const groups = ['1 letter', '2 letters', '3 letters', '4 to 6', '7 and more', 'second word, 1 or 2 letters']
const groupOf = (text: string): number => (/ ..?$/.test(text) ? 5 : text.length <= 3 ? text.length - 1 : text.length <= 6 ? 3 : 4)
function measure(find: (text: string) => unknown): number[][] {
  const times = groups.map((): number[] => [])
  for (const text of typed) {
    for (let letters = 1; letters <= text.length; letters++) {
      const at = performance.now()
      find(text.slice(0, letters))
      times[groupOf(text.slice(0, letters))]!.push(performance.now() - at)
    }
  }
  return times.map((each) => each.sort((a, b) => a - b))
}
const quantile = (sorted: readonly number[], q: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN).toFixed(2).padStart(8)

measure((text) => ours.find(text, 40))
const [own, peer] = [measure((text) => ours.find(text, 40)), measure((text) => plain.search(text).slice(0, 40))]
console.log(`${count.toLocaleString('en')} names, index built in ${built.toFixed(0)} ms; milliseconds a key press\n`)
console.log(`${''.padEnd(30)}${'Recoupe'.padStart(16)}${''.padEnd(10)}${'MiniSearch alone'.padStart(24)}`)
console.log(''.padEnd(30) + ['p50', 'p95', 'max', 'p50', 'p95', 'max'].map((name) => name.padStart(8)).join(''))
groups.forEach((name, i) => console.log(name.padEnd(30) + [own[i]!, peer[i]!].map((times) => [0.5, 0.95, 1].map((q) => quantile(times, q)).join('')).join('')))
const [all, theirs] = [own, peer].map((times) => times.flat().sort((a, b) => a - b))
console.log('all'.padEnd(30) + [all!, theirs!].map((times) => [0.5, 0.95, 1].map((q) => quantile(times, q)).join('')).join(''))
