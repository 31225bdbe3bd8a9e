import type { Language, Span } from '../../src/shared/model.ts'

interface Found {
  json(options: { offset: true }): readonly { readonly text: string; readonly offset: { readonly start: number; readonly length: number } }[]
}
interface Read {
  people(): Found
  places(): Found
  organizations(): Found
}

// By name, because the types that fr-compromise ships are sources that do not compile here.
const load = async (name: string): Promise<(text: string) => Read> => ((await import(name)) as { default: (text: string) => Read }).default
const readers = { en: await load('compromise'), fr: await load('fr-compromise') }

/** Where npm's compromise (English) and fr-compromise (French) see people, places and organisations, without punctuation at the edges. */
export function findPeerNames(text: string, language: Language): Span[] {
  const read = readers[language === 'en' ? 'en' : 'fr'](text)
  return [read.people(), read.places(), read.organizations()].flatMap((found) =>
    found.json({ offset: true }).map(({ offset: { start, length } }) => {
      const words = text.slice(start, start + length)
      const before = /^[^\p{L}\p{N}]*/u.exec(words)![0].length
      const after = /[^\p{L}\p{N}]*$/u.exec(words)![0].length
      return { start: start + before, end: start + length - after }
    }),
  )
}
