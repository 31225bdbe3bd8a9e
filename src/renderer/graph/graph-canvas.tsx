import { startTransition, useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { Lasso, Maximize, Minus, Plus, Shuffle } from 'lucide-react'
import type { GraphLayout, Neighbourhood, Routes, SavedGraphView } from '../../shared/contract/graph.ts'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { Spinner } from '../ui/panel.tsx'
import { CommunityLegend } from './community-legend.tsx'
import { findEdge, findNode, layoutOf, nameOf, useGraphPlace, type Pins } from './graph-place.ts'
import { ChosenCard, NodeCard } from './node-card.tsx'
import { nothing, toFresh, toLeaves, toRoutePart } from './parts.ts'
import { describeSelection, useSelectionWords } from './selection-words.ts'
import type { Hit } from './hit.ts'
import { useGraphDeeds } from './use-graph-deeds.ts'
import { useGraphKeys } from './use-graph-keys.ts'
import { useReading } from './use-reading.ts'
import type { Scene } from './scene.ts'
import { useStage, type KnownPositions } from './use-stage.ts'
import styles from './graph-canvas.module.css'

/** What the drawing can be asked for from outside. */
export interface Drawing {
  readonly scene: () => Scene | null
}
interface GraphCanvasProps {
  readonly view: Neighbourhood
  readonly known: (layout: GraphLayout) => KnownPositions
  readonly routes: Routes | undefined
  /** The kept picture that this one still is. */
  readonly saved: SavedGraphView | undefined
  readonly drawing: Ref<Drawing>
  readonly isFocused: boolean
  /** Look at these alone; null: at all again. */
  readonly onFocus: (keys: ReadonlySet<EntityKey> | null, around?: EntityKey) => void
}

const noPins: Pins = {}

/** The drawing: pointer and keyboard both walk it, and what is reached is said aloud. */
export function GraphCanvas({ view, known, routes, saved, drawing, isFocused, onFocus }: GraphCanvasProps) {
  const { say } = useWords()
  const { here, change, select, recentre } = useGraphPlace()
  const words = useSelectionWords()
  const deeds = useGraphDeeds(view)
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [chosenKeys, setChosen] = useState<ReadonlySet<EntityKey>>(() => new Set())
  const [isLasso, setLasso] = useState(false)
  const selected = findNode(view, here.selected)
  const edge = findEdge(view, here.edge)
  const centre = findNode(view, here.centre)
  const layout = layoutOf(here)
  const pins = here.pins ?? noPins
  const keyOf = (node: number): EntityKey => view.nodes[node]!.key

  const choose = (keys: readonly EntityKey[], isAdding: boolean) => {
    const all = isAdding ? new Set(chosenKeys) : new Set<EntityKey>()
    for (const key of keys) if (isAdding && keys.length === 1 && all.has(key)) all.delete(key)
    else all.add(key)
    setChosen(all)
  }
  /** The drawing lights up with the next frame; card and inspector follow without holding it up. */
  const reach = (node: number | null, line: number | null) => {
    stage.current?.light(node, line)
    startTransition(() => select(node === null ? undefined : keyOf(node), line === null ? undefined : nameOf(view, view.edges[line]!)))
  }
  const onClick = (hit: Hit | null, isAdding: boolean) => {
    if (!hit) {
      if (!isAdding) setChosen(new Set())
      reach(null, null)
    } else if ('edge' in hit) reach(null, hit.edge)
    else if (isAdding) choose([keyOf(hit.node)], true)
    else if (here.route && !(here.route.from && here.route.to)) deeds.route(keyOf(hit.node))
    else reach(hit.node, null)
  }
  const reading = useReading()
  const stageInUse = useStage(box, canvas, view, { layout, pins, known: known(layout), reading }, {
    onClick,
    onDoubleClick: (node) => recentre(keyOf(node)),
    onDrop: (dropped) => deeds.pin(Object.fromEntries(dropped.map(({ node, x, y }) => [keyOf(node), [x, y] as const]))),
    onLasso: (nodes, isAdding) => {
      setLasso(false)
      choose(nodes.map(keyOf), isAdding)
    },
  })
  const { picture, positions, stage, failure, hasShown, rearrange } = stageInUse
  useImperativeHandle(drawing, () => ({ scene: () => stage.current?.scene() ?? null }), [stage])

  const pinned = useMemo(() => new Set(view.nodes.flatMap(({ key }, at) => (pins[key] ? [at] : []))), [view, pins])
  const chosen = useMemo(() => new Set(view.nodes.flatMap(({ key }, at) => (chosenKeys.has(key) ? [at] : []))), [view, chosenKeys])
  const route = useMemo(() => (here.route && routes && routes.routes.length > 0 ? toRoutePart(view, routes, here.route.way) : null), [view, routes, here.route])
  const fresh = useMemo(() => (saved ? toFresh(view, saved) : nothing), [view, saved])
  useEffect(() => stage.current?.mark({ selected, edge, centre, pinned, chosen, route, fresh }, picture), [stage, selected, edge, centre, pinned, chosen, route, fresh, picture])
  useEffect(() => stage.current?.setLasso(isLasso), [stage, isLasso])

  const placesOf = (nodes: Iterable<number>) => Object.fromEntries([...nodes].map((node) => [keyOf(node), [positions.current[2 * node]!, positions.current[2 * node + 1]!] as const]))
  const togglePin = (node: number) => (pinned.has(node) ? deeds.unpin([keyOf(node)]) : deeds.pin(placesOf([node])))
  const focusOn = (node: number) => onFocus(new Set([keyOf(node), ...(picture.around[node] ?? []).map(({ other }) => keyOf(other))]), keyOf(node))
  const onKeyDown = useGraphKeys(box, {
    view, selected, edge, stage: stageInUse, deeds, onPin: togglePin, onFocus: focusOn, onChoose: (node) => choose([keyOf(node)], true),
    onLetGo: () => {
      if (chosen.size > 0) setChosen(new Set())
      else if (isFocused) onFocus(null)
      else if (here.route) change({ route: undefined })
      else return false
      return true
    },
  })
  const arrangeAnew = () => {
    if (Object.keys(pins).length === 0) return rearrange()
    known(layout).clear()
    change({ pins: undefined })
  }
  const hasLeaves = useMemo(
    () => selected !== null && toLeaves(view, view.nodes[selected]!.key, here.centre).length > 0,
    [view, selected, here.centre],
  )
  const shownAround = selected === null ? 0 : new Set((picture.around[selected] ?? []).map(({ other }) => other)).size

  return (
    <div className={styles.frame}>
      {here.colour === 'community' && <CommunityLegend view={view} onFocus={onFocus} />}
      <div className={styles.stage}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- the drawing is walked with the arrow keys */}
      <div ref={box} className={styles.box} role="application" tabIndex={0} aria-roledescription={say('graph.kindOfThing')} aria-describedby="graph-help" onKeyDown={onKeyDown}
        aria-label={say('graph.canvas', { entities: say('graph.entities', { count: view.nodes.length }), links: say('graph.links', { count: view.edges.length }) })}>
        <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
      </div>
      <p id="graph-help" className="visually-hidden">{say('graph.help')}</p>
      <p className="visually-hidden" role="status">{describeSelection(view, selected, edge, words)}</p>
      {!hasShown && !failure && <div className={styles.laying}><Spinner label={say('graph.laying')} fill /></div>}
      {failure && <p className={styles.failure} role="alert">{say('graph.drawingFailed', { detail: failure })}</p>}
      <div className={styles.strip}>
        {selected !== null && chosen.size === 0 && (
          <NodeCard node={view.nodes[selected]!} isCentre={selected === centre} isPinned={pinned.has(selected)} unseen={Math.max(0, view.nodes[selected]!.degree - shownAround)}
            hasLeaves={hasLeaves} deeds={deeds} onPin={() => togglePin(selected)} onFocus={() => focusOn(selected)} />
        )}
        {chosen.size > 0 && (
          <ChosenCard count={chosen.size} onOnly={() => onFocus(chosenKeys)} onPin={() => deeds.pin(placesOf(chosen))} onClear={() => setChosen(new Set())}
            onHide={() => {
              deeds.hide([...chosenKeys])
              setChosen(new Set())
            }} />
        )}
        <div className={styles.zoom} role="group" aria-label={say('graph.zoom')}>
          <IconButton label={say('graph.lasso')} active={isLasso} aria-pressed={isLasso} onPress={() => setLasso(!isLasso)}><Lasso size={15} /></IconButton>
          <IconButton label={say('graph.zoomIn')} shortcut="+" onPress={() => stage.current?.zoomBy(1.4)}><Plus size={16} /></IconButton>
          <IconButton label={say('graph.zoomOut')} shortcut="−" onPress={() => stage.current?.zoomBy(1 / 1.4)}><Minus size={16} /></IconButton>
          <IconButton label={say('graph.fit')} shortcut="0" onPress={() => stage.current?.fit()}><Maximize size={15} /></IconButton>
          <IconButton label={say('graph.rearrange')} onPress={arrangeAnew}><Shuffle size={15} /></IconButton>
        </div>
      </div>
      </div>
    </div>
  )
}
