import type { NameHit, SearchReply } from '../../../shared/contract/search.ts'
import type { DocumentId, Span } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { chooseSentences } from '../search/choose-sentences.ts'
import { light } from '../search/light.ts'
import { parseQuery } from '../search/parse-query.ts'
import { toStems } from '../search/stems.ts'
import { toMatch, widen } from '../search/widen.ts'
import type { Stores } from '../stores.ts'
import { createEvidence } from './evidence.ts'
import type { Names } from './names.ts'

const namesShown = 8
/** Fewer answers than this, and the reader is told what either word alone would bring. */
const few = 5

/** Full-text search over passages, and names like the words. */
export function searchRequests(stores: Stores, names: Names): Pick<Handlers, 'search'> {
  const { documents, findings, search } = stores

  const nothing = (named: readonly NameHit[]): SearchReply => ({ names: named, documents: [], total: 0, withEither: null, ...coverage() })
  const coverage = () => ({ searched: findings.counts().extracted, of: documents.counts().documents })

  return {
    search({ words, limit, perDocument }) {
      const named = names.find(words, namesShown)
      const clauses = parseQuery(words).map((clause) => widen(clause, search, (plain) => toStems(plain, 'und')))
      const wanted = clauses.filter(({ excluded }) => !excluded)
      if (wanted.length === 0) return nothing(named)

      // All clauses must hold in the document, though not in one passage of it; passages that hold more rank higher.
      const excluded = new Set(clauses.filter((clause) => clause.excluded).flatMap((clause) => search.listAnswering(toMatch(clause))))
      const answering = wanted.map((clause) => new Set(search.listAnswering(toMatch(clause)).filter((document) => !excluded.has(document))))
      const matching = answering.reduce((all, one) => all.intersection(one))
      const either = answering.reduce((all, one) => all.union(one))
      if (matching.size === 0 && either.size === 0) return nothing(named)

      const byDocument = new Map<DocumentId, Span[]>()
      for (const passage of search.listPassages(wanted.map(toMatch).join(' OR ')))
        if (matching.has(passage.document)) byDocument.set(passage.document, [...(byDocument.get(passage.document) ?? []), passage])

      const { textOf, toEvidence } = createEvidence(stores)
      const shown = [...byDocument].slice(0, limit).map(([document, passages]) => {
        const { text, title, outlet, published } = textOf(document)
        // The best passages hold the best sentences; lighting a long document whole would cost for nothing.
        const best = passages.slice(0, perDocument + 2)
        const lit = best.flatMap(({ start, end }) => light(text.slice(start, end), wanted).map((each) => ({ ...each, start: each.start + start, end: each.end + start })))
        const sentences = stores.evidence.listSentencesWithin(document, best)
        return {
          document,
          title,
          outlet,
          published,
          sentences: chooseSentences(sentences, lit, perDocument).map((sentence) => toEvidence(document, sentence, sentence.lit.map((each) => ({ ...each, kind: 'match' as const })))),
          passages: passages.length,
        }
      })
      return { names: named, documents: shown, total: matching.size, withEither: wanted.length > 1 && matching.size < few ? either.size : null, ...coverage() }
    },
  }
}
