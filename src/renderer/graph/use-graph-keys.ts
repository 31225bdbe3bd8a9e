import type { KeyboardEvent, RefObject } from 'react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { nameOf, useGraphPlace } from './graph-place.ts'
import type { GraphDeeds } from './use-graph-deeds.ts'
import type { StageInUse } from './use-stage.ts'
import { nodeTowards, type Direction } from './walk.ts'

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

export interface KeyedGraph {
  readonly view: Neighbourhood
  readonly selected: number | null
  readonly edge: number | null
  readonly stage: Pick<StageInUse, 'picture' | 'positions' | 'stage'>
  readonly deeds: GraphDeeds
  readonly onPin: (node: number) => void
  readonly onFocus: (node: number) => void
  readonly onChoose: (node: number) => void
  /** Let go of what is chosen or looked at alone; false where there is nothing to let go of. */
  readonly onLetGo: () => boolean
}

/** To the first thing one can press there, or to the panel itself while its sentences are still being fetched. */
function enterEvidence(): void {
  const panel = document.querySelector<HTMLElement>('[data-graph-evidence]')
  const target = panel?.querySelector('button') ?? panel
  target?.focus()
}

/** The drawing's keys: arrows walk the nodes, Space the lines of one, letters do what the card's buttons do. */
export function useGraphKeys(box: RefObject<HTMLElement | null>, { view, selected, edge, stage, deeds, onPin, onFocus, onChoose, onLetGo }: KeyedGraph): (event: KeyboardEvent) => void {
  const { here, change, select, recentre, openEntity } = useGraphPlace()
  const { picture, positions } = stage

  /** The next (or previous) line of the node one is on. */
  function stepEdge(by: number): void {
    if (selected === null) return
    const lines = (picture.around[selected] ?? []).map((near) => near.edge)
    if (lines.length === 0) return
    const at = edge === null ? -1 : lines.indexOf(edge)
    const next = lines[at === -1 ? (by > 0 ? 0 : lines.length - 1) : (at + by + lines.length) % lines.length]!
    change({ edge: nameOf(view, view.edges[next]!) })
  }
  /** What lies that way: who is linked before who is not. */
  function goTowards(direction: Direction): void {
    const linked = new Set(selected === null ? [] : (picture.around[selected] ?? []).map(({ other }) => other))
    const next = selected === null ? picture.nodes.findIndex(({ order }) => order === 0) : nodeTowards(positions.current, selected, direction, (node) => linked.has(node))
    if (next === null || next === -1) return
    select(view.nodes[next]!.key)
    stage.stage.current?.reveal(next)
  }
  function act(key: string, shift: boolean): boolean {
    const direction = arrows[key]
    if (direction) {
      goTowards(direction)
      return true
    }
    switch (key) {
      case '+': case '=': stage.stage.current?.zoomBy(1.4); return true
      case '-': stage.stage.current?.zoomBy(1 / 1.4); return true
      case '0': stage.stage.current?.fit(); return true
      case 'Escape':
        if (here.selected === undefined && edge === null) return onLetGo()
        select(edge === null ? undefined : here.selected)
        return true
    }
    const on = selected === null ? undefined : view.nodes[selected]?.key
    if (selected === null || on === undefined) return false
    switch (key.toLowerCase()) {
      case ' ': stepEdge(shift ? -1 : 1); return true
      case 'enter':
        if (edge === null) openEntity(on)
        else enterEvidence()
        return true
      case 'r': recentre(on); return true
      case 'e': deeds.expand(on); return true
      case 'c': deeds.collapse(on); return true
      case 'h': deeds.hide([on]); return true
      case 'w': deeds.route(on); return true
      case 'f': onFocus(selected); return true
      case 'p': onPin(selected); return true
      case 's': onChoose(selected); return true
      default: return false
    }
  }
  return (event) => {
    if (event.target !== box.current || event.ctrlKey || event.metaKey || event.altKey) return
    if (!act(event.key, event.shiftKey)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
