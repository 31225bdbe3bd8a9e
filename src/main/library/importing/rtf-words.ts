import type { PartialDate } from '../../../shared/model.ts'
import type { Line } from './lay-out-lines.ts'

/** Groups that hold no text of the document: pictures, fields' codes, lists of colours, notes to reviewers. */
export const skippedWords: ReadonlySet<string> = new Set([
  'colortbl', 'pict', 'object', 'fldinst', 'generator', 'listtable', 'listoverridetable', 'rsidtbl', 'themedata', 'datastore', 'xmlnstbl', 'latentstyles',
  'bkmkstart', 'bkmkend', 'annotation', 'atnid', 'atnauthor', 'filetbl', 'revtbl', 'shpinst', 'nonshppict', 'company', 'operator', 'comment', 'doccomm',
  'userprops', 'mmathPr', 'footnotesep', 'ftnsep', 'ftnsepc', 'aftnsep', 'pgdsctbl', 'do', 'info',
])
export const furnitureWords: ReadonlySet<string> = new Set(['header', 'footer', 'headerl', 'headerr', 'headerf', 'footerl', 'footerr', 'footerf'])

/** Words that stand for a character. */
export const characterWords: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'], ['line', '\n'], ['softline', '\n'], ['lbr', '\n'], ['emdash', '—'], ['endash', '–'], ['lquote', '‘'], ['rquote', '’'],
  ['ldblquote', '“'], ['rdblquote', '”'], ['bullet', '•'], ['emspace', ' '], ['enspace', ' '],
])

/** The charsets that fonts are numbered by. */
export const fontCharsets: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'], [77, 'macintosh'], [128, 'shift_jis'], [129, 'euc-kr'], [134, 'gbk'], [136, 'big5'], [161, 'windows-1253'], [162, 'windows-1254'],
  [177, 'windows-1255'], [178, 'windows-1256'], [186, 'windows-1257'], [204, 'windows-1251'], [238, 'windows-1250'],
])

const odd: ReadonlyMap<number, string> = new Map([[65_001, 'utf-8'], [10_000, 'macintosh'], [932, 'shift_jis'], [936, 'gbk'], [949, 'euc-kr'], [950, 'big5']])

export function toCodePage(number: number): string {
  try {
    return new TextDecoder(odd.get(number) ?? `windows-${number}`).encoding
  } catch {
    return 'windows-1252'
  }
}

/** No program should write bytes beyond ASCII as they are. Those that do write UTF-8, or the code page. */
export function decodeBare(text: string, codePage: string): string {
  if (!/[\u0080-\u00ff]/u.test(text)) return text
  const bytes = Uint8Array.from(Buffer.from(text, 'latin1'))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(codePage).decode(bytes)
  }
}

export type RtfRole = Pick<Line, 'type' | 'level'> | 'title'

/** What a paragraph style means, by its name in either language; null for one that means nothing. */
export function toRole(name: string): RtfRole | null {
  const level = /^(?:heading|titre) ?(\d)/u.exec(name)?.[1]
  if (level) return { type: 'heading', level: Math.min(6, Number(level)) }
  if (/^(?:title|titre)$/u.test(name)) return 'title'
  if (/quot|citation/u.test(name)) return { type: 'quote' }
  return /^(?:caption|légende)/u.test(name) ? { type: 'caption' } : null
}

/** A moment as RTF counts it, as a day; null when there is no year in it. */
export function toDay(time: ReadonlyMap<string, number>): PartialDate | null {
  const [year = 0, month = 0, day = 0] = ['yr', 'mo', 'dy'].map((part) => time.get(part) ?? 0)
  return year > 1900 ? [year, month, day].filter((part) => part > 0).map((part) => String(part).padStart(2, '0')).join('-') : null
}
