/** What pronouns, `ce projet`, `le groupe` and `la présidente de la Commission` stand for, as far as the document settles it. */
import type { EntityKind } from '../../../../shared/model.ts'
import type { Appearance } from '../findings.ts'
import { demonstratives } from './function-words.ts'
import { mainName, type Node } from './nodes.ts'
import { generics, nameBearing, nominalOf } from './nominals.ts'

export interface References {
  /** A new block: what was said before is further away. */
  openBlock(): void
  /** Learn from a sentence once it has been read. */
  note(nodes: readonly Node[], subject: number | null): void
  /** Looks in the sentence before `at` first, then in those before it. */
  pronoun(low: string, nodes: readonly Node[], at: number): number | null
  generic(noun: string, nodes: readonly Node[], at: number): number | null
  /** `ce projet, baptisé X`: from here on, the noun means X. */
  name(noun: string, appearance: number): void
  /** Someone was said to hold an office. */
  hold(office: string, of: number | null, person: number): void
  /** Who holds an office, as far as the document says. */
  holder(office: string, of: number | null): number | null
  /** The organisation a `sa` or an `its` at this place refers to. */
  owner(nodes: readonly Node[], at: number): number | null
  /** What the sentence before was about. */
  lastSubject(): number | null
  /** The fund or project the document speaks of most: what an interest without an object is in. */
  topic(): number | null
}

export function createReferences(appearances: readonly Appearance[], weights: ReadonlyMap<number, number>): References {
  const kindOf = (appearance: number): EntityKind | undefined => appearances[appearance]?.kind
  let recent: number[] = []
  let here: number[] = []
  let lastSubject: number | null = null
  let lastOwner: number | null = null
  let named = new Map<string, number>()
  /** Whom an office in this sentence turned out to mean. */
  let resolved: number | null = null
  const offices = new Map<string, number>()
  const held = new Set<number>()
  const stem = (office: string): string => office.slice(0, 5)
  const latest = (list: readonly number[],
    kinds: readonly EntityKind[]): number | null => list.findLast((appearance) => kinds.includes(kindOf(appearance)!)) ?? null
  const namesBefore = (nodes: readonly Node[], at: number): number[] => nodes.slice(0,
    at).filter(({ type }) => type === 'name').map(({ appearance }) => appearance)
  return {
    openBlock() {
      recent = [...recent, ...here].slice(-12)
      here = []
      lastSubject = null
      lastOwner = null
    },
    note(nodes, subject) {
      for (const node of nodes) if (node.type === 'name') here.push(node.appearance)
      if (here.length > 60) here = here.slice(-30)
      const first = resolved ?? subject ?? mainName(nodes)
      if (first !== null) lastSubject = first
      if (first !== null && ['company', 'institution', 'fund'].includes(kindOf(first)!)) lastOwner = first
      resolved = null
    },
    pronoun(low, nodes, at) {
      const within = namesBefore(nodes, at)
      const person = latest(within, ['person']) ?? latest(here, ['person'])
      if (low === 'je' || low === "j'" || low === 'i') return latest(here, ['person']) ?? latest(recent, ['person'])
      if (resolved !== null && (low === 'il' || low === 'elle' || low === 'he' || low === 'she')) return resolved
      const subject = mainName(nodes, at) ?? lastSubject
      if (low === 'he' || low === 'she') return person
      if (low === 'it') return subject !== null && kindOf(subject) !== 'person' && kindOf(subject) !== 'place' ? subject
        : (lastOwner ?? latest(here, ['company', 'institution', 'fund', 'project']))
      if (low === 'il' || low === 'elle') return subject !== null && kindOf(subject) !== 'place' ? subject : person
      return null
    },
    generic(noun, nodes, at) {
      const known = named.get(noun)
      if (known !== undefined) return known
      const kinds = generics.get(noun)
      if (kinds === undefined) return null
      const around = [...recent, ...here, ...namesBefore(nodes, at)]
      const speaking = around.findLast((appearance) => kinds.includes(kindOf(appearance) as (typeof kinds)[number])
        && appearances[appearance]!.name.toLowerCase().split(/[\s'’-]/).includes(noun))
      if (speaking !== undefined) return speaking
      if (nameBearing.has(noun)) return null
      // `le groupe` is what this sentence or the last is about; `ce groupe` what was named last.
      if (!demonstratives.has(nodes[at - 1]?.low ?? '')) for (const main of [mainName(nodes, at), lastSubject]) if (main !== null
        && kinds.includes(kindOf(main) as (typeof kinds)[number])) return main
      for (const kind of kinds) {
        for (const names of [namesBefore(nodes, at), here, recent]) {
          const found = latest(names, [kind])
          if (found !== null) return found
        }
      }
      return null
    },
    name(noun, appearance) {
      named = new Map(named).set(noun, appearance)
    },
    hold(office, of, person) {
      held.add(person)
      if (!offices.has(`${stem(office)}:${of}`)) offices.set(`${stem(office)}:${of}`, person)
    },
    holder(office, of) {
      if (nominalOf(office)?.predicate !== 'leads') return null
      const known = offices.get(`${stem(office)}:${of}`)
      if (known !== undefined) return (resolved = known)
      // The only person of whom the document names no office has to be the one it means by an office nobody else holds.
      const others = [...weights.keys()].filter((appearance) => kindOf(appearance) === 'person' && !held.has(appearance))
      if (others.length === 1 && held.size > 0) resolved = others[0]!
      return others.length === 1 && held.size > 0 ? others[0]! : null
    },
    owner(nodes, at) {
      const organisations: readonly EntityKind[] = ['company', 'institution', 'fund']
      const main = mainName(nodes, at)
      if (main !== null && organisations.includes(kindOf(main)!)) return main
      const within = latest(namesBefore(nodes, at), organisations)
      if (within !== null) return within
      return lastOwner ?? latest(here, organisations)
    },
    lastSubject: () => lastSubject,
    topic() {
      const fit = [...weights].filter(([appearance]) => kindOf(appearance) === 'project' || kindOf(appearance) === 'fund')
      return fit.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
    },
  }
}
