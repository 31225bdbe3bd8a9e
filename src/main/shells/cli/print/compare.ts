import type { CompareRow, Statement } from '../../../../shared/contract/compare.ts'
import { counted, toPlace, toSentence } from './sentence.ts'
import type { Style } from './style.ts'

/** `number`: its place in the table, by which other commands take the row and its statements (`3`, `3.2`); null where it has none. */
export function describeRow({ question, class: is, reason, statements, beside, independent, decided }: CompareRow, number: number | null, style: Style, language: 'fr' | 'en'): string {
  const marks = [
    decided?.class === undefined ? '' : 'set by you', ...(decided?.bound ?? []).map((one) => `with “${one.question[language]}”`),
    decided?.partedFrom === undefined ? '' : `parted from “${decided.partedFrom.question[language]}”`,
  ].filter((mark) => mark !== '')
  return [
    `${number === null ? '' : style.quiet(`${number}  `)}${style.heading(question[language])}  ${is ?? 'one article only'}${is === null ? '' : `, ${counted(independent, 'independent source')}`}`,
    ...(is === null ? [] : [`  ${reason[language]}`]),
    ...(marks.length === 0 ? [] : [`  ${style.quiet(marks.join('; '))}`]),
    ...(decided?.class === undefined ? [] : [`  ${style.quiet(`Without that: ${decided.class.machine.class ?? 'one article only'}. ${decided.class.machine.reason[language]}`)}`]),
    ...statements.map((statement, i) => describeStatement(statement, style, '  ', number === null ? '' : style.quiet(`${number}.${i + 1}  `))),
    ...beside.map(({ statement, why }) => `  ${style.quiet(`Beside: ${why[language]}`)}\n${describeStatement(statement, style, '    ')}`),
  ].join('\n')
}

export function describeStatement(statement: Statement, style: Style, indent: string, number = ''): string {
  const { evidence, wrong } = statement
  const struck = wrong === undefined ? '' : `  ${style.quiet(`marked wrong${wrong.why === '' ? '' : `: ${wrong.why}`}`)}`
  return `${indent}${number}${[sayValue(statement), ...sayVoice(statement), statement.uncertain ? 'subject uncertain' : '', toPlace(evidence)].filter((part) => part !== '').join(' · ')}${struck}\n${indent}  ${style.quiet(toSentence(evidence, style))}`
}
/** What is said, in the source's words. */
export const sayValue = ({ value, words }: Statement): string => (value.type === 'entity' ? [value.name, value.role].filter(Boolean).join(', ') : words.replace(/\s+/g, ' '))
/** Who says it, and how surely. */
export function sayVoice({ voice, status }: Statement): string[] {
  const speaker = voice.speakerWords === null ? '' : ` by ${voice.speakerWords.replace(/\s+/g, ' ')}`
  return [voice.mode === 'stated' ? '' : `${voice.mode}${speaker}`, voice.conditional ? 'conditional' : '', status ?? ''].filter((part) => part !== '')
}
