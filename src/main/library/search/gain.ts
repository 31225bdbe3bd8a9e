// As in SQLite's bm25(), so that one may be held against the other.
const k1 = 1.2
const b = 0.75

/** What a word in the title counts, beside one in the text. */
export const titleWeight = 1.5
/** No field gains more by a word, however often it stands there. */
export const mostGain = k1 + 1

/** What a field of so many words gains by a word that stands in it so often, before it is weighed: the more the rarer it is otherwise. */
export const gainOf = (times: number, length: number, average: number): number => (times * (k1 + 1)) / (times + k1 * (1 - b + (b * length) / average))
