import type { Sentence } from '../model.ts'
import type { NearQuery, Query, QueryPart, WordsQuery } from './query.ts'
import { remarks } from './remarks.ts'
import { isScope, liftScope } from './scope.ts'
import { toTokens, type ParseOptions, type Token } from './tokens.ts'

/** What was typed, understood: the tree, the parts to colour, and what could not be understood, in the order of the typing. */
export interface ReadQuery {
  readonly query: Query
  readonly parts: readonly QueryPart[]
  readonly remarks: readonly Sentence[]
}

const deepest = 40
type Operator = Extract<Token, { type: 'operator' }>

export function readQuery(typed: string, options: ParseOptions = {}): ReadQuery {
  const said: { readonly at: number; readonly sentence: Sentence }[] = []
  const unknown = new Set<Token>()
  const leave = (token: Token, sentence: Sentence) => {
    unknown.add(token)
    said.push({ at: token.start, sentence })
  }
  const all = toTokens(typed, options)
  for (const token of all) for (const sentence of token.remarks) said.push({ at: token.start, sentence })
  const signs = all.filter((token) => token.type === 'nothing' && token.sign && token.parts[0]!.role === 'unknown')
  const left = [...new Set(signs.map(({ start, end }) => typed.slice(start, end)))]
  if (signs[0]) said.push({ at: signs[0].start, sentence: remarks.noLetters(left) })

  const tokens = balance(all.filter(({ type }) => type !== 'nothing'), leave)
  const starts = listStarts(tokens)
  let at = 0

  /** Everything up to the end, or to the bracket that closes; its clauses must all hold. */
  function readAll(): Query | null {
    const clauses: Query[] = []
    for (;;) {
      const token = tokens[at]
      if (!token || token.type === 'close') return join('and', clauses)
      if (isOperator(token, 'and') && clauses.length > 0 && starts[at + 1]) at += 1
      const clause = readEither()
      if (clause) clauses.push(clause)
    }
  }

  function readEither(): Query | null {
    const first = readNear()
    if (!first) return null
    const parts = [first]
    while (isOperator(tokens[at], 'or') && starts[at + 1]) {
      at += 1
      const next = readNear()
      if (next) parts.push(next)
    }
    return join('or', parts)
  }

  function readNear(): Query | null {
    const first = readUnit()
    if (!first || !isNearable(first)) return first
    let last: WordsQuery = first
    const chains: { readonly parts: WordsQuery[]; readonly distance: number }[] = []
    for (;;) {
      const [token, next] = [tokens[at], tokens[at + 1]]
      if (!isOperator(token, 'near') || next?.type !== 'unit' || !isNearable(next.unit)) break
      at += 2
      // A chain with one distance is one condition; another distance begins another.
      if (chains.at(-1)?.distance === token.distance) chains.at(-1)!.parts.push(next.unit)
      else chains.push({ parts: [last, next.unit], distance: token.distance })
      last = next.unit
    }
    const toNear = ({ parts, distance }: (typeof chains)[number]): NearQuery => ({ type: 'near', start: parts[0]!.start, end: parts.at(-1)!.end, parts, distance })
    return chains.length === 0 ? first : join('and', chains.map(toNear))
  }

  function readUnit(): Query | null {
    const token = tokens[at]
    if (!token || token.type === 'close') return null
    at += 1
    if (token.type === 'unit') return token.unit
    if (token.type === 'open') return readGroup(token)
    if (token.type === 'in-title') {
      const next = tokens[at]
      if (next?.type !== 'open') return null
      at += 1
      const group = readGroup(next)
      return group && inTitle(group)
    }
    if (isSign(token) && starts[at]) {
      // Signs in a row are one: nobody who types two means the opposite of the opposite.
      while (isSign(tokens[at])) at += 1
      const part = readUnit()
      return part && exclude(token, part)
    }
    if (token.type === 'minus') {
      leave(token, remarks.excludesNothing)
      return null
    }
    if (token.type !== 'operator') return null
    leave(token, (token.operator === 'near' ? remarks.nearWhat : remarks.joinsNothing)(typed.slice(token.start, token.end)))
    return token.asWords
  }

  function exclude(sign: Token, part: Query): Query {
    if (isScope(part)) {
      leave(sign, remarks.scopeStays(typed.slice(part.start, part.end)))
      const asWords = { words: `in-${part.value}`, quoted: false, exact: options.exact === true, prefix: false, unfinished: false, where: null }
      return { type: 'words', start: sign.start, end: part.end, ...asWords }
    }
    return part.type === 'not' ? { ...part.part, start: sign.start, end: part.end } : { type: 'not', start: sign.start, end: part.end, part }
  }

  function readGroup(open: Token): Query | null {
    const inner = readAll()
    const close = tokens[at]
    if (close) at += 1
    return inner && { ...inner, start: open.start, end: close?.end ?? inner.end }
  }

  const query = liftScope(readAll() ?? { type: 'all', start: 0, end: typed.length }, (sentence, place) => said.push({ at: place, sentence }))
  const distinct = [...new Map(said.toSorted((a, b) => a.at - b.at).map(({ sentence }) => [sentence.en, sentence])).values()]
  return {
    query: distinct.length > 0 ? { ...query, remarks: distinct } : query,
    parts: all.flatMap((token) => (unknown.has(token) ? token.parts.map((part) => ({ ...part, role: 'unknown' as const })) : token.parts)),
    remarks: distinct,
  }
}

const isOperator = (token: Token | undefined, operator: Operator['operator']): token is Operator =>
  token?.type === 'operator' && token.operator === operator
const isSign = (token: Token | undefined): boolean => token?.type === 'minus' || isOperator(token, 'not')
const isNearable = (query: Query): query is WordsQuery => query.type === 'words' && query.where === null

/** For each token, whether something to answer begins with it. */
function listStarts(tokens: readonly Token[]): boolean[] {
  const starts: boolean[] = []
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!
    starts[at] = isSign(token) || token.type === 'in-title' ? starts[at + 1] === true : token.type === 'unit' || token.type === 'open'
  }
  return starts
}

/** One part is itself; parts that are groups of the same kind become parts of this one. */
function join(type: 'and' | 'or', parts: readonly Query[]): Query | null {
  const flat = parts.flatMap((part) => (part.type === type ? part.parts : [part]))
  if (flat.length < 2) return flat[0] ?? null
  return { type, start: parts[0]!.start, end: parts.at(-1)!.end, parts: flat }
}

function inTitle(query: Query): Query {
  switch (query.type) {
    case 'words': return { ...query, where: 'title' }
    case 'and': case 'or': return { ...query, parts: query.parts.map(inTitle) }
    case 'not': return { ...query, part: inTitle(query.part) }
    case 'near': return { ...query, parts: query.parts.map((part) => ({ ...part, where: 'title' as const })) }
    default: return query
  }
}

/** Brackets that close nothing, hold nothing or nest beyond reason are left out; an open one at the end is closed there. */
function balance(tokens: readonly Token[], leave: (token: Token, sentence: Sentence) => void): Token[] {
  const kept: Token[] = []
  /** For each bracket that is open, where it stands among the kept; null for one that was left out as too deep. */
  const opened: (number | null)[] = []
  for (const token of tokens) {
    if (token.type === 'open') {
      const isDeep = opened.length >= deepest
      if (isDeep) leave(token, remarks.tooDeep(deepest))
      opened.push(isDeep ? null : kept.length)
      if (!isDeep) kept.push(token)
    } else if (token.type === 'close') {
      const place = opened.pop()
      if (place === undefined) leave(token, remarks.strayBracket)
      else if (place === null) leave(token, remarks.tooDeep(deepest))
      else if (place < kept.length - 1) kept.push(token)
      else for (const empty of [...dropEmpty(kept), token]) leave(empty, remarks.emptyBrackets)
    } else kept.push(token)
  }
  while (kept.at(-1)?.type === 'open') dropEmpty(kept)
  return kept
}

/** Takes an open bracket off the end, and what stood before it for its sake. */
function dropEmpty(kept: Token[]): Token[] {
  const dropped = kept.splice(-1)
  while (['minus', 'in-title'].includes(kept.at(-1)?.type ?? '')) dropped.unshift(...kept.splice(-1))
  return dropped
}

