import { describe, expect, it } from 'vitest'
import { readBesidePart, sentencesOfBio } from '../../scripts/train/beside.ts'
import { parseMarked } from '../../scripts/marked.ts'

const bio = 'Orlane\tB-ORG\ncède\tO\nl\'\tO\nusine\tO\nde\tO\nVern\tB-LOC\n.\tO\n\n# doc other\nPaul\tB-PER\nVern\tI-PER\n,\tO\nde\tO\nVern\tB-LOC\n,\tO\npart\tO\n.\tO\n'
const part = `@ ner/some.bio 0-1 fr
Orlane | company | Orlane SA
Paul Vern | person
Vern | place
> Orlane SA | located_in | Vern | optional`

describe('annotations beside their text', () => {
  const sentencesOf = (): string[] => sentencesOfBio(bio)

  it('mark every occurrence of a name, the longest first, in the sentences that are meant', () => {
    const { source, language, relations, name } = readBesidePart(part, 'some-01-1', sentencesOf)!
    expect(source).toBe("[[Orlane|company|Orlane SA]] cède l'usine de [[Vern|place|Vern]]. [[Paul Vern|person|Paul Vern]], de [[Vern|place|Vern]], part.")
    expect(parseMarked(source).text).toBe(sentencesOfBio(bio).join(' '))
    expect([language, name]).toEqual(['fr', 'fr-some-01-1'])
    expect(relations).toEqual([{ subject: 'Orlane SA', predicate: 'located_in', object: 'Vern', also: [], optional: true }])
  })
  it('leave alone what only begins like a name', () => {
    expect(readBesidePart('@ x 0-0 fr\nOrl | company', 'x', sentencesOf)!.source).toBe("Orlane cède l'usine de Vern.")
  })
  it('are turned down where they do not fit their text, and left out where there is none', () => {
    expect(() => readBesidePart(part.replace('Paul Vern', 'Paul Verne'), 'some', sentencesOf)).toThrow('Paul Verne')
    expect(() => readBesidePart(part.replace('person', 'persona'), 'some', sentencesOf)).toThrow('persona')
    expect(() => readBesidePart('ner/some.bio 0-1', 'some', sentencesOf)).toThrow('does not say which')
    expect(readBesidePart(part, 'some', () => [])).toBeNull()
  })
})
