const separators = /\s+(?:[|•·»]|[-–—:]{1,2})\s+/gu

/** A page's written title without the outlet's name that so many carry at their end (or beginning). */
export function cleanTitle(written: string, outlet: string | null, address: string | null): string {
  const title = written.replace(/\s+/gu, ' ').trim()
  const host = address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : ''
  const isOutlet = (part: string): boolean => {
    const folded = fold(part)
    const names = [outlet ?? '', host, host.replace(/\.[a-z.]+$/u, '')].map(fold).filter((name) => name !== '')
    return names.some((name) => folded === name || (folded.startsWith(name) && folded.length < name.length + 6))
  }
  const cuts = [...title.matchAll(separators)]
  const last = cuts.at(-1)
  if (last && isOutlet(title.slice(last.index + last[0].length))) return cleanTitle(title.slice(0, last.index), outlet, address)
  const first = cuts[0]
  if (first && isOutlet(title.slice(0, first.index))) return cleanTitle(title.slice(first.index + first[0].length), outlet, address)
  return title
}

/**
 * The title a reader sees (the heading) where it is one with what the page says of itself; else what the page says;
 * else its one heading; else the window's title, without a last part that looks like an outlet's.
 */
export function chooseTitle(headings: readonly string[], written: readonly (string | null | undefined)[]): string | null {
  const said = written.filter((title): title is string => Boolean(title))
  const same = headings.find((heading) => fold(heading).length >= 8 && said.some((title) => fold(title).includes(fold(heading)) || fold(heading).includes(fold(title))))
  if (same && same.length <= 300) return same
  const [social, linked, window] = written
  if (social) return social
  if (linked) return linked
  if (headings.length === 1 && headings[0]!.length <= 300) return headings[0]!
  return window ? withoutLastPart(window) : (headings[0] ?? null)
}

function withoutLastPart(title: string): string {
  const last = [...title.matchAll(/\s+[|•·–—-]\s+/gu)].at(-1)
  if (!last) return title
  const before = title.slice(0, last.index)
  const after = title.slice(last.index + last[0].length)
  return before.split(' ').length >= 3 && after.split(' ').length <= 4 ? before : title
}

/** For comparing titles only: small letters, no accents, nothing but letters and digits. */
export const fold = (text: string): string => text.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
