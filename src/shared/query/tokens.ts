import type { Sentence, Span } from '../model.ts'
import { toFieldName, toFieldQuery, type FieldName } from './fields.ts'
import { endsInWord, hasWords } from './has-words.ts'
import type { FieldQuery, QueryPart, WordsQuery } from './query.ts'
import { quotes, readPhrase } from './quotes.ts'
import { remarks } from './remarks.ts'

export interface ParseOptions {
  /** Nothing more will be typed: the last word is whole. Else it may go on, where it stands at the very end. */
  readonly finished?: boolean
  /** Every word as it is written, no stems; then the last word is whole, too. */
  readonly exact?: boolean
}

/** A stretch of what was typed as the grammar sees it: something to answer, something that joins, or nothing. */
export type Token = Span & { readonly parts: readonly QueryPart[]; readonly remarks: readonly Sentence[] } & (
    | { readonly type: 'unit'; readonly unit: WordsQuery | FieldQuery }
    | { readonly type: 'operator'; readonly operator: 'or' | 'and' | 'not' | 'near'; readonly distance: number; readonly asWords: WordsQuery }
    /** `title:` before a bracket: everything in it is looked for in the title. */
    | { readonly type: 'open' | 'close' | 'minus' | 'in-title' }
    /** Nothing that could be searched; `sign` where it holds no letter or digit. */
    | { readonly type: 'nothing'; readonly sign: boolean }
  )

export const farthest = 1000
const usual = 10
const minus = new RegExp(`[-−–‐‑﹣－]+(?=[\\p{L}\\p{N}=(（‘‚${quotes}])`, 'uy')
const operators: Readonly<Record<string, 'or' | 'and' | 'not'>> = { OR: 'or', OU: 'or', AND: 'and', ET: 'and', NOT: 'not', SAUF: 'not' }
const run = new RegExp(`[^\\s()（）${quotes}]+`, 'uy')

/** What was typed, taken apart; together the tokens' parts hold every character that is no white space. */
export function toTokens(typed: string, options: ParseOptions = {}): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < typed.length; ) {
    if (/\s/u.test(typed[at]!)) {
      at += 1
      continue
    }
    const token = readToken(typed, at, options)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function readToken(typed: string, start: number, options: ParseOptions): Token {
  const sign = (type: 'open' | 'close' | 'minus', length = 1): Token => {
    const span = { start, end: start + length }
    return { type, ...span, parts: [{ ...span, role: type === 'minus' ? 'minus' : 'bracket' }], remarks: [] }
  }
  const first = typed[start]!
  if (first === '(' || first === '（') return sign('open')
  if (first === ')' || first === '）') return sign('close')
  minus.lastIndex = start
  const signs = minus.exec(typed)
  if (signs) return sign('minus', signs[0].length)
  const phrase = readPhrase(typed, start)
  if (phrase) return phraseToken(typed, start, start, phrase, options)
  run.lastIndex = start
  const word = run.exec(typed)?.[0] ?? first
  return fieldToken(typed, start, word, options) ?? operatorToken(start, word, options, typed) ?? wordToken(typed, start, word, options)
}

const nothing = (start: number, end: number, said: Sentence | null, role: QueryPart['role'] = 'unknown'): Token =>
  ({ type: 'nothing', start, end, sign: said === null, parts: [{ start, end, role }], remarks: said === null ? [] : [said] })

type Wording = Partial<Pick<WordsQuery, 'quoted' | 'exact' | 'prefix' | 'where'>>
function toWords(span: Span, words: string, wording: Wording, typed: string, { finished, exact }: ParseOptions): WordsQuery {
  const isExact = exact === true || wording.exact === true
  const mayGoOn = finished !== true && exact !== true && !(wording.exact === true && wording.quoted !== true) && wording.prefix !== true
  return {
    type: 'words', start: span.start, end: span.end, words, quoted: wording.quoted ?? false, exact: isExact, prefix: wording.prefix ?? false,
    unfinished: mayGoOn && span.end === typed.length && endsInWord(typed), where: wording.where ?? null,
  }
}

/** What stands before a value, and the value; or the value alone. */
const toParts = (start: number, valueStart: number, end: number, before: QueryPart['role'], role: QueryPart['role']): QueryPart[] =>
  valueStart > start ? [{ start, end: valueStart, role: before }, { start: valueStart, end, role }] : [{ start, end, role }]

type Phrase = NonNullable<ReturnType<typeof readPhrase>>

/** `"…"`, also behind `=` (the same) and behind `title:`; a star inside or behind the closing quote lets its last word go on. */
function phraseToken(
  typed: string, start: number, valueStart: number, phrase: Phrase, options: ParseOptions, where: WordsQuery['where'] = null,
): Token {
  const starred = phrase.closed && typed[phrase.end] === '*'
  const end = starred ? phrase.end + 1 : phrase.end
  const inner = phrase.inner.replace(/\*+\s*$/u, '')
  // A quote that was only just opened is no mistake.
  const isNew = phrase.inner === '' && !phrase.closed
  if (!hasWords(inner)) return nothing(start, end, isNew ? null : remarks.emptyQuotes, isNew ? 'phrase' : 'unknown')
  const prefix = (starred || inner !== phrase.inner) && endsInWord(inner)
  const unit = toWords({ start, end }, inner.trim(), { quoted: true, exact: true, prefix, where }, typed, options)
  const [before, role] = where === null ? (['exact', 'phrase'] as const) : (['field', 'value'] as const)
  const parts = toParts(start, valueStart, end, before, role)
  return { type: 'unit', unit, start, end, parts, remarks: [] }
}

function operatorToken(start: number, word: string, options: ParseOptions, typed: string): Token | null {
  const near = /^NEAR(?:\/(\d+))?$/.exec(word)
  const operator = near ? 'near' : Object.hasOwn(operators, word) ? operators[word]! : null
  if (operator === null) return null
  const span = { start, end: start + word.length }
  const asked = near?.[1] === undefined ? usual : Number(near[1])
  return {
    type: 'operator', ...span, operator, distance: Math.min(asked, farthest), asWords: toWords(span, word.toLowerCase(), {}, typed, options),
    parts: [{ ...span, role: 'operator' }], remarks: asked > farthest ? [remarks.farthest(farthest)] : [],
  }
}

/** A word, `=word`, `word*`; whatever else holds words is searched as they stand in it. */
function wordToken(typed: string, start: number, word: string, options: ParseOptions, where: WordsQuery['where'] = null, valueStart = start): Token {
  const end = valueStart + word.length
  const isExact = word.startsWith('=')
  if (isExact && /^=+$/.test(word)) {
    const phrase = readPhrase(typed, end)
    if (phrase) return phraseToken(typed, start, end, phrase, options, where)
  }
  const bare = word.replace(/^=+/, '').replace(/\*+$/, '')
  if (!hasWords(bare)) return nothing(start, end, null)
  const prefix = word.endsWith('*') && endsInWord(bare)
  const unit = toWords({ start, end }, bare, { exact: isExact, prefix, where }, typed, options)
  const named = where === null ? /^([^:]+):/u.exec(bare) : null
  const said = [
    ...(/^NEAR\/./.test(word) ? [remarks.noDistance(word)] : []),
    ...(named ? [remarks.unknownField(named[1]!, word)] : []),
    ...(/[\p{L}\p{N}\p{M}]\*+[\p{L}\p{N}]/u.test(bare) ? [remarks.starInside(word)] : []),
  ]
  const role = said.length > 0 ? 'unknown' : isExact ? 'exact' : where === null ? 'word' : 'value'
  const parts = toParts(start, valueStart, end, 'field', role)
  return { type: 'unit', unit, start, end, parts, remarks: said }
}

/** `field:value` and `field:"value"`; null where the name is no field's, and words where the value is none of the field's. */
function fieldToken(typed: string, start: number, word: string, options: ParseOptions): Token | null {
  const name = /^(\p{L}[\p{L}\p{M}]*):/u.exec(word)?.[1]
  const field: FieldName | null = name === undefined ? null : toFieldName(name)
  if (name === undefined || field === null) return null
  const valueStart = start + name.length + 1
  const bare = word.slice(name.length + 1)
  const phrase = bare === '' ? readPhrase(typed, valueStart) : null
  if (field === 'title') {
    if (phrase) return phraseToken(typed, start, valueStart, phrase, options, 'title')
    if (bare !== '') return wordToken(typed, start, bare, options, 'title', valueStart)
    const span = { start, end: valueStart }
    if (/[(（]/.test(typed[valueStart] ?? '')) return { type: 'in-title', ...span, parts: [{ ...span, role: 'field' }], remarks: [] }
    return nothing(start, valueStart, remarks.noValue(`${name}:`), 'field')
  }
  const end = phrase ? phrase.end : start + word.length
  const value = phrase ? phrase.inner : bare.replace(/[,;]+$/, '')
  if (!hasWords(value)) return nothing(start, end, remarks.noValue(`${name}:`), bare === '' && !phrase ? 'field' : 'unknown')
  const unit = toFieldQuery(field, value, { start, end })
  if (unit) return { type: 'unit', unit, start, end, parts: toParts(start, valueStart, end, 'field', 'value'), remarks: [] }
  const whole = typed.slice(start, end)
  const isClosed = field === 'lang' || field === 'kind' || field === 'has' || field === 'in'
  const said = isClosed ? remarks.wrongValue(field, name, whole) : remarks.wrongDate(value, whole)
  const asWords = toWords({ start, end }, `${name}:${value.replaceAll(/[\s()（）]+/gu, '-').replace(/\*+$/, '')}`, {}, typed, options)
  return { type: 'unit', unit: asWords, start, end, parts: [{ start, end, role: 'unknown' }], remarks: [said] }
}
