/**
 * Words as they are written, each with what can be said of it wherever it stands. Texts are made of the same words again and again:
 * folding, hashing and looking up each of them once is the difference between a fast and a slow reading.
 */
import { hashOf } from './word-table.ts'

/** How a token is cased: what names are recognised by before anything else. */
export const casing = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4, sign: 5 } as const

export interface Form {
  readonly text: string
  readonly fold: string
  readonly casing: number
  /** `hashOf` the folded word and the word as it is written, and its shape. */
  readonly foldHash: number
  readonly textHash: number
  readonly shape: number
  /** What a lexicon has of the word, once it has been asked: `reader` says which one. */
  reader: object | null
  bits: number
  node: object | null
  /** What a tagger's weights of the word alone come to, likewise. */
  weigher: object | null
  row: Int32Array | null
  /** The lists of the rules that the word is on, a bit each; below zero until they are asked. */
  lists: number
}

/** `Xx-xx`, `XX9`: letters by case, runs shortened to two. */
export function shapeOf(text: string): number {
  let hash = 0x811c9dc5
  let last = 0
  let run = 0
  for (let i = 0; i < text.length && i < 24; i += 1) {
    const code = text.charCodeAt(i)
    const sign = code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : code < 128 ? code : text[i] === text[i]!.toLowerCase() ? 1 : 2
    run = sign === last ? run + 1 : 1
    last = sign
    if (run <= 2) hash = Math.imul(hash ^ sign, 0x01000193)
  }
  return hash
}

export const toForm = (text: string, fold: string, how: number): Form =>
  ({ text, fold, casing: how, foldHash: hashOf(fold), textHash: hashOf(text), shape: shapeOf(text), reader: null, bits: 0, node: null, weigher: null, row: null, lists: -1 })
