import type { Progress } from '../../../shared/contract.ts'
import type { Terminal } from './terminal.ts'

export interface ProgressLine {
  show(progress: Progress): void
  /** Takes the line away before something else is said. */
  clear(): void
}

/** Progress on standard error: one line that is rewritten for a person, a line now and then for a log. */
export function createProgressLine(terminal: Terminal, now: () => number = Date.now): ProgressLine {
  let isShown = false
  let last = -Infinity
  return {
    show({ done, total, label, rate, secondsLeft }) {
      const pace = rate === undefined || secondsLeft === undefined ? '' : ` (${rate}/s, ${secondsLeft < 90 ? `${secondsLeft} s` : `${Math.round(secondsLeft / 60)} min`} left)`
      const line = `${done}/${total}${pace} ${label}`.trimEnd()
      if (terminal.hasLiveErr) {
        terminal.err(`\r\x1b[K${line.slice(0, 100)}`)
        isShown = true
      } else if (now() - last >= 1000 || done === total) {
        terminal.err(`${line}\n`)
        last = now()
      }
    },
    clear() {
      if (isShown) terminal.err('\r\x1b[K')
      isShown = false
    },
  }
}
