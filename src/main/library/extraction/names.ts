import type { EntityKind, Span } from '../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention } from './findings.ts'

/** A placeholder until the tagger is in: capitalised runs. */
export function findNames(input: ExtractionInput, _sentences: readonly Span[]): { mentions: FoundMention[]; appearances: Appearance[] } {
  const names = new Map<string, number>()
  const mentions = [...input.text.matchAll(/\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)*/gu)].map((found) => {
    if (!names.has(found[0])) names.set(found[0], names.size)
    return { start: found.index, end: found.index + found[0].length, kind: 'institution' as EntityKind, appearance: names.get(found[0])!, confidence: 0.1 }
  })
  return { mentions, appearances: [...names.keys()].map((name) => ({ kind: 'institution', name, surfaces: [{ text: name, reason: 'name' }] })) }
}
