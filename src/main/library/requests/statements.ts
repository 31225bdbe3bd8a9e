import type { Statement } from '../../../shared/contract/compare.ts'
import type { EntityKey } from '../../../shared/model.ts'
import { voiceOf } from '../extraction/attribution.ts'
import { nearby } from '../extraction/saying.ts'
import type { DateRow, NamedInSentence } from '../database/comparing.ts'
import type { Stores } from '../stores.ts'
import type { Hand } from './compare-hand.ts'
import { createSaying } from './comparison-saying.ts'
import { createEvidence } from './evidence.ts'
import { toReadFigure, type ReadFigure } from './said-figure.ts'
import { nameSpan, toReadName, type ReadName } from './said-name.ts'
import type { Item } from './comparison-groups.ts'

/** A title beside a name is the journalist's, also where its bearer goes on to speak. */
const stated = { mode: 'stated', speaker: null, speakerWords: null } as const

/** Statements as the contract has them: with their words, their sentence, who vouches for it, and the person's mark. */
export function createStatements(stores: Stores, hand: Hand) {
  const evidence = createEvidence(stores)
  const saying = createSaying(stores)
  const speakers = new Map<number, EntityKey | null>()
  const speakerOf = (appearance: number | null): EntityKey | null => {
    if (appearance === null) return null
    const known = speakers.get(appearance)
    if (known !== undefined) return known
    const key = stores.comparing.findSpeaker(appearance)
    speakers.set(appearance, key)
    return key
  }
  const markOf = (key: string): Pick<Statement, 'wrong'> => {
    const mark = hand.wrongs().get(key)
    return mark === undefined ? {} : { wrong: { why: mark.why } }
  }

  function ofFigure({ key, row, status, about, document, measure, value, upper, unit, qualifier, subject, subjectKind, subjectName, uncertain, words }: ReadFigure): Statement {
    const { start, end } = row
    return {
      key, document, type: 'figure', measure, words, start, end, status, about,
      voice: { mode: row.mode, conditional: row.conditional === 1, speaker: speakerOf(row.speaker), speakerWords: row.speakerWords },
      subject: subject === null || subjectKind === null ? null : { entity: subject, name: subjectName, kind: subjectKind },
      ...(uncertain ? { uncertain: true } : {}), value: { type: 'quantity', value, upper, unit, qualifier },
      evidence: evidence.toEvidence(document, { start: row.sentenceStart, end: row.sentenceEnd }, [{ start, end, kind: 'figure' }]), ...markOf(key),
    }
  }
  function ofName({ key, row, type, document, entity, name, role, about }: ReadName): Statement {
    const text = saying.textOf(document)
    const near = saying.namedNear(document, row)
    const inside = near.filter(({ start, end }) => start >= row.start && end <= row.end)
    const place = type === 'place'
    const value = { type: 'entity' as const, entity, name, role, kind: place ? row.objectKind : row.subjectKind }
    const subject = place ? { entity: row.subject, name: row.subjectName, kind: row.subjectKind } : { entity: row.object, name: row.objectName, kind: row.objectKind }
    const { start, end } = nameSpan(row)
    const lit = inside.filter((mention) => mention.entity === row.subject || mention.entity === row.object)
    const voice = voiceOf(text, row, { start, end }, near)
    return {
      key, document, type, subject, value, measure: type, words: text.slice(start, end), start, end, status: null, about,
      voice: { ...(voice.mode === 'quoted' ? voice : stated), conditional: voice.conditional || row.conditional === 1 },
      evidence: evidence.toEvidence(document, row, lit), ...markOf(key),
    }
  }
  /** What a dated sentence is about: the first that it names and that is no place. */
  function ofDate({ document, start, end, from, to, sentenceStart, sentenceEnd }: DateRow, named: readonly NamedInSentence[]): Statement {
    const text = saying.textOf(document)
    const sentence = { start: sentenceStart, end: sentenceEnd }
    const subject = named.find(({ kind }) => kind !== 'place') ?? named[0]
    const toNumber = (day: string): number => Number(day.replaceAll('-', ''))
    return {
      key: `${document}:${start}-${end}:date`, document, type: 'date', measure: 'date', words: text.slice(sentenceStart, sentenceEnd), ...sentence, status: null, about: { from, to },
      subject: subject === undefined ? null : { entity: subject.entity, name: subject.name, kind: subject.kind },
      value: { type: 'quantity', value: toNumber(from), upper: from === to ? null : toNumber(to), unit: 'date', qualifier: null },
      voice: voiceOf(text, nearby(sentence, { start, end }), { start, end }, saying.namedNear(document, sentence)),
      evidence: evidence.toEvidence(document, sentence, [...named, { start, end, kind: 'figure' as const }].sort((a, b) => a.start - b.start)),
    }
  }
  return {
    ofFigure,
    ofName,
    ofDate,
    ofItem: (item: Item): Statement => (item.type === 'figure' ? ofFigure(toReadFigure(item.row, [])) : ofName(toReadName(item.row))),
  }
}
