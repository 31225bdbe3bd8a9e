import { parseHTML } from 'linkedom'

const structure = /<!doctype\b[^>]*>|<\?xml\b[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/giu

/**
 * The page as a document that always has a head and a body. The parser, unlike a browser, adds neither where its tag was
 * left out, and loses what stands outside them; so the page is put into a whole one before it is parsed.
 */
export function parsePage(html: string): Document {
  const open = /<html(?:\s[^>]{0,4000})?>/iu.exec(html)?.[0] ?? '<html>'
  const body = /<body(?:\s[^>]*)?>/iu.exec(html)
  const head = body ? html.slice(0, body.index).replaceAll(structure, '') : ''
  const shown = (body ? html.slice(body.index + body[0].length) : html).replaceAll(structure, '')
  return parseHTML(`<!doctype html>${open}<head>${head}</head>${body?.[0] ?? '<body>'}${shown}</body></html>`).document
}

/** How deep the page is nested and how many elements it has, found without recursion. */
export function measurePage(root: Element): { readonly depth: number; readonly elements: number } {
  let depth = 0
  let deepest = 0
  let elements = 0
  let node: Element | null = root
  while (node) {
    elements += 1
    deepest = Math.max(deepest, depth)
    const child: Element | null = node.firstElementChild
    if (child) {
      depth += 1
      node = child
      continue
    }
    while (node && node !== root && !node.nextElementSibling) {
      depth -= 1
      node = node.parentElement
    }
    node = node && node !== root ? node.nextElementSibling : null
  }
  return { depth: deepest, elements }
}
