import type { Claim } from './claims.ts'
import type { Node } from './nodes.ts'

export const nothing: readonly Claim[] = []
/** What each node of a sentence says, in order; for most it is nothing. */
export function readEach(nodes: readonly Node[], read: (node: Node, i: number) => readonly Claim[]): Claim[] {
  const claims: Claim[] = []
  for (let i = 0; i < nodes.length; i++) {
    const found = read(nodes[i]!, i)
    if (found.length > 0) claims.push(...found)
  }
  return claims
}
