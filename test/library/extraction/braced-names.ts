import { findFigures } from '../../../src/main/library/extraction/figures.ts'
import type { Appearance, FoundMention } from '../../../src/main/library/extraction/findings.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import type { EntityKind, Language } from '../../../src/shared/model.ts'

const kinds: Readonly<Record<string, EntityKind>> = { p: 'person', i: 'institution', c: 'company', f: 'fund', j: 'project', l: 'place' }
type Choose = Parameters<typeof findFigures>[4]

/** Names stand between braces after their kind's letter: {c:Nexan}. Each figure comes back as `value of whom`. */
export function subjectsOf(marked: string, language: Language, choose: (names: readonly string[]) => Choose = () => null): string[] {
  let text = ''
  const appearances: Appearance[] = []
  const mentions: FoundMention[] = []
  for (const [, plain, letter, name] of marked.matchAll(/([^{}]+)|\{(\w):([^}]+)\}/g)) {
    const start = text.length
    text += plain ?? name
    if (name === undefined) continue
    const kind = kinds[letter!]!
    const known = appearances.findIndex((one) => one.name === name)
    if (known < 0) appearances.push({ kind, name, surfaces: [{ text: name, reason: 'name' }] })
    mentions.push({ start, end: text.length, kind, appearance: known < 0 ? appearances.length - 1 : known, confidence: 1 })
  }
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
  return findFigures({ text, language, published: null, blocks }, findSentences(text, blocks), mentions, appearances, choose(appearances.map((each) => each.name)))
    .map(({ value, subject }) => `${value} ${subject === null ? null : appearances[subject]!.name}`)
}
