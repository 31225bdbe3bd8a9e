import { nearRuns, type Run } from './matches.ts'
import { wordIn, wordsPerField } from './runs.ts'

/**
 * The fields in which a run of every part stands near one of every other: at most `distance` words between the first one's end and the last one's beginning.
 * @param parts where the runs of each part begin, sorted, as `findRuns` has them; none of them empty.
 * @param lengths of the runs of each part, in words.
 * @returns numbers like those of `toFields`.
 */
export function nearFields(parts: readonly Float64Array[], lengths: readonly number[], distance: number): Float64Array {
  if (parts.length === 2) return nearInTwo(parts[0]!, parts[1]!, lengths[0]!, lengths[1]!, distance)
  const at = parts.map(() => 0)
  const ends = parts.map(() => 0)
  const found: number[] = []
  const fieldAt = (part: number) => Math.floor(parts[part]![at[part]!]! / wordsPerField)
  for (;;) {
    // The field that comes last of those where the parts are now is the first that can have all of them.
    let field = 0
    for (let part = 0; part < parts.length; part++) {
      if (at[part]! >= parts[part]!.length) return Float64Array.from(found)
      field = Math.max(field, fieldAt(part))
    }
    let isInAll = true
    for (let part = 0; part < parts.length; part++) {
      const runs = parts[part]!
      const first = field * wordsPerField
      const behind = first + wordsPerField
      while (at[part]! < runs.length && runs[at[part]!]! < first) at[part]!++
      let end = at[part]!
      while (end < runs.length && runs[end]! < behind) end++
      ends[part] = end
      if (end === at[part]) isInAll = false
    }
    if (!isInAll) continue
    if (areAllNear(parts, lengths, at, ends, distance)) found.push(field)
    for (let part = 0; part < parts.length; part++) at[part] = ends[part]!
  }
}

/** Of two parts, as nearly always: along both at once, and without asking of what is far apart in which field it stands. */
function nearInTwo(ones: Float64Array, others: Float64Array, length: number, otherLength: number, distance: number): Float64Array {
  const found = new Float64Array(Math.min(ones.length, others.length))
  let [used, from, behind] = [0, 0, 0]
  for (let i = 0; i < ones.length; i++) {
    const one = ones[i]!
    // One of a field is enough.
    if (one < behind) continue
    while (from < others.length && others[from]! < one - otherLength - distance) from++
    for (let j = from; j < others.length && others[j]! <= one + length + distance; j++) {
      const other = others[j]!
      const gap = one <= other ? other - one - length : one - other - otherLength
      if (gap < 0 || gap > distance) continue
      const field = Math.floor(one / wordsPerField)
      if (other < field * wordsPerField || other >= (field + 1) * wordsPerField) continue
      found[used++] = field
      behind = (field + 1) * wordsPerField
      break
    }
  }
  return found.subarray(0, used)
}

function areAllNear(parts: readonly Float64Array[], lengths: readonly number[], from: readonly number[], to: readonly number[], distance: number): boolean {
  const runs = parts.map((part, i) => Array.from(part.subarray(from[i], to[i]), (number): Run => ({ first: wordIn(number), behind: wordIn(number) + lengths[i]! })))
  return nearRuns(runs, distance, true).length > 0
}
