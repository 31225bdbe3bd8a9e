import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { arrange, noBackdrop, type Backdrop } from '../../shared/drawing/arrange.ts'
import { toPicture, type Picture } from '../../shared/drawing/picture.ts'
import { toLayoutInput } from '../../shared/drawing/to-layout.ts'
import type { GraphLayout, Neighbourhood } from '../../shared/contract/graph.ts'
import { margin, strip } from './framing.ts'
import type { Pins } from './graph-place.ts'
import { createLayoutRunner, type LayoutRunner } from './layout-runner.ts'
import { useMeasure } from './measure.ts'
import type { Reading } from './scene.ts'
import { createStage, type Stage, type StageEvents } from './stage.ts'

export type KnownPositions = Map<string, readonly [number, number]>
export interface Wanted {
  readonly layout: GraphLayout
  readonly pins: Pins
  /** Where nodes stood before, by entity: kept by whoever outlives the drawing. */
  readonly known: KnownPositions
  readonly reading: Omit<Reading, 'backdrop'>
}
export interface StageInUse {
  readonly picture: Picture
  /** Where nodes are, or will be when they have come to rest. */
  readonly positions: RefObject<Float32Array>
  readonly stage: RefObject<Stage | null>
  /** Whether anything has been drawn yet. */
  readonly hasShown: boolean
  readonly failure: string | null
  /** Forget where everything is. */
  readonly rearrange: () => void
}

const empty: Picture = { nodes: [], edges: [], around: [] }

/** Keeps a stage in a box of the page: laid out anew when the graph changes, with what stays staying where it is. */
export function useStage(box: RefObject<HTMLDivElement | null>, canvas: RefObject<HTMLCanvasElement | null>, view: Neighbourhood, { layout, pins, known, reading }: Wanted, events: StageEvents): StageInUse {
  const measure = useMeasure()
  const bow = layout === 'timeline' || layout === 'kinds' ? 0.08 : 0
  const picture = useMemo(() => (measure ? toPicture(view, measure, bow) : empty), [view, measure, bow])
  const stage = useRef<Stage | null>(null)
  const runner = useRef<LayoutRunner | null>(null)
  const positions = useRef<Float32Array>(new Float32Array())
  const [hasShown, setShown] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const laidOutFor = useRef({ width: 0, height: 0 })
  const onResized = useRef(() => {})
  const handlers = useRef(events)
  const latest = useRef({ pins, reading })
  useEffect(() => {
    handlers.current = events
    latest.current = { pins, reading }
  })

  useEffect(() => {
    const created = createStage(canvas.current!, {
      onClick: (hit, isAdding) => handlers.current.onClick(hit, isAdding),
      onDoubleClick: (node) => handlers.current.onDoubleClick(node),
      onDrop: (dropped) => handlers.current.onDrop(dropped),
      onLasso: (nodes, isAdding) => handlers.current.onLasso(nodes, isAdding),
    })
    stage.current = created
    runner.current = createLayoutRunner(setFailure)
    const measureBox = () => created.resize(box.current!.clientWidth, box.current!.clientHeight)
    measureBox()
    let pause: ReturnType<typeof setTimeout> | undefined
    const sizes = new ResizeObserver(() => {
      measureBox()
      clearTimeout(pause)
      pause = setTimeout(() => onResized.current(), 250)
    })
    sizes.observe(box.current!)
    const theme = new MutationObserver(() => created.refreshColours())
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      sizes.disconnect()
      clearTimeout(pause)
      theme.disconnect()
      runner.current?.stop()
      created.destroy()
      stage.current = null
    }
  }, [box, canvas])

  const layOut = useCallback(
    (settle: boolean) => {
      const { clientWidth: width, clientHeight: height } = box.current!
      const held = latest.current.pins
      laidOutFor.current = { width, height }
      const room = { width: Math.max(200, width - 2 * margin), height: Math.max(200, height - 2 * margin - strip) }
      const show = (next: Float32Array, backdrop: Backdrop, isDone: boolean) => {
        if (isDone) {
          positions.current = next
          for (const [at, { node }] of picture.nodes.entries()) known.set(node.key, [next[2 * at]!, next[2 * at + 1]!])
          setShown(true)
        }
        stage.current?.show(picture, next, { ...latest.current.reading, backdrop }, isDone)
      }
      if (layout !== 'force') {
        runner.current!.halt()
        const arranged = arrange(picture, layout, room)
        for (const [at, { node }] of picture.nodes.entries()) if (held[node.key]) arranged.positions.set(held[node.key]!, 2 * at)
        show(arranged.positions, arranged.backdrop, true)
        return
      }
      for (const [key, place] of Object.entries(held)) known.set(key, place)
      const input = toLayoutInput(picture, room, { positions: known, pinned: new Set(Object.keys(held)) }, settle)
      runner.current!.run(input, (next, isDone) => {
        // On the way, only a large graph is worth watching, and only by those who like things to move.
        const isWatched = picture.nodes.length > 600 && !matchMedia('(prefers-reduced-motion: reduce)').matches
        if (isDone || isWatched) show(next, noBackdrop, isDone)
      })
    },
    [box, picture, layout, known],
  )

  useEffect(() => {
    // A panel was opened or closed: a picture that nobody has touched yet takes the new room.
    onResized.current = () => {
      const before = laidOutFor.current
      if (!box.current || before.width === 0 || Object.keys(latest.current.pins).length > 0 || !stage.current?.isUntouched()) return
      const isOther = (now: number, was: number) => Math.abs(now - was) > was * 0.2
      if (!isOther(box.current.clientWidth, before.width) && !isOther(box.current.clientHeight, before.height)) return
      known.clear()
      layOut(false)
    }
  })
  const last = useRef<{ readonly layOut: typeof layOut; readonly pins: string } | null>(null)
  const pinned = JSON.stringify(pins)
  useEffect(() => {
    if (picture === empty) return
    const before = last.current
    last.current = { layOut, pins: pinned }
    // Only what is held has changed: the rest settles around it.
    const isOnlyPinned = before?.layOut === layOut && before.pins !== pinned
    layOut(isOnlyPinned && known.size > 0)
  }, [picture, layOut, pinned, known])
  useEffect(() => stage.current?.read({ ...reading, backdrop: noBackdrop }), [reading])

  const rearrange = useCallback(() => {
    known.clear()
    layOut(false)
    stage.current?.fit()
  }, [layOut, known])
  return { picture, positions, stage, hasShown, failure, rearrange }
}
