import type { Span } from '../../../shared/model.ts'
import type { Appearance, ExtractionInput, FoundFigure, FoundMention } from './findings.ts'

/** The quantities the text states. */
export function findFigures(_input: ExtractionInput, _sentences: readonly Span[], _mentions: readonly FoundMention[], _appearances: readonly Appearance[]): FoundFigure[] {
  return []
}
