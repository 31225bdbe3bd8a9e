import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type ReactNode } from 'react'
import { fromAddress, PlaceContext, placeOf, toAddress, walk, type Place, type Places } from './place.ts'

/** Keeps the trail of places, and keeps it one with the browser's own history, so that its buttons and gestures walk the same trail. */
export function PlaceProvider({ children }: { readonly children: ReactNode }) {
  const [trail, step] = useReducer(walk, null, () => ({ places: [fromAddress(location.hash)], index: 0 }))
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
    return words ? { ...view, words, ...(search ? { search } : {}) } : view
  }, [])
  const go = useCallback((next: Place) => step({ type: 'go', place: withWords(next) }), [withWords])
  const replace = useCallback((next: Place) => step({ type: 'replace', place: withWords(next) }), [withWords])
  const back = useCallback(() => history.back(), [])
  const forward = useCallback(() => history.forward(), [])
  const canBack = trail.index > 0
  const canForward = trail.index < trail.places.length - 1
  const value = useMemo<Places>(
    () => ({ place, go, replace, back, forward, canBack, canForward }),
    [place, go, replace, back, forward, canBack, canForward],
  )
  return <PlaceContext value={value}>{children}</PlaceContext>
}
