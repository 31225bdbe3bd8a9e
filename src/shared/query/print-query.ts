import type { FieldQuery, Query, WordsQuery } from './query.ts'

/** A query as one would type it: read again, it is the same query, but for the places of its nodes, its remarks and what was still being typed. */
export function printQuery(query: Query): string {
  switch (query.type) {
    case 'all': return ''
    case 'words': return printWords(query)
    case 'near': {
      const near = query.parts.map((part) => printWords({ ...part, where: null })).join(` NEAR/${query.distance} `)
      return query.parts[0]?.where === 'title' ? `title:(${near})` : near
    }
    case 'field': return printField(query)
    case 'not': {
      // A minus excludes only what stands right behind it and could begin a word.
      const part = printQuery(query.part)
      return (query.part.type === 'words' || query.part.type === 'field') && /^[\p{L}\p{N}="]/u.test(part) ? `-${part}` : `-(${part})`
    }
    case 'and': return query.parts.map(printQuery).join(' ')
    case 'or': return query.parts.map((part) => (part.type === 'and' ? `(${printQuery(part)})` : printQuery(part))).join(' OR ')
  }
}

function printWords({ words, quoted, exact, prefix, where }: WordsQuery): string {
  const field = where === null ? '' : `${where}:`
  if (quoted) return `${field}"${words}${prefix ? '*' : ''}"`
  return `${field}${exact ? '=' : ''}${words}${prefix ? '*' : ''}`
}

function printField(query: FieldQuery): string {
  if (query.field !== 'date') return `${query.field}:"${query.value}"`
  const { from, to } = query
  return `date:${from === to ? from : `${from ?? ''}..${to ?? ''}`}`
}
