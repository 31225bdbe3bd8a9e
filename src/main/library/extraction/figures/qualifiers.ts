/** Words that bound or blur a number, before it and after it. */
import type { Qualifier } from '../../../../shared/model.ts'
import type { Word } from '../sentences/words.ts'

const phrases: readonly (readonly [Qualifier, string])[] = [
  ['up to', "jusqu' à|jusqu' aux|jusqu' au|up to|as many as|as much as|as high as"],
  ['more than', "plus de|plus d'|plus des|plus du|more than|over|above|upwards of|in excess of|au-delà de|au delà de|au-dessus de|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|dépasse|dépassent|dépassé|dépasser|exceeding|exceeds|exceed|exceeded|greater than|higher than|larger than|excédant|passé la barre des|la barre des|topping|tops"],
  ['less than', "moins de|moins d'|moins des|less than|fewer than|under|below|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|en-dessous de|sous la barre des|lower than|just short of"],
  ['nearly', "près de|près d'|près des|presque|quasi|quasiment|nearly|almost|close to|approaching|proche de|proches de|pas loin de|not far from|avoisinant|avoisine|approchant|approche les|just under"],
  ['about', "environ|quelque|quelques|autour de|autour des|aux alentours de|de l' ordre de|à peu près|approximativement|grosso modo|about|around|some|roughly|approximately|circa|estimé à|estimée à|estimés à|estimées à|évalué à|évaluée à|évalués à|évaluées à|estimated at|an estimated|vers|ca|in the region of|somewhere around|or so|une moyenne de|peu ou prou|~|≈"],
  ['at least', "au moins|at least|a minimum of|un minimum de|au minimum|pas moins de|pas moins d'|no fewer than|no less than|not less than|minimum de|minimum|à partir de|starting at|from at least"],
  ['at most', "au plus|au maximum|tout au plus|at most|no more than|not more than|maximum de|un maximum de|a maximum of|pas plus de|pas plus d'|maximum|plafonné à|plafonnée à|capped at|not exceeding"],
]
/** Last word → the phrases that end on it, longest first. */
const byLast = new Map<string, { words: string[]; qualifier: Qualifier }[]>()
for (const [qualifier, list] of phrases) {
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ').flatMap((word) => (word.endsWith("'") || !word.includes("'") ? [word]
      : [word.slice(0, word.indexOf("'") + 1), word.slice(word.indexOf("'") + 1)]))
    const last = words.at(-1)!
    byLast.set(last, [...(byLast.get(last) ?? []), { words, qualifier }].sort((a, b) => b.words.length - a.words.length))
  }
}
/** Verbs and adjectives that qualify without belonging to the figure's words. */
const outside = /^(?:estim|évalu|dépass|exc|supérieur|inférieur|proche|avoisin|approch|topp|plafonn|capped|greater|higher|larger|lower|à partir|starting)/

export interface Qualified {
  readonly qualifier: Qualifier
  /** The first word of the phrase, or of the number when the phrase stays outside the figure. */
  readonly first: number
}

/** The qualifier before the word at `first`; determiners may come between (`plus des 60`, `les quelque 200`). */
export function qualifierBefore(words: readonly Word[], first: number): Qualified | null {
  for (let skip = 0; skip <= 1; skip++) {
    const end = first - skip
    if (skip === 1 && !['les', 'des', 'the', 'ces', 'de', "d'", 'a', 'an', 'ses', 'leurs'].includes(words[first - 1]?.low ?? '')) return null
    const before = words[end - 1]
    if (before === undefined) return null
    for (const { words: phrase, qualifier } of byLast.get(before.low) ?? []) {
      const from = end - phrase.length
      if (from < 0 || !phrase.every((word, k) => words[from + k]!.low === word)) continue
      if (isOtherSense(words, from, phrase)) continue
      return { qualifier, first: outside.test(phrase[0]!) ? first : from }
    }
  }
  return null
}
/** `over` after a verb of place, `vers 18 h`, `some` and `under` in their other senses are left to the noun that follows. */
function isOtherSense(words: readonly Word[], from: number, phrase: readonly string[]): boolean {
  const before = words[from - 1]?.low ?? ''
  if (phrase[0] === 'over' || phrase[0] === 'under') return before === 'from' || before === 'all'
  if (phrase[0] === 'quelques') return false
  return phrase[0] === 'plus' && before === 'ne'
}

/** The qualifier after the figure: `100 euros environ`, `10 or more`, `20 ans au moins`. */
export function qualifierAfter(words: readonly Word[], next: number): { qualifier: Qualifier; next: number } | null {
  const [a, b] = [words[next]?.low, words[next + 1]?.low]
  const third = words[next + 2]
  if (a === 'environ' && !startsNumber(words[next + 1])) return { qualifier: 'about', next: next + 1 }
  if (a === 'or' && b === 'so') return { qualifier: 'about', next: next + 2 }
  if ((a === 'or' && b === 'more') || (a === 'ou' && b === 'plus')) return { qualifier: 'at least', next: next + 2 }
  if (((a === 'au' && b === 'moins') || (a === 'at' && b === 'least') || (a === 'au' && b === 'minimum'))
    && !startsNumber(third)) return { qualifier: 'at least', next: next + 2 }
  if (((a === 'au' && (b === 'plus' || b === 'maximum')) || (a === 'at' && b === 'most')) && !startsNumber(third)) return { qualifier: 'at most',
    next: next + 2 }
  return null
}
const startsNumber = (word: Word | undefined): boolean => word?.type === 'number'
