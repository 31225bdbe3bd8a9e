/** Between our offsets, which count UTF-16 code units, and those of web annotations, which count characters (code points). */
export interface CodePoints {
  toPoints(units: number): number
  toUnits(points: number): number
}

export function createCodePoints(text: string): CodePoints {
  /** Where characters of two units begin; there are few or none. */
  const wide: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) wide.push(index)
  /** So many of the rising `wide` for which `isBefore` holds. */
  const countWhile = (isBefore: (index: number) => boolean): number => {
    let low = 0
    let high = wide.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(middle)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    toPoints: (units) => units - countWhile((index) => wide[index]! < units - 1),
    toUnits: (points) => points + countWhile((index) => wide[index]! - index < points),
  }
}
