import { join } from 'node:path'
import { createNameFinder } from '../../../src/main/library/extraction/names.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { readResources } from '../../../src/main/library/resources.ts'

const finder = createNameFinder(readResources(join(import.meta.dirname, '../../../assets')))

/** What the program as shipped finds named in a text, each with its kind before it: `company: Orlane`. */
function named(text: string, language: 'fr' | 'en'): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
  return finder.find({ text, language, published: null, blocks }, findSentences(text, blocks)).mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}
/** The names of those that are told apart in a text. */
export function appearances(text: string, language: 'fr' | 'en'): string[] {
  const blocks = [{ start: 0, end: text.length }]
  return finder.find({ text, language, published: null, blocks }, findSentences(text, blocks)).appearances.map(({ name }) => name)
}
export const french = (text: string): string[] => named(text, 'fr')
export const english = (text: string): string[] => named(text, 'en')
