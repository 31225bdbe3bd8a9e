/** Texts without annotated relations, in which what the rules read serves to teach which relation words and kinds go with. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { predicates, type Language } from '../../src/shared/model.ts'
import type { Extractor } from '../../src/main/library/extraction/extractor.ts'
import { pairsOfDocument } from '../../src/main/library/extraction/relate-score/pairs.ts'
import { blocksOf, marked, parseMarked } from '../marked.ts'
import { possibleSenses, symmetric, type Example } from './relations-data.ts'

const corpora: readonly (readonly [file: string, language: Language])[] = [
  ['sequoia/train.bio', 'fr'], ['sequoia/dev.bio', 'fr'], ['sequoia/test.bio', 'fr'],
  ['en-wikigold/all.bio', 'en'], ['en-crossner-politics/train.bio', 'en'], ['en-crossner-politics/dev.bio', 'en'], ['en-crossner-politics/test.bio', 'en'],
  ['en-uner-ewt/dev.bio', 'en'], ['en-uner-ewt/test.bio', 'en'],
]

/** Sentences of the openly licensed corpora of names, and the development texts of Wikinews whose relations nobody annotated. */
export function readSilver(folder: string, isFresh: (base: string) => boolean, hasRelations: (base: string) => boolean, extractor: Extractor): Example[] {
  const sentences = corpora.flatMap(([file, language]) => {
    const path = join(folder, 'ner', file)
    return existsSync(path) ? readFileSync(path, 'utf8').split(/\n\s*\n/).map((block) => ({ text: joined(block), language })) : []
  })
  const news = marked(join(folder, 'wikinews-fr'), isFresh).filter(({ name, part }) => part === 'development' && !hasRelations(name.replace(/\.ann$/, '')))
    .map(({ source }) => ({ text: parseMarked(source).text, language: 'fr' as const }))
  return [...news, ...sentences].filter(({ text }) => text !== '').flatMap(({ text, language }) => examplesOf(text, language, extractor))
}

function joined(block: string): string {
  let text = ''
  for (const line of block.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    const word = line.split('\t')[0]!
    text += (text !== '' && !/['’]$/.test(text) && !/^(?:['’]s|n['’]t|[.,;:!?)%])/.test(word) ? ' ' : '') + word
  }
  return text
}

function examplesOf(text: string, language: Language, extractor: Extractor): Example[] {
  const input = { text, language, published: null, blocks: blocksOf(text) }
  const { sentences, mentions, appearances, relations } = extractor.extract(input)
  if (appearances.length < 2) return []
  return relations.length === 0 ? [] : pairsOfDocument(input, sentences, mentions, appearances).flatMap((pair) => {
    const here = relations.filter(({ subject, object, evidence }) => evidence.start === pair.evidence.start && (subject === pair.left ? object === pair.right : subject === pair.right && object === pair.left))
    const possible = possibleSenses(appearances[pair.left]!.kind, appearances[pair.right]!.kind)
    const right = here.flatMap(({ subject, predicate }) => {
      const k = predicates.indexOf(predicate) * 2
      return symmetric.has(predicate) ? [k, k + 1] : [subject === pair.left ? k : k + 1]
    }).filter((sense) => possible.includes(sense))
    return right.length === 0 ? [] : [{ pair, key: '', label: 1 as const, right, possible }]
  })
}
