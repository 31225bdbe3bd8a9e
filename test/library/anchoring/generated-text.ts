/** Articles made up for the mutation suite, in which every word knows where it came from. */

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  whole(below: number): number
  chance(of: number): boolean
  pick<T>(from: readonly T[]): T
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number): number => Math.floor(next() * below)
  return { whole, chance: (of) => next() < of, pick: (from) => from[whole(from.length)]! }
}

/** A word with the signs that cling to it. `origin` is its own; a copy gets another. */
export interface Token {
  readonly text: string
  readonly origin: number
}
export interface Sentence {
  readonly tokens: readonly Token[]
}
export type Paragraph = readonly Sentence[]
export type Article = readonly Paragraph[]

let origins = 0
export const toSentence = (text: string): Sentence => ({ tokens: text.split(' ').map((word) => ({ text: word, origin: ++origins })) })
export const copyOf = (sentence: Sentence): Sentence => ({ tokens: sentence.tokens.map(({ text }) => ({ text, origin: ++origins })) })

const french = {
  subjects: ['Le ministre', 'La commission', 'Une association d’élus', 'L’opérateur du réseau', 'Le conseil régional', 'La cheffe de projet', 'Un rapport interne', 'Le directeur de l’agence', 'Une source proche du dossier', 'La mairie de Lyon', 'Le groupe allemand', 'L’institut de recherche'],
  verbs: ['a annoncé', 'conteste', 'prépare', 'a retardé', 'finance', 'examine encore', 'défend', 'a signé hier', 'abandonne', 'relance', 'soutient depuis mars', 'a publié'],
  objects: ['un plan pour les centres de calcul', 'la construction d’une usine à Dunkerque', 'le calendrier des travaux', 'une étude sur l’énergie', 'l’accord conclu avec les syndicats', 'la liste des sites retenus', 'un fonds destiné aux jeunes entreprises', 'l’ouverture d’une école d’ingénieurs', 'le tracé de la ligne nouvelle', 'la vente des terrains du port'],
  ends: ['malgré les critiques', 'selon un communiqué', 'sans donner de date', 'à la demande du préfet', 'avec l’appui de la région', 'contre l’avis des riverains', 'dans une lettre ouverte', 'pour la première fois', 'après des mois de débats', '« sans attendre »', 'devant les députés', 'comme prévu'],
  names: ['Alpha', 'Boréal', 'Cassini', 'Delta', 'Éole', 'Fresnel', 'Galilée', 'Hermès'],
  moulds: [
    (name: string, n: number) => `Le projet ${name} recevra ${n} millions d’euros de l’État en 2026.`,
    (name: string, n: number) => `À ${name}, la hausse atteint ${n} % sur un an, selon l’institut.`,
    (name: string, n: number) => `« Nous créerons ${n} emplois », promet la direction de ${name}.`,
  ],
  repeated: ['Le ministre n’a pas souhaité commenter.', 'La décision est attendue à l’automne.', 'L’enquête se poursuit.'],
}
const english = {
  subjects: ['The minister', 'The commission', 'A group of mayors', 'The grid operator', 'The regional council', 'Her project manager', 'An internal report', 'The agency’s director', 'A person close to the talks', 'The city of Leeds', 'The German group', 'The research institute'],
  verbs: ['announced', 'disputes', 'is preparing', 'delayed', 'finances', 'is still studying', 'defends', 'signed yesterday', 'gives up', 'revives', 'has backed since March', 'published'],
  objects: ['a plan for computing centres', 'the building of a plant in Hull', 'the schedule of the works', 'a study on energy', 'the deal struck with the unions', 'the list of chosen sites', 'a fund meant for young companies', 'the opening of an engineering school', 'the route of the new line', 'the sale of the harbour land'],
  ends: ['despite criticism', 'according to a statement', 'without giving a date', 'at the governor’s request', 'with the region’s support', 'against its neighbours’ wishes', 'in an open letter', 'for the first time', 'after months of debate', '“without delay”', 'before parliament', 'as planned'],
  names: ['Alpha', 'Boreal', 'Cassini', 'Delta', 'Eolus', 'Fresnel', 'Galileo', 'Hermes'],
  moulds: [
    (name: string, n: number) => `Project ${name} will receive ${n} million euros from the state in 2026.`,
    (name: string, n: number) => `In ${name}, the rise is ${n}% over a year, the institute says.`,
    (name: string, n: number) => `“We shall create ${n} jobs,” the management of ${name} promises.`,
  ],
  repeated: ['The minister declined to comment.', 'A decision is expected in autumn.', 'The inquiry goes on.'],
}
const languages = [french, english]

/** Sentences of one language; those cast in one mould differ in a number and a name only. */
export interface Writer {
  free(): Sentence
  moulded(): Sentence
  repeated(): Sentence
  article(): Article
}

export function createWriter(random: Random): Writer {
  const words = random.pick(languages)
  const mould = random.pick(words.moulds)
  const free = (): Sentence => {
    const said = `${random.pick(words.subjects)} ${random.pick(words.verbs)} ${random.pick(words.objects)}`
    return toSentence(`${said}${random.chance(0.7) ? `, ${random.pick(words.ends)}` : ''}${random.chance(0.2) ? ` (${2 + random.whole(90)})` : ''}.`)
  }
  const moulded = (): Sentence => toSentence(mould(random.pick(words.names), 5 + 5 * random.whole(30)))
  const repeated = (): Sentence => toSentence(random.pick(words.repeated))
  return {
    free,
    moulded,
    repeated,
    article: () =>
      Array.from({ length: 3 + random.whole(4) }, () =>
        Array.from({ length: 3 + random.whole(5) }, () => (random.chance(0.35) ? moulded() : random.chance(0.12) ? repeated() : free()))),
  }
}

/** The text of an article, and where in it each word stands. */
export function toText(article: Article): { readonly text: string; readonly places: ReadonlyMap<number, { readonly start: number; readonly end: number }> } {
  const places = new Map<number, { start: number; end: number }>()
  let text = ''
  article.filter((paragraph) => paragraph.length > 0).forEach((paragraph, p) => {
    if (p > 0) text += '\n\n'
    paragraph.filter(({ tokens }) => tokens.length > 0).forEach((sentence, s) => {
      if (s > 0) text += ' '
      sentence.tokens.forEach((token, t) => {
        if (t > 0) text += ' '
        places.set(token.origin, { start: text.length, end: text.length + token.text.length })
        text += token.text
      })
    })
  })
  return { text: `${text}\n`, places }
}
