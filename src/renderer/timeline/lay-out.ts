import { scaleUtc } from 'd3'
import type { Moment } from '../../shared/contract/compare.ts'

/** A stretch of time in milliseconds. */
export interface Stretch {
  readonly from: number
  readonly to: number
}
export interface Lane {
  readonly key: string
  readonly moments: readonly Moment[]
}
/** A moment, or several that would lie on one another at this scale. */
export interface Mark {
  /** Of its first moment. */
  readonly key: string
  readonly lane: number
  /** Which line within the lane, from the top. */
  readonly track: number
  /** In pixels; a point when they are less than `pointWidth` apart. */
  readonly x: number
  readonly width: number
  readonly moments: readonly Moment[]
  /** In pixels: how much room there is at its right for words. */
  readonly room: number
}
export interface LaidOut {
  readonly marks: readonly Mark[]
  /** How many lines each lane needs. */
  readonly tracks: readonly number[]
}

const day = 86_400_000
/** What is narrower than this is drawn as a point, and two points nearer than this as one. */
export const pointWidth = 20
/** More ranges over one another than this become one. */
const mostTracks = 5

export const stretchOf = ({ days }: Pick<Moment, 'days'>): Stretch => ({ from: Date.parse(`${days.from}T00:00:00Z`), to: Date.parse(`${days.to}T00:00:00Z`) + day })
export const isUnsure = ({ days }: Pick<Moment, 'days'>): boolean => days.from !== days.to

/** Lanes, the fullest first; beyond `most`, the rest share the last, whose key is empty. */
export function toLanes(moments: readonly Moment[], keyOf: (moment: Moment) => string, most: number): readonly Lane[] {
  const lanes = [...Map.groupBy(moments, keyOf)].map(([key, own]): Lane => ({ key, moments: own })).toSorted((a, b) => b.moments.length - a.moments.length)
  if (lanes.length <= most) return lanes
  const rest = new Set(lanes.slice(most - 1).flatMap((lane) => lane.moments))
  return [...lanes.slice(0, most - 1), { key: '', moments: moments.filter((moment) => rest.has(moment)) }]
}

/** All there is, with a margin; null: there is nothing. */
export function wholeOf(moments: readonly Moment[]): Stretch | null {
  if (moments.length === 0) return null
  const all = moments.map(stretchOf)
  return withMargin({ from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) })
}

/** Where to begin: at everything, unless a few far from the rest would press the rest into a corner. */
export function startOf(moments: readonly Moment[]): Stretch | null {
  const whole = wholeOf(moments)
  if (!whole || moments.length < 8) return whole
  const middles = moments.map(stretchOf).map(({ from, to }) => (from + to) / 2).toSorted((a, b) => a - b)
  const at = (share: number) => middles[Math.round((middles.length - 1) * share)]!
  const core = withMargin({ from: at(0.06), to: at(0.94) })
  return whole.to - whole.from > 6 * (core.to - core.from) ? core : whole
}

function withMargin({ from, to }: Stretch): Stretch {
  const margin = Math.max((to - from) * 0.06, 3 * day)
  return { from: from - margin, to: to + margin }
}

/** Everything where it belongs at this scale: nothing lies on anything else, since what would is one mark that says how many it stands for. */
export function layOut(lanes: readonly Lane[], view: Stretch, width: number): LaidOut {
  const scale = scaleUtc().domain([view.from, view.to]).range([0, width])
  const laid = lanes.map((lane, index) => layLane(lane, index, (time) => scale(time)))
  return { marks: laid.flatMap(({ marks }) => marks), tracks: laid.map(({ tracks }) => tracks) }
}

interface Spread {
  from: number
  to: number
  moments: Moment[]
}

function layLane({ moments }: Lane, lane: number, at: (time: number) => number): { marks: readonly Mark[]; tracks: number } {
  const spreads = moments.map((moment): Spread => {
    const { from, to } = stretchOf(moment)
    return { from: at(from), to: at(to), moments: [moment] }
  })
  // A day that is sure is a point however near one comes: only doubt has a length.
  const isPoint = ({ from, to, moments: [moment] }: Spread) => to - from < pointWidth || !isUnsure(moment!)
  const points = gather(spreads.filter(isPoint).map(({ from, to, moments: own }): Spread => around((from + to) / 2, own)))
  const alike = Map.groupBy(spreads.filter((spread) => !isPoint(spread)), ({ from, to }) => `${from} ${to}`)
  const bars = [...alike.values()].map((own): Spread => ({ ...own[0]!, moments: own.flatMap((one) => one.moments) }))
  const lines: Spread[][] = points.length > 0 ? [points] : []
  for (const bar of bars.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const free = lines.find((line) => line.every((other) => other.to + 4 <= bar.from || other.from >= bar.to + 4))
    if (free) free.push(bar)
    else if (lines.length < mostTracks) lines.push([bar])
    else {
      // The last line holds bars only, and this one begins after the last of them began.
      const last = lines.at(-1)!.at(-1)!
      last.to = Math.max(last.to, bar.to)
      last.moments.push(...bar.moments)
    }
  }
  const marks = lines.map((line) => line.toSorted((a, b) => a.from - b.from)).flatMap((line, track) => line.map(({ from, to, moments: own }, i): Mark => ({
    key: own[0]!.key, lane, track, x: from, width: to - from, moments: own, room: (line[i + 1]?.from ?? Number.POSITIVE_INFINITY) - to,
  })))
  return { marks, tracks: Math.max(lines.length, 1) }
}

const around = (middle: number, moments: Moment[]): Spread => ({ from: middle - pointWidth / 2, to: middle + pointWidth / 2, moments })

/** Points that touch become one, in the middle of those it stands for; which may make it touch the next. */
function gather(points: readonly Spread[]): Spread[] {
  const made: Spread[] = []
  for (const point of points.toSorted((a, b) => a.from - b.from)) {
    let joined = point
    while (made.length > 0 && made.at(-1)!.to > joined.from) {
      const before = made.pop()!
      const [a, b] = [before.moments.length, joined.moments.length]
      const middle = (((before.from + before.to) / 2) * a + ((joined.from + joined.to) / 2) * b) / (a + b)
      joined = around(middle, [...before.moments, ...joined.moments])
    }
    made.push(joined)
  }
  return made
}

/** Nearer or farther around a point of time; never nearer than some days, never farther than twice everything. */
export function zoomBy(view: Stretch, factor: number, around: number, whole: Stretch): Stretch {
  const length = Math.min(Math.max((view.to - view.from) * factor, 4 * day), (whole.to - whole.from) * 2)
  const share = (around - view.from) / (view.to - view.from)
  return { from: around - length * share, to: around + length * (1 - share) }
}
/** Later by a share of what is in sight; something stays in sight. */
export function panBy(view: Stretch, share: number, whole: Stretch): Stretch {
  const length = view.to - view.from
  const from = Math.min(Math.max(view.from + length * share, whole.from - length * 0.8), whole.to - length * 0.2)
  return { from, to: from + length }
}
/** The nearest view in which a stretch is to be seen. */
export function viewWith(view: Stretch, { from, to }: Stretch, whole: Stretch): Stretch {
  const length = view.to - view.from
  const margin = length * 0.08
  if (from >= view.from + margin && to <= view.to - margin) return view
  if (to - from > length) return from < view.to && to > view.from ? view : { from: from - margin, to: from - margin + length }
  const moved = from < view.from + margin ? from - margin : to + margin - length
  return panBy(view, (moved - view.from) / length, { from: Math.min(whole.from, moved), to: Math.max(whole.to, moved + length) })
}

/** Where an arrow key leads: along time through all lanes, or to the nearest of the next lane that has any. */
export function nextMark(marks: readonly Mark[], here: Mark | undefined, key: string): Mark | null {
  const middle = ({ x, width }: Mark) => x + width / 2
  const inTime = marks.toSorted((a, b) => middle(a) - middle(b) || a.lane - b.lane || a.track - b.track)
  if (!here) return ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key) ? (inTime[0] ?? null) : null
  const at = inTime.findIndex((mark) => mark.lane === here.lane && mark.track === here.track && mark.key === here.key)
  switch (key) {
    case 'ArrowRight': return inTime[at + 1] ?? here
    case 'ArrowLeft': return inTime[at - 1] ?? here
    case 'Home': return inTime[0] ?? null
    case 'End': return inTime.at(-1) ?? null
    case 'ArrowDown':
    case 'ArrowUp': {
      const by = key === 'ArrowDown' ? 1 : -1
      const lanes = [...new Set(marks.map(({ lane }) => lane))].toSorted((a, b) => (a - b) * by)
      const lane = lanes.find((one) => (one - here.lane) * by > 0)
      if (lane === undefined) return here
      return marks.filter((mark) => mark.lane === lane).toSorted((a, b) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)))[0] ?? here
    }
    default: return null
  }
}
