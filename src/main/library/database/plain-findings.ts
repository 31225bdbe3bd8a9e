import type { DocumentId, EntityKind, LinkReason, Predicate, Qualifier, Span } from '../../../shared/model.ts'
import type { Findings } from '../extraction/findings.ts'
import type { Database } from './open.ts'
import { toSentenceNumber } from './sentence-numbers.ts'

/** What was found, before decisions: kept beside a document that they changed, and read back from the tables for one they did not. */
export function plainFindingsStore(db: Database) {
  const keep = db.prepare('INSERT INTO plain_findings (document_id, findings) VALUES (?, ?)')
  const kept = db.prepare<[DocumentId], string>('SELECT findings FROM plain_findings WHERE document_id = ?').pluck()
  const mark = db.prepare<[DocumentId], { revision: number; extractor: string }>('SELECT revision_id AS revision, extractor FROM extracted WHERE document_id = ?')
  const appearances = db.prepare<[DocumentId], { id: number; kind: EntityKind; name: string; surfaces: string }>(`
    SELECT appearances.id, kind, name, surfaces FROM appearances JOIN forms ON forms.id = form_id WHERE document_id = ? ORDER BY appearances.id
  `)
  const mentions = db.prepare<[DocumentId], { appearance: number; start: number; end: number; confidence: number }>(`
    SELECT appearance_id AS appearance, start_at AS start, end_at AS "end", confidence FROM mentions WHERE document_id = ? ORDER BY id
  `)
  const relations = db.prepare<[DocumentId], { subject: number; object: number; predicate: Predicate; role: string | null; negated: number; conditional: number; uncertain: number; sentence: number }>(`
    SELECT iif(reversed, object_id, subject_id) AS subject, iif(reversed, subject_id, object_id) AS object, coalesce(found, predicate) AS predicate, role, negated, conditional, uncertain, sentence_id AS sentence
      FROM found_relations WHERE document_id = ? ORDER BY id
  `)
  const figures = db.prepare<[DocumentId], { start: number; end: number; value: number; upper: number | null; unit: string; qualifier: Qualifier | null; subject: number | null; measure: string | null; uncertain: number; sentence: number }>(`
    SELECT start_at AS start, end_at AS "end", value, upper, unit, qualifier, appearance_id AS subject, measure, uncertain, sentence_id AS sentence FROM figures WHERE document_id = ? ORDER BY id
  `)

  function read(document: DocumentId, sentences: readonly Span[]): Findings {
    const rows = appearances.all(document)
    const places = new Map(rows.map(({ id }, i) => [id, i]))
    const spans = new Map(sentences.map((sentence) => [toSentenceNumber(document, sentence), sentence]))
    return {
      sentences,
      appearances: rows.map(({ kind, name, surfaces }) => ({ kind, name, surfaces: JSON.parse(surfaces) as { text: string; reason: LinkReason }[] })),
      mentions: mentions.all(document).map(({ appearance, start, end, confidence }) => ({ start, end, kind: rows[places.get(appearance)!]!.kind, appearance: places.get(appearance)!, confidence })),
      relations: relations.all(document).map(({ subject, object, predicate, role, negated, conditional, uncertain, sentence }) => ({
        subject: places.get(subject)!, object: places.get(object)!, predicate, role, negated: negated === 1, conditional: conditional === 1, ...(uncertain === 1 ? { uncertain: true as const } : {}), evidence: spans.get(sentence)!,
      })),
      figures: figures.all(document).map(({ subject, uncertain, sentence, ...figure }) => ({ ...figure, subject: subject === null ? null : places.get(subject)!, ...(uncertain === 1 ? { uncertain: true as const } : {}), evidence: spans.get(sentence)! })),
    }
  }

  return {
    /** For a document whose findings decisions changed; for the transaction that writes them. */
    keep: (document: DocumentId, findings: Findings): void => void keep.run(document, JSON.stringify(findings)),
    isChanged: (document: DocumentId): boolean => kept.get(document) !== undefined,
    /** As the machine found them, in these sentences; surfaces come in the order of their letters. */
    find(document: DocumentId, sentences: readonly Span[]): Findings {
      const json = kept.get(document)
      return json === undefined ? read(document, sentences) : (JSON.parse(json) as Findings)
    },
    /** Of which revision, and by which extractor, a document's findings are; undefined for one that waits. */
    findMark: (document: DocumentId) => mark.get(document),
  }
}
