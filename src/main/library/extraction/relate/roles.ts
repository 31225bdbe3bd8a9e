/** What can stand where an office is told, and what only looks as if it did. */
import { nominalOf } from './nominals.ts'

const openers = new Set(`
  sur dans sous selon sans pour avec par à au aux en chez lors après avant depuis dès puis celle celui celles ceux l'un l'une lui eux ni
  under on without for with by in at against after before since during that those one
`.trim().split(/\s+/))
const light = new Set(`
  le la les l' un une des du de d' ce cet cette son sa ses leur leurs the a an its his her their pur pure simple grand grande petit petite jeune
  vieux vieille nouveau nouvelle premier première seul seule bon bonne même
`.trim().split(/\s+/))
/** Nouns of things and deeds by their endings, and some that have none of these. */
const things = /(?:ements?|[^m]ments?|[ts]ions?|ités?|ismes?|ages?|[aeo]nces?|tures?)$/
const bare = new Set(`
  communiqué rapport produit produits projet projets texte livre compte site produit discours essai tribune entretien interview procès
  report book statement speech product lawsuit
`.trim().split(/\s+/))
const persons = new Set('agent agente client cliente parent parente sergent sergente régent régente adjudant page sage otage témoignage délégation'.split(' '))

/**
 * Whether words between a person and an organisation can be what the person is there. `l'effondrement de X` and `dans le communiqué de X` are not,
 * nor is a verb with its helper: what it says stands between two clauses, or belongs to somebody else.
 */
export function canBeOffice(words: string): boolean {
  const plain = words.trim()
  const all = plain.split(/\s+/)
  if (deed.test(plain) || turnsTo(plain) || openers.has(all[0]!) && plain !== 'on behalf') return false
  if (all.some((word) => nominalOf(word)?.office === true)) return true
  if (said.test(all[0]!)) return false
  const head = all.find((word) => !light.has(word))
  return head === undefined || persons.has(head) || !things.test(head) && !bare.has(head)
}
/** `a souligné lors de l'inauguration …`: said there, and no office. */
const said = /^(?:soulign|déclar|expliqu|ajout|affirm|précis|indiqu|rappel|comment|insist|martel|résum)é$/
/** `a` is an article in English. */
const deed = /^(?:(?:ont|avait|avaient|aura|est|était|has|had|have|is|was)\s|a\s\p{L}*(?:é|[eç]u|ndu|[clt]it|fait|mis|pris|conclu)(?:\s|$))/u

/** `a X adviser wrote in an email to Y`, `le conseiller de X a écrit à Y`: whoever holds the office there turned to the person. */
const turnedTo = /\S\s(?:wrote|told|asked|emailed|warned|replied|(?:a|ont|avait|avaient)\s(?:écrit|répondu|demandé|confié|envoyé|téléphoné))(?:\s|$)/u
export const turnsTo = (words: string): boolean => turnedTo.test(words)

/** Without the verb of saying that led up to it: `a estimé le président` is told as `président`, `said Energy Minister` as `Energy Minister`. */
export const plainRole = (role: string): string => role.replace(/^(?:(?:(?:a|ont|avait|avaient)\s)?(?:dit|d[ée]clar|expliqu|affirm|estim|soulign|précis|ajout|indiqu|assur|annonc|confi|rappel|insist)\p{L}*\s(?:le|la|les|l['’])\s?|(?:said|says|added|adds|told)\s(?:the\s)?)(?=\p{L})/u, '')
