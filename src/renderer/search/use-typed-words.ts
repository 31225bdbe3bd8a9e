import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { usePlace } from '../place.ts'

/** The next key is usually this far away, and what it would ask makes the answer to this one useless. */
const pause = 60

export interface TypedWords {
  /** What stands in the field, at every moment. */
  readonly typed: string
  readonly type: (words: string) => void
  /** What is typed from now on is another search. */
  readonly endTyping: () => void
}

/**
 * Words live in the place, a moment after they were typed. The first change is a step in the trail, and what is typed on from it is not: Back then
 * returns to what was there before, and not to half a word. Leaving a place for another brings the other's words.
 */
export function useTypedWords(): TypedWords {
  const { place, go, replace } = usePlace()
  const words = place.words ?? ''
  const [typed, setTyped] = useState(words)
  const sent = useRef(words)
  const isGoingOn = useRef(false)

  useEffect(() => {
    if (words === sent.current) return
    sent.current = words
    isGoingOn.current = false
    setTyped(words)
  }, [words])

  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      const isStep = !isGoingOn.current
      isGoingOn.current = true
      sent.current = typed
      const next = { ...place, words: typed }
      // What hangs on the words is drawn when there is time: the next key is not kept waiting for it.
      startTransition(() => (isStep ? go(next) : replace(next)))
    }, pause)
    return () => clearTimeout(timer)
  }, [typed, place, go, replace])

  const endTyping = useCallback(() => {
    isGoingOn.current = false
  }, [])
  return { typed, type: setTyped, endTyping }
}
