export const searchFieldId = 'search-field'
export const resultsId = 'search-results'
export const suggestionsId = 'search-suggestions'

/** Into the search, with its words selected to be replaced, or with the caret at their end to be gone on with. */
export function focusSearch(caret: unknown = 'all'): void {
  const field = document.getElementById(searchFieldId)
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  if (caret === 'end') field.setSelectionRange(field.value.length, field.value.length)
  else field.select()
}

const focusStop = (id: string): void => document.getElementById(id)?.querySelector<HTMLElement>('[data-stop]')?.focus()
/** Move from the field to what it found. */
export const focusFirstResult = (): void => focusStop(resultsId)
export const focusFirstSuggestion = (): void => focusStop(suggestionsId)

let shown: string | null = null
let awaited: string | null = null

/** Open the first sentence that answers these words: now, or as soon as the answer is there, since people press Enter before it is. */
export function openFirstResult(words: string): void {
  awaited = words
  openAwaited()
}
/** The person went on typing: what they asked to open is no longer what they want. */
export function forgetAwaited(): void {
  awaited = null
}
/** The answer to these words is on the page (null: none is). */
export function resultsShown(words: string | null): void {
  shown = words
  openAwaited()
}

function openAwaited(): void {
  if (awaited === null || awaited !== shown) return
  awaited = null
  const results = document.getElementById(resultsId)
  const first = results?.querySelector<HTMLElement>('[data-sentence]') ?? results?.querySelector<HTMLElement>('[data-stop]')
  first?.focus()
  first?.click()
}
