/** The longest line that may be a title, and the longest title made of a sentence. */
const longestTitle = 160
const longestMadeTitle = 90

const abbreviation = /(?:\b(?:M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|St|Ste|Me|cf|vs|no|art|av|env|etc|approx|Inc|Ltd|Corp|Co|U\.S|U\.K|E\.U)|\b\p{Lu})\.$/u

/** Whether a text's first line is a title: short, one sentence or less, and no sentence that simply ends. */
export function looksLikeTitle(line: string): boolean {
  if (line.length > longestTitle || !/[\p{L}\p{N}]/u.test(line)) return false
  if (/[,;:]$/u.test(line)) return false
  // A full stop at the end is a paragraph's habit, not a title's.
  if (/[^.]\.["»”)]?$/u.test(line) && !abbreviation.test(line)) return false
  return !/\p{Ll}{3,}["»”)]?\.\s+\p{Lu}/u.test(line) && (line.match(/[!?]\s+\p{Lu}/gu)?.length ?? 0) <= 1
}

/** A title for a text that has none: its first sentence, shortened at a word with an ellipsis where it is long. */
export function titleFromText(text: string): string {
  const beginning = text.slice(0, 1_000).replace(/\s+/gu, ' ').trim()
  return shorten(firstSentence(beginning).replace(/\.$/u, '')) || shorten(beginning) || '…'
}

function firstSentence(text: string): string {
  for (const found of text.matchAll(/[.!?…]+(?:\s?[»”"])?(?=\s)/gu)) {
    const sentence = text.slice(0, found.index + found[0].length)
    if (!abbreviation.test(sentence) && !/^\s\p{Ll}/u.test(text.slice(sentence.length))) return sentence
  }
  return text
}

function shorten(sentence: string): string {
  if (sentence.length <= longestMadeTitle) return sentence
  const cut = sentence.slice(0, longestMadeTitle + 1)
  const atWord = cut.lastIndexOf(' ')
  const kept = atWord > longestMadeTitle / 3 ? cut.slice(0, atWord) : cut.slice(0, longestMadeTitle).replace(/[\ud800-\udbff]$/u, '')
  return `${kept.replace(/[\s,;:.«“"'(–—-]+$/u, '')}…`
}
