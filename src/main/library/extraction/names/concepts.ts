/**
 * The words of a name as concepts that French and English share, so that "usines d'IA" and "AI Factories", or "sommet de l'IA"
 * and "AI summit", can be seen to say the same. A small table of general words; every other word stands for itself.
 */
import { copied } from '../../../../shared/copied.ts'

const table: readonly string[] = [
  'ai ia', 'factory usine fabrique', 'gigafactory gigausine gigafabrique', 'megafactory megausine', 'fund fonds', 'law loi act', 'summit sommet', 'bank banque',
  'european europeen europeenne', 'union', 'commission', 'council conseil', 'agency agence', 'authority autorite', 'office bureau', 'centre center', 'institute institut',
  'university universite', 'ministry ministere', 'alliance', 'initiative', 'programme program', 'project projet', 'plan', 'strategy strategie', 'pact pacte', 'deal', 'treaty traite',
  'regulation reglement', 'directive', 'agreement accord', 'charter charte', 'forum', 'conference', 'festival', 'cup coupe', 'championship championnat', 'war guerre', 'world mondial mondiale monde',
  'international internationale', 'national nationale', 'digital numerique', 'data donnees donnee', 'market marche', 'service', 'energy energie', 'climate climat', 'health sante', 'space espace', 'defence defense',
  'investment investissement', 'innovation', 'research recherche', 'science', 'technology technologie', 'security securite', 'action', 'green vert verte', 'new nouveau nouvelle', 'network reseau',
  'foundation fondation', 'association', 'federation', 'society societe', 'museum musee', 'court cour', 'bridge pont', 'island ile', 'airport aeroport', 'river fleuve riviere', 'mount mont', 'lake lac', 'sea mer',
  'chip puce', 'cloud', 'quantum quantique', 'supercomputer supercalculateur', 'public publique', 'private prive privee', 'champion', 'future avenir', 'industry industrie', 'tech', 'skill competence', 'academy academie',
]
const concepts = new Map(table.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0]!] as const)))
const small = new Set(['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'", 'of', 'the', 'for', 'pour', 'sur', 'on', 'a', 'in', 'en', 'et', 'and', 'd’', 'l’', 'd', 'l'])
/** Before these nouns, how wide the meeting is is often left out. */
const meetings = new Set(['summit', 'forum', 'conference'])
const scopes = new Set(['world', 'international'])

/** Every word of every text is asked for: remembered, within bounds. */
const remembered = new Map<string, string>()

/** The concept of one folded word, its plural set aside. */
export function conceptOf(fold: string): string {
  const known = remembered.get(fold)
  if (known !== undefined) return known
  const concept = toConcept(fold)
  if (fold.length > 40) return concept
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(copied(fold), copied(concept))
  return concept
}
function toConcept(fold: string): string {
  const direct = concepts.get(fold)
  if (direct !== undefined) return direct
  const singular = fold.length > 3 ? fold.replace(/ies$/, 'y').replace(/(?<=[a-z]{3})[sx]$/, '') : fold
  return concepts.get(singular) ?? singular
}

/** The concepts of a name in alphabetical order, small words left out; "intelligence artificielle" is one. */
export function conceptsOf(folds: readonly string[]): string {
  const name = folds.join(' ')
  const known = rememberedNames.get(name)
  if (known !== undefined) return known
  const concepts = toConcepts(folds)
  if (name.length > 80) return concepts
  if (rememberedNames.size > 10_000) rememberedNames.clear()
  rememberedNames.set(copied(name), copied(concepts))
  return concepts
}
const rememberedNames = new Map<string, string>()
function toConcepts(folds: readonly string[]): string {
  const joined = folds.join(' ').replace(/intelligence artificielle|artificial intelligence/g, 'ai').split(' ')
  const found = joined.filter((word) => !small.has(word) && /[\p{L}\p{N}]/u.test(word)).map(conceptOf)
  const kept = found.length > 2 && found.some((concept) => meetings.has(concept)) ? found.filter((concept) => !scopes.has(concept)) : found
  return kept.sort().join(' ')
}

/** A noun made for the thing: "gigafactory", "mégausine". */
export const isCoined = (fold: string): boolean => /^(?:giga|mega)(?:-?(?:factor(?:y|ies)|usines?|fabriques?))$/.test(fold)
/** Nouns of made things, which a programme's facilities are called by. */
export const isMadeThing = (concept: string): boolean => madeThings.has(concept)
const madeThings = new Set(['factory', 'gigafactory', 'megafactory', 'supercomputer', 'alliance', 'academy', 'network', 'fund', 'summit', 'law'])
