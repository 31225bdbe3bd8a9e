import { groupByDocument, toLocator, type ColourNames, type ExportedAnnotation } from './exported.ts'
import type { ExportWords } from './words.ts'

/** By document: the quote, what was said of it, tags, colour, and where it stands. Notes are Markdown already, and stay as they were written. */
export function toMarkdown(annotations: readonly ExportedAnnotation[], words: ExportWords, colours: ColourNames, day: string): string {
  const parts = groupByDocument(annotations).flatMap(({ source, annotations: here }) => {
    const about = [source.outlet, source.published].filter((part) => part !== null).map(plain).join(' · ')
    const file = source.address ? `<${source.address.replace(/[<>\s]/g, encodeURIComponent)}>` : plain(source.fileName)
    return [`## ${plain(source.title)}`, [about, file].filter((part) => part !== '').join(' · '), ...here.map((one) => toEntry(one, words, colours))]
  })
  return `${[`# ${words.title}`, `${words.count(annotations.length)}. ${words.exported(day)}.`, ...parts].join('\n\n')}\n`
}

function toEntry(one: ExportedAnnotation, words: ExportWords, colours: ColourNames): string {
  const { annotation } = one
  const quote = annotation.exact.trim().split(/\n+/).map((line) => `> ${plain(line.trim())}`).join('\n>\n')
  const about = [
    plain(colours[annotation.colour] ?? words.colour[annotation.colour]),
    ...annotation.tags.map((tag) => `#${plain(tag.replace(/\s+/g, '-'))}`),
    ...(annotation.state === 'exact' ? [] : [words.state[annotation.state]]),
    ...[toLocator(one)].flatMap((locator) => (locator ? [`<${locator}>`] : [])),
  ]
  return [quote, ...(annotation.note.trim() === '' ? [] : [annotation.note.trim()]), `*${about.join(' · ')}*`].join('\n\n')
}

/** Text that Markdown would read as marks, kept as text. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
