import type { DocumentId } from '../../shared/model.ts'
import { areCopies, type CopySketch } from './importing/copies.ts'
import type { Stores } from './stores.ts'

/** Of many documents that share a key, those that share most of them are looked at. */
const mostCompared = 100

/** Keep a document's sketch, and join it to its near copies: groups are what hangs together, whatever came first. For the transaction that writes its findings. */
export function joinCopies({ origins }: Pick<Stores, 'origins'>, document: DocumentId, sketch: CopySketch): void {
  const sharing = [...origins.listSharing(sketch.keys)].sort(([a, n], [b, m]) => m - n || a - b).slice(0, mostCompared)
  origins.insert(document, sketch)
  const copies = sharing.map(([other]) => other).filter((other) => {
    const others = origins.find(other)
    return others !== undefined && other !== document && areCopies(sketch.sentences, others.sentences)
  })
  if (copies.length === 0) return
  const group = new Set([document, ...copies.flatMap((copy) => [copy, ...origins.listMembers(origins.findOrigin(copy))])])
  const origin = Math.min(...group)
  for (const member of group) origins.put(member, origin)
}

/** Take a document out of its group, which may fall apart without it. For one transaction. */
export function leaveCopies({ origins }: Pick<Stores, 'origins'>, document: DocumentId): void {
  const left = origins.listMembers(origins.findOrigin(document)).filter((member) => member !== document)
  origins.remove(document)
  const sketches = new Map(left.map((member) => [member, origins.find(member)!.sentences]))
  while (sketches.size > 0) {
    const [first] = sketches.keys()
    const group = [first!]
    const reached = [[first!, sketches.get(first!)!] as const]
    sketches.delete(first!)
    for (const [, sentences] of reached)
      for (const [other, others] of sketches)
        if (areCopies(sentences, others)) {
          reached.push([other, others])
          group.push(other)
          sketches.delete(other)
        }
    const origin = Math.min(...group)
    for (const member of group) if (group.length > 1) origins.put(member, origin); else origins.drop(member)
  }
}
