/** Lists of names: `A, B et C`, `par A et par B`, `A, filiale de D, ou encore B`. */
import { describing } from './descriptions.ts'
import { isName, isWord, type Node } from './nodes.ts'

export interface Phrase {
  readonly names: readonly number[]
  /** First node, and the place after the last. */
  readonly from: number
  readonly next: number
}
/** Nouns that stand right before a name and only say what it is. */
const apposable = new Set(`
  plan programme program projet project fonds fund groupe group société entreprise company firm startup start-up banque bank association
  constructeur géant giant éditeur opérateur loi ville région ministre professeur chercheur chercheuse
`.trim().split(/\s+/))
const alike = (a: Node, b: Node): boolean => (a.kind === 'person') === (b.kind === 'person') && ((a.kind === 'event') === (b.kind === 'event'))

/** Past `(BEI)` at `i`, within a few nodes. */
export function pastParenthesis(nodes: readonly Node[], i: number): number {
  if (nodes[i]?.low !== '(') return i
  for (let k = i + 1; k < nodes.length && k < i + 10; k++) if (nodes[k]!.low === ')') return k + 1
  return i
}

/** The names coordinated from the one at `i` onwards: `A, B et C`, `par A et par B`, with an apposition between; with `open`, three need no conjunction. */
export function listAfter(nodes: readonly Node[], i: number, open = false): Phrase {
  const names = [nodes[i]!.appearance]
  let sure = names.length
  let sureNext = i + 1
  let next = i + 1
  for (let guard = 0; guard < 30; guard++) {
    let at = pastParenthesis(nodes, next)
    const comma = nodes[at]?.low === ','
    if (comma) {
      at++
      const end = appositionEnd(nodes, at)
      if (end > at) at = end
    }
    let joined = false
    while (isWord(nodes[at]) && (nodes[at]!.word.conjunction || ['encore', 'aussi', 'que', 'well', 'bien'].includes(nodes[at]!.low))
      && at < next + 12) {
      joined = true
      at++
    }
    if (nodes[at]?.low === '&') {
      joined = true
      at++
    }
    if (!comma && !joined) break
    while (isWord(nodes[at]) && (nodes[at]!.word.determiner || nodes[at]!.word.genitive
      || ['par', 'by', 'avec', 'with', 'à', 'au', 'aux', 'to'].includes(nodes[at]!.low)) && at < next + 16) at++
    // `par le fonds A et par le plan B`: a noun that only says what B is.
    if (isWord(nodes[at]) && !nodes[at]!.capital && isName(nodes[at + 1]) && (apposable.has(nodes[at]!.low) || joined && nodes[at - 1]?.word.determiner === true)) at++
    // `A, la société d'investissement B et C`
    if (isWord(nodes[at]) && nodes[at - 1]?.word.determiner === true && describing.has(nodes[at]!.low)) {
      let named = at + 1
      while (isWord(nodes[named]) && !nodes[named]!.capital && named < at + 4 && (nodes[named]!.word.genitive && nodes[named]!.low !== 'du' || !nodes[named]!.word.preposition && !nodes[named]!.word.determiner
        && !nodes[named]!.word.auxiliary && !nodes[named]!.word.conjunction && !nodes[named]!.word.relative && nodes[named]!.word.verb?.mood !== 'finite')) named++
      if (isName(nodes[named]) && nodes[named - 1]!.word.genitive !== true) at = named
    }
    const unread = at
    // A capitalised word nobody took for a name still holds a place in the list.
    while (isWord(nodes[at]) && nodes[at]!.capital && at < unread + 3) at++
    if (at > unread && (nodes[at]?.low === ',' || nodes[at]?.word.conjunction === true)) {
      next = at
      continue
    }
    at = unread
    const node = nodes[at]
    if (!isName(node) || !alike(node, nodes[i]!)) {
      // `A, B and several others`: the list ends on a common noun.
      if (joined && names.length > 1) {
        sure = names.length
        sureNext = next
      }
      break
    }
    // `A a repris B, le groupe C s'est emparé de D`: C begins a clause of its own.
    if (comma && !joined && startsClause(nodes, at + 1)) break
    names.push(node.appearance)
    next = at + 1
    if (joined || names.length >= 4 || open && names.length >= 3 && nodes[next]?.low === ',') {
      sure = names.length
      sureNext = next
      if (joined && !comma && nodes[next]?.low !== ',' && nodes[next]?.word.conjunction !== true) break
    }
  }
  return { names: names.slice(0, sure), from: i, next: sureNext }
}
const startsClause = (nodes: readonly Node[], i: number): boolean => {
  const verb = nodes[i]
  return isWord(verb) && (verb.low === 's\'' || verb.low === 'se' || verb.word.auxiliary && verb.low !== 'a')
}
/** `, filiale d'Iliad, ou B`: past an apposition that begins with a small noun; the same place when there is none. */
function appositionEnd(nodes: readonly Node[], at: number): number {
  const first = nodes[at]
  if (!isWord(first) || first.capital || first.word.conjunction || (first.word.preposition && !first.word.determiner)) return at
  if (isName(nodes[at + 1]) && first.word.determiner) return at
  for (let k = at + 1; k < nodes.length && k < at + 10; k++) {
    if (nodes[k]!.low === ',') return k + 1
    // Only a tie may name someone else inside: `filiale d'Iliad`.
    if (isName(nodes[k]) && first.word.nominal === undefined) return at
    if (nodes[k]!.word.breaks || nodes[k]!.word.verb?.mood === 'finite') return at
  }
  return at
}

/** The names coordinated up to the one at `i`. */
export function listBefore(nodes: readonly Node[], i: number): Phrase {
  const names = [nodes[i]!.appearance]
  let from = i
  let joined = false
  for (let guard = 0; guard < 30; guard++) {
    let at = from - 1
    if (nodes[at]?.low === ')') {
      let open = at - 1
      while (open > 0 && open > at - 8 && nodes[open]!.low !== '(') open--
      if (nodes[open]?.low === '(') at = open - 1
    }
    // `A et le taïwanais B`
    if (isWord(nodes[at]) && !nodes[at]!.capital && isWord(nodes[at - 1]) && nodes[at - 1]!.word.determiner && nodes[at - 2]?.word.conjunction === true) at--
    while (isWord(nodes[at]) && nodes[at]!.word.determiner && at > from - 3) at--
    const start = at
    while (at > start - 4 && (nodes[at]?.word.conjunction === true || ['encore', 'que', 'bien'].includes(nodes[at]?.low ?? '')
      || nodes[at]?.low === '&')) at--
    const conjunction = at < start
    if (nodes[at]?.low === ',' && (conjunction || joined)) {
      at--
      const end = appositionStart(nodes, at)
      if (end < at) at = end
    } else if (!conjunction) break
    const node = nodes[at]
    if (!isName(node) || !alike(node, nodes[i]!)) break
    joined = true
    names.unshift(node.appearance)
    from = at
  }
  return { names, from, next: i + 1 }
}
/** Before an apposition that ends at `at` (`Scaleway, filiale d'Iliad,`): the name it explains. */
function appositionStart(nodes: readonly Node[], at: number): number {
  for (let k = at; k > 0 && k > at - 9; k--) {
    if (nodes[k]!.low !== ',') continue
    const first = nodes[k + 1]
    return isName(nodes[k - 1]) && isWord(first) && !first.capital && first.word.nominal !== undefined ? k - 1 : at
  }
  return at
}
