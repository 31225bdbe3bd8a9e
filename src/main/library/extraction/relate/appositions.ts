/** `X, the plant that Y built in Z` read as `X that Y built in Z`: an apposition that goes on is about the name it explains. */
import { isName, isWord, type Node } from './nodes.ts'
import { pastParenthesis } from './lists.ts'

const longest = 9
/** The sentence without the common nouns that only say what a name is; null when it has none. */
export function withoutAppositions(nodes: readonly Node[]): readonly Node[] | null {
  const out: Node[] = []
  let opened = false
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    out.push(node)
    if (!isName(node)) continue
    let comma = pastParenthesis(nodes, i + 1)
    if (quotes.has(nodes[comma]?.low ?? '')) comma++
    if (!commas.has(nodes[comma]?.low ?? '')) continue
    const end = explainedUntil(nodes, comma + 1, node)
    if (end === null) continue
    opened = true
    i = end - 1
  }
  return opened ? out : null
}
const commas = new Set([',', '–', '—', ':'])
const quotes = new Set(['»', '”', '"', '’'])

/** Where the relative or the participle after `the plant` begins; null when there is none, or the noun says more than what the name is. */
function explainedUntil(nodes: readonly Node[], from: number, name: Node): number | null {
  let at = from
  if (!isWord(nodes[at]) || nodes[at]!.word.genitive) return null
  const determined = nodes[at]!.word.determiner
  if (determined) at++
  const first = at
  let nouns = 0
  for (; at < nodes.length && at < from + longest; at++) {
    const node = nodes[at]!
    if (node.type === 'number') continue
    if (isName(node)) {
      // `an Oslo-based firm that`, `la société de Lyon qui`: where it is has been read already.
      if (node.kind === 'place' && name.kind !== 'place' && (nodes[at + 1]?.low === '-based' || ['de', "d'", 'du', 'of', 'in', 'from', 'à'].includes(nodes[at - 1]!.low))) continue
      return null
    }
    if (node.low === '-based') continue
    if (!isWord(node)) return null
    const low = node.low
    if (nouns > 0 && (node.word.relative || ['que', "qu'", 'où', 'where', 'whose', 'auquel', 'laquelle'].includes(low))) return at
    if (nouns > 0 && at > first && isParticiple(nodes, at)) return at
    if (node.word.genitive || ['in', 'à', 'en', 'from'].includes(low)) continue
    if (node.word.determiner && (nodes[at - 1]?.word.genitive === true)) continue
    if (node.word.preposition || node.word.conjunction || node.word.auxiliary || node.word.subordinator || node.word.determiner) return null
    if (node.word.nominal !== undefined && name.kind === 'person' && !determined) return null
    if (!node.word.adverb) nouns++
  }
  return null
}
/** `built by`, `fondée en`, `contrôlé par`: a participle that goes on. */
function isParticiple(nodes: readonly Node[], at: number): boolean {
  const { low, word } = nodes[at]!
  const next = nodes[at + 1]
  if (next === undefined || !isWord(next)) return false
  const past = word.verb?.mood === 'past' || /(?:ée?s?|ed|uit|uite|ert|erte|enu|enue|ise?|own|ilt|old)$/.test(low)
  return past && ['par', 'by', 'dans', 'en', 'in', 'à', 'au', 'avec', 'with', 'near', 'près', 'up', 'sur', 'depuis'].includes(next.low)
}
