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
export function chooseTitle(headings: readonly Heading[], written: readonly (string | null | undefined)[]): string | null {
  const said = written.filter((title): title is string => Boolean(title))
  const matches = headings.filter(({ text }) => fold(text).length >= 8 && text.length <= 300 && said.some((title) => fold(title).includes(fold(text)) || fold(text).includes(fold(title))))
  // An outlet's name may be a heading too, and stand in the window's title: of two that are said, the article's is the longer.
  const same = matches.toSorted((a, b) => Number(b.isFirst && !isEndOf(b.text, said)) - Number(a.isFirst && !isEndOf(a.text, said)) || b.text.length - a.text.length)[0]
  if (same) return same.text
  const firsts = headings.filter(({ isFirst }) => isFirst)
  const [social, linked, window] = written
  if (social) return social
  if (linked) return linked
  if (firsts.length === 1 && firsts[0]!.text.length <= 300) return firsts[0]!.text
  return window ? withoutLastPart(window) : (firsts[0]?.text ?? null)
}

/** A heading of the page; `isFirst` for one of the first level. */
export interface Heading {
  readonly text: string
  readonly isFirst: boolean
}

const isEndOf = (heading: string, said: readonly string[]): boolean => said.some((title) => fold(title) !== fold(heading) && fold(title).endsWith(fold(heading)))

/** The outlet's name as a window's title has it before or behind the article's: `Title | Outlet`, `Outlet: Title`. Null when nothing short is left there. */
export function findOutlet(window: string, title: string): string | null {
  const at = window.toLowerCase().indexOf(title.toLowerCase())
  if (at < 0) return null
  const before = window.slice(0, at).replace(/\s*[|•·»:–—-]+\s*$/u, '').trim()
  const after = window.slice(at + title.length).replace(/^\s*[|•·»–—-]+\s*/u, '').trim()
  return [after, before].find((name) => /\p{L}{3}/u.test(name) && name.length <= 45 && name.split(' ').length <= 6 && !/[.?!]$|^by\s/iu.test(name)) ?? null
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
