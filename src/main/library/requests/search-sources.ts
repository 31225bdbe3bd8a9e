import type { EntityKey } from '../../../shared/model.ts'
import { analyse, fold } from '../search/analyse.ts'
import type { Stores } from '../stores.ts'

/** The folded words of a name between spaces, so that one name can be looked for in another word by word. */
const toWords = (text: string): string => ` ${analyse(text).map(({ folded }) => folded).join(' ')} `

/** Where documents come from and what entities are called, folded once and kept as long as nothing changes. */
export function createSources({ facets }: Stores) {
  let made: { readonly version: number; sources: { readonly document: number; readonly words: string }[] | null; names: { readonly entity: EntityKey; readonly folded: string; readonly words: string }[] | null } | null = null
  const outlets = new Map<string, string>()
  const at = (version: number) => (made?.version === version ? made : (made = { version, sources: null, names: null }))

  return {
    /** Whether a name holds the words one after another. */
    isOutlet(outlet: string, value: string): boolean {
      const words = outlets.get(outlet) ?? toWords(outlet)
      outlets.set(outlet, words)
      return words.includes(toWords(value))
    },
    /** Documents whose outlet, author, file name or address holds the words one after another. */
    findDocuments(value: string, version: number): number[] {
      const known = at(version)
      known.sources ??= facets.listSources().map(({ document, text }) => ({ document, words: toWords(text) }))
      const wanted = toWords(value)
      return known.sources.filter(({ words }) => words.includes(wanted)).map(({ document }) => document)
    },
    /** Entities one of whose names is this; where there is none, those one of whose names holds its words one after another. */
    findEntities(value: string, version: number): ReadonlySet<EntityKey> {
      const known = at(version)
      known.names ??= facets.listNames().map(({ entity, name }) => ({ entity, folded: fold(name), words: toWords(name) }))
      const [folded, words] = [fold(value), toWords(value)]
      const exactly = known.names.filter((name) => name.folded === folded)
      return new Set((exactly.length > 0 || words.trim() === '' ? exactly : known.names.filter((name) => name.words.includes(words))).map(({ entity }) => entity))
    },
  }
}
export type Sources = ReturnType<typeof createSources>
