/** Whose a figure is where the construction itself says so: what is bought for it, who receives it, what it is a share of. */
import type { FoundMention } from '../findings.ts'
import type { Span } from '../../../../shared/model.ts'
import type { Amount } from './amounts.ts'

interface RoleScope {
  readonly text: string
  readonly sentence: Span
  readonly here: readonly FoundMention[]
}
const article = String.raw`(?:the |a |an |its |le |la |les |l['’]|un |une |son |sa |ses |leur |leurs )?`
const nouns = String.raw`(?:[\p{L}\d'’-]+ ){0,5}?`

/** `pay $4.7 billion for Y`, `5 billion euros in state aid for Y`, `12 millions d’euros pour Y`. */
const intended = new RegExp(String.raw`^ ?${nouns}(?:for|pour|dans|into|in favour of|en faveur d(?:e |['’])|au profit d(?:e |['’]|u )) ?${article}${nouns}$`, 'u')
/** `prêté 450 millions d’euros à Y`, where the verb gives. */
const received = new RegExp(String.raw`^ ?${nouns}(?:à|au|aux|to) ?${article}${nouns}$`, 'u')
const giving = /(?:prêt|accord|vers|donn|allou|apport|octroy|remis|revers|consacr|attribu|lent|lend|gave|give|grant|pledg|paid|pay|transfer|donat|hand|commit)/iu
/** `20 % of the project company, Y`, `15 % du capital de Y`, `un tiers d’Y`. */
const shared = new RegExp(String.raw`^ ?(?:of|d(?:e |es |u |['’])|dans) ?${article}(?:(?:capital|parts|actions|shares|stake) (?:of|in|d(?:e |es |u |['’])) ?)?${article}(?:[\p{Ll}'’-]+,? ){0,3}$`, 'u')
/** `deux satellites du système Y`, `13 projects of Y`. */
const belonging = new RegExp(String.raw`^ ?(?:of|d(?:e |es |u |['’])) ?${article}(?:[\p{Ll}'’-]+ ){0,2}$`, 'u')
const buying = /(?:\b(?:buy|buys|buying|bought|acquir\w+|purchas\w+|takeover of|signed)|rach[eè]t\p{L}*|achet\p{L}*|acquisition|acqu(?:is|iert)\p{L}*|rachat|vend\p{L}*|sold|sell|sale) /giu
const awarding = /\b(?:award(?:s|ed)?|grant(?:s|ed)?|gave|gives?|hand(?:s|ed)?|offer(?:s|ed)?|lent|owes?|owed|fined) /giu

/** `X got €2 billion`, `X atteint 40 millions`, `X has had 30 visitors`: whoever stands right before such a verb has what follows it. */
const having = new RegExp(String.raw`^ (?:(?:now |already |still |n['’]|en |y )?(?:has had|have had|had had|got|gets|reached|reaches|rose|fell|jumped|slid|employs|holds|totalled|atteint|atteignait|compte|comptait|emploie|possède|détient|apporte|rapporte|cumule|totalise|(?:consacr|dépens|débloqu)(?:e|era|ait|erait)|a (?:consacré|dépensé|débloqué)|(?:will |would )?spends?|spent)) (?:(?:about|some|nearly|only|just|over|by|around|almost|environ|près de|quelque|plus de|déjà) )?(?:\p{Sc} ?)?$`, 'u')
/** Of a share or a subject that belongs to another name the verb may be said: `a body close to X got`. */
const aside = /(?:\b(?:and|et|or|ou|with|avec|by|par|than|que|for|pour|at|to|chez|à|from|against|contre|près d[eu]|close to)\s(?:the |la |le |l['’])?)$/u
/** `X a annoncé que Y consacrera …`: there `que` begins a clause of its own, and compares nothing. */
const reporting = /(?:\ba (?:dit|ajouté|annoncé|assuré|confirmé|déclaré|expliqué|indiqué|précisé|promis|rappelé)|\b(?:dit|annonce|assure|confirme|indique|précise|rappelle)) qu(?:e |['’])(?:la |le |l['’])?$/u

const reach = 250

/** Null where no construction says so. */
export function roleOf(amount: Amount, span: Span, { text, sentence, here }: RoleScope): number | null {
  if (here.length === 0) return null
  // Farther back it is another clause; and a sentence may be as long as a file.
  const from = Math.max(sentence.start, span.start - reach)
  const before = text.slice(from, span.start)
  const following = here.filter(({ start }) => start >= span.end && start - span.end < 90)
  const [next] = following
  const gap = next === undefined ? '' : text.slice(span.end, next.start)
  if (next !== undefined && amount.kind === 'count' && (next.kind === 'project' || next.kind === 'fund') && belonging.test(gap)) return next.appearance
  if (next !== undefined && amount.kind === 'percent' && next.kind !== 'person' && shared.test(gap) && next.kind !== 'place') return next.appearance
  const holder = here.findLast(({ end }) => end <= span.start)
  if (holder !== undefined && holder.kind !== 'person' && having.test(text.slice(holder.end, span.start)) && standsFree(text.slice(sentence.start, holder.start))) return holder.appearance
  if (amount.kind !== 'money') return null
  // A purpose that is a place is where, not what.
  for (const { start, kind, appearance } of following.slice(0, 3)) {
    if (kind === 'place') continue
    const between = text.slice(span.end, start)
    if (intended.test(between) || (received.test(between) && giving.test(before.slice(-60)))) return appearance
  }
  const preceding = here.filter(({ end }) => end <= span.start)
  const bought = /\b(?:for|pour)\s+(?:\p{Ll}+ ){0,2}$/u.test(before) ? lastMatch(buying, before) : null
  if (bought !== null) return preceding.find(({ start, kind }) => start >= from + bought && kind !== 'place')?.appearance ?? null
  const awarded = lastMatch(awarding, before)
  if (awarded === null || before.length - awarded > 60) return null
  return preceding.findLast(({ start, kind }) => start >= from + awarded && kind !== 'place')?.appearance ?? null
}

const standsFree = (before: string): boolean => !aside.test(before) || reporting.test(before)
/** Where the words after the last match begin. */
function lastMatch(pattern: RegExp, text: string): number | null {
  let at: number | null = null
  for (const match of text.matchAll(pattern)) at = match.index + match[0].length
  return at
}
