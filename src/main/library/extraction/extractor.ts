import { findFigures } from './figures.ts'
import type { ExtractionInput, Findings } from './findings.ts'
import { findNames } from './names.ts'
import { findRelations } from './relate.ts'
import { findSentences } from './sentences.ts'

/** What extraction ships with, as read from `assets/`: file name → content. Pure code gets bytes, never paths. */
export type ExtractionResources = ReadonlyMap<string, Uint8Array>

export interface Extractor {
  /** Changes whenever the same text could give other findings; a library built by another version is derived anew. */
  readonly version: string
  extract(input: ExtractionInput): Findings
}

/** Text in, findings out: the same for the same text, on every machine and in any order. */
export function createExtractor(_resources: ExtractionResources): Extractor {
  return {
    version: '1',
    extract(input) {
      const sentences = findSentences(input.text, input.blocks)
      const { mentions, appearances } = findNames(input, sentences)
      return {
        sentences,
        mentions,
        appearances,
        relations: findRelations(input, sentences, mentions, appearances),
        figures: findFigures(input, sentences, mentions, appearances),
      }
    },
  }
}
