/** Whose figure it is: the name the sentence, or failing it the paragraph, hangs the quantity on. */
import type { EntityKind, Span } from '../../../../shared/model.ts'
import type { Appearance, FoundMention } from '../findings.ts'
import type { Word } from '../sentences/words.ts'
import { isInserted } from '../asides.ts'
import type { Amount } from './amounts.ts'
import { roleOf } from './roles.ts'

/** How readily a kind of thing has a sum or a number of its own: a fund or a project before the institution that speaks of it. */
const readiness: Record<EntityKind, number> = { fund: 5, project: 5, law: 2, event: 2, company: 3, institution: 2, place: 1, person: 0 }
const purpose = new Set(['pour', 'for', 'dans', 'into', 'in', 'dédié', 'dédiés', 'to', 'au', 'aux', 'à'])

export interface SubjectScope {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentence: Span
  /** The mentions of the sentence, in order. */
  readonly here: readonly FoundMention[]
  /** What earlier sentences of the paragraph, and then the document, speak of most. */
  readonly topic: number | null
  /** What the paragraph named last before the sentence. */
  readonly near: number | null
  /** What `ce programme`, and what `ces infrastructures` refers to. */
  readonly christened: number | null
  readonly works: number | null
  /** The figure counts those who are interested in something. */
  readonly interest: boolean
  readonly appearances: readonly Appearance[]
}

/** Words after which names are examples of something else. */
const examples = /(?:tels? que|telles? que|comme|such as|including|notamment|parmi lesquels|porté(?:e|s)? par|backed by|led by)\s+(?:[^.;:]{0,60})$/i
/** `Avec un plan de 5 milliards, X …` */
const leading = /^(?:avec|with)\s/i
const plans = new Set(`
  plan programme program initiative projet project fonds fund budget enveloppe dispositif montant soutien investissement investissements
`.trim().split(/\s+/))

/** By what a subject was found: what is said outright is surer than what stands near. */
export const ways = ['counted', 'role', 'referred', 'scored', 'topic', 'planned', 'near', 'again', 'row'] as const
export type Way = (typeof ways)[number]
export interface Guess {
  readonly subject: number | null
  readonly way: Way
}
const guess = (subject: number | null, way: Way): Guess => ({ subject, way })

export function subjectOf(amount: Amount, span: Span, scope: SubjectScope): Guess {
  const { here } = scope
  const counted = here.find((mention) => mention.start < span.end && mention.end > span.start
    && !(mention.start <= span.start && mention.end >= span.end) && mention.end >= span.end)
  if (counted !== undefined) return guess(counted.appearance, 'counted')
  const said = roleOf(amount, span, scope)
  if (said !== null) return guess(said, 'role')
  const referred = referredTo(span, scope)
  if (referred !== null) return guess(referred, 'referred')
  let best: { mention: FoundMention; score: number } | null = null
  for (const mention of here) {
    const score = scoreOf(mention, amount, span, scope)
    if (score !== null && (best === null || score > best.score)) best = { mention, score }
  }
  if (best === null) return guess(scope.topic, 'topic')
  // A plan's sum belongs to the plan the text is about, not to the body that announces it; so does interest shown.
  const official = best.mention.kind === 'institution' || best.mention.kind === 'place' || best.mention.kind === 'person'
  const planned = amount.kind === 'money' && scope.words.slice(Math.max(0, amount.first - 5), amount.first).some(({ low }) => plans.has(low))
  const owner = leading.test(scope.text.slice(scope.sentence.start, scope.sentence.start + 6)) && best.mention.start > span.end
    && isSubject(best.mention, scope)
  if (official && !owner && scope.topic !== null && (planned || scope.interest)) return guess(scope.topic, 'planned')
  // Nobody has the sum he announces; whose it is, another paragraph does not say.
  if (!owner && best.mention.kind === 'person') return hasIt(best.mention, span, scope) ? guess(best.mention.appearance, 'scored') : guess(scope.near, 'near')
  return best.score >= 0 || scope.topic === null ? guess(best.mention.appearance, 'scored') : guess(scope.topic, 'topic')
}

function scoreOf(mention: FoundMention, amount: Amount, span: Span, scope: SubjectScope): number | null {
  const after = mention.start >= span.end
  const between = after ? scope.text.slice(span.end, mention.start) : scope.text.slice(mention.end, span.start)
  if (between.length > 400) return null
  let score = readiness[mention.kind] - between.length / 60
  const leads = leading.test(scope.text.slice(scope.sentence.start, scope.sentence.start + 6))
  if (isSubject(mention, scope) && (!after || leads)) score += 4
  // `Avec X, la Commission …`: X is what the sum is for.
  if (!after && leads && mention.start - scope.sentence.start < 8) score += 4
  if (examples.test(scope.text.slice(Math.max(scope.sentence.start, mention.start - 90), mention.start))) score -= 3
  if (!after && isInserted(scope.text, scope.sentence, mention.start, span.start)) score -= 5
  if (speaks(mention, scope, between)) score -= 4
  if (mention.kind === 'place' && whereabouts.test(scope.text.slice(Math.max(scope.sentence.start, mention.start - 8), mention.start))) score -= 3
  if (/[;:«»]/.test(between)) score -= 1
  const commas = between.split(',').length - 1
  score -= commas * 0.7
  if (after) {
    score -= 1.5
    const lead = scope.words[amount.next]?.low ?? ''
    if (amount.kind === 'money' && purpose.has(lead) && between.length < 30) score += 4
    if (/^\s*(?:d['’]|de |du |des |of )/.test(between) && between.length < 25) score += 1
  }
  return score
}

const demonstrative = /(?:^|[\s,(])(?:ce|cet|cette|this|that)\s+(?:\p{L}+\s)?(?:programme|plan|projet|initiative|dispositif|fonds|coalition|alliance|offensive|program|project|fund|scheme|consortium)(?=[\s,])(?<rest>[^.;:]*)$/iu
const plural = /(?:^|[\s,(])(?:ces|these|those)\s+(?:infrastructures?|usines|centres|installations|sites|équipements|facilities|plants|centers|works)(?=[\s,])(?<rest>[^.;:]*)$/iu

/** A place one is at has not what is counted there, as long as there is anybody else. */
const whereabouts = /(?:^|\s)(?:in|at|near|en|à|au|aux|dans|from|to|près de)\s(?:la |le |l['’]|the )?$/iu
const doing = /^(?:[^.;:«»]{0,40}\s)?(?:donnée?s?|versée?s?|payée?s?|gagnée?s?|remporté|marqué|inscrit|tuée?s?|vendue?s?|achetée?s?|touché|reçu|possède|détient|won|wins|scored|gave|given|paid|pays|earned|earns|killed|sold|bought|owns|holds|received|collected|owes)\s[^.;:«»]{0,40}$/u
/** What one pays, wins or owns is one's own; what one announces is not. */
const hasIt = (person: FoundMention, span: Span, scope: SubjectScope): boolean =>
  person.end <= span.start && span.start - person.end < 90 && isSubject(person, scope) && doing.test(scope.text.slice(person.end, span.start))

/** How far before a figure a demonstrative may stand, in characters. */
const reach = 200

/** A demonstrative that leads to the figure without another verb's subject between: whatever it points at has the figure. */
function referredTo(span: Span, scope: SubjectScope): number | null {
  if (scope.christened === null && scope.works === null) return null
  const before = scope.text.slice(Math.max(scope.sentence.start, span.start - reach), span.start)
  const named = (rest: string | undefined): boolean => rest !== undefined && !scope.here.some(({ start, end }) => end <= span.start && start >= span.start - rest.length)
  if (scope.christened !== null && named(demonstrative.exec(before)?.groups?.['rest'])) return scope.christened
  return scope.works !== null && named(plural.exec(before)?.groups?.['rest']) ? scope.works : null
}

/** Whoever says it has not therefore got it: `selon X, …`, `X said 1,200 homes …`, `X a annoncé que …`. */
function speaks(mention: FoundMention, scope: SubjectScope, between: string): boolean {
  if (mention.kind !== 'institution' && mention.kind !== 'person' && mention.kind !== 'company') return false
  if (/(?:selon|d['’]après|according to)\s+(?:l['’]|le |la |les |the )?$/i.test(scope.text.slice(Math.max(scope.sentence.start, mention.start - 24), mention.start))) return true
  return /^\s*(?:said |says |estimates? |warned |reported |reports |a (?:annoncé|indiqué|déclaré|affirmé|précisé|estimé) qu(?:e |['’])|affirme qu|estime qu|craint )/.test(between)
}

/** Whether a name opens its sentence or a clause of it: nothing but an article, or a noun it names, before it. */
function isSubject(mention: FoundMention, scope: SubjectScope): boolean {
  const before = scope.text.slice(Math.max(scope.sentence.start, mention.start - 40), mention.start)
  return /(?:^|[,;:.–—]\s*|(?:^|\s)(?:qu['’]|que |that ))(?:(?:l['’]|le |la |les |un |une |the |a |ces |cette |ce |its |son |sa )?(?:[\p{Ll}-]+ ){0,2}["«“]?\s*)$/iu.test(before) && !/(?:\bde |\bdu |\bdes |d['’]|\bof |\bpar |\bby |\bà |\bau |\bpour |\bwith |\bavec )(?:la |le |les |the |l['’])?$/iu.test(before)
}
