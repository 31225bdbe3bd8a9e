import { parseHTML } from 'linkedom'

/** The page as a document that always has a head and a body: the parser, unlike a browser, adds neither where their tags were left out. */
export function parsePage(html: string): Document {
  const open = /<html\b[^>]{0,2000}>/iu.exec(html)?.[0] ?? '<html>'
  // What stands behind the closing tags is shown by browsers all the same.
  const unclosed = html.replaceAll(/<\/(?:body|html)\s*>/giu, '')
  const whole = /<html[\s>]/iu.test(html) && /<body[\s>]/iu.test(html)
    ? `${unclosed}</body></html>`
    : `<!doctype html>${open}<head></head><body>${unclosed.replaceAll(/<!doctype\b[^>]*>|<\?xml\b[^>]*>|<\/?(?:html|head|body)\b[^>]*>/giu, '')}</body></html>`
  return parseHTML(whole).document
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
