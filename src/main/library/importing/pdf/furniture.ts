import type { PrintedLine } from './reading-order.ts'

/** How far from the top and from the bottom of a page its running titles and page numbers stand. */
const margin = 0.13
const pageNumber = /^\W{0,3}(?:page\s*|p\.\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|sur|of|de)\s*\d{1,4})?\W{0,3}$/iu

/** For each page, the lines that are printed on most pages alike (but for a number), and page numbers. Never all of a page. */
export function findFurniture(pages: readonly (readonly PrintedLine[])[]): readonly ReadonlySet<PrintedLine>[] {
  const times = new Map<string, number>()
  const outer = pages.map(findOuter)
  for (const lines of outer) for (const key of new Set(lines.map(toKey))) times.set(key, (times.get(key) ?? 0) + 1)
  const enough = pages.length <= 3 ? 2 : Math.max(3, pages.length * 0.3)
  return outer.map((lines, i) => {
    const repeated = lines.filter((line) => (pages.length >= 2 && times.get(toKey(line))! >= enough) || isPageNumber(line, pages[i]!) || printedAt.test(line.text) || printedFrom.test(line.text))
    return new Set(repeated.length < pages[i]!.length ? repeated : repeated.filter((line) => pageNumber.test(line.text)))
  })
}

/** Up to four lines in each margin. */
function findOuter(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y)
  const top = sorted.filter(({ y, pageHeight }) => y < pageHeight * margin).slice(0, 4)
  const bottom = sorted.filter(({ y, pageHeight }) => y > pageHeight * (1 - margin)).slice(-4)
  return [...top, ...bottom]
}

/** The first or last line of its page, and nothing but a number. */
function isPageNumber(line: PrintedLine, page: readonly PrintedLine[]): boolean {
  if (!pageNumber.test(line.text)) return false
  return page.every((other) => other === line || other.y < line.y) || page.every((other) => other === line || other.y > line.y)
}

/** Odd and even pages may carry the same words on different sides, and every page its own number; a sentence is no running title because another differs from it in a number only. */
const toKey = ({ text, y, pageHeight }: PrintedLine): string => `${y < pageHeight / 2 ? 'top' : 'bottom'} ${(/[.!?]$/u.test(text) ? text : text.replaceAll(/\d+/gu, '#')).replaceAll(/\s+/gu, ' ').toLowerCase()}`

/** What browsers print around a page: when it was printed, its title, its address, the page's number. */
const printedAt = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?\b/u
const printedFrom = /^((?:https?|file):\/\/\S+|about:blank)[\s|]+\d+\s?\/\s?\d+$/u

/** The address that a browser printed under the page; null when none did. */
export const findPrintedAddress = (pages: readonly (readonly PrintedLine[])[]): string | null =>
  pages.flatMap(findOuter).map(({ text }) => printedFrom.exec(text)?.[1]).find((address) => address?.startsWith('http')) ?? null
