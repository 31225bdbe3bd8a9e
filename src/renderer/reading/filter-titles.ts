import type { DocumentSummary } from '../../shared/model.ts'

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Documents whose title, outlet or date has, for every word typed, a word that begins with it; those of whom it begins the title come first. */
export function filterTitles<D extends Pick<DocumentSummary, 'title' | 'outlet' | 'fileName' | 'published'>>(documents: readonly D[], typed: string): readonly D[] {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return documents
  const found = documents.filter(({ title, outlet, fileName, published }) => {
    const parts = fold([title, outlet ?? fileName, published ?? ''].join(' ')).split(' ')
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  })
  const begins = (document: D): boolean => fold(document.title).startsWith(words.join(' '))
  return [...found.filter(begins), ...found.filter((document) => !begins(document))]
}
