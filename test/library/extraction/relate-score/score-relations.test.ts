import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoundRelation } from '../../../../src/main/library/extraction/findings.ts'
import { modelVersion, readModel, senseBits, senseCount, writeModel, type Trained } from '../../../../src/main/library/extraction/relate-score/model.ts'
import { featureBits } from '../../../../src/main/library/extraction/relate-score/pair-features.ts'
import { pairsOfDocument } from '../../../../src/main/library/extraction/relate-score/pairs.ts'
import { createRelationScorer } from '../../../../src/main/library/extraction/relate-score/score-relations.ts'
import { sharedCount } from '../../../../src/main/library/extraction/relate-score/sense-features.ts'
import { supportedBy } from '../../../../src/main/library/extraction/relate-score/support.ts'
import { isAllowed } from '../../../../src/main/library/extraction/relate/kinds.ts'
import { readResources } from '../../../../src/main/library/resources.ts'
import { predicates } from '../../../../src/shared/model.ts'
import { caseOf } from './marked-case.ts'

const shipped = readResources(join(import.meta.dirname, '../../../../assets')).get('relations.bin')!
/** Weights under which every pair of names is taken for related, by a purchase where that is possible. */
const credulous: Trained = {
  link: new Float64Array(1 << featureBits).fill(0.1), sense: new Float64Array(senseCount << senseBits).map((_, i) => (i % senseCount) >> 1 === predicates.indexOf('acquires') ? 0.1 : 0),
  shared: new Float64Array(sharedCount), threshold: -1, slope: 1, offset: 0,
}
const all = createRelationScorer(writeModel(credulous))
const found = (marked: string, score = all, ruled: readonly FoundRelation[] = []) => {
  const { input, sentences, mentions, appearances } = caseOf(marked)
  return score(input, sentences, mentions, appearances, ruled)
}

describe('scored relations', () => {
  it('are none without a word for the relation, however credulous the weights', () => {
    expect(found('{p:Anne Morel} , {p:Luc Petit} .')).toEqual([])
    expect(found('{c:Nexan} pleure {c:Orlane}.')).toEqual([])
    expect(found('{c:Nexan} a racheté {c:Orlane}.')).toHaveLength(1)
  })

  it('hold between kinds that can be so related, in one sentence that has both names', () => {
    const marked = '{c:Nexan} a racheté {c:Orlane} et {c:Tivola} à {s:Lyon}. {p:Anne Morel}, patronne de {c:Nexan}, préside la {e:Foire de Lyon}.'
    const { input, appearances } = caseOf(marked)
    const relations = found(marked)
    expect(relations.length).toBeGreaterThan(2)
    for (const { subject, object, predicate, evidence, confidence } of relations) {
      expect(isAllowed(predicate, appearances[subject]!.kind, appearances[object]!.kind)).toBe(true)
      const sentence = input.text.slice(evidence.start, evidence.end)
      for (const each of [subject, object]) expect(sentence).toContain(appearances[each]!.name)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('leave alone what the rules have read, whichever way round', () => {
    const one = found('{c:Nexan} a racheté {c:Orlane}.')[0]!
    expect(found('{c:Nexan} a racheté {c:Orlane}.', all, [{ ...one, subject: one.object, object: one.subject }])).toEqual([])
  })

  it('say one thing of two names, even when they meet again', () => {
    expect(found('{c:Nexan} a racheté {c:Orlane}. {c:Orlane} appartient à {c:Nexan}.')).toHaveLength(1)
  })

  it('note what is denied and what is only said or possible', () => {
    expect(found("{c:Nexan} n'a pas racheté {c:Orlane}.")[0]).toMatchObject({ negated: true, conditional: false })
    expect(found('{c:Nexan} pourrait racheter {c:Orlane}.')[0]).toMatchObject({ negated: false, conditional: true })
    expect(found('{c:Nexan} has reportedly bought {c:Orlane}.')[0]).toMatchObject({ negated: false, conditional: true })
    expect(found('{c:Nexan} a racheté {c:Orlane}.')[0]).toMatchObject({ negated: false, conditional: false })
  })

  it('are none when no weights are shipped, and none for fewer than two names', () => {
    expect(found('{c:Nexan} a racheté {c:Orlane}.', createRelationScorer(undefined))).toEqual([])
    expect(found('{c:Nexan} a racheté un concurrent.')).toEqual([])
  })
})

describe('pairs', () => {
  it('take a name in a list to stand where its list stands', () => {
    const { input, sentences, mentions, appearances } = caseOf('{j:Atlas} est soutenu par {c:Nexan}, {c:Orlane} et {c:Tivola}.')
    const pairs = pairsOfDocument(input, sentences, mentions, appearances).filter(({ left }) => left === 0)
    expect(pairs.map(({ right, candidate: { rightStart, between } }) => [right, rightStart, between])).toEqual([1, 2, 3].map((right) => [right, 4, 0]))
  })

  it('have words for a relation only around and between their names', () => {
    const { input, sentences, mentions, appearances } = caseOf("{c:Nexan} a racheté pour une somme que nul ne sait {c:Orlane} hier matin dans la plus grande discrétion avant que {p:Anne Morel} ne parle.")
    const supported = (left: number, right: number): boolean => {
      const pair = pairsOfDocument(input, sentences, mentions, appearances).find((one) => one.left === left && one.right === right)!
      return (supportedBy(pair.candidate) & (1 << predicates.indexOf('acquires'))) !== 0
    }
    expect(supported(0, 1)).toBe(true)
    expect(supported(1, 2)).toBe(false)
  })
})

describe('the shipped weights', () => {
  const scorer = createRelationScorer(shipped)

  it('stay under a megabyte', () => {
    expect(shipped.byteLength).toBeLessThan(1_000_000)
  })

  it('are refused when of another version, with what to do', () => {
    expect(() => readModel(new Uint8Array(64))).toThrow(/train/)
    const other = Uint8Array.from(shipped)
    new DataView(other.buffer).setUint32(4, modelVersion + 1)
    expect(() => readModel(other)).toThrow(/version/)
  })

  it('give the same relations for the same text, inside its sentences, whatever the text', () => {
    const word = fc.constantFrom('{c:Nexan}', '{p:Anne Morel}', '{s:Lyon}', '{j:Atlas}', '{e:Salon}', 'a racheté', 'de', ',', 'et', 'par', '(', ')', 'with', 'présidente', "n'a pas", '. Elle', '« ', '\n', '\u0000', '🦀')
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const marked = words.join(' ')
      const relations = found(marked, scorer)
      expect(found(marked, scorer)).toEqual(relations)
      const { sentences, appearances } = caseOf(marked)
      for (const { subject, object, evidence } of relations) {
        expect(sentences).toContainEqual(evidence)
        expect(appearances[subject]).toBeDefined()
        expect(appearances[object]).toBeDefined()
      }
    }))
  })
})
