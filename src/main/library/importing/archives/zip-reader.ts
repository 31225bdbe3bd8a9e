import { LibraryFailure } from '../../failure.ts'
import { LimitReached, tooLargeArticle, type Budget } from '../limits.ts'
import { pageFolderOf } from '../page-folder.ts'
import type { ReadOutcome, SourceBytes } from '../reader.ts'
import { unreadable } from '../unreadable.ts'
import { isAboutOthers, readOmnivore } from './omnivore.ts'
import type { ZipEntry } from './zip.ts'

/** Names that are nobody's article: pictures, styles, scripts, sounds, and what systems leave behind. */
const passedBy = /(?:^|\/)(?:\.|__MACOSX\/|thumbs\.db$|desktop\.ini$)|\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|m4a|ogg|wav|webm|mov|avi|xml|xsl|exe|dll|so|db|sqlite|cdxj?|idx|bin)$/iu

/** Reads one entry of the archive, as a file of its own. */
export type ReadInside = (source: SourceBytes, entry: string) => AsyncGenerator<ReadOutcome>

/** Everything in an archive that may be an article, one after the other; one that cannot be read is one line. */
export async function* readArchive(entries: readonly ZipEntry[], budget: Budget, read: ReadInside): AsyncGenerator<ReadOutcome> {
  const pages = new Set(entries.map(({ name }) => name.toLowerCase()).filter((name) => /\.x?html?$/u.test(name)))
  const complete = readOmnivore(entries)
  let passedOver = 0
  for (const entry of entries) {
    if (entry.isFolder) continue
    if (!isOutside(entry.name) && (passedBy.test(entry.name) || (complete !== null && isAboutOthers(entry.name)) || isInPageFolder(entry.name, pages))) {
      passedOver += 1
      continue
    }
    budget.enter()
    budget.checkTime()
    try {
      if (isOutside(entry.name)) throw outside(entry.name)
      const bytes = entry.unpack()
      const name = entry.name.split('/').at(-1)!
      if (bytes.length > budget.limits.articleBytes && !/\.(?:zip|warc|warc\.gz|wacz|csv|jsonl|epub|pdf|docx|odt)$/iu.test(name)) throw tooLargeArticle(entry.name, Math.round(budget.limits.articleBytes / 1e6))
      for await (const outcome of read({ bytes, name }, entry.name)) {
        if ('passedOver' in outcome) passedOver += outcome.passedOver
        else yield complete && 'document' in outcome ? { ...outcome, document: complete(entry.name, outcome.document) } : outcome
      }
    } catch (error) {
      if (!(error instanceof LibraryFailure) || error instanceof LimitReached) throw error
      yield { entry: entry.name, refused: error }
    }
  }
  yield { passedOver, notes: [] }
}

/** Names that would leave the folder they are unpacked into. Nothing is ever written here, but whoever made them meant no good. */
const isOutside = (name: string): boolean => name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..') || name.includes('\0')

/** What a browser put beside a saved page belongs to the page. */
function isInPageFolder(name: string, pages: ReadonlySet<string>): boolean {
  const parts = name.split('/')
  return parts.some((part, i) => {
    const page = i < parts.length - 1 ? pageFolderOf(part) : null
    const base = page && [...parts.slice(0, i), page].join('/').toLowerCase()
    return base !== null && ['.html', '.htm', '.xhtml'].some((ending) => pages.has(`${base}${ending}`))
  })
}

const outside = (name: string) =>
  unreadable({
    en: `${name.slice(0, 120)} names a place outside its archive, as hostile archives do, and was not read. If you trust it, unpack the archive yourself and import the file.`,
    fr: `${name.slice(0, 120)} désigne un endroit hors de son archive, comme le font les archives hostiles, et n’a pas été lu. Si vous lui faites confiance, décompressez l’archive vous-même et importez le fichier.`,
  })
