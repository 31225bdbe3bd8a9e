/** Done with a field: back to the text that one was reading, where there is one. */
export function leaveField(field: HTMLElement): void {
  field.blur()
  document.querySelector('article')?.focus()
}
