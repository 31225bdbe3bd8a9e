/** Texts with their expected names marked in place: `[[surface|kind|canonical name]]`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityKind } from '../src/shared/model.ts'

export interface MarkedMention {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
  readonly name: string
}

export function parseMarked(marked: string): { text: string; mentions: MarkedMention[] } {
  const mentions: MarkedMention[] = []
  let text = ''
  let at = 0
  for (const found of marked.matchAll(/\[\[([^|\]]*)\|(\w+)\|([^\]]*)\]\]/g)) {
    text += marked.slice(at, found.index)
    mentions.push({ start: text.length, end: text.length + found[1]!.length, kind: found[2] as EntityKind, name: found[3]! })
    text += found[1]!
    at = found.index + found[0].length
  }
  return { text: text + marked.slice(at), mentions }
}

/** Development texts are scored by taggers that have not seen them: each belongs to one of these parts. */
export const foldCount = 4

/** Which texts serve for what: tuned and trained on; kept aside, looked at for figures only; kept aside by other hands, later. */
export type Part = 'development' | 'kept' | 'fresh'
export interface Marked {
  readonly name: string
  readonly source: string
  readonly part: Part
  readonly fold: number
}

/**
 * The texts of a folder. Every third, in the order of their names, is kept aside, but not in `more` and `snippets`, which are all for development;
 * those that `isFresh` names are the fresh part.
 */
export function marked(folder: string, isFresh: (base: string) => boolean = () => false): Marked[] {
  const isMore = folder.endsWith('more') || folder.endsWith('snippets')
  return readdirSync(folder).filter((file) => file.endsWith('.ann')).sort().map((name, i) => ({
    name, source: readFileSync(join(folder, name), 'utf8'), fold: foldOf(name),
    part: isFresh(name.replace(/\.ann$/, '')) ? 'fresh' : i % 3 === 2 && !isMore ? 'kept' : 'development',
  }))
}

/** Of the name alone, so that further texts leave the others where they are. */
export const foldOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 7) % foldCount

/** What extraction ships with, read from `assets/` as the program does. */
export function readResources(assets: string, tagger = join(assets, 'tagger.bin'), kinds = join(assets, 'tagger-kinds.bin'), relations = join(assets, 'relations.bin')): Map<string, Uint8Array> {
  const resources = new Map<string, Uint8Array>()
  if (existsSync(tagger)) resources.set('tagger.bin', new Uint8Array(readFileSync(tagger)))
  if (existsSync(kinds)) resources.set('tagger-kinds.bin', new Uint8Array(readFileSync(kinds)))
  if (existsSync(relations)) resources.set('relations.bin', new Uint8Array(readFileSync(relations)))
  if (existsSync(join(assets, 'relations-owners.bin'))) resources.set('relations-owners.bin', new Uint8Array(readFileSync(join(assets, 'relations-owners.bin'))))
  for (const file of readdirSync(join(assets, 'lexicon'))) if (file.endsWith('.txt')) resources.set(`lexicon/${file}`, new Uint8Array(readFileSync(join(assets, 'lexicon', file))))
  return resources
}

export const blocksOf = (text: string): { start: number; end: number }[] => [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
