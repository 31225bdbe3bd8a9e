import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { Maximize, Minus, Plus, Shuffle } from 'lucide-react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { Spinner } from '../ui/panel.tsx'
import { findEdge, findNode, nameOf, useGraphPlace } from './graph-place.ts'
import { NodeCard } from './node-card.tsx'
import { describeSelection, useSelectionWords } from './selection-words.ts'
import type { Hit } from './hit.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import { useStage } from './use-stage.ts'
import { nodeTowards, type Direction } from './walk.ts'
import styles from './graph-canvas.module.css'

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** The drawing: pointer and keyboard both walk it, and what is reached is said aloud. */
export function GraphCanvas({ view }: { readonly view: Neighbourhood }) {
  const { say } = useWords()
  const { here, change, select, recentre, openEntity } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const words = useSelectionWords()
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const selected = findNode(view, here.selected)
  const edge = findEdge(view, here.edge)
  const centre = findNode(view, here.centre)

  const onClick = (hit: Hit | null) => {
    if (!hit) select(undefined)
    else if ('node' in hit) select(view.nodes[hit.node]!.key)
    else select(undefined, nameOf(view, view.edges[hit.edge]!))
  }
  const stageInUse = useStage(box, canvas, view, {
    onClick,
    onDoubleClick: (node) => recentre(view.nodes[node]!.key),
    onDrop: (node, x, y) => pin(view.nodes[node]!.key, x, y),
  })
  const { picture, positions, stage, failure, hasShown, pinned, pin, unpin, rearrange } = stageInUse

  const pinnedNodes = useMemo(() => new Set(view.nodes.flatMap(({ key }, at) => (pinned.has(key) ? [at] : []))), [view, pinned])
  useEffect(() => stage.current?.mark({ selected, edge, centre, pinned: pinnedNodes }, picture), [stage, selected, edge, centre, pinnedNodes, picture])
  useEffect(() => stage.current?.say(predicateWords), [stage, predicateWords])

  /** The next (or previous) line of the node one is on. */
  const stepEdge = useCallback(
    (by: number) => {
      if (selected === null) return
      const lines = (picture.around[selected] ?? []).map((near) => near.edge)
      if (lines.length === 0) return
      const at = edge === null ? -1 : lines.indexOf(edge)
      const next = lines[at === -1 ? (by > 0 ? 0 : lines.length - 1) : (at + by + lines.length) % lines.length]!
      change({ edge: nameOf(view, view.edges[next]!) })
    },
    [selected, edge, picture, view, change],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = arrows[event.key]
    const key = selected === null ? undefined : view.nodes[selected]!.key
    const act = (): boolean => {
      if (direction) {
        const linked = new Set(selected === null ? [] : (picture.around[selected] ?? []).map(({ other }) => other))
        // The other end of the line one is on, where it lies that way; else what lies there.
        const next = selected === null ? mostImportant(picture.nodes) : nodeTowards(positions.current, selected, direction, (node) => linked.has(node))
        if (next === null) return true
        select(view.nodes[next]!.key)
        stage.current?.reveal(next)
        return true
      }
      switch (event.key) {
        case ' ': stepEdge(event.shiftKey ? -1 : 1); return true
        case 'Enter':
          if (edge !== null) document.querySelector<HTMLElement>('[data-graph-evidence] button')?.focus()
          else if (key !== undefined) openEntity(key)
          return true
        case 'r': case 'R': if (key !== undefined) recentre(key); return true
        case '+': case '=': stage.current?.zoomBy(1.4); return true
        case '-': stage.current?.zoomBy(1 / 1.4); return true
        case '0': stage.current?.fit(); return true
        case 'Escape': select(edge === null ? undefined : here.selected); return here.selected !== undefined || edge !== null
        default: return false
      }
    }
    if (act()) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  return (
    <div className={styles.frame}>
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
        {selected !== null && (
          <NodeCard node={view.nodes[selected]!} isCentre={selected === centre} isPinned={pinned.has(view.nodes[selected]!.key)} onUnpin={() => unpin(view.nodes[selected]!.key)} />
        )}
        <div className={styles.zoom} role="group" aria-label={say('graph.zoom')}>
          <IconButton label={say('graph.zoomIn')} shortcut="+" onPress={() => stage.current?.zoomBy(1.4)}><Plus size={16} /></IconButton>
          <IconButton label={say('graph.zoomOut')} shortcut="−" onPress={() => stage.current?.zoomBy(1 / 1.4)}><Minus size={16} /></IconButton>
          <IconButton label={say('graph.fit')} shortcut="0" onPress={() => stage.current?.fit()}><Maximize size={15} /></IconButton>
          <IconButton label={say('graph.rearrange')} onPress={rearrange}><Shuffle size={15} /></IconButton>
        </div>
      </div>
    </div>
  )
}

const mostImportant = (nodes: readonly { readonly order: number }[]): number | null => {
  const found = nodes.findIndex(({ order }) => order === 0)
  return found === -1 ? null : found
}
