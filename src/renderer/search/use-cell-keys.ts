import { useCallback, type KeyboardEvent } from 'react'

type Step = readonly [down: number, right: number]
const steps: Readonly<Record<string, Step>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }

/** Walk the cells of a table that can be opened with the arrow keys, past those that cannot. A cell says in `data-cell` its line and its column. */
export function useCellKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const step = steps[event.key]
    const from = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['cell'] : undefined
    if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const [line, column] = from.split(' ').map(Number) as [number, number]
    const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')].map((element) => {
      const [at, across] = element.dataset['cell']!.split(' ').map(Number) as [number, number]
      const along = (at - line) * step[0] + (across - column) * step[1]
      return { element, along, beside: step[0] ? across - column : at - line }
    })
    const ahead = cells.filter(({ along, beside }) => along > 0 && beside === 0).sort((a, b) => a.along - b.along)
    ahead[0]?.element.focus()
  }, [])
}
