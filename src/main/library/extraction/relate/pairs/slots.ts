/** Where the weight of a feature lies: the same on every machine. */
export function slotOf(text: string, bits: number): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519)
  return ((hash ^ (hash >>> 13)) >>> 0) & ((1 << bits) - 1)
}
