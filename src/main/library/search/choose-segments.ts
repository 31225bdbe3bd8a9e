/** When segments are merged. */
export interface MergeSizes {
  /** Documents of the smallest segments. */
  readonly freshLimit: number
  /** As many segments of about one size are merged into one of the next. */
  readonly mergedAtOnce: number
  /** With nothing else to do, no more small segments than this are left. */
  readonly atRest: number
}

/**
 * Segments to be made one, or null where that is not worth while now. While documents come in only the smallest are: what is written is written few times. Where nobody
 * waits (`isIdle`) larger ones are, too, until each is more than twice as large as all that are smaller together: a word is looked up in every one of them.
 */
export function chooseSegments<S extends { readonly documents: number }>(segments: readonly S[], { freshLimit, mergedAtOnce, atRest }: MergeSizes, isIdle: boolean): readonly S[] | null {
  const sizeOf = ({ documents }: S) => Math.floor(Math.log2(Math.max(1, documents / freshLimit)) / Math.log2(mergedAtOnce) + 0.01)
  const [alike] = [...Map.groupBy(segments, sizeOf)].filter(([size, those]) => those.length >= mergedAtOnce && (isIdle || size === 0)).map(([, those]) => those)
  if (alike) return alike.slice(0, mergedAtOnce)
  if (!isIdle) return null
  const small = segments.filter((segment) => sizeOf(segment) < large)
  return small.length > atRest ? small.slice(0, mergedAtOnce) : chooseLarge(segments.filter((segment) => sizeOf(segment) >= large))
}

/** From this size on a segment is large. */
const large = 2

/** The largest, with all smaller ones, that has no more than twice what those have together. */
function chooseLarge<S extends { readonly documents: number }>(segments: readonly S[]): readonly S[] | null {
  const bySize = segments.toSorted((a, b) => b.documents - a.documents)
  let behind = bySize.reduce((sum, { documents }) => sum + documents, 0)
  for (const [i, { documents }] of bySize.entries()) {
    behind -= documents
    // In the order they were written in, lists are joined by copying.
    if (behind * 2 >= documents && behind > 0) return segments.filter((segment) => bySize.indexOf(segment) >= i)
  }
  return null
}
