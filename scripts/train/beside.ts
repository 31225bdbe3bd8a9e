/**
 * Paragraphs of open corpora annotated beside their text, which stays where it is: `@ FILE FIRST-LAST LANGUAGE` names sentences of a `.bio` file
 * (numbered from 0), then a line `surface | kind | canonical name` for each way something is named there (the last field left out where it is
 * the surface), then relations as in paragraphs.ts, and `---` before the next.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entityKinds } from '../../src/shared/model.ts'
import { type Paragraph, readParagraph } from './paragraphs.ts'

/** The annotated paragraphs of a folder whose corpora are at hand. Throws where a line does not fit its text. */
export function readBeside(folder: string, corpora: string): Paragraph[] {
  if (!existsSync(folder)) return []
  const known = new Map<string, readonly string[]>()
  const sentencesOf = (file: string): readonly string[] => {
    const before = known.get(file)
    if (before) return before
    const read = existsSync(join(corpora, file)) ? sentencesOfBio(readFileSync(join(corpora, file), 'utf8')) : []
    known.set(file, read)
    return read
  }
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^---$/m)
    .map((part) => part.trim()).filter((part) => part !== '').flatMap((part, i) => readBesidePart(part, `${file.replace(/\.txt$/, '')}-${i + 1}`, sentencesOf) ?? []))
}

/** One of them; null where its corpus is not at hand. */
export function readBesidePart(part: string, name: string, sentencesOf: (file: string) => readonly string[]): Paragraph | null {
  const lines = part.split('\n')
  const where = /^@ (\S+) (\d+)-(\d+) (fr|en)$/.exec(lines[0]!)
  if (where === null) throw new Error(`${name}: “${lines[0]!}” does not say which sentences of which file are meant.`)
  const sentences = sentencesOf(where[1]!)
  if (sentences.length === 0) return null
  const text = sentences.slice(Number(where[2]), Number(where[3]) + 1).join(' ')
  const names = lines.slice(1).filter((line) => line !== '' && !line.startsWith('>')).map((line) => {
    const [surface = '', kind = '', canonical = surface] = line.split('|').map((field) => field.trim())
    if (!text.includes(surface) || !(entityKinds as readonly string[]).includes(kind)) throw new Error(`${name}: “${line}” names nothing in its sentences, or has no kind.`)
    return { surface, kind, canonical }
  })
  return readParagraph([mark(text, names), ...lines.filter((line) => line.startsWith('>'))].join('\n'), `${where[4]!}-${name}`)
}

/** Every occurrence of a surface, as whole words, that is not inside a longer one. */
function mark(text: string, names: readonly { readonly surface: string; readonly kind: string; readonly canonical: string }[]): string {
  const bySurface = new Map(names.map((each) => [each.surface, each]))
  const longest = [...bySurface.keys()].sort((a, b) => b.length - a.length).map((surface) => surface.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  if (longest.length === 0) return text
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), (surface) => {
    const { kind, canonical } = bySurface.get(surface)!
    return `[[${surface}|${kind}|${canonical}]]`
  })
}

/** Sentences of a `.bio` file, their words put together as one writes them. */
export function sentencesOfBio(source: string): string[] {
  return source.split(/\n\s*\n/).map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.split('\t')[0]!))
    .filter((words) => words.length > 0)
    .map((words) => words.reduce((text, word) => (text === '' || /['’]$/.test(text) || /^(?:['’]s|n['’]t|[.,;:!?)%])/.test(word) ? text + word : `${text} ${word}`), ''))
}
