/** An element of an XML file: names keep their prefix, since office formats always use the same ones. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/**
 * XML as a tree, read in one pass without recursion. Document types are passed over: no entity but the five of XML and
 * character numbers is ever replaced, and nothing is fetched. Broken XML gives the tree as far as it can be made out.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let at = 0
  const addText = (value: string): void => {
    if (value !== '') open.at(-1)!.children.push(value)
  }
  while (at < text.length) {
    const tag = text.indexOf('<', at)
    if (tag < 0) break
    if (tag > at) addText(toCharacters(text.slice(at, tag)))
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4)
    else if (text.startsWith('<![CDATA[', tag)) {
      const end = text.indexOf(']]>', tag + 9)
      addText(text.slice(tag + 9, end < 0 ? text.length : end))
      at = end < 0 ? text.length : end + 3
    } else if (text.startsWith('<?', tag)) at = after(text, '?>', tag + 2)
    else if (text.startsWith('<!', tag)) at = afterDoctype(text, tag)
    else {
      const end = endOfTag(text, tag)
      const inside = text.slice(tag + 1, end)
      at = end + 1
      if (inside.startsWith('/')) close(open, inside.slice(1).trim())
      else {
        const isEmpty = inside.endsWith('/')
        const element = toElement(isEmpty ? inside.slice(0, -1) : inside)
        open.at(-1)!.children.push(element)
        if (!isEmpty) open.push(element)
      }
    }
  }
  return root
}

/** Everything under `element`, in order. */
function* walk(element: XmlElement): Generator<XmlElement> {
  const rest: XmlElement[] = [element]
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next !== element) yield next
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i]!
      if (typeof child !== 'string') rest.push(child)
    }
  }
}

/** Elements called `name`, anywhere under `element`, in order. */
export const findAll = (element: XmlElement, name: string): XmlElement[] => [...walk(element)].filter((found) => found.name === name)

/** The first of them. */
export function findFirst(element: XmlElement, name: string): XmlElement | undefined {
  for (const found of walk(element)) if (found.name === name) return found
  return undefined
}
export const childrenOf = (element: XmlElement): XmlElement[] => element.children.filter((child) => typeof child !== 'string')
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => element && childrenOf(element).find((child) => child.name === name)

/** The text that stands directly in an element, as it is. */
export const ownText = (element: XmlElement): string => element.children.filter((child) => typeof child === 'string').join('')

/** All the text under an element, white space collapsed. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  const parts: string[] = []
  const rest: (XmlElement | string)[] = [element]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') parts.push(next)
    else for (let i = next.children.length - 1; i >= 0; i -= 1) rest.push(next.children[i]!)
  }
  return parts.join('').replace(/\s+/gu, ' ').trim()
}

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

function afterDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from)
  const inner = text.indexOf('[', from)
  if (end < 0) return text.length
  return inner >= 0 && inner < end ? after(text, '>', after(text, ']', inner) - 1) : end + 1
}

/** A `>` may stand inside an attribute's quotes. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at]!
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return text.length
}

function toElement(inside: string): XmlElement {
  const name = /^[^\s/]+/u.exec(inside)?.[0] ?? ''
  const attributes: Record<string, string> = {}
  for (const [, key, double, single] of inside.slice(name.length).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) attributes[key!] = toCharacters(double ?? single ?? '')
  return { name, attributes, children: [] }
}

/** Closes the nearest open element of that name; an end without a beginning closes nothing. */
function close(open: XmlElement[], name: string): void {
  for (let i = open.length - 1; i > Math.max(0, open.length - 64); i -= 1) {
    if (open[i]!.name !== name) continue
    open.length = i
    return
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Text without the references that XML and HTML most often have in place of characters. */
export function toCharacters(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return entities[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
