/**
 * A run of letters, marks and digits. Apostrophes (those that Unicode counts among the letters, too), hyphens and every kind of space part words,
 * so `l'IA` and `l’IA` hold `IA`; signs that show nothing do not: a soft hyphen stands inside a word, and with the end of a line behind it still
 * does. A hard hyphen at the end of a line parts words like any other: whether `giga-⏎usine` is one broken word or a compound cannot be told
 * without a dictionary (Recoll decides the same); `giga-usine` and `"giga usine"` find it.
 */
const word = /[[\p{L}\p{N}]--[\u02b9-\u02bf]](?:[[\p{L}\p{N}\p{M}]--[\u02b9-\u02bf]]|\p{Cf}+(?=[[\p{L}\p{N}\p{M}]--[\u02b9-\u02bf]])|\u00ad[^\S\n]*\n[^\S\n]*(?=[\p{L}\p{N}]))*/gvy

/** What a UTF-16 unit is in a word; `odd` ones (marks, signs that show nothing, halves of larger characters) mean something only beside others. 0: not asked yet. */
const [letter, apart, odd] = [1, 2, 3] as const
const kinds = new Uint8Array(0x1_0000)

function kindOf(unit: number): number {
  const sign = String.fromCharCode(unit)
  const kind = unit >= 0xd800 && unit <= 0xdfff ? odd : /[[\p{L}\p{N}]--[\u02b9-\u02bf]]/v.test(sign) ? letter : /[\p{M}\p{Cf}]/u.test(sign) ? odd : apart
  return (kinds[unit] = kind)
}

/**
 * Where the words of a stretch of a text begin and end, in order, one behind the other. Gone through unit by unit, because nearly every word is letters between
 * signs that are none, and a match of a regular expression costs more than the word does; the expression decides about the others.
 */
export function boundsOf(text: string, from = 0, to = text.length): number[] {
  const bounds: number[] = []
  let stretch: string | null = null
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at)
    let kind = kinds[unit]! || kindOf(unit)
    if (kind === apart) {
      at++
      continue
    }
    const start = at
    while (kind === letter && ++at < to) {
      const next = text.charCodeAt(at)
      kind = kinds[next]! || kindOf(next)
    }
    if (kind === odd) {
      word.lastIndex = start - from
      const found = word.exec((stretch ??= text.slice(from, to)))
      if (!found) {
        at = start + 1
        continue
      }
      at = from + word.lastIndex
    }
    bounds.push(start, at)
  }
  return bounds
}
