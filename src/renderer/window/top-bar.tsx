import { BookOpenText, CalendarRange, ChevronLeft, ChevronRight, FolderSearch, Highlighter, Import, Library, PanelLeft, PanelRight, Redo2, Scale, Undo2, Waypoints } from 'lucide-react'
import { memo } from 'react'
import { HistoryMenu } from '../history/history-menu.tsx'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { usePlace, type Place, type Places } from '../place.ts'
import { SearchField } from '../search/search-field.tsx'
import { SettingsMenu } from '../settings/settings-menu.tsx'
import { IconButton } from '../ui/button.tsx'
import { keyName } from './keys.ts'
import { useLayout } from './layout.tsx'
import { useHistory } from './use-history.ts'
import styles from './top-bar.module.css'

/** The bar at the top: where one was, what one looks for, the views, and what was done. */
export function TopBar({ hasInspector, onShortcuts }: EndProps) {
  const { back, forward, canBack, canForward } = usePlace()
  return (
    <header className={styles.bar} data-pane>
      <Start back={back} forward={forward} canBack={canBack} canForward={canForward} />
      <div className={styles.search} role="search">
        <SearchField />
      </div>
      <Views />
      <End hasInspector={hasInspector} onShortcuts={onShortcuts} />
    </header>
  )
}

/** Remembered, as its other end: each selection in a view is another place, and a dozen buttons drawn anew are felt. */
const Start = memo(function Start({ back, forward, canBack, canForward }: Pick<Places, 'back' | 'forward' | 'canBack' | 'canForward'>) {
  const { sources, toggleSources } = useLayout()
  const { say } = useWords()
  return (
    <div className={styles.start}>
      <IconButton label={say(sources ? 'common.panels.hideSources' : 'common.panels.showSources')} shortcut={keyName('Mod+B')} onPress={toggleSources}>
        <PanelLeft size={17} />
      </IconButton>
      <IconButton label={say('common.back')} shortcut={keyName('Alt+←')} isDisabled={!canBack} onPress={back}><ChevronLeft size={18} /></IconButton>
      <IconButton label={say('common.forward')} shortcut={keyName('Alt+→')} isDisabled={!canForward} onPress={forward}><ChevronRight size={18} /></IconButton>
    </div>
  )
})

interface EndProps {
  readonly hasInspector: boolean
  readonly onShortcuts: () => void
}
const End = memo(function End({ hasInspector, onShortcuts }: EndProps) {
  const { inspector, toggleInspector } = useLayout()
  const { say } = useWords()
  const { undo, redo, undoable, redoable } = useHistory()
  const { choose } = useImporting()
  return (
    <div className={styles.end}>
      <IconButton
        label={undoable ? say('annotating.undoWhat', { what: undoable }) : say('common.undo')} shortcut={keyName('Mod+Z')}
        isDisabled={!undoable} onPress={undo}
      >
        <Undo2 size={16} />
      </IconButton>
      <IconButton
        label={redoable ? say('annotating.redoWhat', { what: redoable }) : say('common.redo')} shortcut={keyName('Mod+Shift+Z')}
        isDisabled={!redoable} onPress={redo}
      >
        <Redo2 size={16} />
      </IconButton>
      <HistoryMenu />
      <span className={styles.rule} />
      <IconButton label={say('importing.action')} shortcut={keyName('Mod+O')} onPress={choose}><Import size={17} /></IconButton>
      <SettingsMenu onShortcuts={onShortcuts} />
      <IconButton
        label={say(inspector && hasInspector ? 'common.panels.hideInspector' : 'common.panels.showInspector')}
        shortcut={keyName('Mod+I')} isDisabled={!hasInspector} onPress={toggleInspector}
      >
        <PanelRight size={17} />
      </IconButton>
    </div>
  )
})

const views = [
  { key: 'library', icon: Library, place: { view: 'library' }, holds: ['library', 'document', 'articles', 'coverage', 'revisions'] },
  { key: 'entities', icon: BookOpenText, place: { view: 'entities' }, holds: ['entities', 'entity'] },
  { key: 'graph', icon: Waypoints, place: { view: 'graph' }, holds: ['graph'] },
  { key: 'compare', icon: Scale, place: { view: 'compare' }, holds: ['compare', 'decisions'] },
  { key: 'timeline', icon: CalendarRange, place: { view: 'timeline' }, holds: ['timeline'] },
  { key: 'annotations', icon: Highlighter, place: { view: 'annotations' }, holds: ['annotations'] },
  { key: 'searches', icon: FolderSearch, place: { view: 'searches' }, holds: ['searches'] },
] as const satisfies readonly { key: string; icon: typeof Library; place: Place; holds: readonly Place['view'][] }[]

function Views() {
  const { say } = useWords()
  const { place, go } = usePlace()
  return (
    <nav className={styles.views} aria-label={say('common.views.label')}>
      {views.map(({ key, icon: Icon, place: to, holds }) => (
        <button
          key={key} type="button" className={styles.view} aria-label={say(`common.views.${key}`)} title={say(`common.views.${key}`)}
          aria-current={(holds as readonly string[]).includes(place.view) ? 'page' : undefined} onClick={() => go(to)}
        >
          <Icon size={15} aria-hidden="true" />
          <span>{say(`common.views.${key}`)}</span>
        </button>
      ))}
    </nav>
  )
}
