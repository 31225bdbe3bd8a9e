/**
 * The same string with memory of its own. A part cut from a string keeps all of it in memory for as long as it is kept itself: a word remembered from an article
 * holds the article.
 */
export const copied = (part: string): string => (part.length < shortestPart ? part : structuredClone(part))

/** Shorter ones are copied by the engine as they are cut: a part that points into a whole would take more room. */
const shortestPart = 13
