/** So many words are enough to find a passage by, and few enough that one that has changed is not among them every time. */
const most = 5

/** The words of a quote to search for: its longest, in the order in which they stand. Nothing in them is read as a sign of the query language. */
export function toSearchWords(quote: string): string {
  const words = [...new Set(quote.match(/\p{L}[\p{L}\p{N}]+/gu) ?? quote.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => !/^(?:OR|AND|NOT|NEAR|OU|ET|SAUF)$/.test(word))
  const chosen = new Set(words.toSorted((a, b) => b.length - a.length).slice(0, most))
  return words.filter((word) => chosen.has(word)).join(' ')
}
