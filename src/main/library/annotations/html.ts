import { annotationColours } from '../../../shared/model.ts'
import { groupByDocument, type ColourNames, type ExportedAnnotation } from './exported.ts'
import type { ExportWords } from './words.ts'

/** A page that stands alone: nothing is fetched, nothing runs; readable on a screen, light or dark, and on paper. */
export function toHtml(annotations: readonly ExportedAnnotation[], words: ExportWords, colours: ColourNames, day: string, language: 'fr' | 'en'): string {
  const articles = groupByDocument(annotations).map(({ source, annotations: here }) => {
    const about = [source.outlet, source.published, source.fileName].filter((part) => part !== null && part !== '').map((part) => escaped(part!))
    const address = source.address && /^https?:\/\//i.test(source.address) ? [`<a href="${escaped(source.address)}" rel="noreferrer">${escaped(source.address)}</a>`] : []
    return `<article>\n<h2>${escaped(source.title)}</h2>\n<p class="about">${[...about, ...address].join(' · ')}</p>\n${here.map((one) => toEntry(one, words, colours)).join('\n')}\n</article>`
  })
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p class="about">${escaped(`${words.count(annotations.length)}. ${words.exported(day)}.`)}</p>
${articles.join('\n')}
</main>
</body>
</html>
`
}

function toEntry({ annotation }: ExportedAnnotation, words: ExportWords, colours: ColourNames): string {
  const tags = annotation.tags.map((tag) => `<span class="tag">${escaped(tag)}</span>`)
  const state = annotation.state === 'exact' ? [] : [`<span class="state">${escaped(words.state[annotation.state])}</span>`]
  const note = annotation.note.trim() === '' ? '' : `\n<div class="note">${escaped(annotation.note.trim())}</div>`
  const about = [`<span class="colour">${escaped(colours[annotation.colour] ?? words.colour[annotation.colour])}</span>`, ...tags, ...state, `<time datetime="${escaped(annotation.createdAt)}">${escaped(annotation.createdAt.slice(0, 10))}</time>`]
  return `<section class="${annotation.colour}">\n<blockquote>${escaped(annotation.exact.trim())}</blockquote>${note}\n<p class="about">${about.join(' ')}</p>\n</section>`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => named[sign]!)

const edges: Readonly<Record<(typeof annotationColours)[number], string>> = { yellow: '#c79f00', green: '#3f9142', blue: '#2f78c4', pink: '#c9417c', violet: '#7d55c7' }
const style = `
:root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --quiet: #65635d; --line: #dedad0 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #1b1a18; --quiet: #a19d94; --line: #3a3833 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, 'Times New Roman', serif }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 0 }
section { border-left: 4px solid var(--line); padding: .1rem 0 .1rem 1.1rem; margin: 1.6rem 0; break-inside: avoid }
blockquote { margin: 0; white-space: pre-line }
.note { white-space: pre-wrap; margin: .6rem 0 0; font-family: system-ui, sans-serif; font-size: .92rem }
.about { color: var(--quiet); font: .82rem/1.5 system-ui, sans-serif; margin: .5rem 0 0; overflow-wrap: anywhere }
.about > * { margin-right: .6rem }
.tag::before { content: '#' }
.state { border: 1px solid currentColor; border-radius: 3px; padding: 0 .3rem }
a { color: inherit }
${annotationColours.map((colour) => `.${colour} { border-left-color: ${edges[colour]} }`).join('\n')}
@media print { :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #999 } main { max-width: none; padding: 0 } body { font-size: 11pt } h2 { break-after: avoid } }
`
