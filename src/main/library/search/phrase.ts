/**
 * A quoted phrase is checked against the text, because the index knows words only. Two words stand together where nothing ends between them: inside
 * a sentence, spaces, one line break, commas, colons, dashes, apostrophes, quotes and brackets make no difference (as in Recoll; Zotero, which
 * wants every comma as it was typed, misses quotes that were re-typeset), but a phrase never runs across the end of a sentence, a blank line or the
 * border of a cell or of an item of a list (where Recoll lets it). Where the end of a sentence was typed oneself it may be passed: `"oui. Non"`.
 */
export function standTogether(before: string, gap: string, after: string, typed: string): boolean {
  const end = endIn(before, gap, after)
  return end === null || (end === 'sentence' && /[.!?…]/u.test(typed))
}

/** What ends between two words, if anything does. */
function endIn(before: string, gap: string, after: string): 'paragraph' | 'cell' | 'sentence' | null {
  if (/\n[^\S\n]*\n|\u2029|\f/u.test(gap)) return 'paragraph'
  if (/[\t|]|\n[^\S\n]*(?:[•▪◦‣*#>]|[-–—][^\S\n])/u.test(gap)) return 'cell'
  if (!/[.!?…][^\p{L}\p{N}]*\s/u.test(gap)) return null
  // “« Oui ! » dit-il”, “etc. et”: a sentence begins with a capital or a digit.
  if (/^\p{Ll}/u.test(after)) return null
  return /^[^.!?…]*\.[^.!?…]*$/u.test(gap) && isAbbreviation(before) ? null : 'sentence'
}

/** Words that a full stop shortens, rather than ending a sentence. */
const shortened = new Set(
  'mm mme mmes mlle dr drs pr me mgr st ste mr mrs ms prof sr jr no nos art al vs cf fig pp vol gen gov sen rep col lt capt sgt hon rev inc ltd co corp dept est'
    .split(' ').concat('approx', 'av', 'bd', 'env'),
)
const isAbbreviation = (word: string): boolean => /^\p{L}$/u.test(word) || shortened.has(word.toLowerCase())
