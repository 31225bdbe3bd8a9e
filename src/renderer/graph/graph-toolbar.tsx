import { DialogTrigger } from 'react-aria-components'
import { LayoutGrid, Route, SlidersHorizontal, X } from 'lucide-react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { entityKinds, type EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { PillToggle } from '../ui/pill-toggle.tsx'
import { Popover } from '../ui/popover.tsx'
import frame from '../ui/view.module.css'
import { ExportMenu } from './export-menu.tsx'
import { GraphFilters } from './graph-filters.tsx'
import { GraphViewsMenu } from './graph-views-menu.tsx'
import { defaultDepth, findNode, isFiltered, useGraphPlace } from './graph-place.ts'
import { LayoutChoice } from './layout-choice.tsx'
import type { Scene } from './scene.ts'
import styles from './graph-toolbar.module.css'

export type Presentation = 'drawing' | 'table' | 'sentences'

interface GraphToolbarProps {
  readonly view: Neighbourhood | undefined
  readonly presentation: Presentation
  readonly onPresentation: (presentation: Presentation) => void
  /** What is drawn at the moment; null where nothing is. */
  readonly scene: () => Scene | null
}

/** What the graph is of, what of it is drawn, and how. */
export function GraphToolbar({ view, presentation, onPresentation, scene }: GraphToolbarProps) {
  const { say, number } = useWords()
  const { here, change } = useGraphPlace()
  const isDrawn = presentation === 'drawing'
  const startRoute = () => change(here.route ? { route: undefined } : { route: { from: here.selected ?? here.centre ?? '', to: '' }, edge: undefined })
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <Subject view={view} />
        <span className={styles.push} />
        {here.centre !== undefined && (
          <span className={styles.depth}>
            <span aria-hidden="true">{say('graph.depth')}</span>
            <Segmented label={say('graph.depthHint', { count: here.depth ?? defaultDepth })} value={String(here.depth ?? defaultDepth)} onChange={(depth) => change({ depth: Number(depth) })}
              options={[1, 2, 3, 4].map((depth) => ({ value: String(depth), label: number(depth) }))} />
          </span>
        )}
        <span className={styles.tools}>
          <DialogTrigger>
            <IconButton label={say('graph.filters')} active={isFiltered(here) || here.budget !== undefined}><SlidersHorizontal size={15} /></IconButton>
            <Popover label={say('graph.filters')} placement="bottom end"><GraphFilters /></Popover>
          </DialogTrigger>
          <DialogTrigger>
            <IconButton label={say('graph.layout.label')} isDisabled={!isDrawn} active={here.layout !== undefined || here.colour !== undefined}><LayoutGrid size={15} /></IconButton>
            <Popover label={say('graph.layout.label')} placement="bottom end"><LayoutChoice /></Popover>
          </DialogTrigger>
          <IconButton label={say(here.route ? 'graph.routes.close' : 'graph.routes.open')} active={here.route !== undefined} aria-pressed={here.route !== undefined} onPress={startRoute}><Route size={15} /></IconButton>
          <GraphViewsMenu />
          <ExportMenu scene={scene} isDrawn={isDrawn} />
        </span>
        <Segmented label={say('graph.view.label')} value={presentation} onChange={onPresentation} options={[
          { value: 'drawing', label: say('graph.view.drawing') },
          { value: 'table', label: say('graph.view.table') },
          { value: 'sentences', label: say('graph.view.sentences') },
        ]} />
      </div>
      <div className={styles.legend}>
        <KindToggles kinds={here.kinds} onChange={(kinds) => change({ kinds })} />
        <PillToggle className={styles.appears} isSelected={here.appearsWith ?? false} onChange={(on) => change({ appearsWith: on || undefined })}>
          <span className={styles.switch}><span /></span>
          <svg width="18" height="6" viewBox="0 0 18 6" aria-hidden="true"><path d="M0 3H18" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 2.5" /></svg>
          {say('graph.appearsWith')}
        </PillToggle>
      </div>
    </div>
  )
}

/** Around whom, or of which articles, or that it is the whole library. */
function Subject({ view }: { readonly view: Neighbourhood | undefined }) {
  const { say } = useWords()
  const { here, change, recentre } = useGraphPlace()
  const centre = view ? view.nodes[findNode(view, here.centre) ?? -1] : undefined
  const { name, kind } = centre ?? {}
  const documents = here.documents && (
    <span className={styles.scope}>
      <span>{say('graph.ofDocuments', { count: here.documents.length })}</span>
      <IconButton size="s" label={say('graph.clearDocuments')} onPress={() => change({ documents: undefined })}><X size={13} /></IconButton>
    </span>
  )
  if (here.centre === undefined || name === undefined)
    return (
      <>
        <h1 className={frame.title}>{say('graph.title')}</h1>
        {documents ?? (here.centre === undefined && <span className={styles.whole}>{say('graph.whole')}</span>)}
      </>
    )
  return (
    <>
      <span className={styles.centre}>
        <h1 className={styles.centreTitle}>
          <span className={styles.around}>{say('graph.around')}</span>
          {kind && <KindMark kind={kind} size={11} />}
          <span className={styles.centreName}>{name}</span>
        </h1>
        <IconButton size="s" label={say('graph.clearCentre')} onPress={() => recentre(undefined)}><X size={13} /></IconButton>
      </span>
      {documents}
    </>
  )
}

/** The kinds' legend, which is also their switches. All on is the same as no filter. */
function KindToggles({ kinds, onChange }: { readonly kinds: readonly EntityKind[] | undefined; readonly onChange: (kinds: readonly EntityKind[] | undefined) => void }) {
  const { say } = useWords()
  const toggle = (kind: EntityKind) => {
    const chosen = entityKinds.filter((each) => (each === kind) !== (kinds?.includes(each) ?? true))
    onChange(chosen.length === entityKinds.length ? undefined : chosen)
  }
  return (
    <div className={styles.kinds} role="group" aria-label={say('graph.kinds')}>
      {entityKinds.map((kind) => (
        <PillToggle key={kind} className={styles.kind} isSelected={kinds?.includes(kind) ?? true} onChange={() => toggle(kind)}>
          <KindMark kind={kind} size={10} />
          {say(`findings.kinds.${kind}`)}
        </PillToggle>
      ))}
    </div>
  )
}
