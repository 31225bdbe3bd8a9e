import type { Span } from '../../../shared/model.ts'
import { findQuote } from '../anchoring/quote.ts'
import { LibraryFailure } from '../failure.ts'
import { shortened } from '../history/history.ts'

/** The span a person means: a place in the text, or a quote of it. @throws LibraryFailure when there is no such place, or several. */
export const toSpan = (text: string, place: Span | { readonly quote: string }): Span => ('quote' in place ? spanOfQuote(text, place.quote) : spanInside(text, place))

function spanInside(text: string, { start, end }: Span): Span {
  if (start < end && end <= text.length && text.slice(start, end).trim() !== '') return { start: start - Number(isSecondHalf(text, start)), end: end + Number(isSecondHalf(text, end)) }
  throw new LibraryFailure('bad-input', {
    en: `There is nothing to annotate from ${start} to ${end}: select some of the document's text.`,
    fr: `Il n’y a rien à annoter de ${start} à ${end} : sélectionnez une partie du texte de l’article.`,
  })
}

/** Whether `at` lies inside a character of two units: no annotation begins or ends with half an emoji. */
const isSecondHalf = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]$/.test(text[at] ?? '') && /^[\uD800-\uDBFF]$/.test(text[at - 1] ?? '')

/** So many of the places where an ambiguous quote stands are shown. */
const placesShown = 5
const surroundings = 30

function spanOfQuote(text: string, quote: string): Span {
  const found = findQuote(text, quote)
  if (found.length === 1) return found[0]!
  const words = shortened(quote)
  if (found.length === 0)
    throw new LibraryFailure('not-found', {
      en: `“${words}” does not stand in this document. Copy the words as the document has them; the kind of quotation marks, dashes and spaces does not matter.`,
      fr: `« ${words} » ne figure pas dans cet article. Copiez les mots comme ils y sont ; la forme des guillemets, des tirets et des espaces n’importe pas.`,
    })
  const shown = found.slice(0, placesShown).map(({ start, end }) => `…${shortened(text.slice(Math.max(0, start - surroundings), end + surroundings), 2 * surroundings + 60)}…`)
  const places = [...shown.map((place) => `\n  ${place}`), ...(found.length > shown.length ? ['\n  …'] : [])].join('')
  throw new LibraryFailure('ambiguous', {
    en: `“${words}” stands ${found.length} times in this document. Quote a few words more, so that it stands once:${places}`,
    fr: `« ${words} » figure ${found.length} fois dans cet article. Citez quelques mots de plus, pour qu’il n’y ait qu’un passage possible :${places}`,
  })
}
