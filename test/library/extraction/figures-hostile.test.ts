import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/main/library/extraction/figures.ts'
import type { Appearance, ExtractionInput, FoundMention } from '../../../src/main/library/extraction/findings.ts'
import { findRelations } from '../../../src/main/library/extraction/relate.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { entityKinds, type Language, type Span } from '../../../src/shared/model.ts'

/** Names strewn over the text, of every kind, so that relations have something to stumble over. */
function strewn(text: string, step: number): { mentions: FoundMention[]; appearances: Appearance[] } {
  const appearances = Array.from({ length: 16 }, (_, i): Appearance => ({ kind: entityKinds[i % 8]!, name: `Name ${i}`, surfaces: [] }))
  const mentions: FoundMention[] = []
  for (let start = 0; start + 3 < text.length; start += step) {
    const appearance = (start / step) % 16
    mentions.push({ start, end: start + 3, kind: appearances[appearance]!.kind, appearance, confidence: 1 })
  }
  return { mentions, appearances }
}
function check(text: string, language: Language, step: number): void {
  const input: ExtractionInput = { text, language, published: '2025-02-11', blocks: [{ start: 0, end: text.length }] }
  const sentences = findSentences(text, input.blocks)
  const { mentions, appearances } = strewn(text, step)
  const isSentence = ({ start, end }: Span): boolean => sentences.some((sentence) => sentence.start === start && sentence.end === end)
  for (const figure of findFigures(input, sentences, mentions, appearances)) {
    expect(Number.isFinite(figure.value)).toBe(true)
    expect(figure.start >= figure.evidence.start && figure.end <= figure.evidence.end && figure.end > figure.start).toBe(true)
    expect(isSentence(figure.evidence)).toBe(true)
  }
  for (const relation of findRelations(input, sentences, mentions, appearances)) {
    expect(isSentence(relation.evidence)).toBe(true)
    expect(relation.subject).not.toBe(relation.object)
  }
}

const scraps = ['20', ' ', ' milliards', ' €', '$', ' de', ' à', ' entre', ' et', ' plus de', '%', '1,5', '.', ',', ' juin', '2025', '-', ' quatre', ' fois', ' ans', ' président', ' de la', ' a lancé', ' par', ' filiale', ' qui', '(', ')', '«', '»', ' Il', '\n', "l'", ' the', ' CEO of', "'s", ' led by', ' Xyz', '…', '|', '+', '\u00a0', '😀', '\ud800']

describe('hostile input', () => {
  it('neither breaks nor says anything outside a sentence, on 3,000 random scraps of news', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), fc.constantFrom<Language>('fr', 'en', 'und'), fc.integer({ min: 4, max: 30 }), (parts, language, step) => check(parts.join(''), language, step)),
      { numRuns: 3000 },
    )
  })
  it.each([['20 quatre\n+ fois'], ['the|+ et. juin quatre par fois'], ['quatre fois']])('reads “%s” to its end and no further', (text) => check(text, 'fr', 9))
  it('neither breaks on any characters at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => check(text, 'und', 9)), { numRuns: 2000 })
  })
  /** A million of capitals, for which the bound is asked; a third of that is enough to see a square. */
  const lengthOf = (name: string): number => (name === 'capitals' ? 1_000_000 : 300_000)
  it.each([
    ['digits', '7'], ['groups of digits', '123 '], ['capitals', 'A'], ['words in capitals', 'ABC '], ['quotes', '« '], ['points', '.'], ['sentences of nothing', '. '], ['new lines', '\n'],
    ['elisions', "l'"], ['number words', 'mille '], ['hyphens', 'a-'], ['brackets', '('], ['table cells', 'a | 1% |\n'], ['prepositions', 'de la '], ['percentages', '1% '], ['half a date', 'du 5 au '],
  ])('takes a bounded time over very many %s', (name, scrap) => {
    const text = scrap.repeat(lengthOf(name) / scrap.length)
    const input: ExtractionInput = { text, language: 'fr', published: '2025', blocks: [{ start: 0, end: text.length }] }
    const { mentions, appearances } = strewn(text, 40)
    const began = process.threadCpuUsage()
    const sentences = findSentences(text, input.blocks)
    findFigures(input, sentences, mentions, appearances)
    findRelations(input, sentences, mentions, appearances)
    const { user, system } = process.threadCpuUsage(began)
    // Of the processor, whatever else runs. Generous: what it must catch is a time that grows with the square, which is minutes.
    expect((user + system) / 1000).toBeLessThan(20_000)
  }, 120_000)
})
