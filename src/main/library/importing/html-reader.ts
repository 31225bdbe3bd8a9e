import type { Block, Language, Sentence, Span } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'
import { countDropped, findArticle } from './html-article.ts'
import { toPageLines, type PageLine } from './html-lines.ts'
import { readPageMetadata } from './html-metadata.ts'
import { measurePage, parsePage } from './html-page.ts'
import { fold } from './html-title.ts'
import { detectLanguage } from './language.ts'
import { countMarkdownSigns } from './markdown-signs.ts'
import { parseMetadata } from './metadata.ts'
import type { Reader } from './reader.ts'
import { titleFromText } from './title.ts'
import { trimBlocks } from './trim-blocks.ts'

const page = /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|base)\b/iu
const fragment = /^\s*(?:<!--[^]*?-->\s*)*<(?:article|main|section|header|div|p|h[1-6]|table|ul|ol|span|blockquote|script|style|link)\b[^>]*>/iu

/** A page as a browser saved it: its article, without its menus and advertising, which are counted. Stored offsets are the text's own. */
export const htmlReader: Reader = {
  format: 'html',
  claims(beginning, name) {
    if (page.test(beginning) || /<html[\s>][^]*<(?:head|body)[\s>]/iu.test(beginning)) return true
    if (/\.(?:md|markdown)$/iu.test(name)) return false
    if (fragment.test(beginning)) return countMarkdownSigns(beginning.replaceAll(/<[^>]*>/gu, '')) < 2
    return /\.x?html?$/iu.test(name) && /<[a-z][a-z0-9]*[\s>]/iu.test(beginning)
  },
  read(html, source, charset) {
    const document = parsePage(html)
    const { body, documentElement } = document
    const visible = toPageLines(body, measurePage(documentElement).depth > 400)
    const said = readPageMetadata(document, html, visible.slice(0, 60).map(({ text }) => text))
    const article = findArticle(document, visible)
    const [first] = article.lines
    const title = said.title ?? (first?.type === 'heading' ? first.text : null)
    const lines = withoutTitle(article.lines, title)
    refuseWithoutText(lines, visible, source.name)
    const { text, blocks } = layOut(lines, title)
    const heard = detectLanguage(lines.map((line) => line.text).join('\n').slice(0, 8_000))
    return {
      format: 'html',
      charset,
      text,
      blocks,
      title: title ?? titleFromText(lines[0]?.text ?? ''),
      outlet: said.outlet,
      author: said.author,
      address: said.address,
      published: said.published,
      language: chooseLanguage(said.language, heard),
      offsets: [],
      boilerplateDropped: countDropped(visible, [...(title ? [title] : []), ...lines.map((line) => line.text)]),
      notes: [
        ...(article.note ? [article.note] : []),
        ...(said.language && heard !== 'und' && heard !== said.language ? [otherLanguage(said.language, heard)] : []),
      ],
    }
  },
}

const inFrench: Readonly<Record<Language, string>> = { fr: 'en français', en: 'en anglais', und: 'dans une autre langue' }
const otherLanguage = (said: Language, heard: Language): Sentence => ({
  en: `The page says its language is “${said}”, but its words are “${heard}”.`,
  fr: `La page se dit ${inFrench[said]}, mais ses mots sont ${inFrench[heard]}.`,
})

/** A page's declaration is often its template's: where the words clearly are of the other language, the words are right. */
const chooseLanguage = (said: Language | null, heard: Language): Language => (heard === 'und' ? (said ?? 'und') : heard)

/** The article often repeats its title as its first heading; the title block already says it. */
function withoutTitle(lines: readonly PageLine[], title: string | null): readonly PageLine[] {
  if (!title) return lines
  const at = lines.findIndex((line, i) => i < 4 && line.type === 'heading' && fold(line.text) === fold(title))
  return at < 0 ? lines : lines.filter((_, i) => i !== at)
}

function refuseWithoutText(lines: readonly PageLine[], visible: readonly PageLine[], name: string): void {
  const words = lines.map(({ text }) => text).join(' ')
  const asksForScript = words.length < 400 && /(?:enable|activer?|requires?|nécessite)\s+(?:\S+\s+){0,2}javascript/iu.test(words)
  if (/\p{L}/u.test(words) && !asksForScript) return
  const rest = visible.reduce((sum, { text }) => sum + text.length, 0)
  const found =
    rest > 0 && !asksForScript
      ? { en: `only ${rest} characters of menus and the like`, fr: `seulement ${rest} caractères de menus et autres` }
      : { en: 'only what a browser would have to run or fetch', fr: 'seulement ce qu’un navigateur devrait exécuter ou aller chercher' }
  throw new LibraryFailure('unreadable', {
    en: `${name} holds no article text, ${found.en}. Open the page in a browser, wait until its text is there, and save it again.`,
    fr: `${name} ne contient pas de texte d’article, ${found.fr}. Ouvrez la page dans un navigateur, attendez que son texte s’affiche, puis enregistrez-la de nouveau.`,
  })
}

/** Blocks apart by an empty line; list items and table rows by a line end. The title comes first where the page has one. */
function layOut(lines: readonly PageLine[], title: string | null): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = title ? [{ type: 'title', start: 0, end: title.length }] : []
  const parts = title ? [title] : []
  let length = title?.length ?? 0
  lines.forEach((line, i) => {
    const before = blocks.at(-1)
    const joins = before?.type === line.type && (line.type === 'list-item' || line.type === 'table-row')
    const separator = before ? (joins ? '\n' : '\n\n') : ''
    parts.push(separator, line.text)
    const start = length + separator.length
    length = start + line.text.length
    blocks.push(toBlock(line, start, i < 6))
  })
  const text = parts.join('')
  return { text, blocks: trimBlocks(text, blocks) }
}

function toBlock(line: PageLine, start: number, early: boolean): Block {
  const span = { start, end: start + line.text.length }
  if (early && line.type === 'paragraph' && parseMetadata(line.text)?.span.end === line.text.length) return { type: 'meta', ...span }
  let from = start
  const cells = line.cells?.map((cell): Span => {
    const at = { start: from, end: from + cell.length }
    from = at.end + ' | '.length
    return at
  })
  return { type: line.type, ...span, ...(line.level && { level: line.level }), ...(cells && { cells }), ...(line.header && { header: true }) }
}
