import { parseDate } from './dates.ts'

/** What a page says of its article in JSON-LD; nothing when it says nothing that can be read. */
export interface LinkedData {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly address: string | null
}

type Thing = Readonly<Record<string, unknown>>

const articleType = /(?:article|posting|report|news|review|interview)$/iu
const mostThings = 2_000

export function readLinkedData(page: Document): LinkedData {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => toThings(script.textContent ?? ''))
  const article = things.find((thing) => typesOf(thing).some((type) => articleType.test(type)))
  const about = article ?? things.find((thing) => typesOf(thing).includes('WebPage'))
  // A thing is often named in one place and only pointed at in others.
  const ids = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' && thing['name'] ? [[thing['@id'], thing] as const] : [])))
  const published = about && textOf(about['datePublished'])
  const modified = about && textOf(about['dateModified'])
  return {
    title: (article && textOf(article['headline'])) ?? null,
    author: article ? namesOf(article['author'], ids) : null,
    outlet: (about && namesOf(about['publisher'], ids)) ?? null,
    published: published ? parseDate(published) : null,
    modified: modified ? parseDate(modified) : null,
    address: addressOf(about),
  }
}

/** Every object in the script, `@graph` and nested ones included, outermost first. */
function toThings(script: string): Thing[] {
  const json = script.replaceAll(/^\s*(?:\/\*.*?\*\/|<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/gu, '').trim()
  const things: Thing[] = []
  try {
    const queue: unknown[] = [JSON.parse(json)]
    for (let at = 0; at < queue.length && at < mostThings; at += 1) {
      const value = queue[at]
      if (Array.isArray(value)) queue.push(...value.slice(0, mostThings))
      else if (isThing(value)) {
        things.push(value)
        queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'))
      }
    }
  } catch {
    // Broken JSON-LD is common and says nothing.
  }
  return things
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
const typesOf = (thing: Thing): string[] => [thing['@type']].flat().filter((type) => typeof type === 'string')

function namesOf(value: unknown, ids: ReadonlyMap<unknown, Thing>): string | null {
  const names = [value].flat().flatMap((one) => {
    if (!isThing(one)) return textOf(one) ?? []
    return textOf(one['name']) ?? textOf(ids.get(one['@id'])?.['name']) ?? []
  })
  return [...new Set(names.filter((name) => !/^https?:/u.test(name)))].join(', ') || null
}

function addressOf(about: Thing | undefined): string | null {
  const main = about?.['mainEntityOfPage']
  const said = textOf(about?.['url']) ?? (isThing(main) ? textOf(main['@id']) : textOf(main))
  return said && /^https?:\/\//u.test(said) ? said : null
}
