import type { EdgeEvidence, Neighbourhood } from '../../../../shared/contract/graph.ts'
import type { EntityKind, Predicate } from '../../../../shared/model.ts'

/** What an export is made of: the picture, and what is said for each of its lines, in the same order. */
export interface ExportedGraph {
  readonly view: Neighbourhood
  readonly evidence: readonly EdgeEvidence['items'][]
  /** How many sentences there are besides, for each line. */
  readonly more: readonly number[]
  /** The day of the export. */
  readonly day: string
}

/** What exports say in the person's language. */
export interface GraphWords {
  readonly language: 'fr' | 'en'
  readonly title: string
  readonly fileName: string
  readonly predicate: Readonly<Record<Predicate, string>>
  readonly appearsWith: string
  readonly kind: Readonly<Record<EntityKind, string>>
  readonly negated: string
  readonly conditional: string
  readonly suggested: string
  readonly confirmed: string
  /** Of a line that no sentence says plainly. */
  readonly uncertain: string
  /** Of one sentence, which the person said does say so. */
  readonly byPerson: string
  /** Of one sentence, which only the machine takes to say so. */
  readonly machine: string
  /** Of one that does not say so plainly. */
  readonly unsure: string
  readonly entities: (count: number) => string
  readonly links: (count: number) => string
  readonly sentences: (count: number) => string
  readonly sources: (count: number) => string
  readonly hidden: (entities: string, links: string) => string
  readonly moreSentences: (count: number) => string
  readonly exported: (day: string) => string
  readonly legend: string
  readonly drawing: string
  readonly evidence: string
  readonly nodeColumns: readonly string[]
  readonly edgeColumns: readonly string[]
}

/** Whether the machine takes a sentence to say it, or the person said so. */
export const sentenceState = ({ confirmed, uncertain }: { readonly confirmed?: true; readonly uncertain?: true }, words: GraphWords): string => (confirmed ? `✓ ${words.byPerson}` : uncertain ? words.unsure : words.machine)
/** The same of a line as a whole. */
export const lineState = ({ confirmed, uncertain }: { readonly confirmed?: true; readonly uncertain?: true }, words: GraphWords): string => (confirmed ? words.confirmed : uncertain ? words.uncertain : words.suggested)

const count = (language: string, one: string, many: string) => (n: number): string => `${n.toLocaleString(language)} ${n === 1 || (language === 'fr' && n === 0) ? one : many}`

export const graphWords: Readonly<Record<'fr' | 'en', GraphWords>> = {
  en: {
    language: 'en', title: 'Graph', fileName: 'graph', appearsWith: 'appears with', negated: 'denied', conditional: 'conditional', suggested: 'suggested', confirmed: 'confirmed', uncertain: 'uncertain', byPerson: 'confirmed by a person', machine: 'suggested', unsure: 'uncertain',
    predicate: {
      leads: 'leads', announces: 'announces', launches: 'launches', finances: 'finances', invests_in: 'invests in', backs: 'backs', member_of: 'is a member of', located_in: 'is located in',
      subsidiary_of: 'is a subsidiary of', owns: 'owns', acquires: 'acquires', partners_with: 'partners with', supplies: 'supplies', interested_in: 'is interested in', excludes: 'excludes',
      organises: 'organises', responds_to: 'responds to', compared_to: 'is compared to', competes_with: 'competes with', part_of: 'is part of', works_for: 'works for', founded: 'founded',
    },
    kind: { person: 'Person', institution: 'Institution', company: 'Company', fund: 'Fund', project: 'Project', law: 'Law', event: 'Event', place: 'Place' },
    entities: count('en', 'entity', 'entities'), links: count('en', 'link', 'links'), sentences: count('en', 'sentence', 'sentences'), sources: count('en', 'independent source', 'independent sources'),
    hidden: (entities, links) => `Not shown: ${entities} and ${links}.`,
    moreSentences: count('en', 'more sentence in the library', 'more sentences in the library'),
    exported: (day) => `Exported from Recoupe on ${day}.`,
    legend: 'Kinds', drawing: 'The drawing; each line leads to its sentences', evidence: 'What the sources say',
    nodeColumns: ['Key', 'Name', 'Kind', 'State', 'Mentions', 'Articles', 'Neighbours', 'Community', 'First seen'],
    edgeColumns: ['Subject', 'Subject key', 'Relation', 'Relation code', 'Object', 'Object key', 'State', 'Sentences', 'Articles', 'Independent sources', 'First sentence', 'From', 'Date', 'State of the sentence'],
  },
  fr: {
    language: 'fr', title: 'Graphe', fileName: 'graphe', appearsWith: 'apparaît avec', negated: 'nié', conditional: 'au conditionnel', suggested: 'suggéré', confirmed: 'confirmé', uncertain: 'incertain', byPerson: 'confirmée par une personne', machine: 'suggérée', unsure: 'incertaine',
    predicate: {
      leads: 'dirige', announces: 'annonce', launches: 'lance', finances: 'finance', invests_in: 'investit dans', backs: 'soutient', member_of: 'membre de', located_in: 'situé à',
      subsidiary_of: 'filiale de', owns: 'possède', acquires: 'acquiert', partners_with: 'partenaire de', supplies: 'fournit', interested_in: 'intéressé par', excludes: 'exclut',
      organises: 'organise', responds_to: 'répond à', compared_to: 'comparé à', competes_with: 'concurrence', part_of: 'fait partie de', works_for: 'travaille pour', founded: 'a fondé',
    },
    kind: { person: 'Personne', institution: 'Institution', company: 'Entreprise', fund: 'Fonds', project: 'Projet', law: 'Loi', event: 'Événement', place: 'Lieu' },
    entities: count('fr', 'entité', 'entités'), links: count('fr', 'lien', 'liens'), sentences: count('fr', 'phrase', 'phrases'), sources: count('fr', 'source indépendante', 'sources indépendantes'),
    hidden: (entities, links) => `Non montrés : ${entities} et ${links}.`,
    moreSentences: count('fr', 'autre phrase dans la bibliothèque', 'autres phrases dans la bibliothèque'),
    exported: (day) => `Exporté de Recoupe le ${day}.`,
    legend: 'Types', drawing: 'Le dessin ; chaque lien mène à ses phrases', evidence: 'Ce que disent les sources',
    nodeColumns: ['Clé', 'Nom', 'Type', 'État', 'Mentions', 'Articles', 'Voisins', 'Communauté', 'Première date'],
    edgeColumns: ['Sujet', 'Clé du sujet', 'Relation', 'Code de la relation', 'Objet', 'Clé de l’objet', 'État', 'Phrases', 'Articles', 'Sources indépendantes', 'Première phrase', 'Média', 'Date', 'État de la phrase'],
  },
}
