import type { ExportedFile } from '../../../shared/contract/annotations.ts'
import type { CompareRow, CompareTable, FigureLine, Statement } from '../../../shared/contract/compare.ts'
import { toCsvText } from '../annotations/csv.ts'
import { escaped } from '../annotations/html.ts'

type Language = 'fr' | 'en'
type Format = 'csv' | 'json' | 'html'

export const words = {
  en: {
    rows: 'Comparison', figures: 'Figures', single: 'one source only', beside: 'Beside it', uncertain: 'subject uncertain', exported: (day: string) => `Exported on ${day}.`,
    rowColumns: ['Question', 'Class', 'Reason', 'Independent sources', 'Statement', 'Value', 'Unit', 'Qualifier', 'Status', 'Voice', 'Source', 'Outlet', 'Published', 'Sentence', 'Beside', 'Subject uncertain'],
    figureColumns: ['Words', 'Value', 'Upper', 'Unit', 'Qualifier', 'Subject', 'Measure', 'Status', 'Voice', 'Speaker', 'Conditional', 'From', 'To', 'Source', 'Outlet', 'Published', 'Sentence', 'Subject uncertain'],
    class: { same: 'same', compatible: 'compatible', different: 'different', 'not comparable': 'not comparable' },
    voice: { stated: 'stated', quoted: 'quoted', reported: 'reported' }, yes: 'yes', no: '',
    status: { announced: 'announced', planned: 'planned', committed: 'committed', spent: 'spent', required: 'required' },
  },
  fr: {
    rows: 'Comparaison', figures: 'Chiffres', single: 'une seule source', beside: 'À côté', uncertain: 'sujet incertain', exported: (day: string) => `Exporté le ${day}.`,
    rowColumns: ['Question', 'Classe', 'Raison', 'Sources indépendantes', 'Énoncé', 'Valeur', 'Unité', 'Précision', 'Statut', 'Voix', 'Source', 'Titre de presse', 'Publié', 'Phrase', 'À côté', 'Sujet incertain'],
    figureColumns: ['Mots', 'Valeur', 'Haut', 'Unité', 'Précision', 'Sujet', 'Mesure', 'Statut', 'Voix', 'Locuteur', 'Conditionnel', 'Du', 'Au', 'Source', 'Titre de presse', 'Publié', 'Phrase', 'Sujet incertain'],
    class: { same: 'concordant', compatible: 'compatible', different: 'différent', 'not comparable': 'non comparable' },
    voice: { stated: 'énoncé', quoted: 'cité', reported: 'rapporté' }, yes: 'oui', no: '',
    status: { announced: 'annoncé', planned: 'prévu', committed: 'engagé', spent: 'dépensé', required: 'nécessaire' },
  },
}
const media = { csv: 'text/csv; charset=utf-8', json: 'application/json', html: 'text/html; charset=utf-8' } as const

const valueOf = ({ value }: Statement): string[] =>
  value.type === 'quantity' ? [value.upper === null ? String(value.value) : `${value.value}–${value.upper}`, value.unit, value.qualifier ?? ''] : [[value.name, value.role].filter(Boolean).join(', '), '', '']
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The rows with all their statements: a table, the table as JSON, or a page that stands alone. */
export function fileOfRows(table: CompareTable, format: Format, language: Language, day: string): ExportedFile {
  const say = words[language]
  const fileName = `${say.rows.toLowerCase()}-${day}.${format}`
  if (format === 'json') return { fileName, mediaType: media.json, text: `${JSON.stringify(table, null, 2)}\n` }
  if (format === 'html') return { fileName, mediaType: media.html, text: page(say.rows, say.exported(day), language, table.rows.map((row) => section(row, language)).join('\n')) }
  const line = (row: CompareRow, statement: Statement, beside: string): string[] => [
    row.question[language], row.class === null ? say.single : say.class[row.class], row.reason[language], String(row.independent), statement.words, ...valueOf(statement),
    statement.status === null ? '' : say.status[statement.status], say.voice[statement.voice.mode], statement.evidence.title, statement.evidence.outlet ?? '', statement.evidence.published ?? '', flat(statement.evidence.text), beside, statement.uncertain ? say.yes : say.no,
  ]
  const lines = table.rows.flatMap((row) => [...row.statements.map((statement) => line(row, statement, '')), ...row.beside.map(({ statement, why }) => line(row, statement, why[language]))])
  return { fileName, mediaType: media.csv, text: toCsvText([say.rowColumns, ...lines]) }
}

export function fileOfFigures(lines: readonly FigureLine[], format: Format, language: Language, day: string): ExportedFile {
  const say = words[language]
  const fileName = `${say.figures.toLowerCase()}-${day}.${format}`
  if (format === 'json') return { fileName, mediaType: media.json, text: `${JSON.stringify(lines, null, 2)}\n` }
  const rows = lines.map(({ statement, source }) => {
    const { value, voice, about } = statement
    const quantity = value.type === 'quantity' ? [String(value.value), value.upper === null ? '' : String(value.upper), value.unit, value.qualifier ?? ''] : ['', '', '', '']
    return [statement.words, ...quantity, statement.subject?.name ?? '', statement.measure, statement.status === null ? '' : say.status[statement.status], say.voice[voice.mode], voice.speakerWords ?? '', voice.conditional ? say.yes : say.no,
      about?.from ?? '', about?.to ?? '', source.title, source.outlet ?? '', source.published ?? '', flat(statement.evidence.text), statement.uncertain ? say.yes : say.no]
  })
  if (format === 'csv') return { fileName, mediaType: media.csv, text: toCsvText([say.figureColumns, ...rows]) }
  const cells = (row: readonly string[], tag: 'td' | 'th'): string => `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return { fileName, mediaType: media.html, text: page(say.figures, say.exported(day), language, `<table><thead>${cells(say.figureColumns, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`) }
}

function section(row: CompareRow, language: Language): string {
  const say = words[language]
  const entry = (statement: Statement, why: string): string => {
    const about = [statement.evidence.title, statement.evidence.outlet, statement.evidence.published, say.voice[statement.voice.mode], statement.voice.speakerWords, statement.uncertain ? say.uncertain : '', why].filter((part) => part !== null && part !== '')
    return `<li><blockquote>${lit(statement)}</blockquote><p class="about">${about.map((part) => escaped(part!)).join(' · ')}</p></li>`
  }
  const name = row.class === null ? say.single : say.class[row.class]
  const beside = row.beside.length === 0 ? '' : `<h3>${escaped(say.beside)}</h3><ul>${row.beside.map(({ statement, why }) => entry(statement, why[language])).join('\n')}</ul>`
  return `<section><h2>${escaped(row.question[language])}</h2><p class="class ${(row.class ?? 'single').replace(' ', '-')}">${escaped(name)}</p><p>${escaped(row.reason[language])}</p><ul>${row.statements.map((one) => entry(one, '')).join('\n')}</ul>${beside}</section>`
}
/** A statement’s sentence with its words marked. */
export function lit({ evidence: { text, lit: marks } }: Statement): string {
  let [html, at] = ['', 0]
  for (const { start, end } of marks) {
    if (start < at) continue
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escaped(text.slice(at))
}

/** A page that stands alone: nothing is fetched, nothing runs; readable on a screen, light or dark, and on paper. */
export const page = (title: string, exported: string, language: Language, body: string, more = ''): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}${more}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="about">${escaped(exported)}</p>
${body}
</main>
</body>
</html>
`
const style = `
:root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --quiet: #65635d; --line: #dedad0; --mark: #f4e3a1 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --paper: #1b1a18; --quiet: #a19d94; --line: #3a3833; --mark: #5d4f14 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.5rem }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .3rem } h3 { font-size: .9rem; color: var(--quiet); margin: 1rem 0 0 }
section { border-top: 1px solid var(--line); break-inside: avoid }
.class { display: inline-block; border: 1px solid currentColor; border-radius: 3px; padding: 0 .5rem; margin: 0; font-size: .85rem }
.different { font-weight: 700 } ul { padding-left: 1.2rem } blockquote { margin: .5rem 0 0; font-family: Georgia, serif; white-space: pre-line }
mark { background: var(--mark); color: inherit } .about { color: var(--quiet); font-size: .82rem; margin: .2rem 0 0 }
del { text-decoration-thickness: 1px }
table { border-collapse: collapse; font-size: .82rem } th, td { border: 1px solid var(--line); padding: .25rem .4rem; text-align: left; vertical-align: top }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #999; --mark: #eee } main { max-width: none; padding: 0 } body { font-size: 10.5pt } h2, h3 { break-after: avoid } mark { text-decoration: underline } }
`
