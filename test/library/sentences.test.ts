import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const main = path.resolve(import.meta.dirname, '../../src/main')
/** Every French sentence that stands in the library and its shells, without what is filled in. */
const french = readdirSync(main, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(path.join(main, file), 'utf8').matchAll(/\bfr: (?:'([^'\n]*)'|`([^`\n]*)`)/gu)].map(([, plain, filled]) => `${file}: ${(plain ?? filled)!.replaceAll(/\$\{[^{}]*\}/gu, 'x')}`))
const words = (line: string): string => line.slice(line.indexOf(': ') + 2)

describe('the French of the library', () => {
  it('is there', () => expect(french.length).toBeGreaterThan(50))
  it('lets no punctuation begin a line, nor an opening quotation mark end one', () => {
    expect(french.filter((line) => / [:;?!»]|« /u.test(words(line)))).toEqual([])
  })
  it('has typographic apostrophes and quotation marks', () => {
    expect(french.filter((line) => /\p{L}'\p{L}|[“”]/u.test(words(line)))).toEqual([])
  })
})
