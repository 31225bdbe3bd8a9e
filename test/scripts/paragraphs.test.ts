import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldOfParagraphs, readParagraph, readParagraphs } from '../../scripts/train/paragraphs.ts'
import { parseMarked } from '../../scripts/marked.ts'

const part = `[[Orlane|company|Orlane]] a cédé [[Vernay|company|Vernay SA]] à
[[Kestrel|company|Kestrel Works]].
> Kestrel Works | acquires | Vernay SA
> Orlane | owns | Vernay SA | optional | also partners_with`

describe('paragraphs to train on', () => {
  it('carry their marked text and the relations below it', () => {
    const { source, relations, language } = readParagraph(part, 'fr-01-1')
    expect(parseMarked(source).text).toBe('Orlane a cédé Vernay à\nKestrel.')
    expect(relations).toEqual([
      { subject: 'Kestrel Works', predicate: 'acquires', object: 'Vernay SA', also: [], optional: false },
      { subject: 'Orlane', predicate: 'owns', object: 'Vernay SA', also: ['partners_with'], optional: true },
    ])
    expect(language).toBe('fr')
  })
  it('are turned down where a line is no relation, or one of names that are not marked', () => {
    expect(() => readParagraph(`${part}\n> Orlane | adores | Vernay SA`, 'fr-01-1')).toThrow('“adores”')
    expect(() => readParagraph(`${part}\n> Orlane | owns | Vernay`, 'fr-01-1')).toThrow('“Vernay”')
  })
  it('are texts of their own to the scorer', () => {
    const { gold, texts } = goldOfParagraphs([readParagraph(part, 'fr-01-1')])
    expect(gold.articles[0]!.mentions.map(({ text, entity }) => [text, entity])).toEqual([['Orlane', 'Orlane'], ['Vernay', 'Vernay SA'], ['Kestrel', 'Kestrel Works']])
    expect(texts.get('fr-01-1')?.language).toBe('fr')
  })
  it('are all well formed here, and hold more than a few', () => {
    expect(readParagraphs(path.resolve(import.meta.dirname, '../../scripts/train/paragraphs')).length).toBeGreaterThan(100)
  })
})
