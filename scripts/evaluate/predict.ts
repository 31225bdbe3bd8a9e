import type { Extractor } from '../../src/main/library/extraction/extractor.ts'
import { linkAppearances, type LinkSubject } from '../../src/main/library/extraction/link.ts'
import { blocksOf } from '../marked.ts'
import type { GoldSet } from './gold.ts'

/** What the program finds in the texts of a set, linked as one library, in the scorer's shape. */
export function predict(set: GoldSet, extractorFor: (fold: number | null) => Extractor): object {
  const found = [...set.texts].map(([file, { text, language, fold }]) => ({ file, findings: extractorFor(fold).extract({ text, language, published: null, blocks: blocksOf(text) }) }))
  const subjects: LinkSubject[] = []
  const bases = found.map(({ findings }) => {
    const base = subjects.length
    findings.appearances.forEach(({ kind, name, surfaces }, i) =>
      subjects.push({ id: base + i, kind, name, surfaces: surfaces.map(({ text }) => text), mentions: findings.mentions.filter(({ appearance }) => appearance === i).length }),
    )
    return base
  })
  const linked = linkAppearances(subjects)
  const keys = new Map(linked.flatMap(({ key, members }) => members.map(({ id }) => [id, key] as const)))
  return {
    entities: Object.fromEntries(linked.map(({ key, name, kind }) => [key, { name, kind }])),
    articles: found.map(({ file, findings }, t) => ({
      file,
      mentions: findings.mentions.map(({ start, end, kind, appearance }) => ({ start, end, kind, entity: keys.get(bases[t]! + appearance) })),
      // As the sentence itself writes them, which the scorer resolves against the names of this text; the name elsewhere where it says `elle`.
      relations: findings.relations.map(({ subject, object, predicate, evidence }) => {
        const written = (appearance: number) => {
          const all = findings.mentions.filter((mention) => mention.appearance === appearance)
          const one = all.find(({ start, end }) => start >= evidence.start && end <= evidence.end) ?? all[0]
          return one === undefined ? keys.get(bases[t]! + appearance) : set.texts.get(file)!.text.slice(one.start, one.end)
        }
        return { subject: written(subject), object: written(object), predicate }
      }),
      figures: findings.figures.map(({ start, end, value, unit, subject }) => ({ start, end, value, unit, subject: subject === null ? null : keys.get(bases[t]! + subject) })),
    })),
  }
}
