import type { PageLine } from './html-lines.ts'
import { fold } from './html-title.ts'
import { parseMetadata } from './metadata.ts'

/** How many lines may stand between a title and the article behind it. */
const nearest = 12

/**
 * The sentence or two that a page sets between its title and its article, often outside the element that holds the article:
 * the lines there that are a sentence, or that the page gives as its own description. None that are about the article.
 */
export function findStandfirst(visible: readonly PageLine[], article: readonly PageLine[], title: string | null, description: string | null): readonly PageLine[] {
  const first = article.find(({ type, text }) => type === 'paragraph' && text.length >= 40)
  const titleAt = title ? visible.findIndex(({ text }) => fold(text) === fold(title)) : -1
  const firstAt = first ? visible.findIndex(({ text }, i) => i > titleAt && text === first.text) : -1
  if (titleAt < 0 || firstAt < 0 || firstAt - titleAt > nearest) return []
  const kept = new Set(article.map(({ text }) => text))
  return visible.slice(titleAt + 1, firstAt).filter((line) => !kept.has(line.text) && isStandfirst(line, description)).slice(0, 2).map((line) => ({ ...line, type: 'paragraph' }))
}

function isStandfirst({ type, text, linked }: PageLine, description: string | null): boolean {
  if (linked > 0.3 || text.length < 30 || text.length > 600 || (type !== 'paragraph' && type !== 'heading') || parseMetadata(text)) return false
  if (description && fold(description) === fold(text)) return true
  return (/[.!?…][»”"]?$/u.test(text) && text.split(' ').length >= 6) || (text.length >= 60 && !/[|•·]|\d{1,2}[:h]\d\d/u.test(text))
}
