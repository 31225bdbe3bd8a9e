/** A stretch of text on one line of a page, as it was set. `y` grows downwards from the top of the page, to the base line. */
export interface Fragment {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size of its type. */
  readonly size: number
  /** Which of the page's fonts it is set in, by a name that means nothing else; empty where it is set in several. */
  readonly font: string
}

/** What the PDF reader gives for each piece of text; pieces without text only mark contents. */
type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly fontName: string } | { readonly type: string }

/** Pieces put together as long as they follow each other on one base line without a wide gap. Text set aslant (watermarks, margins) is only counted. */
export function toFragments(items: readonly unknown[]): { readonly upright: Fragment[]; readonly turned: number } {
  const upright: Fragment[] = []
  let turned = 0
  let last: Fragment | null = null
  for (const item of items as readonly Item[]) {
    if (!('str' in item)) continue
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
    // White space is an item of its own, as wide as the gap it stands for: the gap itself says more.
    if (item.str.trim() === '') continue
    if (Math.abs(b) > Math.abs(a) * 0.2 || Math.abs(c) > Math.abs(d) * 0.5) {
      turned += item.str.trim().length
      continue
    }
    const size = Math.abs(d) || Math.abs(a)
    if (size === 0 || !Number.isFinite(x + y)) continue
    const gap = last ? x - (last.x + last.width) : Infinity
    const isSameLine = last !== null && Math.abs(last.y - y) < Math.min(size, last.size) * 0.5
    if (last && isSameLine && gap > -size * 0.6 && gap < Math.max(size, last.size) * 0.33) {
      const space = gap > size * 0.18 && !/\s$/u.test(last.text) && !/^\s/u.test(item.str) ? ' ' : ''
      const longer: Fragment = { ...last, text: last.text + space + item.str, width: x + item.width - last.x, size: Math.max(last.size, size), font: last.font === item.fontName ? last.font : '' }
      upright[upright.length - 1] = longer
      last = longer
    } else {
      last = { text: item.str, x, y, width: item.width, size, font: item.fontName }
      upright.push(last)
    }
  }
  return { upright: upright.map((fragment) => ({ ...fragment, text: fragment.text.replaceAll(/[\s\u00a0]*\s[\s\u00a0]*/gu, ' ').trim() })).filter(({ text }) => text !== ''), turned }
}
