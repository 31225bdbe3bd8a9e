/** What can be lit in a text without touching its elements. `found` are the hits of a find in the text, the `…Now` ones those one stands at. */
export type Light = 'arrived' | 'arrivedCalm' | 'marked' | 'preview' | 'cursor' | 'entity' | 'entityNow' | 'found' | 'foundNow'

/** The browser knows one set of ranges for each name; two texts side by side have a share in it each. */
const shares = new Map<Light, Map<object, readonly AbstractRange[]>>()

/** Light these ranges for `owner`, and no others of this name; where the engine cannot, nothing is lit. */
export function light(name: Light, owner: object, ranges: readonly (AbstractRange | null)[]): void {
  if (!('highlights' in CSS)) return
  const share = shares.get(name) ?? new Map<object, readonly AbstractRange[]>()
  shares.set(name, share)
  const shown = ranges.filter((range) => range !== null)
  if (shown.length > 0) share.set(owner, shown)
  else if (!share.delete(owner)) return
  if (share.size === 0) return void CSS.highlights.delete(name)
  const highlight = new Highlight()
  for (const some of share.values()) for (const range of some) highlight.add(range)
  // Where two overlap, what one stands at is above what it is one of.
  highlight.priority = order.indexOf(name)
  CSS.highlights.set(name, highlight)
}

const order: readonly Light[] = ['arrivedCalm', 'arrived', 'marked', 'preview', 'entity', 'found', 'cursor', 'entityNow', 'foundNow']
