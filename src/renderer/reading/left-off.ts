import { useMemo } from 'react'
import type { Client } from '../../shared/client.ts'
import { useLibrary } from '../library/library-context.tsx'
import { useAsk } from '../library/use-ask.ts'

/** So many documents' places are kept with the library; of the others the window knows as long as it lives. */
const most = 500
const calm = 600

/** Where each document was left off, as an offset in its text: it holds at any size of type and any width. */
export interface LeftOff {
  readonly get: (document: number) => number | undefined
  readonly set: (document: number, offset: number) => void
}

const kept = new WeakMap<Client, LeftOff>()

/** Null until it is known. Where it cannot be kept with the library (one that is only looked at), it is kept as long as the window lives. */
export function useLeftOff(): LeftOff | null {
  const { client } = useLibrary()
  const { data, isError } = useAsk('preferences', {})
  const isKnown = data !== undefined || isError
  return useMemo(() => {
    if (!isKnown) return null
    const known = kept.get(client) ?? createLeftOff(client, data?.readingPlaces ?? {})
    kept.set(client, known)
    return known
    // What was kept is read once: from then on the window knows better than the library.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [client, isKnown])
}

function createLeftOff(client: Client, saved: Readonly<Record<string, number>>): LeftOff {
  const places = new Map(Object.entries(saved))
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => void client.setPreferences({ readingPlaces: Object.fromEntries([...places].slice(-most)) }).catch(() => undefined)
  return {
    get: (document) => places.get(String(document)),
    set(document, offset) {
      const key = String(document)
      if ((places.get(key) ?? 0) === offset) return
      places.delete(key)
      places.set(key, offset)
      clearTimeout(timer)
      timer = setTimeout(save, calm)
    },
  }
}
