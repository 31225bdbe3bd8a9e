import { findFigures } from './figures.ts'
import { readOwnerModel } from './figures/owner-model.ts'
import type { ExtractionInput, Findings } from './findings.ts'
import { createNameFinder } from './names.ts'
import { findRelations } from './relate.ts'
import { readPairModel } from './relate/pairs/model.ts'
import { findSentences } from './sentences.ts'

/** What extraction ships with, as read from `assets/`: file name → content. Pure code gets bytes, never paths. */
export type ExtractionResources = ReadonlyMap<string, Uint8Array>

/** Changes whenever the same text could give other findings; a library built by another version is derived anew. */
export const extractorVersion = '16'

export interface Extractor {
  readonly version: string
  extract(input: ExtractionInput): Findings
}

/** Text in, findings out: the same for the same text, on every machine and in any order. */
export function createExtractor(resources: ExtractionResources): Extractor {
  const names = createNameFinder(resources)
  const pairs = readPairModel(resources.get('relations.bin'))
  const owners = readOwnerModel(resources.get('relations-owners.bin'))
  return {
    version: extractorVersion,
    extract(input) {
      const sentences = findSentences(input.text, input.blocks)
      const { mentions, appearances } = names.find(input, sentences)
      return {
        sentences,
        mentions,
        appearances,
        relations: findRelations(input, sentences, mentions, appearances, pairs),
        figures: findFigures(input, sentences, mentions, appearances, owners?.choose ?? null),
      }
    },
  }
}
