/** Done with a field: back to the card it is on, and by the card's own keys to the text. */
export function leaveField(field: HTMLElement): void {
  const card = field.closest<HTMLElement>('[data-card]')
  field.blur()
  // Only a card that was opened from the text leads back to it by itself.
  if (card?.closest('[data-margin]')) document.querySelector<HTMLElement>(`[data-reader-text="${card.closest<HTMLElement>('[data-margin]')!.dataset['margin']}"]`)?.focus({ preventScroll: true })
  else card?.querySelector<HTMLElement>('[data-stop]')?.focus({ preventScroll: true })
}
