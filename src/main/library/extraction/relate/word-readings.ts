/** Readings that turn on single words and names of a sentence: most words mean nothing to most of them, and each is told once which do. */
import type { Claim } from './claims.ts'
import { asked } from './known-words.ts'
import type { NameNode, Node } from './nodes.ts'
import type { Setting } from './setting.ts'

export const nothing: readonly Claim[] = []
/** What a word says where it stands, at `i`. */
export type AtWord = (nodes: readonly Node[], i: number, setting: Setting) => readonly Claim[]
/** Likewise a name. */
export type AtName = (nodes: readonly Node[], i: number, name: NameNode, setting: Setting) => readonly Claim[]

const questions: ((low: string) => AtWord | null)[] = []
const isTelling = asked((low) => questions.some((atWord) => atWord(low) !== null))
let [of, telling]: [readonly Node[] | null, number[]] = [null, []]
/** Where the names of a sentence stand and the words some reading turns on, found once for all readings of it. */
function tellingIn(nodes: readonly Node[]): readonly number[] {
  if (of === nodes) return telling
  ;[of, telling] = [nodes, []]
  for (let i = 0; i < nodes.length; i++) if (nodes[i]!.type === 'name' || nodes[i]!.type === 'word' && isTelling(nodes[i]!.word)) telling.push(i)
  return telling
}

/** What the words and the names of a sentence say, in order; `atWord` says of a word how it is read, or null when it says nothing. */
export function reading(atWord: (low: string) => AtWord | null, atName: AtName | null = null): (nodes: readonly Node[], setting: Setting) => readonly Claim[] {
  const readerOf = asked(atWord)
  questions.push(atWord)
  return (nodes, setting) => {
    let claims: Claim[] | null = null
    for (const i of tellingIn(nodes)) {
      const node = nodes[i]!
      const read = node.type === 'word' ? readerOf(node.word) : null
      const found = read !== null ? read(nodes, i, setting) : atName !== null && node.type === 'name' ? atName(nodes, i, node as NameNode, setting) : nothing
      if (found.length > 0) (claims ??= []).push(...found)
    }
    return claims ?? nothing
  }
}
/** What the names of a sentence say, in order. */
export const readingOfNames = (atName: AtName): ((nodes: readonly Node[], setting: Setting) => readonly Claim[]) => reading(() => null, atName)
