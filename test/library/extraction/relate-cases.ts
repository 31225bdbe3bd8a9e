import type { Appearance, FoundMention } from '../../../src/main/library/extraction/findings.ts'
import { findRelations } from '../../../src/main/library/extraction/relate.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import type { EntityKind, Language } from '../../../src/shared/model.ts'

const kinds: Record<string, EntityKind> = { p: 'person', i: 'institution', c: 'company', f: 'fund', j: 'project', l: 'law', e: 'event', s: 'place' }

/** Reads `{c:Scaleway}, filiale d'{c:Iliad}` and answers what is found, as `Scaleway subsidiary_of Iliad`. `{c:GC=General Catalyst}` writes one name by another. */
export function relationsOf(language: Language, marked: string): string[] {
  let text = ''
  let last = 0
  const names: string[] = []
  const appearances: Appearance[] = []
  const mentions: FoundMention[] = []
  for (const found of marked.matchAll(/\{(\w):([^}=]+)(?:=([^}]+))?\}/g)) {
    text += marked.slice(last, found.index)
    const name = found[3] ?? found[2]!
    const kind = kinds[found[1]!]!
    if (!names.includes(name)) {
      names.push(name)
      appearances.push({ kind, name, surfaces: [{ text: found[2]!, reason: 'name' }] })
    }
    mentions.push({ start: text.length, end: text.length + found[2]!.length, kind, appearance: names.indexOf(name), confidence: 1 })
    text += found[2]
    last = found.index + found[0].length
  }
  text += marked.slice(last)
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
  const relations = findRelations({ text, language, published: '2025-02-11', blocks }, findSentences(text, blocks), mentions, appearances)
  return [...new Set(relations.map(({ subject, predicate, object, negated, conditional, role }) =>
    `${names[subject]} ${predicate} ${names[object]}${role === null ? '' : ` [${role}]`}${negated ? ' (not)' : ''}${conditional ? ' (if)' : ''}`,
  ))].sort()
}
