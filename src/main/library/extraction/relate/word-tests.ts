/**
 * Questions asked of single words, such as whether one is a form of `bénéficier`: each expression is tried once on each word, and the answer kept.
 * A reading asks several of them of every word of a text, and nearly all answers are no.
 */
import { copied } from '../../../../shared/copied.ts'

/** What a regular expression is used as here. */
export interface WordTest {
  test(word: string): boolean
}
const expressions: RegExp[] = []
/** By word: 0 for what was not asked yet, 1 for no, 2 for yes. */
const remembered = new Map<string, Uint8Array>()
const most = 20_000
/** Longer words hardly come back. */
const longest = 40
let last = ''
let lastAnswers: Uint8Array | null = null

function answersTo(word: string): Uint8Array {
  if (lastAnswers !== null && word === last) return lastAnswers
  let answers = remembered.get(word)
  if (answers === undefined) {
    if (remembered.size >= most) remembered.clear()
    answers = new Uint8Array(expressions.length)
    remembered.set(copied(word), answers)
  }
  last = word
  return (lastAnswers = answers)
}

/** An expression that is tried on words only, and has no memory of its own (no `g` or `y`). */
export function wordTest(expression: RegExp): WordTest {
  const number = expressions.push(expression) - 1
  return {
    test(word) {
      if (word.length > longest) return expression.test(word)
      const answers = answersTo(word)
      const answer = answers[number]
      if (answer === 1 || answer === 2) return answer === 2
      const is = expression.test(word)
      answers[number] = is ? 2 : 1
      return is
    },
  }
}
