/** Annotated texts in the shape of the scorer (`gold/score.mjs` beside the seeds' gold), whatever they were written in. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityKind, Language, Predicate } from '../../src/shared/model.ts'
import { marked, parseMarked, type Part } from '../marked.ts'

export interface Gold {
  readonly entities: Record<string, { name: string; kind: EntityKind; also: EntityKind[] }>
  readonly articles: GoldArticle[]
}
export interface GoldArticle {
  readonly file: string
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string; readonly entity: string }[]
  readonly relations: readonly object[]
  readonly figures: readonly object[]
  readonly optional_figures?: readonly object[]
}
export interface GoldSet {
  readonly gold: Gold
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly language: Language; readonly fold: number | null }>
}

/** What a sidecar says of a text beyond its names: `X.json` beside `X.ann`, or alone where the text lies elsewhere. */
interface Sidecar {
  readonly relations: readonly { readonly subject: string; readonly predicate: Predicate; readonly object: string }[]
  /** Absent where only relations are annotated: whatever figures are found there count neither for nor against. */
  readonly figures?: readonly { readonly quote: string; readonly nth?: number }[]
  readonly optional_figures?: readonly { readonly quote: string; readonly nth?: number }[]
}

/** The five articles, as given. */
export function readSeeds(shared: string): GoldSet {
  const gold = JSON.parse(readFileSync(join(shared, 'gold/seeds.json'), 'utf8')) as Gold
  const texts = new Map(gold.articles.map(({ file }) => [file, { text: readFileSync(join(shared, 'seeds', file), 'utf8'), language: 'fr' as const, fold: null }]))
  return { gold, texts }
}

/** Where marked texts lie and which of them are wanted. */
export interface MarkedFolder {
  readonly folder: string
  /** Where relations and figures lie: `prefix` and the text's name, `.json`. */
  readonly sidecars: string
  readonly prefix: string
  readonly isFresh: (base: string) => boolean
}

/** The marked texts of a folder that belong to a part; with `claimsOnly`, texts without a sidecar are left out. */
export function readMarked({ folder, sidecars, prefix, isFresh }: MarkedFolder, part: Part, claimsOnly: boolean): GoldSet {
  const gold: Gold = { entities: {}, articles: [] }
  const texts = new Map<string, { text: string; language: Language; fold: number | null }>()
  for (const one of existsSync(folder) ? marked(folder, isFresh) : []) {
    const base = prefix + one.name.replace(/\.ann$/, '')
    const path = join(sidecars, `${base}.json`)
    if (one.part !== part || (claimsOnly && !existsSync(path))) continue
    const { text, mentions } = parseMarked(one.source)
    for (const { name, kind } of mentions) {
      const known = (gold.entities[name] ??= { name, kind, also: [] })
      if (known.kind !== kind && !known.also.includes(kind)) known.also.push(kind)
    }
    const sidecar = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Sidecar) : null
    gold.articles.push({
      file: base,
      mentions: mentions.map(({ start, end, name }) => ({ start, end, text: text.slice(start, end), entity: name })),
      relations: sidecar?.relations ?? [],
      figures: (sidecar?.figures ?? []).map((figure) => ({ ...figure, ...place(text, figure, base) })),
      optional_figures: sidecar !== null && sidecar.figures === undefined ? [{ start: 0, end: text.length }]
        : (sidecar?.optional_figures ?? []).map((figure) => place(text, figure, base)),
    })
    texts.set(base, { text, language: one.name.startsWith('en') ? 'en' : 'fr', fold: one.fold })
  }
  return { gold, texts }
}

function place(text: string, { quote, nth = 1 }: { readonly quote: string; readonly nth?: number }, file: string): { start: number; end: number; text: string } {
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1)
  if (at < 0) throw new Error(`${file}: “${quote}” does not stand there ${nth} times`)
  return { start: at, end: at + quote.length, text: quote }
}
