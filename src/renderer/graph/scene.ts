import type { Predicate } from '../../shared/model.ts'
import { noBackdrop, type Backdrop } from '../../shared/drawing/arrange.ts'
import { toCurve, type Curve, type Disc } from '../../shared/drawing/geometry.ts'
import type { Picture } from '../../shared/drawing/picture.ts'
import type { Colours } from './colours.ts'
import { nothing, type Part } from './parts.ts'
import type { Signs } from './signs.ts'

export interface Transform {
  readonly k: number
  readonly x: number
  readonly y: number
}

/** What the person has their finger on. Numbers are places in the picture. */
export interface Marks {
  readonly selected: number | null
  readonly edge: number | null
  readonly hovered: { readonly node: number } | { readonly edge: number } | null
  readonly pinned: ReadonlySet<number>
  readonly centre: number | null
  /** Several at once, as a lasso takes them. */
  readonly chosen: ReadonlySet<number>
  /** The ways that are shown; null: none are. */
  readonly route: Part | null
  /** What was not there when the picture was kept. */
  readonly fresh: Part
}
export const unmarked: Omit<Marks, 'hovered'> = { selected: null, edge: null, pinned: new Set(), centre: null, chosen: new Set(), route: null, fresh: nothing }

/** How the picture is to be read: what its colours mean, what stands behind it, and its words. */
export interface Reading {
  readonly colour: 'kind' | 'community'
  readonly backdrop: Backdrop
  readonly predicateWords: (predicate: Predicate | null) => string
  readonly areaWords: (area: Backdrop['areas'][number]) => string
  /** Beside what was not there when the picture was kept. */
  readonly freshWord: string
}
export const plainReading: Reading = { colour: 'kind', backdrop: noBackdrop, predicateWords: (predicate) => predicate ?? '', areaWords: () => '', freshWord: '' }

/** Everything one frame is painted from. */
export interface Scene {
  readonly picture: Picture
  /** x and y in turn, in the layout's units. */
  readonly positions: Float32Array
  readonly transform: Transform
  readonly width: number
  readonly height: number
  readonly marks: Marks
  readonly colours: Colours
  readonly reading: Reading
  /** While things move, a large graph is drawn without words and arrowheads. */
  readonly isMoving: boolean
  /** The way a lasso has gone so far, on the screen, x and y in turn. */
  readonly lasso: readonly number[]
  /** Signs painted before, to be stamped again: see signs.ts. */
  readonly signs: Signs
}

export const colourOf = ({ picture, colours, reading }: Pick<Scene, 'picture' | 'colours' | 'reading'>, at: number): string => {
  const { kind, community } = picture.nodes[at]!.node
  return reading.colour === 'kind' ? colours.kinds[kind] : (colours.communities[community] ?? colours.faint)
}

/** Signs shrink with distances, so that a picture that fits its words still fits them; they grow more slowly: zooming in is for seeing apart, not for seeing big. */
export const signScale = (k: number): number => (k < 1 ? Math.max(0.4, k ** 0.9) : Math.min(1.5, Math.sqrt(k)))
/** Words shrink only as far as they can be read. */
export const wordSize = (k: number): number => (k < 1 ? Math.max(10, Math.round(24 * k) / 2) : 12)

export function discAt({ picture, positions, transform: { k, x, y } }: Pick<Scene, 'picture' | 'positions' | 'transform'>, node: number): Disc {
  return { x: x + k * positions[2 * node]!, y: y + k * positions[2 * node + 1]!, radius: picture.nodes[node]!.radius * signScale(k) }
}

export function curveAt(scene: Pick<Scene, 'picture' | 'positions' | 'transform'>, at: number): Curve | null {
  const { edge, bend } = scene.picture.edges[at]!
  return toCurve(discAt(scene, edge.source), discAt(scene, edge.target), bend, 3)
}

/** What stays in the light while the rest steps back; null when everything does. Hovering wins over what is selected, that over routes, and those over what is chosen. */
export function toLight(picture: Picture, { hovered, selected, edge, route, chosen }: Pick<Marks, 'hovered' | 'selected' | 'edge'> & Partial<Pick<Marks, 'route' | 'chosen'>>): Part | null {
  const ofEdge = (at: number): Part => ({ nodes: new Set([picture.edges[at]!.edge.source, picture.edges[at]!.edge.target]), edges: new Set([at]) })
  const ofNode = (at: number): Part => ({ nodes: new Set([at, ...picture.around[at]!.map(({ other }) => other)]), edges: new Set(picture.around[at]!.map((near) => near.edge)) })
  if (hovered) return 'node' in hovered ? ofNode(hovered.node) : ofEdge(hovered.edge)
  if (edge !== null) return ofEdge(edge)
  if (route && (selected === null || route.nodes.has(selected))) return route
  if (selected !== null) return ofNode(selected)
  if (!chosen?.size) return null
  return { nodes: chosen, edges: new Set(picture.edges.keys().filter((at) => chosen.has(picture.edges[at]!.edge.source) && chosen.has(picture.edges[at]!.edge.target))) }
}
