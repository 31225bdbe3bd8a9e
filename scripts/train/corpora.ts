/** Reads the training texts into sentences whose tokens each carry the set of tags they may have. */
import { readFileSync } from 'node:fs'
import { entityKinds, type EntityKind } from '../../src/shared/model.ts'
import { casing, tokenize, type Tokens } from '../../src/main/library/extraction/tokens.ts'
import type { Lexicon } from '../../src/main/library/extraction/lexicon.ts'
import { parseMarked } from '../marked.ts'

export interface TrainingSentence {
  /** What it says, where it comes from a corpus. */
  readonly text?: string
  readonly tokens: Tokens
  /** A bit for every tag a token may have: coarse corpora leave the kind open. */
  readonly allowed: Int32Array
  readonly weight: number
}

const kindIndex = (kind: EntityKind): number => entityKinds.indexOf(kind)
const beginOf = (kinds: readonly EntityKind[]): number => kinds.reduce((bits, kind) => bits | (1 << (1 + 2 * kindIndex(kind))), 0)
const insideOf = (kinds: readonly EntityKind[]): number => kinds.reduce((bits, kind) => bits | (1 << (2 + 2 * kindIndex(kind))), 0)
const coarse: Record<string, readonly EntityKind[]> = {
  PER: ['person'], LOC: ['place'], ORG: ['institution', 'company', 'fund'], MISC: ['project', 'law', 'event'],
}

/** One `.bio` file. `silentMisc`: the corpus does not mark what we call projects, laws and events, so O may be one of them. */
export function readBio(file: string, lexicon: Lexicon, { silentMisc, weight }: { silentMisc: boolean; weight: number }): TrainingSentence[] {
  return readFileSync(file, 'utf8').split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.split('\t'))
    if (lines.length === 0) return []
    // Rejoined and cut again, so that training sees the tokens the program will see.
    let text = ''
    const marks: { start: number; end: number; tag: string }[] = []
    for (const [word = '', tag = 'O'] of lines) {
      if (text !== '' && !/['’]$/.test(text) && !/^(?:['’]s|n['’]t|[.,;:!?)%])/.test(word)) text += ' '
      marks.push({ start: text.length, end: text.length + word.length, tag })
      text += word
    }
    const tokens = tokenize(text)
    const allowed = new Int32Array(tokens.length)
    let at = 0
    for (let i = 0; i < tokens.length; i += 1) {
      while (at + 1 < marks.length && marks[at]!.end <= tokens.start[i]!) at += 1
      const { tag, start } = marks[at]!
      const kinds = tag === 'O' ? null : (coarse[tag.slice(2)] ?? null)
      if (kinds === null) {
        allowed[i] = 1
        if (silentMisc && tokens.casing[i] !== casing.lower && tokens.casing[i] !== casing.sign) allowed[i]! |= beginOf(coarse['MISC']!) | insideOf(coarse['MISC']!)
      } else {
        const begins = tag.startsWith('B-') && tokens.start[i]! <= start
        allowed[i] = begins ? beginOf(kinds) : insideOf(kinds)
        if (tag.endsWith('MISC') && lexicon.countryOf(tokens.fold[i]!) !== null) allowed[i]! |= 1
      }
    }
    return feasible(allowed) ? [{ text, tokens, allowed, weight }] : []
  })
}

/** Some corpora begin a name with I-; such a sentence is mended by allowing both. */
function feasible(allowed: Int32Array): boolean {
  for (let i = 0; i < allowed.length; i += 1) {
    const inside = allowed[i]! & ~1 & 0b10101010101010100
    if (inside !== 0 && (i === 0 || (allowed[i - 1]! & (inside | (inside >> 1))) === 0)) allowed[i]! |= inside >> 1
  }
  return allowed.length < 400
}

/** A text marked `[[surface|kind|name]]`, sentence by sentence. */
export function sentencesOfMarked(marked: string, weight: number, cut: (text: string) => readonly { start: number; end: number }[]): TrainingSentence[] {
  const { text, mentions } = parseMarked(marked)
  return cut(text).flatMap(({ start, end }) => {
    const tokens = tokenize(text, start, end)
    if (tokens.length === 0) return []
    const allowed = new Int32Array(tokens.length).fill(1)
    for (let i = 0; i < tokens.length; i += 1) {
      const mention = mentions.find((one) => one.start <= tokens.start[i]! && tokens.end[i]! <= one.end)
      if (mention) allowed[i] = mention.start === tokens.start[i] || i === 0 ? beginOf([mention.kind]) : insideOf([mention.kind])
    }
    return feasible(allowed) ? [{ tokens, allowed, weight }] : []
  })
}
