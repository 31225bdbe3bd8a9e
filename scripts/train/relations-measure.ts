/** Precision, recall and F1 of relations found in annotated texts, by pair and by type; what the annotation leaves open counts for nothing. */
import type { Predicate } from '../../src/shared/model.ts'
import { keyOf, symmetric, type AnnotatedRelation, type NamedRelation, type TrainingText } from './relations-data.ts'

export interface Score {
  readonly p: number
  readonly r: number
  readonly f: number
}
export type Find = (text: TrainingText) => readonly NamedRelation[]
const scoreOf = (hits: number, found: number, wanted: number): Score => {
  const [p, r] = [hits / (found || 1), hits / (wanted || 1)]
  return { p, r, f: 2 * p * r / (p + r || 1) }
}

/** With `strict`, what the annotation leaves open counts as wrong. */
export function measurePairs(texts: readonly TrainingText[], find: Find, strict = false): Score {
  let [hits, found, wanted] = [0, 0, 0]
  for (const text of texts) {
    const demanded = new Set(text.annotated.filter(({ optional }) => optional !== true).map(keyOf))
    const open = new Set(text.annotated.filter(({ optional }) => optional === true).map(keyOf))
    wanted += demanded.size
    for (const key of new Set(find(text).map(keyOf))) {
      if (demanded.has(key)) hits++
      if (demanded.has(key) || strict || !open.has(key)) found++
    }
  }
  return scoreOf(hits, found, wanted)
}

const inverse: Partial<Record<Predicate, Predicate>> = { owns: 'subsidiary_of', subsidiary_of: 'owns' }
function agrees(one: AnnotatedRelation, { subject, object, predicate }: NamedRelation): boolean {
  const accepted = [one.predicate, ...one.also ?? []]
  if (one.subject === subject && one.object === object) return accepted.includes(predicate)
  const turned = inverse[predicate]
  return one.subject === object && one.object === subject && ((symmetric.has(predicate) && accepted.includes(predicate)) || (turned !== undefined && accepted.includes(turned)))
}

export function measureTypes(texts: readonly TrainingText[], find: Find): Score {
  let [hits, found, wanted] = [0, 0, 0]
  for (const text of texts) {
    const relations = find(text)
    const demanded = text.annotated.filter(({ optional }) => optional !== true)
    wanted += demanded.length
    const right = demanded.filter((one) => relations.some((relation) => agrees(one, relation))).length
    hits += right
    found += right + relations.filter((relation) => !text.annotated.some((one) => agrees(one, relation))).length
  }
  return scoreOf(hits, found, wanted)
}
