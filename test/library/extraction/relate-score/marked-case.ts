import type { Appearance, ExtractionInput, FoundMention } from '../../../../src/main/library/extraction/findings.ts'
import { findSentences } from '../../../../src/main/library/extraction/sentences.ts'
import type { EntityKind, Span } from '../../../../src/shared/model.ts'

const kinds: Record<string, EntityKind> = { p: 'person', i: 'institution', c: 'company', f: 'fund', j: 'project', l: 'law', e: 'event', s: 'place' }

export interface MarkedCase {
  readonly input: ExtractionInput
  readonly sentences: readonly Span[]
  readonly mentions: readonly FoundMention[]
  readonly appearances: readonly Appearance[]
}

/** `{c:Nexan} a racheté {c:Orlane}.` as extraction hands it to what reads relations. */
export function caseOf(marked: string): MarkedCase {
  let [text, last] = ['', 0]
  const names: string[] = []
  const appearances: Appearance[] = []
  const mentions: FoundMention[] = []
  for (const found of marked.matchAll(/\{(\w):([^}]+)\}/g)) {
    text += marked.slice(last, found.index)
    const [kind, name] = [kinds[found[1]!]!, found[2]!]
    if (!names.includes(name)) {
      names.push(name)
      appearances.push({ kind, name, surfaces: [{ text: name, reason: 'name' }] })
    }
    mentions.push({ start: text.length, end: text.length + name.length, kind, appearance: names.indexOf(name), confidence: 1 })
    text += name
    last = found.index + found[0].length
  }
  text += marked.slice(last)
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
  return { input: { text, language: 'fr', published: '2025-02-11', blocks }, sentences: findSentences(text, blocks), mentions, appearances }
}
