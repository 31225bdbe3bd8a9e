import type { getDocumentProxy } from 'unpdf'
import type { Sentence } from '../../../../shared/model.ts'
import { articleFromLines } from '../article-from-lines.ts'
import { parseDate } from '../dates.ts'
import type { Budget } from '../limits.ts'
import { toLatin } from '../mail/mime.ts'
import type { ReadDocument, SourceBytes } from '../reader.ts'
import { cutOff, damaged, locked, unreadable } from '../unreadable.ts'
import { toFragments, type Fragment } from './fragments.ts'
import { findFurniture, findPrintedAddress } from './furniture.ts'
import { inReadingOrder, type PrintedLine } from './reading-order.ts'
import { toParagraphs } from './paragraphs.ts'

/**
 * A PDF's text in the order in which one reads it, with the place where each page begins. What is printed on every page is
 * left out and counted, words cut at a line's end are made whole. Pictures are not read: a page that is only a picture is said.
 */
export async function readPdf(source: SourceBytes, budget: Budget): Promise<ReadDocument> {
  const pdf = await open(source)
  try {
    if (pdf.numPages > budget.limits.pages) throw tooManyPages(source.name, pdf.numPages, budget.limits.pages)
    const pages: PrintedLine[][] = []
    let turned = 0
    for (let number = 1; number <= pdf.numPages; number += 1) {
      budget.checkTime()
      const page = await pdf.getPage(number).catch(() => null)
      const content = await page?.getTextContent().catch(() => null)
      const [, bottom = 0, , top = 0] = page?.view ?? []
      const fragments = content ? toFragments(content.items) : { upright: [], turned: 0 }
      turned += fragments.turned
      pages.push(inReadingOrder(fragments.upright.map((fragment): Fragment => ({ ...fragment, y: top - bottom - (fragment.y - bottom) })), top - bottom))
      page?.cleanup()
    }
    const empty = pages.filter((lines) => lines.length === 0).length
    if (empty === pages.length) throw scanned(source.name, pages.length)
    const furniture = findFurniture(pages)
    const { lines, pageStarts, hyphens } = toParagraphs(pages.map((page, i) => page.filter((line) => !furniture[i]!.has(line))))
    const dropped = turned + furniture.reduce((sum, set) => sum + [...set].reduce((length, { text }) => length + text.length, 0), 0)
    return articleFromLines({
      format: 'pdf', name: source.name, lines, pageStarts, said: { ...(await readProperties(pdf)), address: findPrintedAddress(pages) }, boilerplateDropped: dropped,
      notes: [...describePages(pages.length, empty), ...(hyphens > 0 ? [describeHyphens(hyphens)] : [])],
    })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function open({ bytes, name }: SourceBytes): Promise<Pdf> {
  const end = toLatin(bytes.subarray(-4_096))
  // Without its table of contents, the reader would look for every object one by one, which a hostile file makes last for ever.
  if (!end.includes('startxref')) throw cutOff(name)
  if (isKnotted(bytes)) throw damaged(name)
  // Two megabytes that only a PDF needs.
  const unpdf = await import('unpdf')
  try {
    // The reader takes over the memory it is given, so it gets a copy; of a Buffer, slice() would give none.
    return await unpdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, useSystemFonts: false, stopAtErrors: false })
  } catch (error) {
    const kind = error instanceof Error ? error.name : ''
    if (kind === 'PasswordException') throw locked(name)
    throw /%%EOF/u.test(end) ? damaged(name) : cutOff(name)
  }
}

/** Far more objects begun than ended: no program writes that. */
function isKnotted(bytes: Uint8Array): boolean {
  const count = (mark: string): number => {
    const sought = Buffer.from(mark)
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let times = 0
    for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length)) times += 1
    return times
  }
  const begun = count(' obj')
  return begun > 1_000 && begun > count('endobj') * 3
}

async function readProperties(pdf: Pdf) {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} as Record<string, unknown> }))
  const value = (name: string): string | null => {
    const said = (info as Readonly<Record<string, unknown>>)[name]
    return typeof said === 'string' && said.trim() !== '' ? said.trim() : null
  }
  const title = value('Title')
  const author = value('Author')
  return {
    title: title && isRealTitle(title) ? title : null,
    author: author && !/^(?:admin|administrator|administrateur|user|utilisateur|unknown|inconnu|root|owner)$/iu.test(author) && !author.includes('@') ? author : null,
    language: value('Language'),
    // A browser makes the file when the page is printed, which may be years after it came out.
    created: /chrom|mozilla|firefox|safari|webkit|skia|edge/iu.test(`${value('Creator')} ${value('Producer')}`) ? null : toDay(value('CreationDate')), modified: value('ModDate') === value('CreationDate') ? null : toDay(value('ModDate')),
  }
}

/** Programs write the file's name, their own, or a word for "none" where a title should be. */
const isRealTitle = (title: string): boolean =>
  title.length >= 5 && /\p{L}{3}/u.test(title) && !/\.(?:docx?|odt|rtf|pdf|indd|html?|txt|qxd|pptx?|xlsx?)$/iu.test(title) && !/^(?:untitled|sans[- ]titre|document\d*|microsoft word|about:blank|https?:|file:|data:)/iu.test(title)

const toDay = (said: string | null): string | null => {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/u.exec(said ?? '') ?? []
  return year ? parseDate([year, month, day].filter(Boolean).join('-')) : null
}

const describePages = (count: number, empty: number): Sentence[] => {
  if (empty === 0) return []
  return [empty === 1
    ? { en: `One of the ${count} pages holds no text: it is blank or a picture, and was not read.`, fr: `L’une des ${count} pages ne contient pas de texte : elle est vide ou c’est une image, et n’a pas été lue.` }
    : { en: `${empty} of the ${count} pages hold no text: they are blank or pictures, and were not read.`, fr: `${empty} des ${count} pages ne contiennent pas de texte : elles sont vides ou ce sont des images, et n’ont pas été lues.` }]
}

const describeHyphens = (count: number): Sentence =>
  count === 1
    ? { en: 'A word cut at a line’s end was made whole.', fr: 'Un mot coupé en fin de ligne a été réuni.' }
    : { en: `${count} words cut at a line’s end were made whole.`, fr: `${count} mots coupés en fin de ligne ont été réunis.` }

const scanned = (name: string, pages: number, those = pages === 1 ? 'sa page' : `ses ${pages} pages`) =>
  unreadable({
    en: `${name} holds only pictures of ${pages === 1 ? 'its page' : `its ${pages} pages`} and no text: it was scanned. Run it through text recognition (OCR), save it as a searchable PDF, and import that.`,
    fr: `${name} ne contient que des images de ${those}, sans texte\u00a0: il a été numérisé. Passez-le par la reconnaissance de caractères (OCR), enregistrez-le en PDF interrogeable, puis importez celui-ci.`,
  })

const tooManyPages = (name: string, pages: number, most: number) =>
  unreadable({
    en: `${name} has ${pages} pages; ${most} is the most this program reads. Divide it and import the parts.`,
    fr: `${name} a ${pages} pages ; ce programme en lit au plus ${most}. Divisez-le et importez les parties.`,
  })
