import type { Query, WordsQuery } from '../../../src/shared/query/query.ts'

/**
 * A query as a short text, so that a test can be read: (and …) (or …) (not …) (near/8 …), words as typed, "…" for phrases, = for exact, * for a star, … for a word
 * still being typed, title:… for words in the title, [field value] for conditions.
 */
export function toTree(query: Query): string {
  switch (query.type) {
    case 'all': return 'all'
    case 'and': case 'or': return `(${query.type} ${query.parts.map(toTree).join(' ')})`
    case 'not': return `(not ${toTree(query.part)})`
    case 'near': return `(near/${query.distance} ${query.parts.map(toTree).join(' ')})`
    case 'words': return wordsTree(query)
    case 'field': return query.field === 'date' ? `[date ${query.from ?? ''}..${query.to ?? ''}]` : `[${query.field} ${query.value}]`
  }
}

function wordsTree({ words, quoted, exact, prefix, unfinished, where }: WordsQuery): string {
  const sign = exact && !quoted ? '=' : ''
  const end = `${prefix ? '*' : ''}${unfinished ? '…' : ''}`
  return `${where === null ? '' : `${where}:`}${sign}${quoted ? `"${words}"` : words}${end}`
}
