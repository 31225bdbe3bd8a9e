import type { QuoteState } from '../../../shared/contract/compare.ts'
import { escaped } from '../annotations/html.ts'
import { lit, page, words as fileWords } from './compare-files.ts'
import type { Pack, PackedRow, PackedStatement } from './pack-requests.ts'
import type { CheckedSource } from './pack-sources.ts'

type Language = 'fr' | 'en'
const words = {
  en: {
    title: 'Evidence', state: { verified: 'verified', changed: 'changed', missing: 'missing' }, wrong: 'Marked wrong', decided: 'Decided by the person', machine: 'Without that decision', conditional: 'conditional',
    beside: 'Beside it', sources: 'Sources', said: 'said by', independent: (count: number) => `${count} independent ${count === 1 ? 'source' : 'sources'}`, at: (start: number, end: number) => `characters ${start}–${end}`,
    columns: ['Article', 'Outlet', 'Published', 'Address', 'File', 'Imported', 'SHA-256 of the file', 'SHA-256 of the text'], now: 'now', gone: 'the file is gone',
    made: (day: string, rows: number, quotes: Readonly<Record<QuoteState, number>>) => `Made on ${day}. ${rows} ${rows === 1 ? 'question' : 'questions'}; quotes: ${quotes.verified} verified, ${quotes.changed} changed, ${quotes.missing} missing.`,
    how: 'When this page was made, the bytes of every original were read again, their SHA-256 compared with the one recorded at import, the article read from them anew, and every quote looked for in it at its place. “Verified” means that all of this agreed. Places are counted in UTF-16 code units from the beginning of the article’s text.',
  },
  fr: {
    title: 'Preuves', state: { verified: 'vérifiée', changed: 'modifiée', missing: 'introuvable' }, wrong: 'Marqué comme faux', decided: 'Décidé par la personne', machine: 'Sans cette décision', conditional: 'au conditionnel',
    beside: 'À côté', sources: 'Sources', said: 'dit par', independent: (count: number) => `${count} ${count < 2 ? 'source indépendante' : 'sources indépendantes'}`, at: (start: number, end: number) => `caractères ${start} à ${end}`,
    columns: ['Article', 'Titre de presse', 'Publié', 'Adresse', 'Fichier', 'Importé', 'SHA-256 du fichier', 'SHA-256 du texte'], now: 'maintenant', gone: 'le fichier n’est plus là',
    made: (day: string, rows: number, quotes: Readonly<Record<QuoteState, number>>) => `Établi le ${day}. ${rows} ${rows === 1 ? 'question' : 'questions'}\u00a0; citations\u00a0: ${quotes.verified} vérifiées, ${quotes.changed} modifiées, ${quotes.missing} introuvables.`,
    how: 'Quand cette page a été établie, les octets de chaque original ont été relus, leur SHA-256 comparé à celui qui avait été relevé à l’import, l’article relu à partir d’eux, et chaque citation cherchée à sa place. «\u00a0Vérifiée\u00a0» veut dire que tout concordait. Les places sont comptées en unités UTF-16 depuis le début du texte de l’article.',
  },
} as const

/** A page that stands alone, in which every quote can be followed back to its file. */
export function packAsHtml(pack: Pack, language: Language): string {
  const say = words[language]
  const sources = new Map(pack.sources.map((source) => [source.document, source]))
  const body = [
    `<p>${escaped(say.how)}</p>`,
    ...pack.rows.map((row) => section(row, sources, language)),
    `<section class="sources"><h2>${escaped(say.sources)}</h2><div class="wide"><table><thead><tr>${say.columns.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead><tbody>${pack.sources.map((one) => sourceLine(one, language)).join('\n')}</tbody></table></div></section>`,
  ]
  return page(say.title, say.made(pack.made.slice(0, 10), pack.rows.length, pack.quotes), language, body.join('\n'), style)
}

function section(row: PackedRow, sources: ReadonlyMap<number, CheckedSource>, language: Language): string {
  const say = words[language]
  const named = (given: PackedRow['class']): string => (given === null ? fileWords[language].single : fileWords[language].class[given])
  const decisions = row.decisions.map(({ says, why, at }) => `<p class="decision"><strong>${escaped(say.decided)}</strong> (${escaped(at.slice(0, 10))})${language === 'fr' ? '\u00a0' : ''}: ${escaped(says[language])}.${why === '' ? '' : ` ${escaped(why)}`}</p>`)
  const machine = row.decided?.class?.machine
  const own = row.statements.filter(({ beside }) => beside === null)
  const beside = row.statements.filter((one) => one.beside !== null)
  const list = (statements: readonly PackedStatement[]): string => `<ul>${statements.map((one) => entry(one, sources.get(one.statement.document), language)).join('\n')}</ul>`
  return [
    `<section><h2>${escaped(row.question[language])}</h2>`,
    `<p><span class="class ${(row.class ?? 'single').replace(' ', '-')}">${escaped(named(row.class))}</span> ${machine === undefined ? `${escaped(row.reason[language])} ` : ''}${escaped(say.independent(row.independent))}.</p>`,
    ...decisions,
    ...(machine === undefined ? [] : [`<p class="about">${escaped(say.machine)}${language === 'fr' ? '\u00a0' : ''}: ${escaped(named(machine.class))}. ${escaped(machine.reason[language])}</p>`]),
    list(own), ...(beside.length === 0 ? [] : [`<h3>${escaped(say.beside)}</h3>${list(beside)}`]), '</section>',
  ].join('\n')
}

function entry({ statement, state, why, beside }: PackedStatement, source: CheckedSource | undefined, language: Language): string {
  const say = words[language]
  const { voice, evidence, start, end, wrong } = statement
  const voiced = [fileWords[language].voice[voice.mode], voice.speakerWords === null ? null : `${say.said} ${voice.speakerWords.replace(/\s+/g, ' ')}`, voice.conditional ? say.conditional : null, statement.status === null ? null : fileWords[language].status[statement.status]]
  const about = [evidence.title, evidence.outlet, evidence.published, source?.fileName, source?.entry, ...voiced, say.at(start, end)].filter((part) => part !== null && part !== undefined && part !== '').map((part) => escaped(part!))
  const quote = wrong === undefined ? lit(statement) : `<del>${lit(statement)}</del>`
  return [
    `<li><blockquote>${quote}</blockquote>`,
    ...(wrong === undefined ? [] : [`<p class="decision"><strong>${escaped(say.wrong)}.</strong> ${escaped(wrong.why)}</p>`]),
    ...(beside === null ? [] : [`<p class="about">${escaped(beside[language])}</p>`]),
    `<p class="about">${about.join(' · ')}</p>`,
    `<p class="about"><span class="state ${state}">${escaped(say.state[state])}</span>${state === 'verified' ? '' : ` ${escaped(why[language])}`}</p></li>`,
  ].join('\n')
}

function sourceLine({ title, outlet, published, address, fileName, entry: inside, importedAt, bytes, text }: CheckedSource, language: Language): string {
  const say = words[language]
  const sum = (recorded: string, found: string | null): string => `<code>${escaped(recorded)}</code>${found === recorded ? '' : `<br><strong>${escaped(found === null ? say.gone : `${say.now}${language === 'fr' ? '\u00a0' : ''}:`)}</strong>${found === null ? '' : ` <code>${escaped(found)}</code>`}`}`
  const link = address === null ? '' : /^https?:\/\//i.test(address) ? `<a href="${escaped(address)}" rel="noreferrer">${escaped(address)}</a>` : escaped(address)
  const cells = [escaped(title), escaped(outlet ?? ''), escaped(published ?? ''), link, escaped([fileName, inside].filter(Boolean).join(' › ')), escaped(importedAt.slice(0, 10)), sum(bytes.recorded, bytes.found), sum(text.recorded, text.found)]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

const style = `
.state { border: 1px solid currentColor; border-radius: 3px; padding: 0 .35rem; font-weight: 600 } .state.verified { color: #2f6b3a } .state.changed, .state.missing { color: #a3271f; border-width: 2px }
.decision { margin: .4rem 0; padding-left: .7rem; border-left: 3px solid var(--quiet); font-size: .92rem } li { margin-bottom: 1rem; break-inside: avoid } a { color: inherit } .wide { overflow-x: auto } .sources td:nth-child(3), .sources td:nth-child(6) { white-space: nowrap }
code { font: .72rem/1.3 ui-monospace, monospace; overflow-wrap: anywhere } .sources { break-inside: auto }
@media (prefers-color-scheme: dark) { .state.verified { color: #8fce9b } .state.changed, .state.missing { color: #f0938b } }
@media print { .state.verified, .state.changed, .state.missing { color: #000 } a::after { content: none } }
`
