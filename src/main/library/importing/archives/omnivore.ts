import { parseDate } from '../dates.ts'
import type { ReadDocument } from '../reader.ts'
import type { ZipEntry } from './zip.ts'

type Thing = Readonly<Record<string, unknown>>

const listName = /(?:^|\/)metadata_\d+_to_\d+\.json$/u
const pageName = /(?:^|\/)content\/(.+)\.html$/u

/**
 * What an export of Omnivore says of the pages beside it: their titles, addresses and dates stand in lists of their own.
 * Null when this is no such export.
 */
export function readOmnivore(entries: readonly ZipEntry[]): ((entry: string, document: ReadDocument) => ReadDocument) | null {
  const lists = entries.filter(({ name }) => listName.test(name))
  if (lists.length === 0 || !entries.some(({ name }) => pageName.test(name))) return null
  const saved = new Map(lists.flatMap(readList).map((thing) => [thing['slug'], thing]))
  return (entry, document) => {
    const said = saved.get(pageName.exec(entry)?.[1])
    const value = (key: string): string | null => (typeof said?.[key] === 'string' && said[key] !== '' ? said[key] : null)
    const address = value('url')
    return {
      ...document,
      title: value('title') ?? document.title,
      author: value('author') ?? document.author,
      outlet: document.outlet ?? value('siteName'),
      address: address && /^https?:/u.test(address) ? address : document.address,
      published: parseDate(value('publishedAt') ?? '') ?? document.published,
    }
  }
}

/** Whether an entry only says something of others: a list, or the highlights made in one of the pages, most of them empty. */
export const isAboutOthers = (name: string): boolean => listName.test(name) || /(?:^|\/)highlights\/[^/]+\.md$/u.test(name)

function readList(list: ZipEntry): Thing[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(list.unpack()))
    return Array.isArray(value) ? value.filter((one): one is Thing => typeof one === 'object' && one !== null) : []
  } catch (error) {
    // A broken list says nothing; a limit that is reached ends the file.
    if (error instanceof SyntaxError) return []
    throw error
  }
}
