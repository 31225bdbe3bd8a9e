import type { Language, Sentence } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'
import { countDropped, findArticle } from './html-article.ts'
import { isKnotted, readKnotted } from './html-knotted.ts'
import { toPageLines, type PageLine } from './html-lines.ts'
import { readPageMetadata } from './html-metadata.ts'
import { findStandfirst } from './html-standfirst.ts'
import { measurePage, parsePage } from './html-page.ts'
import { detectLanguage } from './language.ts'
import { layOutLines, withoutTitle } from './lay-out-lines.ts'
import { countMarkdownSigns } from './markdown-signs.ts'
import type { Reader } from './reader.ts'
import { titleFromText } from './title.ts'

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
    const knotted = isKnotted(html) ? readKnotted(html) : null
    const document = knotted?.head ?? parsePage(html)
    const visible = knotted?.lines ?? toPageLines(document.body, measurePage(document.documentElement).depth > 400)
    const said = readPageMetadata(document, html, visible.slice(0, 60).map(({ text }) => text))
    const article = knotted ? { lines: visible, note: tooKnotted } : findArticle(document, visible)
    const [first] = article.lines
    const title = said.title ?? (first?.type === 'heading' ? first.text : null)
    const standfirst = knotted ? [] : findStandfirst(visible, article.lines, title, said.description)
    const lines = withoutTitle([...standfirst, ...article.lines], title)
    refuseWithoutText(lines, visible, source.name)
    const { text, blocks } = layOutLines(lines, title)
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
      ...(said.modified && said.modified !== said.published && { modified: said.modified }),
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

const tooKnotted: Sentence = {
  en: 'The page holds more marks than can be read as a page: all its words were kept, its menus among them.',
  fr: 'La page contient plus de balises qu’on n’en peut lire comme une page : tous ses mots ont été gardés, y compris ses menus.',
}
const inFrench: Readonly<Record<Language, string>> = { fr: 'en français', en: 'en anglais', und: 'dans une autre langue' }
const otherLanguage = (said: Language, heard: Language): Sentence => ({
  en: `The page says its language is “${said}”, but its words are “${heard}”.`,
  fr: `La page se dit ${inFrench[said]}, mais ses mots sont ${inFrench[heard]}.`,
})

/** A page's declaration is often its template's: where the words clearly are of the other language, the words are right. */
const chooseLanguage = (said: Language | null, heard: Language): Language => (heard === 'und' ? (said ?? 'und') : heard)

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
