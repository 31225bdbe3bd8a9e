import { useEffect } from 'react'

/** Name the window after what it shows; null leaves that to another. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return
    document.title = `${title} — Recoupe`
    return () => void (document.title = 'Recoupe')
  }, [title])
}
