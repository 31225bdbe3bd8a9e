import { entityKinds, type EntityKind } from '../../shared/model.ts'

/** The tokens a canvas paints with, as they are in the theme of the moment. */
export interface Colours {
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly paper: string
  readonly line: string
  readonly lineStrong: string
  readonly faint: string
  readonly accent: string
  readonly good: string
  readonly kinds: Readonly<Record<EntityKind, string>>
  /** For the largest communities, in order; all others are `faint`. */
  readonly communities: readonly string[]
}

export const communityColours = 8

export function readColours(element: Element): Colours {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#888888'
  return {
    ink: token('ink'), ink2: token('ink-2'), ink3: token('ink-3'), paper: token('paper'), line: token('line'), lineStrong: token('line-strong'),
    faint: token('ink-faint'), accent: token('accent'), good: token('good'),
    kinds: Object.fromEntries(entityKinds.map((kind) => [kind, token(`kind-${kind}`)])) as Record<EntityKind, string>,
    communities: Array.from({ length: communityColours }, (_, at) => token(`community-${at}`)),
  }
}
