import { useEffect } from 'react'
import { useImporting } from '../importing/import-context.tsx'
import { usePlace, type Place } from '../place.ts'
import { focusSearch } from '../search/focus.ts'
import { isDialogOpen, isMac, isTyping } from './keys.ts'
import { focusPane } from './panes.ts'
import { useLayout } from './layout.tsx'
import { useHistory } from './use-history.ts'

const viewKeys: Readonly<Record<string, Place>> = { 1: { view: 'library' }, 2: { view: 'entities' }, 3: { view: 'graph' }, 4: { view: 'compare' }, 5: { view: 'timeline' }, 6: { view: 'annotations' }, 7: { view: 'searches' } }

/** The keys that work everywhere. Those of a view are the view's own. */
export function useShortcuts(onHelp: () => void, onPalette: () => void): void {
  const panels = useLayout()
  const { go, place, back, forward } = usePlace()
  const { undo, redo } = useHistory()
  const { choose } = useImporting()
  useEffect(() => {
    const withMod = (event: KeyboardEvent): (() => void) | undefined => {
      const key = event.key.toLowerCase()
      if (key === 'k') return onPalette
      // A browser has its own way to find in a page; the desktop window has this one.
      if (key === 'f' && window.recoupe) return focusSearch
      if (key === 'o') return choose
      if (key === 'b') return panels.toggleSources
      if (key === 'i' && !event.shiftKey) return panels.toggleInspector
      if (viewKeys[key]) return () => go(viewKeys[key]!)
      if (isTyping(event.target)) return undefined
      if (key === 'z') return event.shiftKey ? redo : undo
      if (key === 'y') return redo
      return undefined
    }
    const plain = (event: KeyboardEvent): (() => void) | undefined => {
      if (event.key === 'F6') return () => focusPane(event.shiftKey ? -1 : 1)
      if (event.altKey) return event.key === 'ArrowLeft' ? back : event.key === 'ArrowRight' ? forward : undefined
      if (event.key === 'Escape' && place.words && !isTyping(event.target)) return () => go({ ...place, words: '' })
      if (isTyping(event.target)) return undefined
      if (event.key === '/') return focusSearch
      if (event.key === '?') return onHelp
      return undefined
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen()) return
      const act = (isMac ? event.metaKey : event.ctrlKey) ? withMod(event) : plain(event)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [panels, onHelp, onPalette, go, place, back, forward, undo, redo, choose])
}
