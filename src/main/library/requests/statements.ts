import type { Statement } from '../../../shared/contract/compare.ts'
import { voiceOf } from '../extraction/attribution.ts'
import { standingOf } from '../extraction/standing.ts'
import type { NamedStatement } from './comparison.ts'
import type { Saying } from './comparison-saying.ts'
import type { EvidenceMaker } from './evidence.ts'
import type { ReadFigure } from './said-figure.ts'

/** A title beside a name is the journalist's, also where its bearer goes on to speak. */
const stated = { mode: 'stated', speaker: null, speakerWords: null } as const

/** Statements as the contract has them: with their words, their sentence, and who vouches for it. */
export function createStatements(saying: Saying, evidence: EvidenceMaker) {
  const keyOf = (document: number, start: number, end: number): string => `${document}:${start}-${end}`
  return {
    ofFigure({ row, voice, status, about, document, measure, value, upper, unit, qualifier, subject, subjectKind, subjectName, words }: ReadFigure): Statement {
      const { start, end } = row
      return {
        key: keyOf(document, start, end), document, type: 'figure', measure, words, start, end, status, voice, about,
        subject: subject === null || subjectKind === null ? null : { entity: subject, name: subjectName, kind: subjectKind },
        value: { type: 'quantity', value, upper, unit, qualifier },
        evidence: evidence.toEvidence(document, { start: row.sentenceStart, end: row.sentenceEnd }, [{ start, end, kind: 'figure' }]),
      }
    },
    ofName({ row, type, document, entity, name, role, published }: NamedStatement): Statement {
      const text = saying.textOf(document)
      const inside = saying.namedIn(document).filter(({ start, end }) => start >= row.start && end <= row.end)
      const place = type === 'place'
      const value = { type: 'entity' as const, entity, name, role, kind: place ? row.objectKind : row.subjectKind }
      const subject = place ? { entity: row.subject, name: row.subjectName, kind: row.subjectKind } : { entity: row.object, name: row.objectName, kind: row.objectKind }
      // A name may come from the sentence before (“she”): then the sentence itself is what says it.
      const { start, end } = inside.find((mention) => mention.entity === entity) ?? row
      const lit = inside.filter((mention) => mention.entity === row.subject || mention.entity === row.object)
      const voice = voiceOf(text, row, { start, end }, saying.namedIn(document))
      return {
        key: keyOf(document, start, end), document, type, subject, value, measure: type, words: text.slice(start, end), start, end, status: null, voice: { ...(voice.mode === 'quoted' ? voice : stated), conditional: voice.conditional || row.conditional === 1 },
        about: standingOf(text, row, { start, end }, published).about, evidence: evidence.toEvidence(document, row, lit),
      }
    },
  }
}
