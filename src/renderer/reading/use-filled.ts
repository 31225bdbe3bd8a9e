import { startTransition, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Drawn in one go while nobody waits: few enough that a key pressed meanwhile is answered within a frame or two. */
const atATime = 4

export interface Filled {
  readonly has: (section: number) => boolean
  /** How many are drawn: whoever looks for places on the page looks again when this has grown. */
  readonly count: number
  /** Draw one now, with its neighbours, because somebody is on the way there. Not while rendering or in an effect. */
  readonly fill: (section: number) => void
}

/**
 * Which of a text's sections are drawn. What is `needed` is there at once, its neighbours too; the others follow while nobody waits,
 * so that opening a text of a thousand pages takes as long as opening one of three.
 */
export function useFilled(sections: number, needed: number): Filled {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set(around(needed, sections)))
  // While rendering, and not after it: whoever needs it looks for it as soon as this is on the page.
  if (around(needed, sections).some((one) => !drawn.has(one))) setDrawn(new Set([...drawn, ...around(needed, sections)]))
  const missing = drawn.size < sections
  useEffect(() => {
    if (!missing) return
    return whenIdle(() => startTransition(() => setDrawn((now) => {
      const next = new Set(now)
      for (let i = 0, more = atATime; i < sections && more > 0; i++) if (!next.has(i) && next.add(i)) more--
      return next
    })))
  }, [drawn, missing, sections])
  const fill = useCallback((section: number) => {
    const wanted = around(section, sections)
    if (wanted.every((one) => drawn.has(one))) return
    flushSync(() => setDrawn((now) => new Set([...now, ...wanted])))
  }, [drawn, sections])
  const has = (section: number) => drawn.has(section)
  return { has, count: drawn.size, fill }
}

const around = (section: number, sections: number): number[] => [section, section + 1, section - 1].filter((one) => one >= 0 && one < sections)

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: 120 })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(run, 16)
  return () => clearTimeout(id)
}
