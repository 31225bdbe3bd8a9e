import { childOf, findAll, type XmlElement } from '../xml.ts'

export type DocxRole = { readonly type: 'title' | 'paragraph' | 'list-item' | 'quote' | 'caption' } | { readonly type: 'heading'; readonly level: number }

const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes['w:val']

/** What each paragraph style means, by the names that Word gives in every language of its own, and by the outline level. */
export function readStyles(styles: XmlElement | null): ReadonlyMap<string, DocxRole> {
  const known = new Map<string, DocxRole>()
  if (!styles) return known
  const all = new Map(findAll(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  for (const id of all.keys()) {
    let style = all.get(id)
    for (let steps = 0; style && steps < 12; steps += 1) {
      const role = roleOf(style)
      if (role) {
        known.set(id, role)
        break
      }
      style = all.get(valueOf(style, 'w:basedOn') ?? '')
    }
  }
  return known
}

function roleOf(style: XmlElement): DocxRole | null {
  const name = (valueOf(style, 'w:name') ?? '').toLowerCase()
  const heading = /^(?:heading|titre) ?([1-9])$/u.exec(name)?.[1]
  if (heading) return { type: 'heading', level: Math.min(6, Number(heading)) }
  if (/^(?:title|titre)$/u.test(name)) return { type: 'title' }
  if (/^(?:subtitle|sous-titre)$/u.test(name)) return { type: 'heading', level: 2 }
  if (/quote|citation|quotations/u.test(name)) return { type: 'quote' }
  if (/^(?:caption|légende|illustration)$/u.test(name)) return { type: 'caption' }
  if (/^(?:list\b|liste\b)/u.test(name)) return { type: 'list-item' }
  const outline = Number(valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl') ?? 9)
  return outline < 9 ? { type: 'heading', level: Math.min(6, outline + 1) } : null
}

export const roleOfOutline = (properties: XmlElement | undefined): DocxRole | null => {
  const outline = Number(valueOf(properties, 'w:outlineLvl') ?? 9)
  return outline < 9 ? { type: 'heading', level: Math.min(6, outline + 1) } : null
}

/** Which lists count (`list level` → true) rather than draw bullets. */
export function readNumbering(numbering: XmlElement | null): ReadonlySet<string> {
  const counting = new Set<string>()
  if (!numbering) return counting
  const abstracts = new Map(findAll(numbering, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'], list]))
  for (const list of findAll(numbering, 'w:num')) {
    const levels = abstracts.get(valueOf(list, 'w:abstractNumId'))
    for (const level of levels ? findAll(levels, 'w:lvl') : []) {
      if (/^(?:decimal|lower|upper)/u.test(valueOf(level, 'w:numFmt') ?? '')) counting.add(`${list.attributes['w:numId']} ${level.attributes['w:ilvl']}`)
    }
  }
  return counting
}
