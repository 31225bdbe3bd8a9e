import type { Span } from '../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundMention, FoundRelation } from './findings.ts'

/** The relations the text states between what it names. */
export function findRelations(_input: ExtractionInput, _sentences: readonly Span[], _mentions: readonly FoundMention[], _appearances: readonly Appearance[]): FoundRelation[] {
  return []
}
