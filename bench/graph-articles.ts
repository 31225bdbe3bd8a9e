/**
 * Articles that nobody wrote, the same at every run, whose sentences link made-up people, companies, funds, projects and
 * places: a few of them named everywhere, most of them once or twice, in groups that keep to themselves. For looking at a
 * graph that is as large and as uneven as a real library's.
 */
import { createRandom } from '../src/shared/drawing/random.ts'

const firsts = 'Anna Marc Lena Paul Nora Hugo Irène Tomas Claire Oskar Maud Viktor Sonia Jules Greta Adrien Marta Luc Elsa Simon'.split(' ')
const roots = 'Mar Tel Vor Kes Bran Dal Fen Gor Hal Jor Lam Mor Nor Os Per Quil Ras Sol Tar Ul Ver Wex Yor Zan Cal Dru Eld Fir Gal Hir'.split(' ')
const ends = 'ov el ane ick ell ard ion une ier ost ant ede wick ham ford ling mer sen dal vik'.split(' ')
const places = 'Lyon Marseille Lille Nantes Rennes Munich Hamburg Leipzig Turin Milan Porto Lisbonne Gand Anvers Rotterdam Utrecht Graz Linz Brno Gdansk'.split(' ')

const sentences: readonly ((a: Group, pick: Pick) => string)[] = [
  ({ person, company }) => `${person} dirige ${company}.`,
  ({ company, other }) => `${company} a racheté ${other} pour ${20} millions d’euros.`,
  ({ company, other }) => `${company} a signé un partenariat avec ${other}.`,
  ({ fund, company }) => `${fund} investit dans ${company}.`,
  ({ fund, project }) => `Le projet ${project} est financé par ${fund}.`,
  ({ company, place }) => `${company}, dont le siège est à ${place}, recrute.`,
  ({ other, company }) => `${other} est une filiale de ${company}.`,
  ({ person, fund }) => `${person} a fondé ${fund}.`,
  (_, pick) => `La Commission européenne soutient ${pick('project')}.`,
  (_, pick) => `La Banque européenne d’investissement finance ${pick('company')}.`,
  ({ company }, pick) => `${company} fournit ${pick('company')} en composants.`,
]
interface Group {
  readonly person: string
  readonly company: string
  readonly other: string
  readonly fund: string
  readonly project: string
  readonly place: string
}
type Pick = (what: 'company' | 'project') => string

export function* createLinkedArticles(count: number, seed = 5): Generator<{ readonly name: string; readonly text: string }> {
  const random = createRandom(seed)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  /** Of `size` things, the first ones far more often than the last. */
  const uneven = (size: number): number => Math.floor(size * random() ** 2.2)
  const known = new Set<string>()
  const fresh = (make: () => string): string => {
    for (;;) {
      const name = make()
      if (known.has(name)) continue
      known.add(name)
      return name
    }
  }
  const groups = Array.from({ length: Math.ceil(count / 16) }, () => ({
    people: Array.from({ length: 4 }, () => fresh(() => `${one(firsts)} ${one(roots)}${one(ends)}${one(ends)}`)),
    companies: Array.from({ length: 6 }, () => fresh(() => `${one(roots)}${one(ends)}${one(ends)} ${one(['Industries', 'Energie', 'Systems', 'Group', 'Logistics', 'Télécom'])}`)),
    funds: [fresh(() => `Fonds ${one(roots)}${one(ends)}${one(ends)}`)],
    projects: [fresh(() => `${one(roots)}${one(ends)}${one(['ia', 'or', 'us', 'ys'])}`)],
    places: [one(places), one(places)],
  }))
  const drawn = () => groups[uneven(groups.length)]!
  for (let number = 0; number < count; number++) {
    const own = drawn()
    const lines = Array.from({ length: 5 + Math.floor(random() * 4) }, () => {
      const group = random() < 0.88 ? own : drawn()
      const at = uneven(6)
      const say = one(sentences)
      return say(
        { person: group.people[uneven(4)]!, company: group.companies[at]!, other: group.companies[(at + 1 + uneven(5)) % 6]!, fund: group.funds[0]!, project: group.projects[0]!, place: one(group.places) },
        (what) => (what === 'company' ? one(drawn().companies) : drawn().projects[0]!),
      )
    })
    const day = `20${16 + Math.floor(random() * 9)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
    yield { name: `${number}.md`, text: `---\ntitle: Dossier ${number} sur ${own.companies[0]}\ndate: ${day}\noutlet: ${one(['Le Relais', 'La Dépêche du Port', 'The Tideway Post', 'L’Écho des Docks'])}\n---\n\n${lines.join(' ')}\n` }
  }
}
