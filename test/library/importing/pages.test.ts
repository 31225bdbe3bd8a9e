import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/main/library/importing/read-document.ts'
import { compareWords } from './compare-words.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/importing/pages')
const names = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5))

interface Scored {
  readonly name: string
  readonly text: number
  readonly title: boolean
  readonly date: boolean
  readonly author: boolean
  readonly missing: string
}

/** The page read, beside the article cut out of it by hand. */
function score(name: string): Scored {
  const [head = '', ...rest] = readFileSync(path.join(folder, `${name}.txt`), 'utf8').split('\n\n')
  const field = (key: string): string => new RegExp(`^${key}: ?(.*)$`, 'mu').exec(head)![1]!
  const document = readDocument({ bytes: readFileSync(path.join(folder, `${name}.html`)), name: `${name}.html` })
  const body = document.blocks.filter(({ type }) => type !== 'title' && type !== 'meta').map(({ start, end }) => document.text.slice(start, end)).join('\n')
  const expected = rest.join('\n\n')
  return {
    name, text: compareWords(body, expected), title: document.title === field('title'), date: (document.published ?? '') === field('date'),
    author: field('author') === '' || document.author === field('author'),
    missing: expected.split('\n').filter((line) => line.length > 40 && !body.includes(line.slice(0, 40))).map((line) => line.slice(0, 40)).join(' / '),
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const describeScores = (scores: readonly Scored[]): string =>
  [...scores.map(({ name, text, title, date, author }) => `${name.padEnd(24)} text ${text.toFixed(3)}  title ${title ? 'yes' : 'NO '}  date ${date ? 'yes' : 'NO '}  author ${author ? 'yes' : 'NO '}`),
    `${`${scores.length} pages`.padEnd(24)} text ${mean(scores.map(({ text }) => text)).toFixed(3)}  title ${mean(scores.map(({ title }) => Number(title))).toFixed(2)} date ${mean(scores.map(({ date }) => Number(date))).toFixed(2)} author ${mean(scores.map(({ author }) => Number(author))).toFixed(2)}`].join('\n')

const groups: readonly (readonly [string, readonly string[]])[] = [
  ['the pages that extraction was tuned to', names.filter((name) => !name.startsWith('aside-'))],
  ['the pages kept aside', names.filter((name) => name.startsWith('aside-'))],
]

describe('saved pages of many makes', () => {
  test.for(groups)('%s give their articles', ([, group]) => {
    const scores = group.map(score)
    console.info(describeScores(scores))
    expect(mean(scores.map(({ text }) => text))).toBeGreaterThanOrEqual(0.95)
    expect(mean(scores.map(({ title }) => Number(title)))).toBeGreaterThanOrEqual(0.9)
    expect(mean(scores.map(({ date }) => Number(date)))).toBeGreaterThanOrEqual(0.9)
  })

  test('are at least twenty, and six more', () => {
    expect(groups.map(([, group]) => group.length)).toEqual([21, 6])
  })
})
