/** A label that would like to be drawn, on the screen. */
export interface LabelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const square = 64

export interface LabelWish {
  /** The obstacle that the label belongs to, and may touch. */
  readonly owner: number
  /** Where it could stand, the best place first. */
  readonly places: readonly LabelBox[]
  /** It is drawn whatever it covers. */
  readonly must?: boolean
}

/**
 * Where labels can be drawn without covering one another, nor an obstacle that is not their own: owner → place. First
 * come, first served, so give the most important first.
 */
export function placeLabels(labels: readonly LabelWish[], obstacles: Iterable<readonly [owner: number, box: LabelBox]>): Map<number, LabelBox> {
  const taken = new Map<number, (LabelBox & { readonly owner: number })[]>()
  const squaresOf = function* ({ left, top, right, bottom }: LabelBox) {
    for (let x = Math.floor(left / square); x <= Math.floor(right / square); x++)
      for (let y = Math.floor(top / square); y <= Math.floor(bottom / square); y++) yield x * 65_536 + y
  }
  const take = (box: LabelBox & { readonly owner: number }) => {
    for (const key of squaresOf(box)) {
      const there = taken.get(key)
      if (there) there.push(box)
      else taken.set(key, [box])
    }
  }
  for (const [owner, box] of obstacles) take({ ...box, owner })
  const shown = new Map<number, LabelBox>()
  for (const must of [true, false]) {
    for (const label of labels) {
      if ((label.must ?? false) !== must) continue
      const isFree = (place: LabelBox) => squaresOf(place).every((key) => (taken.get(key) ?? []).every((box) => box.owner === label.owner || !covers(box, place)))
      const place = label.places.find(isFree) ?? (must ? label.places[0] : undefined)
      if (!place) continue
      shown.set(label.owner, place)
      take({ ...place, owner: label.owner })
    }
  }
  return shown
}

const covers = (a: LabelBox, b: LabelBox): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
