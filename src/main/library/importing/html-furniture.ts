/**
 * Words in the names that pages give their parts (`newsletter-box`, `lireAussi`) that say: this is not the article. Names
 * are cut into words first, so that `shared-space` is no sharing bar.
 */
const words = new Set([
  'comments', 'comment', 'commentaires', 'commentaire', 'reactions', 'reaction', 'disqus', 'respond', 'reply', 'newsletter', 'newsletters', 'subscribe', 'subscription', 'abonnement', 'paywall', 'cookie', 'cookies',
  'consent', 'gdpr', 'rgpd', 'share', 'sharing', 'sharedaddy', 'partage', 'partager', 'social', 'related', 'relateds', 'recommended', 'recommendations', 'recirc', 'trending', 'popular', 'promo', 'sponsor', 'sponsored', 'advert',
  'advertisement', 'ad', 'ads', 'pub', 'publicite', 'affiliate', 'breadcrumb', 'breadcrumbs', 'pullquote', 'exergue', 'toc', 'sommaire', 'tags', 'pagination', 'pager', 'modal', 'popup', 'banner', 'outbrain', 'taboola', 'login', 'signup',
  'player', 'sidebar', 'widget', 'bio', 'print', 'skiplinks',
])
/** Two words together, where one alone says nothing. */
const pairs = new Set(['lire aussi', 'a lire', 'read more', 'read next', 'most read', 'plus lus', 'see also', 'voir aussi', 'sign up', 'you may', 'up next', 'related content', 'post navigation', 'fr summary'])
/** Readers' words may be more than the article's; of anything else, that much is no furniture, whatever its name. */
const readers = new Set(['comments', 'comment', 'commentaires', 'commentaire', 'reactions', 'reaction', 'disqus', 'respond', 'reply'])
const most = 0.4

const sure = '[role="dialog"], [role="navigation"], [role="search"], [role="complementary"], [aria-modal="true"], nav, dialog, amp-sidebar, amp-ad, amp-social-share, ins.adsbygoogle'

/**
 * Takes out of a page what its own marks call menus, comments, newsletters, cookie banners, sharing bars and the like.
 * What holds the page's title or its article is never taken, nor what holds a large part of its text.
 */
export function removeFurniture(page: Document): void {
  const { body } = page
  const whole = lengthOf(body)
  if (whole === 0) return
  const candidates = new Set([...body.querySelectorAll(sure), ...[...body.querySelectorAll('[class], [id]')].filter((element) => !isFrame(element) && namesOf(element).length > 0)])
  for (const element of candidates) {
    if (!element.isConnected || isFrame(element) || element.querySelector('h1, [itemprop="articleBody"], article')) continue
    const said = namesOf(element)
    const isReaders = said.some((name) => readers.has(name))
    if (!isReaders && lengthOf(element) > whole * most) continue
    element.remove()
  }
  for (const aside of body.querySelectorAll('article aside, main aside')) if (lengthOf(aside) < 200 || linkShare(aside) > 0.5) aside.remove()
}

const isFrame = ({ tagName }: Element): boolean => /^(?:HTML|BODY|MAIN|ARTICLE|H1)$/u.test(tagName)

/** The words of its name that say what it is not. */
function namesOf(element: Element): string[] {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)
  return name.split(/\s+/u).flatMap((one) => {
    const parts = one.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase().split(/[^\p{L}]+/u).filter(Boolean)
    const paired = parts.slice(1).map((part, i) => `${parts[i]} ${part}`)
    // `has-newsletter`, `with-comments`, `no-ads`: said of what stands beside them.
    if (/^(?:has|with|no|without|is|avec|sans)$/u.test(parts[0] ?? '')) return []
    return [...parts.filter((part) => words.has(part)), ...paired.filter((pair) => pairs.has(pair))]
  })
}

const lengthOf = (element: Element): number => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').length
const linkShare = (element: Element): number => [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0) / Math.max(1, lengthOf(element))
