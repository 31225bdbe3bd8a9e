import { nearRuns, type Run } from './matches.ts'
import { wordIn, wordsPerField } from './runs.ts'

/**
 * The fields in which a run of every part stands near one of every other: at most `distance` words between the first one's end and the last one's beginning.
 * @param parts where the runs of each part begin, sorted, as `findRuns` has them; none of them empty.
 * @param lengths of the runs of each part, in words.
 * @returns numbers like those of `toFields`.
 */
export function nearFields(parts: readonly Float64Array[], lengths: readonly number[], distance: number): Float64Array {
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
      const [first, behind] = [field * wordsPerField, (field + 1) * wordsPerField]
      while (at[part]! < runs.length && runs[at[part]!]! < first) at[part]!++
      let end = at[part]!
      while (end < runs.length && runs[end]! < behind) end++
      ends[part] = end
      if (end === at[part]) isInAll = false
    }
    if (!isInAll) continue
    if (parts.length === 2 ? areTwoNear(parts, lengths, at, ends, distance) : areAllNear(parts, lengths, at, ends, distance)) found.push(field)
    for (let part = 0; part < parts.length; part++) at[part] = ends[part]!
  }
}

function areTwoNear([one, other]: readonly Float64Array[], [length, otherLength]: readonly number[], from: readonly number[], to: readonly number[], distance: number): boolean {
  for (let i = from[0]!; i < to[0]!; i++)
    for (let j = from[1]!; j < to[1]!; j++) {
      const gap = one![i]! <= other![j]! ? other![j]! - one![i]! - length! : one![i]! - other![j]! - otherLength!
      if (gap >= 0 && gap <= distance) return true
    }
  return false
}

function areAllNear(parts: readonly Float64Array[], lengths: readonly number[], from: readonly number[], to: readonly number[], distance: number): boolean {
  const runs = parts.map((part, i) => Array.from(part.subarray(from[i], to[i]), (number): Run => ({ first: wordIn(number), behind: wordIn(number) + lengths[i]! })))
  return nearRuns(runs, distance, true).length > 0
}
