import type { Span } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { toSourceSpan } from '../importing/offsets.ts'
import type { Stores } from '../stores.ts'

/** Everything derived, as one object for other programs. */
export function findingsRequests({ documents, findings, entities, evidence }: Stores): Pick<Handlers, 'findings'> {
  return {
    findings: () => ({
      articles: documents.listSources().map(({ document, fileName, offsets }) => {
        const { text } = documents.findText(document)!
        // Readers of this object hold the file, not the stored text; without a correspondence the stored places are given.
        const inFile = (span: Span) => toSourceSpan(offsets, span)
        return {
          file: fileName,
          mentions: findings.listMentions(document).map(({ start, end, kind, entity }) => ({ ...inFile({ start, end }), text: text.slice(start, end), kind, entity })),
          relations: evidence.listRelationsIn(document).map(({ subject, predicate, object, role, uncertain, start, end }) => ({ subject, predicate, object, role, ...(uncertain === 1 ? { uncertain: true as const } : {}), ...inFile({ start, end }) })),
          figures: findings.listFigures(document, text).map(({ start, end, text: words, value, unit, qualifier, subject, uncertain, measure }) => ({ ...inFile({ start, end }), text: words, value, unit, qualifier, subject, ...(uncertain ? { uncertain } : {}), measure })),
        }
      }),
      entities: Object.fromEntries(
        entities.list(null, -1).map(({ id, key, name, kind, confirmed }) => [key, { name, kind, aliases: entities.listSurfaces(id).map(({ text }) => text).filter((text) => text !== name), ...(confirmed ? { confirmed } : {}) }]),
      ),
    }),
  }
}
