import type { Clause } from './parse-query.ts'

/** A clause whose every place accepts several written forms. */
export interface WidenedClause {
  /** For each word of the clause, the folded forms that answer it. */
  readonly places: readonly { readonly forms: ReadonlySet<string>; readonly prefix: string | null }[]
  readonly excluded: boolean
}

/** What the library's dictionary knows of words. */
export interface Dictionary {
  listStems(term: string): readonly string[]
  listTerms(stem: string): readonly string[]
}

/**
 * Accept, for each word outside quotes, every form in the library that shares a stem with it. Stems are looked up for
 * the folded word as it occurs, so `importee` reaches `importées`; `toStems` serves words the library has never met.
 */
export function widen(clause: Clause, dictionary: Dictionary, toStems: (plain: string) => readonly string[]): WidenedClause {
  const last = clause.terms.length - 1
  const places = clause.terms.map(({ folded, plain }, i) => {
    const forms = new Set([folded])
    if (!clause.quoted)
      for (const stem of new Set([...dictionary.listStems(folded), ...toStems(plain)])) for (const term of dictionary.listTerms(stem)) forms.add(term)
    return { forms, prefix: clause.unfinished && i === last ? folded : null }
  })
  return { places, excluded: clause.excluded }
}

const quote = (term: string) => `"${term.replaceAll('"', '')}"`

/** The clause as an FTS5 expression. Phrases of widened words become an OR of phrases, bounded so that it stays small. */
export function toMatch({ places }: WidenedClause): string {
  const alternatives = places.reduce<string[][]>(
    (heads, place, i) => {
      const isPrefix = place.prefix !== null && i === places.length - 1
      const forms = isPrefix ? [...place.forms].filter((form) => !form.startsWith(place.prefix!)).concat(`${place.prefix}*`) : [...place.forms]
      return heads.flatMap((head) => forms.map((form) => [...head, form])).slice(0, 200)
    },
    [[]],
  )
  const expressions = alternatives.map((words) => words.map((word) => (word.endsWith('*') ? `${quote(word.slice(0, -1))} *` : quote(word))).join(' + '))
  return `(${expressions.join(' OR ')})`
}
