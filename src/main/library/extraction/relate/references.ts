/** What pronouns, `ce projet`, `le groupe` and `la présidente de la Commission` stand for, as far as the document settles it. */
import type { EntityKind } from '../../../../shared/model.ts'
import type { Appearance } from '../findings.ts'
import { describing } from './descriptions.ts'
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
  /** The organisation the document is about: whose `rival` and whose `directeur` need not be said. */
  central(): number | null
  /** Among these, the one the document speaks of far more than of any other: what it means when it names nothing. */
  dominant(fits: (appearance: number) => boolean, margin?: number, least?: number): number | null
  /** The place the document speaks of more than of any other. */
  centralPlace(): number | null
  /** What a sum said before (`200 milliards`) was said to be of: the one fund or project of that sentence. */
  sumOf(sum: string): number | null
  /** What the document speaks of more than of anything else, these aside. */
  subjectMatter(aside: readonly number[]): number | null
  /** Whom earlier sentences were about, the last first: what an office without a complement can belong to. */
  subjects(): readonly number[]
  /** What was named last among things of these kinds. */
  recently(kinds: readonly EntityKind[]): number | null
  /** The one person the sentence before named. */
  lastPerson(): number | null
  /** Whether an office of this person was found. */
  holds(person: number): boolean
  /** What the whole text is about, each counted for its `worth`: none where two come equally near. */
  matter(worth: (appearance: number) => number, margin?: number): number | null
}

const undertakings = new Set('initiative dispositif stratégie offensive'.split(' '))

/** The one that counts for most, unless another comes near it. */
function foremost(all: Iterable<number>, worth: (each: number) => number, margin: number): number | null {
  let [best, most, next]: [number | null, number, number] = [null, 0, 0]
  for (const each of all) {
    const score = worth(each)
    if (score > most) [best, most, next] = [each, score, most]
    else if (score > next) next = score
  }
  return most > next * margin ? best : null
}

/** Stands for more than one appearance. */
const several = -1
export function createReferences(text: string, appearances: readonly Appearance[], weights: ReadonlyMap<number, number>): References {
  const kindOf = (appearance: number): EntityKind | undefined => appearances[appearance]?.kind
  let recent: number[] = []
  let here: number[] = []
  let lastSubject: number | null = null
  let lastPerson: number | null = null
  let lastOwner: number | null = null
  let named = new Map<string, number>()
  /** Whom an office in this sentence turned out to mean. */
  let resolved: number | null = null
  const offices = new Map<string, number>()
  const held = new Set<number>()
  let subjects: number[] = []
  const sums = new Map<string, number>()
  const stem = (office: string): string => office.slice(0, 5)
  const latest = (list: readonly number[],
    kinds: readonly EntityKind[]): number | null => list.findLast((appearance) => kinds.includes(kindOf(appearance)!)) ?? null
  const namesBefore = (nodes: readonly Node[], at: number): number[] => nodes.slice(0,
    at).filter(({ type }) => type === 'name').map(({ appearance }) => appearance)
  /** Nobody is in the middle of a text that speaks as much of another. */
  const heaviest = (kinds: readonly EntityKind[], aside: readonly number[] = []): number | null => {
    let [best, most, next]: [number | null, number, number] = [null, 0, 0]
    for (const [appearance, weight] of weights) {
      if (!kinds.includes(kindOf(appearance)!) || aside.includes(appearance)) continue
      if (weight > most) [best, most, next] = [appearance, weight, most]
      else if (weight > next) next = weight
    }
    return most > next ? best : null
  }
  return {
    matter: (worth, margin = 1.1) => foremost(weights.keys(), (each) => worth(each) * (weights.get(each) ?? 0), margin),
    openBlock() {
      recent = [...recent, ...here].slice(-12)
      here = []
      lastSubject = null
      lastOwner = null
    },
    note(nodes, subject) {
      let person: number | null = null
      let thing: number | null = null
      for (const { kind, appearance } of nodes) {
        if (kind === 'person') person = person === null || person === appearance ? appearance : several
        else if (kind === 'project' || kind === 'fund') thing = thing === null || thing === appearance ? appearance : several
      }
      lastPerson = person === several ? null : person
      if (thing !== null && thing !== several) nodes.forEach(({ type, start, end }, i) => {
        const sum = type === 'number' ? `${text.slice(start, end)} ${nodes[i + 1]?.low ?? ''}` : ''
        if (sum !== '' && !sums.has(sum)) sums.set(sum, thing!)
      })
      for (const node of nodes) if (node.type === 'name') here.push(node.appearance)
      if (here.length > 60) here = here.slice(-30)
      const first = resolved ?? subject ?? mainName(nodes)
      if (first !== null) {
        lastSubject = first
        subjects = [first, ...subjects.slice(0, 30).filter((each) => each !== first)]
      }
      for (const node of nodes) if (node.type === 'name' && subjects.length < 30 && !subjects.includes(node.appearance)) subjects.push(node.appearance)
      if (first !== null && ['company', 'institution', 'fund'].includes(kindOf(first)!)) lastOwner = first
      resolved = null
    },
    pronoun(low, nodes, at) {
      if (low === 'je' || low === "j'" || low === 'i') return latest(here, ['person']) ?? latest(recent, ['person'])
      if (resolved !== null && (low === 'il' || low === 'elle' || low === 'he' || low === 'she')) return resolved
      // `helps it compete`: whom the sentence is about. Other pronouns have had their names put in their place, or mean nobody for sure.
      if (low !== 'it') return null
      const subject = mainName(nodes, at) ?? lastSubject
      return subject !== null && kindOf(subject) !== 'person' && kindOf(subject) !== 'place' ? subject : lastOwner
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
      // What could be taken up has been, before sentences are read; what is left has two answers or none.
      if (nameBearing.has(noun) || describing.has(noun) && !undertakings.has(noun) && nodes[at - 1]?.word.demonstrative !== true) return null
      // A project no sentence is about is the one the text is about, or nobody knows which.
      if (undertakings.has(noun)) {
        const within = latest(namesBefore(nodes, at), ['project', 'fund'])
        const subject = lastSubject !== null && kinds.includes(kindOf(lastSubject) as (typeof kinds)[number]) ? lastSubject : null
        const main = heaviest(['project', 'fund'])
        const only = [...weights.keys()].filter((appearance) => kindOf(appearance) === 'project')
        return subject ?? (main !== null && (here.includes(main) || recent.includes(main) || within === main) ? main : only.length === 1 ? only[0]! : null)
      }
      // `le groupe` is what this sentence or the last is about; `ce groupe` what was named last.
      if (nodes[at - 1]?.word.demonstrative !== true) for (const main of [mainName(nodes, at), lastSubject]) if (main !== null
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
    lastPerson: () => lastPerson,
    topic() {
      const fit = [...weights].filter(([appearance]) => kindOf(appearance) === 'project' || kindOf(appearance) === 'fund')
      return fit.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
    },
    central: () => heaviest(['company', 'institution']),
    dominant(fits, margin = 1.4, least = 3) {
      let [best, most, next]: [number | null, number, number] = [null, 0, 0]
      for (const [appearance, weight] of weights) {
        if (!fits(appearance)) continue
        if (weight > most) [best, most, next] = [appearance, weight, most]
        else if (weight > next) next = weight
      }
      return most > next * margin && most > least ? best : null
    },
    centralPlace: () => heaviest(['place']),
    sumOf: (sum) => sums.get(sum) ?? null,
    subjectMatter: (aside) => heaviest(['project', 'fund', 'company'], aside),
    subjects: () => subjects,
    recently: (kinds) => latest(here, kinds) ?? latest(recent, kinds),
    holds: (person) => held.has(person),
  }
}
