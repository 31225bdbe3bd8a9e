/**
 * What is known of a word wherever it stands, looked up once and kept with it: readings ask the same of every word of a sentence, a dozen times over,
 * and tables of words are slower to ask than fields are to read.
 */
import { copied } from '../../../../shared/copied.ts'
import { auxiliaries, breaks, conjunctions, demonstratives, determiners, genitives, isAdverb, prepositions, relatives, subordinators } from './function-words.ts'
import { type Nominal, nominalOf } from './nominals.ts'
import type { Cue } from './pattern-language.ts'
import { cues, wordNumberOf } from './patterns.ts'
import { verbForm, type VerbForm } from './verbs.ts'

export interface KnownWord {
  readonly determiner: boolean
  readonly genitive: boolean
  readonly preposition: boolean
  readonly auxiliary: boolean
  readonly conjunction: boolean
  readonly relative: boolean
  readonly subordinator: boolean
  readonly demonstrative: boolean
  readonly adverb: boolean
  /** A mark that breaks a clause. */
  readonly breaks: boolean
  readonly verb: VerbForm | undefined
  readonly nominal: Nominal | undefined
  /** The patterns it is a cue of, and its number where patterns cannot do without it; -1 elsewhere. */
  readonly cue: Cue | undefined
  readonly patternWord: number
  /** What `asked` answers of it, by the number of the question. */
  readonly answers: readonly unknown[]
}

const questions: ((low: string) => unknown)[] = []
/** A question about words that is answered once for each, from what the word is alone. Asked for when a module is read, before any text is. */
export function asked<Answer>(answer: (low: string) => Answer): (word: KnownWord) => Answer {
  const number = questions.push(answer) - 1
  return ({ answers }) => answers[number] as Answer
}

const remembered = new Map<string, KnownWord>()
const most = 20_000
/** Longer words hardly come back. */
const longest = 40

/** What is known of a word in lower case. */
export function knownWord(low: string): KnownWord {
  const known = remembered.get(low)
  if (known !== undefined) return known
  const word: KnownWord = {
    determiner: determiners.has(low), genitive: genitives.has(low), preposition: prepositions.has(low), auxiliary: auxiliaries.has(low),
    conjunction: conjunctions.has(low), relative: relatives.has(low), subordinator: subordinators.has(low),
    demonstrative: demonstratives.has(low), adverb: isAdverb(low), breaks: breaks.has(low), verb: verbForm(low), nominal: nominalOf(low),
    cue: cues.get(low), patternWord: wordNumberOf(low), answers: questions.map((answer) => answer(low)),
  }
  if (low.length > longest) return word
  if (remembered.size >= most) remembered.clear()
  remembered.set(copied(low), word)
  return word
}
/** A name or a date, of which no table of words knows anything. */
export const noWord = (): KnownWord => knownWord('')
