import { useCallback, useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { AnnotationFiles } from '../annotating/annotation-files-view.tsx'
import { DocumentDialogs } from '../documents/document-dialogs-view.tsx'
import { DropOverlay } from '../importing/drop-overlay.tsx'
import { ImportProgress } from '../importing/import-progress.tsx'
import { ImportReport } from '../importing/import-report.tsx'
import { PasteDialog } from '../importing/paste-dialog.tsx'
import { useWords } from '../language/use-words.ts'
import { Palette } from '../palette/palette.tsx'
import { usePlace } from '../place.ts'
import { SearchResults } from '../search/search-results.tsx'
import { SourcesPanel } from '../sources/sources-panel.tsx'
import { hasInspectorAt, Inspector, Middle } from './middle.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useLayout } from './layout.tsx'
import { SidePanel } from './side-panel.tsx'
import { TopBar } from './top-bar.tsx'
import { useTitle } from './use-title.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { ViewBoundary } from './view-boundary.tsx'
import styles from './window.module.css'

/** The window: a bar, and three panels whose edges can be dragged. */
export function Window() {
  const { say } = useWords()
  const { place } = usePlace()
  const { sources, inspector } = useLayout()
  const [help, setHelp] = useState(false)
  const hasInspector = hasInspectorAt(place)
  const openHelp = useCallback(() => setHelp(true), [])
  const [palette, setPalette] = useState(false)
  const openPalette = useCallback(() => setPalette(true), [])
  useShortcuts(openHelp, openPalette)
  const view = place.view === 'entity' ? 'entities' : place.view
  useTitle(view === 'document' ? null : say(`common.views.${view}`))
  const words = place.words?.trim() ?? ''
  return (
    <div className={styles.window}>
      <TopBar hasInspector={hasInspector} onShortcuts={openHelp} />
      {/* One landmark around all panels, because the edges between them can be focused too. */}
      <Group className={styles.group} orientation="horizontal" role="main" aria-label={say('common.app')}>
        {sources && (
          <>
            <SidePanel id="sources">
              {words ? <SearchResults words={words} /> : <SourcesPanel />}
              <ImportProgress />
            </SidePanel>
            <Separator id="sources-edge" className={styles.edge} aria-label={say('common.panels.resize')} />
          </>
        )}
        <Panel id="middle" minSize={360}>
          <section className={styles.middle} data-pane aria-label={say('common.panels.main')}>
            <ViewBoundary key={place.view}>
              <Middle />
            </ViewBoundary>
          </section>
        </Panel>
        {inspector && hasInspector && (
          <>
            <Separator id="inspector-edge" className={styles.edge} aria-label={say('common.panels.resize')} />
            <SidePanel id="inspector">
              <section className={styles.inspector} aria-label={say('common.panels.inspector')}>
                <ViewBoundary key={place.view}>
                  <Inspector />
                </ViewBoundary>
              </section>
            </SidePanel>
          </>
        )}
      </Group>
      {/* Where the articles are closed, what comes in is said over the view. */}
      {!sources && <div className={styles.floating}><ImportProgress /></div>}
      <DropOverlay />
      <ImportReport />
      <PasteDialog />
      <DocumentDialogs />
      <AnnotationFiles />
      <Palette isOpen={palette} onClose={() => setPalette(false)} onHelp={openHelp} />
      <ShortcutsDialog isOpen={help} onClose={() => setHelp(false)} />
    </div>
  )
}
