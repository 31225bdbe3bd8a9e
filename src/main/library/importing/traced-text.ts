import { withoutRepeats } from './offsets.ts'
import type { OffsetMap } from './reader.ts'

/** A text put together from pieces of another, remembering where each piece came from. */
export interface TracedText {
  readonly length: number
  /** `value` as it came from `source` in the other text, where it was `sourceLength` long. */
  add(value: string, source: number, sourceLength?: number): void
  /** `value`, which stands nowhere in the other text: what separates two pieces. */
  separate(value: string): void
  /** Takes back what was separated since the text was `length` long; nothing may have been added since. */
  retract(length: number): void
  text(): string
  offsets(): OffsetMap
}

export function createTracedText(): TracedText {
  const parts: string[] = []
  const pairs: [number, number][] = []
  let length = 0
  /** Where the piece just added ends in the other text; -1 behind a separator. */
  let sourceEnd = -1
  const put = (value: string): void => {
    parts.push(value)
    length += value.length
  }
  return {
    get length() {
      return length
    },
    add(value, source, sourceLength = value.length) {
      if (value === '') return
      if (sourceEnd >= 0 && sourceEnd !== source) pairs.push([length, sourceEnd])
      pairs.push([length, source])
      sourceEnd = source + sourceLength
      put(value)
    },
    separate(value) {
      sourceEnd = -1
      put(value)
    },
    retract(to) {
      while (length > to) length -= parts.pop()!.length
    },
    text: () => parts.join(''),
    offsets: () => withoutRepeats(pairs[0]?.[0] === 0 ? pairs : [[0, pairs[0]?.[1] ?? 0], ...pairs]),
  }
}

/**
 * Adds `value`, which a Markdown parser made of `source[from, to)`, piece by piece: it lacks the backslashes, the
 * indentation and the quote signs of the source, and has characters for their references. Line ends become spaces.
 */
export function addAligned(out: TracedText, value: string, source: string, from: number, to: number, isLiteral: boolean): void {
  let at = from
  let piece = ''
  let pieceAt = from
  const flush = (): void => {
    out.add(isLiteral ? piece : piece.replaceAll('\n', ' '), pieceAt)
    piece = ''
  }
  for (let i = 0; i < value.length; ) {
    const reference = !isLiteral && source[at] === '&' ? /^&(?:#\w{1,8}|\w{2,32});/u.exec(source.slice(at, at + 40))?.[0] : undefined
    if (reference && !value.startsWith(reference, i)) {
      flush()
      const size = value.codePointAt(i)! > 0xffff ? 2 : 1
      out.add(value.slice(i, i + size), at, reference.length)
      at += reference.length
      pieceAt = at
      i += size
      continue
    }
    const isEscape = !isLiteral && source[at] === '\\' && /[!-/:-@[-`{-~]/u.test(source[at + 1] ?? '') && source[at + 1] === value[i]
    if (isEscape || source[at] !== value[i]) {
      flush()
      at = isEscape ? at + 1 : nextAt(source, value[i]!, at, to)
      pieceAt = at
    }
    piece += value[i]!
    at += 1
    i += 1
  }
  flush()
}

const nextAt = (source: string, sign: string, at: number, to: number): number => {
  const found = source.indexOf(sign, at)
  return found >= 0 && found < to ? found : Math.min(at, to)
}
