import type { Predicate } from '../../shared/model.ts'
import type { Colours } from './colours.ts'
import { toCurve, type Curve, type Disc } from './geometry.ts'
import type { Picture } from './picture.ts'
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
}

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
  readonly predicateWords: (predicate: Predicate | null) => string
  /** While things move, a large graph is drawn without words and arrowheads. */
  readonly isMoving: boolean
  /** Signs painted before, to be stamped again: see signs.ts. */
  readonly signs: Signs
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

/** What stays in the light while the rest steps back; null when everything does. Hovering wins over what is selected. */
export function toLight(picture: Picture, { hovered, selected, edge }: Marks): { readonly nodes: ReadonlySet<number>; readonly edges: ReadonlySet<number> } | null {
  const ofEdge = (at: number) => ({ nodes: new Set([picture.edges[at]!.edge.source, picture.edges[at]!.edge.target]), edges: new Set([at]) })
  const ofNode = (at: number) => ({ nodes: new Set([at, ...picture.around[at]!.map(({ other }) => other)]), edges: new Set(picture.around[at]!.map((near) => near.edge)) })
  if (hovered) return 'node' in hovered ? ofNode(hovered.node) : ofEdge(hovered.edge)
  if (edge !== null) return ofEdge(edge)
  return selected === null ? null : ofNode(selected)
}
