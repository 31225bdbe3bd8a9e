/** Words that tell how a quantity stands in its clause. Stems match the beginning of a word, as `measures.ts` does it. */
import type { FigureStatus } from '../../../shared/model.ts'

export const statusWords: readonly (readonly [FigureStatus, RegExp])[] = [
  ['spent', /^(?:dépensée?s?|versée?s?|payée?s?|reçu|spent|paid|received|déboursée?s?|encaissée?s?|disbursed)$/],
  ['committed', /^(?:engagée?s?|signée?s?|promise?s?|promis|pledged|committed|allouée?s?|allocated|granted|accordée?s?|débloquée?s?|earmarked|approved)$/],
  ['required', /^(?:besoins?|nécessit\p{L}*|nécessaires?|requise?s?|requis|needs?|needed|requires?|required|faudra|faudrait)$/u],
  ['announced', /^(?:annonc\p{L}*|announc\p{L}*|dévoil\p{L}*|unveil\p{L}*)$/u],
  ['planned', /^(?:prévoi\p{L}*|prévue?s?|envisag\p{L}*|vise|visent|visant|ambitionn\p{L}*|entend|entendent|espèr\p{L}*|objectif|planned|plans?|planning|aims?|aiming|intends?|hopes?|targets?|proposed?|propose[sd]?|will|veut|veulent|allons|expected)$/u],
]
/** `créera`, `disposeront`: a future, well enough; not `opéra`, `caméra`. */
export const isFuture = (low: string): boolean => /.{2}(?:era|ira|dra|ura|eront|iront|dront|uront|erons|irons)$/.test(low)
  && !/^(?:opéra|caméra|choléra|environs|environ|dollar|aura)$/.test(low)

export const conditionalVerb = (low: string): boolean => (/.{2}(?:rait|raient)$/.test(low) && !/^(?:portrait|retrait|extrait|attrait|abstrait|distrait)$/.test(low))
  || /^(?:could|might|may|would|reportedly|allegedly|supposedly|purportedly|possibly|potentially|perhaps|éventuellement|potentiellement|prétendument|possible|possibles|hypothèse|rumour|rumeur|rumeurs)$/.test(low)

export const denials = new Set(`
  not non never n't cannot can't won't isn't aren't wasn't weren't hasn't haven't didn't doesn't don't wouldn't couldn't pas aucun aucune denies denied
  dément démentent démenti nie nient
`.trim().split(/\s+/))

const phrases = (text: string): readonly (readonly string[])[] => text.trim().split('|').map((phrase) => phrase.split(' '))
/** What comes on top of something else; after the figure, and before it. */
export const onTopAfter = phrases('de plus|en plus|supplémentaires|supplémentaire|additionnels|additionnelles|more|extra|on top')
export const onTopBefore = phrases('additional|extra|further|another|autres|nouvelles tranches')
export const partBefore = phrases('dont|of which|including|of whom|notamment|parmi lesquels|parmi lesquelles|y compris')
export const rates = phrases(`par an|par mois|par jour|par semaine|par heure|a year|a month|a day|a week|an hour|per year|per month|per day|per week|per hour|each year|every year|annually|yearly|monthly|annuels|annuelles|annuel|annuelle|chaque année|chaque mois|par habitant|per capita|per person|par personne|annual`)
export const eachOf = phrases('chaque|chacun|chacune|each|every|apiece')
export const averages = phrases('en moyenne|on average|average|moyenne|moyen|median|médian|médiane')
export const firsts = /^(?:premi(?:er|ère)s?|first|initial|initiale|initiaux)$/
/** Scopes wider than any place that has a name. */
export const everywhere = /^(?:monde|mondial|mondiale|mondiaux|mondiales|world|worldwide|global|globally|globe|national|nationale|nationwide|nationally|européen|européenne|européens|européennes)$/
