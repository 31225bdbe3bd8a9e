const page = 12

/** Where a key leads in a list of so many lines; null: it is none of the list's. */
export function aim(key: string, here: number, count: number): number | null {
  const by: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count }
  const step = by[key]
  return step === undefined ? null : Math.min(Math.max(here + step, 0), count - 1)
}
