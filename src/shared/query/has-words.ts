/** Of these no mark or sign makes anything else. */
const common = /[a-z\d]/i
/** What search compares: letters and digits, but for the apostrophes that Unicode counts among the letters. */
const letter = /[[\p{L}\p{N}]--[\u02b9-\u02bf]]/gv

/** Whether there is a word in it for search: a letter or a digit that is more than a mark on another. */
export const hasWords = (text: string): boolean => common.test(text) || [...text.matchAll(letter)].some(([each]) => /[^\p{M}\p{Cf}\s]/u.test(each.normalize('NFKD')))

/** Whether it ends in a word, so that the word may go on when more is typed. */
export const endsInWord = (text: string): boolean => /[\p{L}\p{N}\p{M}]$/u.test(text)
