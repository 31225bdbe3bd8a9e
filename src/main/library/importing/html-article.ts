import { Readability } from '@mozilla/readability'
import type { Sentence } from '../../../shared/model.ts'
import { toPageLines, type PageLine } from './html-lines.ts'
import { fold } from './html-title.ts'
import { removeFurniture } from './html-furniture.ts'
import { measurePage } from './html-page.ts'

export interface PageArticle {
  readonly lines: readonly PageLine[]
  readonly note: Sentence | null
}

/** Beyond these, telling the article from the rest would take minutes, or more stack than there is. */
const deepestPage = 400
const mostElements = 120_000
/** From this share of link text on, a line is a menu's. */
const mostlyLinks = 0.8

const beyondReading = (why: Sentence): Sentence => ({
  en: `The page is ${why.en}: its menus could not be told from its article, so all its visible text was kept.`,
  fr: `La page est ${why.fr} : ses menus n’ont pas pu être distingués de l’article, et tout son texte visible a donc été gardé.`,
})
const noArticle: Sentence = {
  en: 'No article could be told from the rest of the page, so all its visible text but its menus was kept.',
  fr: 'Aucun article n’a pu être distingué du reste de la page, et tout son texte visible, hors menus, a donc été gardé.',
}

/**
 * The article of a page. `visible` are all the page's lines. Readability changes the page, so what is asked of the page
 * must have been asked before. Where it fails, or the page is too deep for it, everything visible is kept, and that is said.
 */
export function findArticle(page: Document, visible: readonly PageLine[]): PageArticle {
  const { depth, elements } = measurePage(page.documentElement)
  if (depth > deepestPage || elements > mostElements) {
    return { lines: visible, note: beyondReading(depth > deepestPage ? { en: `nested ${depth} deep`, fr: `imbriquée sur ${depth} niveaux` } : { en: `made of ${elements} elements`, fr: `faite de ${elements} éléments` }) }
  }
  removeFurniture(page)
  const marked = findMarked(page)
  const found = readable(page)
  if (!found || found.length === 0) {
    if (marked) return { lines: trimEnds(marked.filter((line) => !isInvitation(line))), note: null }
    return { lines: visible.filter((line) => line.linked < mostlyLinks), note: noArticle }
  }
  // A page that marks its article and whose marked part is far longer than what was found knows better.
  const better = marked && lengthOf(marked) > lengthOf(found) * 2 && lengthOf(marked) < lengthOf(visible) ? marked : found
  const lines = trimEnds(better.filter((line) => !isInvitation(line)))
  return { lines: lines.some((line) => line.linked < mostlyLinks) ? lines : [], note: null }
}

function readable(page: Document): readonly PageLine[] | null {
  try {
    const article = new Readability<Element>(page, { serializer: (node) => node as Element, disableJSONLD: true, charThreshold: 200 }).parse()
    return article?.content ? toPageLines(article.content) : null
  } catch {
    // Readability gives up on some broken pages by throwing; nothing in it is ours to repair.
    return null
  }
}

/** The lines of the one element the page itself marks as its article. */
function findMarked(page: Document): PageLine[] | null {
  for (const place of ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']) {
    const found = page.querySelectorAll(place)
    if (found.length !== 1) continue
    const lines = toPageLines(found[0]!).filter((line) => line.linked < mostlyLinks)
    if (lengthOf(lines) >= 400) return lines
  }
  return null
}

const invitations = [
  '(?:à|a) lire(?: aussi| également| ensuite)?', 'lire (?:aussi|également|la suite|plus)', 'voir aussi', 'sur le même (?:sujet|thème)', 'publicité', 'abonnez-vous',
  'inscrivez-vous', 'partager?', 'partagez(?: cet article)?', 'suivez-nous', 'newsletter', 'read (?:more|also|next)', 'see also', 'related(?: articles| stories)?', 'advertisement', 'sponsored', 'sign up', 'sign in',
  'subscribe(?: now)?', 'share(?: this)?(?: article| story| post)?(?: on \\p{L}+)?', 'follow us', 'recommended', 'more on this', 'leave a reply', 'leave a comment', 'réagir', 'sommaire', 'imprimer(?: cet article)?', 'print this(?: article| page)?',
  'se connecter', 'déjà abonné', 'retour', 'skip to \\p{L}+', 'copier le lien', 'répondre', 'reply', 'no comments yet', 'voir les commentaires', 'commenter', 'écouter', 'télécharger',
]
const invitation = new RegExp(`^(?:${invitations.join('|')})(?![\\p{L}])`, 'iu')
const bareInvitation = new RegExp(`^(?:${invitations.join('|')})\\s?[:.…!?→>]*$`, 'iu')
/** Whole sentences that stand in templates, not in articles. */
const stock = /^(?:our standards\s?:|this (?:article|post|page) (?:contains|may contain) affiliate links|vous devez être connecté|you must be (?:logged|signed) in|your email address will not be published|all rights reserved|tous droits réservés|reproduction interdite)/iu

/** Lines between an article's paragraphs that ask one to go elsewhere, that only count or draw, or that every page of the outlet has. */
function isInvitation({ type, text, linked }: PageLine): boolean {
  if (type === 'table-row') return false
  if (!/[\p{L}\p{N}]/u.test(text) || /^\d{1,3}\s?\/\s?\d{1,3}$/u.test(text)) return true
  if (text.length <= 240 && stock.test(text)) return true
  if (type !== 'list-item' && linked >= 0.9 && text.length <= 200) return true
  return (invitation.test(text) && linked > 0.5 && text.length <= 240) || (text.length <= 50 && bareInvitation.test(text))
}

/** Without the lines of links at either end: what leads into the article and out of it. */
function trimEnds(lines: readonly PageLine[]): readonly PageLine[] {
  const isLinks = ({ type, linked }: PageLine): boolean => type !== 'table-row' && linked > 0.6
  const start = lines.findIndex((line) => !isLinks(line))
  const end = lines.findLastIndex((line) => !isLinks(line))
  return start < 0 ? lines : lines.slice(start, end + 1)
}

/** How many characters of the visible lines are not among the kept texts. Each kept text answers for one line, wherever it was moved. */
export function countDropped(visible: readonly PageLine[], kept: readonly string[]): number {
  const left = new Map<string, number>()
  for (const text of kept) left.set(fold(text), (left.get(fold(text)) ?? 0) + 1)
  return visible.reduce((sum, { text }) => {
    const key = fold(text)
    const times = left.get(key) ?? 0
    if (times > 0) left.set(key, times - 1)
    return times > 0 ? sum : sum + text.length
  }, 0)
}

const lengthOf = (lines: readonly PageLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)
