import type { Annotation, AnnotationId } from '../../../shared/model.ts'
import type { Anchor } from '../anchoring/anchor.ts'
import { locateAnchor, type Located } from '../anchoring/locate.ts'
import type { ListedAnnotation } from '../database/annotations.ts'

/** A kept annotation as windows see it: where its anchor stands in the document's text today, and how sure that is. */
export function toAnnotation(listed: ListedAnnotation, { title, text }: { readonly title: string; readonly text: string }): Annotation {
  const { textChecksum: _, alone, unchanged, ...kept } = listed
  return { ...kept, title, ...(unchanged ? locateAnchor(text, { ...kept, alone }, 'unchanged') : locateOnce(text, { ...kept, alone }, kept.id)) }
}

/** Looking for what is lost goes through the whole text, and lists ask again and again: what was found is remembered while text and anchor stay. */
const remembered = new Map<AnnotationId, { readonly text: string; readonly anchor: Anchor; readonly found: Located }>()
const mostRemembered = 20_000

function locateOnce(text: string, anchor: Anchor, id: AnnotationId): Located {
  const known = remembered.get(id)
  if (known && known.text === text && isSameAnchor(known.anchor, anchor)) return known.found
  const found = locateAnchor(text, anchor)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(id, { text, anchor, found })
  return found
}

const isSameAnchor = (one: Anchor, other: Anchor): boolean =>
  one.start === other.start && one.end === other.end && one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix && one.alone === other.alone
