import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { createLayoutRunner, type LayoutRunner } from './layout-runner.ts'
import { useMeasure } from './measure.ts'
import { toPicture, type Picture } from './picture.ts'
import { margin, strip } from './framing.ts'
import { createStage, type Stage, type StageEvents } from './stage.ts'
import { toLayoutInput } from './to-layout.ts'

export interface StageInUse {
  readonly picture: Picture
  /** Where nodes are, or will be when they have come to rest. */
  readonly positions: RefObject<Float32Array>
  readonly stage: RefObject<Stage | null>
  /** Whether anything has been drawn yet. */
  readonly hasShown: boolean
  readonly failure: string | null
  readonly pinned: ReadonlySet<string>
  readonly pin: (key: string, x: number, y: number) => void
  readonly unpin: (key: string) => void
  /** Forget where everything is, and what was held there. */
  readonly rearrange: () => void
}

const nothing: Picture = { nodes: [], edges: [], around: [] }

/** Keeps a stage in a box of the page: laid out anew when the graph changes, with what stays staying where it is. */
export function useStage(box: RefObject<HTMLDivElement | null>, canvas: RefObject<HTMLCanvasElement | null>, view: Neighbourhood, events: StageEvents): StageInUse {
  const measure = useMeasure()
  const picture = useMemo(() => (measure ? toPicture(view, measure) : nothing), [view, measure])
  const stage = useRef<Stage | null>(null)
  const runner = useRef<LayoutRunner | null>(null)
  const positions = useRef<Float32Array>(new Float32Array())
  const known = useRef(new Map<string, readonly [number, number]>())
  const [pinned, setPinned] = useState<ReadonlySet<string>>(() => new Set())
  const [hasShown, setShown] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const laidOutFor = useRef({ width: 0, height: 0 })
  const onResized = useRef(() => {})
  const handlers = useRef(events)
  useEffect(() => {
    handlers.current = events
  })

  useEffect(() => {
    const created = createStage(canvas.current!, {
      onClick: (hit) => handlers.current.onClick(hit),
      onDoubleClick: (node) => handlers.current.onDoubleClick(node),
      onDrop: (node, x, y) => handlers.current.onDrop(node, x, y),
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
    (pins: ReadonlySet<string>, settle: boolean) => {
      const { clientWidth: width, clientHeight: height } = box.current!
      laidOutFor.current = { width, height }
      const input = toLayoutInput(picture, { width: Math.max(200, width - 2 * margin), height: Math.max(200, height - 2 * margin - strip) }, { positions: known.current, pinned: pins }, settle)
      runner.current!.run(input, (next, isDone) => {
        if (isDone) {
          positions.current = next
          for (const [at, { node }] of picture.nodes.entries()) known.current.set(node.key, [next[2 * at]!, next[2 * at + 1]!])
          setShown(true)
        }
        // On the way, only a large graph is worth watching, and only by those who like things to move.
        const isWatched = picture.nodes.length > 600 && !matchMedia('(prefers-reduced-motion: reduce)').matches
        if (isDone || isWatched) stage.current?.show(picture, next, isDone)
      })
    },
    [box, picture],
  )

  const pins = useRef(pinned)
  useEffect(() => {
    pins.current = pinned
  })
  useEffect(() => {
    // A panel was opened or closed: a picture that nobody has touched yet takes the new room.
    onResized.current = () => {
      const before = laidOutFor.current
      if (!box.current || before.width === 0 || pins.current.size > 0 || !stage.current?.isUntouched()) return
      const isOther = (now: number, was: number) => Math.abs(now - was) > was * 0.2
      if (!isOther(box.current.clientWidth, before.width) && !isOther(box.current.clientHeight, before.height)) return
      known.current = new Map()
      layOut(pins.current, false)
    }
  })
  useEffect(() => {
    if (picture !== nothing) layOut(pins.current, false)
  }, [picture, layOut])

  const pin = useCallback(
    (key: string, x: number, y: number) => {
      known.current.set(key, [x, y])
      const next = new Set(pins.current).add(key)
      setPinned(next)
      layOut(next, true)
    },
    [layOut],
  )
  const unpin = useCallback(
    (key: string) => {
      const next = new Set(pins.current)
      next.delete(key)
      setPinned(next)
      layOut(next, true)
    },
    [layOut],
  )
  const rearrange = useCallback(() => {
    known.current = new Map()
    setPinned(new Set())
    layOut(new Set(), false)
    stage.current?.fit()
  }, [layOut])
  return { picture, positions, stage, hasShown, failure, pinned, pin, unpin, rearrange }
}
