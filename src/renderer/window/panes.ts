/** The parts of the window, marked `data-pane`, that F6 walks in the order in which they stand. */

const focusable = 'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), textarea, a[href], [tabindex="0"]'

/** Go on to the next part that can take the focus, or back to the one before: to the element marked `data-pane-focus` in it, else to its first. */
export function focusPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  // The innermost: two articles side by side are parts within a part.
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes.at((Math.max(here, by === 1 ? -1 : 0) + by * step) % panes.length)
    const target = pane?.querySelector<HTMLElement>('[data-pane-focus]') ?? pane?.querySelector<HTMLElement>(focusable)
    if (target) return target.focus()
  }
}
