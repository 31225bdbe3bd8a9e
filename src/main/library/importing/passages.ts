import type { Block, Span } from '../../../shared/model.ts'

const shortest = 600
const longest = 1_200
/** A cut at a poorer place than a block's end is still worth it from here on. */
const acceptable = 400
/** What is left at the end joins the passage before it rather than stand alone. */
const leftover = 300

/**
 * Passages that tile `text` exactly: the first starts at 0, each starts where the one before ends, the last ends at the
 * text's end. They aim at 600 to 1,200 characters and are cut where a block begins (never right behind a heading), else
 * where a sentence begins, else at a word. `parts` are blocks or sentences, sorted; `sentences` help where blocks are long.
 */
export function toPassages(text: string, parts: readonly (Span & Partial<Pick<Block, 'type'>>)[], sentences: readonly Span[] = []): Span[] {
  if (text.length === 0) return []
  const atBlocks = toCuts(parts.filter((_, i) => i > 0 && parts[i - 1]!.type !== 'heading'), text.length)
  const atSentences = toCuts(sentences.length > 0 ? sentences : parts, text.length)
  const passages: Span[] = []
  let start = 0
  while (start < text.length) {
    const end = text.length - start <= longest + leftover ? lastEnd(text, start, atBlocks) : nextCut(text, start, atBlocks, atSentences)
    passages.push({ start, end })
    start = end
  }
  return passages
}

const toCuts = (parts: readonly Span[], length: number): number[] =>
  parts.map(({ start }) => start).filter((start, i, all) => start > 0 && start < length && start > (all[i - 1] ?? 0))

/** The rest in one piece, or in two when it is long and a block begins in the middle of it. */
function lastEnd(text: string, start: number, atBlocks: readonly number[]): number {
  const rest = text.length - start
  if (rest <= longest) return text.length
  const half = lastIn(atBlocks, start + acceptable, text.length - leftover)
  return half ?? text.length
}

function nextCut(text: string, start: number, atBlocks: readonly number[], atSentences: readonly number[]): number {
  return (
    firstIn(atBlocks, start + shortest, start + longest) ??
    lastIn(atBlocks, start + acceptable, start + shortest) ??
    lastIn(atSentences, start + acceptable, start + longest) ??
    sentenceEnd(text, start) ??
    wordEnd(text, start)
  )
}

/** Where a sentence seems to begin, for texts whose sentences nobody has found yet. */
function sentenceEnd(text: string, start: number): number | undefined {
  const stretch = text.slice(start + acceptable, start + longest)
  let last: number | undefined
  for (const found of stretch.matchAll(/[.!?…]["»”’)]*\s+(?=["«“‘(]?\s?[\p{Lu}\p{N}])/gu)) last = start + acceptable + found.index + found[0].length
  return last
}

function wordEnd(text: string, start: number): number {
  for (let at = start + longest; at > start + acceptable; at -= 1) if (/\s/u.test(text[at - 1]!)) return at
  const at = start + longest
  return /[\udc00-\udfff\p{M}]/u.test(text[at] ?? '') ? at - 1 : at
}

function firstIn(cuts: readonly number[], from: number, to: number): number | undefined {
  const cut = cuts[indexFrom(cuts, from)]
  return cut !== undefined && cut <= to ? cut : undefined
}

function lastIn(cuts: readonly number[], from: number, to: number): number | undefined {
  const cut = cuts[indexFrom(cuts, to + 1) - 1]
  return cut !== undefined && cut >= from ? cut : undefined
}

/** The index of the first cut at or behind `from`. */
function indexFrom(cuts: readonly number[], from: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}
