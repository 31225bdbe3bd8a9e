import { parsePage } from './html-page.ts'
import type { PageLine } from './html-lines.ts'
import { toCharacters } from './xml.ts'

/** A page of more tags, or of more `<` that begin none, would take the parser minutes and gigabytes; no article comes near. */
const mostTags = 250_000
const mostStray = 20_000
const block = /<(?:\/?(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|section|article|header|footer|nav|blockquote|figure|figcaption|pre|dd|dt|dl|main|aside|form)|br|hr)\b[^<>]*>/giu
const unread = /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|svg|head)\b[^]*?(?:<\/\1\s*>|$)/giu

/** Whether a page's marks are beyond what can be made into a tree. */
export function isKnotted(html: string): boolean {
  let tags = 0
  let stray = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.codePointAt(at + 1) ?? 0
    const isTag = (next >= 65 && next <= 90) || (next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63
    if (isTag) tags += 1
    else stray += 1
    if (tags > mostTags || stray > mostStray) return true
  }
  return false
}

/** What can be had of such a page without a tree: its head, and its words, each block a line. */
export function readKnotted(html: string): { readonly head: Document; readonly lines: PageLine[] } {
  const end = html.slice(0, 262_144).search(/<\/head\s*>|<body\b/iu)
  const words = html.replaceAll(unread, ' ').replaceAll(block, '\n').replaceAll(/<\/?[a-z!?][^<>]*>/giu, '')
  const lines = words.split('\n').flatMap((line): PageLine[] => {
    const text = toCharacters(line).replaceAll(/[ \t\r\f]+/gu, ' ').trim().normalize('NFC')
    return text === '' ? [] : [{ type: 'paragraph', text, linked: 0 }]
  })
  return { head: parsePage(end > 0 ? html.slice(0, end) : ''), lines }
}
