/** The tags of these things, most used first. */
export function countTags(things: readonly { readonly tags: readonly string[] }[]): readonly (readonly [tag: string, things: number])[] {
  const counts = new Map<string, number>()
  for (const { tags } of things) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}
