import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type ReactNode } from 'react'
import {
  choicesOf, fromAddress, isSamePlace, PlaceContext, placeOf, toAddress, walk,
  type Place, type PlaceMemory, type Places, type Step, type Trail,
} from './place.ts'

/** Keeps the trail of places, and keeps it one with the browser's own history, so that its buttons and gestures walk the same trail. */
export function PlaceProvider({ children }: { readonly children: ReactNode }) {
  const [{ trail, memories }, step] = useReducer(walkAndRemember, null, begin)
  const place = placeOf(trail)
  // Marks the entries of this window's life: those of an earlier one (a reload) are read from their address instead.
  const [life] = useState(() => String(Math.random()))
  const shown = useRef(0)

  useEffect(() => {
    const state = { life, index: trail.index }
    if (trail.index > shown.current && trail.index === trail.places.length - 1) history.pushState(state, '', toAddress(place))
    else history.replaceState(state, '', toAddress(place))
    shown.current = trail.index
  }, [trail, place, life])

  useEffect(() => {
    const walked = (event: PopStateEvent) => {
      const state = event.state as { life?: string; index?: number } | null
      if (state?.life === life && state.index !== undefined) {
        shown.current = state.index
        step({ type: 'at', index: state.index })
      } else {
        // An address typed by hand: the browser has already made its entry, so none is to be pushed.
        shown.current = Number.MAX_SAFE_INTEGER
        step({ type: 'go', place: fromAddress(location.hash) })
      }
    }
    window.addEventListener('popstate', walked)
    return () => window.removeEventListener('popstate', walked)
  }, [life])

  const current = useRef(place)
  useEffect(() => {
    current.current = place
  }, [place])
  const withWords = useCallback((next: Place): Place => {
    const { words = current.current.words, search = current.current.search, ...view } = next
    const choices = words && search ? choicesOf(search) : null
    return words ? { ...view, words, ...(choices ? { search: choices } : {}) } : view
  }, [])
  const go = useCallback((next: Place) => step({ type: 'go', place: withWords(next) }), [withWords])
  const replace = useCallback((next: Place) => step({ type: 'replace', place: withWords(next) }), [withWords])
  const canBack = trail.index > 0
  const canForward = trail.index < trail.places.length - 1
  // Before the first place lies what the browser showed before: a key pressed once too often must not leave the window.
  const back = useCallback(() => { if (canBack) history.back() }, [canBack])
  const forward = useCallback(() => { if (canForward) history.forward() }, [canForward])
  const memory = memories[trail.index]!
  const value = useMemo<Places>(
    () => ({ place, go, replace, back, forward, canBack, canForward, memory }),
    [place, go, replace, back, forward, canBack, canForward, memory],
  )
  return <PlaceContext value={value}>{children}</PlaceContext>
}

const begin = (): Remembered => ({ trail: { places: [fromAddress(location.hash)], index: 0 }, memories: [newMemory()] })

interface Remembered {
  readonly trail: Trail
  /** One a step, in step with the trail's places. */
  readonly memories: readonly PlaceMemory[]
}

/** Every step of the trail has a memory of its own; one that goes elsewhere forgets what lay ahead together with its memories. */
function walkAndRemember({ trail, memories }: Remembered, step: Step): Remembered {
  const next = walk(trail, step)
  const isNew = step.type === 'go' && !isSamePlace(placeOf(trail), step.place)
  return { trail: next, memories: isNew ? [...memories.slice(0, trail.index + 1), newMemory()] : memories }
}

function newMemory(): PlaceMemory {
  const kept = new Map<string, unknown>()
  return { recall: <T,>(name: string) => kept.get(name) as T | undefined, keep: (name, value) => void kept.set(name, value) }
}
