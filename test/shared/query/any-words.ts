import fc from 'fast-check'

/** Pieces of the query language, whole and broken, and words in which folding and matching may go wrong. */
const pieces = [
  '"', '“', '”', '«', '»', '‘', '’', "'", '-', '--', '−', '(', ')', '((', '*', '=', ':', '/', '..', '…', '>=', '<', ' ', ' ', ' ', '\u00a0', '\u202f', '\n', '\t', '\u00ad', '\u200b', '\u200d', '\ufeff', '\u202e',
  'OR', 'OU', 'AND', 'ET', 'NOT', 'SAUF', 'NEAR', 'NEAR/3', 'NEAR/', 'NEAR/99999999999999999999', 'near', 'or',
  'title:', 'titre:', 'date:', 'date:2025', 'date:>=2025-02', 'date:2025-01..2025-06', 'date:soon', 'lang:', 'lang:fr', 'tag:', 'kind:', 'kind:robot', 'entity:', 'has:note', 'in:title', 'in:notes', 'in:', 'note:', '10:30', 'a:',
  'usine', 'Usines', "l'IA", 'l’IA', 'giga*', 'œuvre', 'ﬁn', 'ＩＡ', 'İ', 'ß', 'ﾞ', '①', '℡', 'é', 'é', '\u0301', '\ud800', '\udc00', '😀', '👩‍👩‍👧', 'مرحبا', '東京', '0', '2025', 'a', 'b',
]

/** Whatever may be typed, pasted or fall into a search box. */
export const anyWords = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), { maxLength: 20 }).map((some) => some.join('')) },
)
