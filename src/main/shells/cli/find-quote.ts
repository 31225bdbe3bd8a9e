import type { Client } from '../../../shared/client.ts'
import { untranslated } from '../../../shared/contract.ts'
import type { Span } from '../../../shared/model.ts'
import { LibraryFailure } from '../../library/failure.ts'

/** Kinds of apostrophe, quotation mark and space make no difference; each sign stays one sign, so places stay what they are. */
const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/[“”«»]/g, '"').replace(/\s/g, ' ')

/**
 * Where words stand in an article.
 * @throws LibraryFailure when they do not, or several times.
 */
export async function findQuote(library: Client, document: number, quote: string): Promise<Span> {
  const { text } = await library.openDocument({ document })
  const [within, wanted] = [plain(text), plain(quote).trim()]
  const places: number[] = []
  for (let at = within.indexOf(wanted); at >= 0 && wanted !== ''; at = within.indexOf(wanted, at + 1)) places.push(at)
  const [only, ...others] = places
  if (only === undefined) throw new LibraryFailure('not-found', untranslated(`“${quote}” does not stand in this article. Quote its words exactly.`))
  if (others.length > 0) throw new LibraryFailure('ambiguous', untranslated(`“${quote}” stands ${places.length} times in this article. Quote more of the sentence, so that it can be one place only.`))
  return { start: only, end: only + wanted.length }
}
