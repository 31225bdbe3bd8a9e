import type { Sentence } from '../../../shared/model.ts'
import { articleFromLines, type Properties } from './article-from-lines.ts'
import { toRowLine, type Line } from './lay-out-lines.ts'
import type { Budget } from './limits.ts'
import { toLatin } from './mail/mime.ts'
import type { ReadDocument, SourceBytes } from './reader.ts'
import { toRtfTokens } from './rtf-tokens.ts'
import { characterWords, decodeBare, fontCharsets, furnitureWords, skippedWords, toCodePage, toDay, toRole, type RtfRole } from './rtf-words.ts'

/** What a group inherits from the one around it. */
interface State {
  readonly skips: boolean
  /** Where words go: into the text, aside, or into what the file says of itself. */
  readonly destination: 'text' | 'fonts' | 'styles' | 'furniture' | 'note' | 'mark' | 'title' | 'author' | 'created' | 'modified'
  readonly codePage: string
  /** How many plain characters stand behind a Unicode one for programs that know none. */
  readonly fallback: number
  readonly font: number
}
interface Paragraph {
  readonly style: number
  readonly outline: number
  readonly listed: boolean
  readonly inTable: boolean
  /** The number or bullet that the writing program has set before it. */
  readonly label: string
}

const plain: Paragraph = { style: 0, outline: 9, listed: false, inTable: false, label: '' }
const mostGroups = 4_000
const cutShort: Sentence = {
  en: 'The file is cut off: its end is missing. What there is of it was read.',
  fr: 'Le fichier est tronqué : il lui manque la fin. Ce qu’il en reste a été lu.',
}

/** Rich text: its paragraphs, headings, lists and tables; pictures, fields' codes and what is printed on every page are left out. */
export function readRtf(source: SourceBytes, budget: Budget): ReadDocument {
  const lines: Line[] = []
  const notes: string[] = []
  const said: { -readonly [K in keyof Properties]: Properties[K] } = {}
  const fonts = new Map<number, string>()
  const styles = new Map<number, RtfRole>()
  const time = new Map<string, number>()
  const stack: State[] = []
  let state: State = { skips: false, destination: 'text', codePage: 'windows-1252', fallback: 1, font: 0 }
  let paragraph = plain
  let starred = false
  let pending: number[] = []
  let toSkip = 0
  let dropped = 0
  let words: string[] = []
  let cells: string[] = []
  let titleLine: Line | undefined
  let style = { number: 0, name: '' }

  const take = (text: string): void => {
    if (state.skips || text === '') return
    const { destination } = state
    if (destination === 'text') words.push(text)
    else if (destination === 'furniture') dropped += text.trim().length
    else if (destination === 'note') notes.push((notes.pop() ?? '') + text)
    else if (destination === 'mark') paragraph = { ...paragraph, label: paragraph.label + text }
    else if (destination === 'styles') nameStyle(text)
    else if (destination === 'title' || destination === 'author') said[destination] = `${said[destination] ?? ''}${text}`
  }
  const nameStyle = (text: string): void => {
    style = { ...style, name: style.name + text }
    if (!text.includes(';')) return
    const role = toRole(style.name.replace(/;.*$/u, '').trim().toLowerCase())
    if (role) styles.set(style.number, role)
    style = { number: 0, name: '' }
  }
  const charset = (): string => fonts.get(state.font) ?? state.codePage
  /** Bytes are decoded together: some scripts have several a character. */
  const flushBytes = (): void => {
    if (pending.length === 0) return
    take(new TextDecoder(charset()).decode(Uint8Array.from(pending)))
    pending = []
  }
  const endParagraph = (): void => {
    const text = words.join('').replaceAll(/[ \t]+/gu, ' ').replaceAll(/ *\n */gu, '\n').trim()
    const label = paragraph.label.replaceAll(/\s+/gu, ' ').trim()
    words = []
    paragraph = { ...paragraph, label: '' }
    if (text === '') return
    const role = paragraph.outline < 9 ? ({ type: 'heading', level: Math.min(6, paragraph.outline + 1) } as const) : styles.get(paragraph.style)
    const line = toLine(text, role, paragraph.listed || label !== '' ? label : null)
    if (role === 'title') titleLine ??= line
    lines.push(line)
  }
  const endRow = (): void => {
    const [first] = cells
    if (cells.some(Boolean)) lines.push(cells.length === 1 ? { type: 'paragraph', text: first! } : toRowLine(cells, lines.at(-1)?.type !== 'table-row'))
    cells = []
  }
  const endBlock = (): void => {
    if (state.skips || state.destination !== 'text') return
    if (paragraph.inTable) words.push(' ')
    else endParagraph()
  }
  const obey = (name: string, value: number | null): void => {
    const isStarred = starred
    starred = name === '*'
    const character = characterWords.get(name)
    if (character) return take(character)
    if (furnitureWords.has(name)) state = { ...state, destination: 'furniture' }
    else if (skippedWords.has(name)) state = { ...state, skips: true }
    else switch (name) {
      case '*': break
      case 'par': case 'sect': case 'page': endBlock(); break
      case 'pard': paragraph = { ...plain, label: paragraph.label }; break
      case 'intbl': paragraph = { ...paragraph, inTable: true }; break
      case 'cell': case 'nestcell':
        cells.push(words.join('').replaceAll(/\s+/gu, ' ').trim())
        words = []
        break
      case 'row': case 'nestrow': endRow(); break
      case 's':
        if (state.destination === 'styles') style = { ...style, number: value ?? 0 }
        else paragraph = { ...paragraph, style: value ?? 0 }
        break
      case 'outlinelevel': if (state.destination !== 'styles') paragraph = { ...paragraph, outline: value ?? 9 }; break
      case 'ls': if (state.destination === 'text') paragraph = { ...paragraph, listed: value !== 0 }; break
      case 'ansicpg': state = { ...state, codePage: toCodePage(value ?? 1252) }; break
      case 'mac': state = { ...state, codePage: 'macintosh' }; break
      case 'uc': state = { ...state, fallback: value ?? 1 }; break
      case 'u':
        take(String.fromCharCode(((value ?? 0) + 65_536) % 65_536))
        toSkip = state.fallback
        break
      case 'f': state = { ...state, font: value ?? 0 }; break
      case 'fcharset': if (state.destination === 'fonts') fonts.set(state.font, fontCharsets.get(value ?? 0) ?? state.codePage); break
      case 'fonttbl': state = { ...state, destination: 'fonts' }; break
      case 'stylesheet': state = { ...state, destination: 'styles' }; break
      case 'footnote':
        words.push(`[${notes.length + 1}]`)
        notes.push(`[${notes.length + 1}] `)
        state = { ...state, destination: 'note' }
        break
      case 'listtext': case 'pntext': state = { ...state, destination: 'mark' }; break
      // These stand inside what the file says of itself, of which nothing else is wanted.
      case 'title': case 'author': state = { ...state, destination: name, skips: false }; break
      case 'creatim': case 'revtim':
        time.clear()
        state = { ...state, destination: name === 'creatim' ? 'created' : 'modified' }
        break
      case 'yr': case 'mo': case 'dy':
        time.set(name, value ?? 0)
        if (state.destination === 'created' || state.destination === 'modified') said[state.destination] = toDay(time)
        break
      case 'deleted': case 'v': state = { ...state, skips: state.skips || value !== 0 }; break
      // What is starred may be passed over by whoever does not know it.
      default: if (isStarred && name !== 'shppict') state = { ...state, skips: true }
    }
  }

  let seen = 0
  for (const token of toRtfTokens(toLatin(source.bytes))) {
    if ((seen += 1) % 10_000 === 0) budget.checkTime()
    if (token.type === 'byte') {
      if (toSkip > 0) toSkip -= 1
      else pending.push(token.code)
      continue
    }
    flushBytes()
    if (token.type === 'word') obey(token.name, token.value)
    else if (token.type === 'text') {
      const text = token.text.slice(toSkip)
      toSkip = Math.max(0, toSkip - token.text.length)
      take(token.raw ? decodeBare(text, charset()) : text)
    } else if (token.type === 'open') {
      if (stack.length < mostGroups) stack.push(state)
    } else {
      state = stack.pop() ?? state
      toSkip = 0
    }
  }
  flushBytes()
  endRow()
  endParagraph()
  return articleFromLines({
    format: 'rtf', charset: 'windows-1252', name: source.name, titleLine, said, boilerplateDropped: dropped,
    lines: [...lines, ...notes.map((note): Line => ({ type: 'paragraph', text: note.trim() }))],
    notes: stack.length > 0 ? [cutShort] : [],
  })
}

/** `label` is what counts before a list's item, empty for a bullet, null outside a list. */
function toLine(text: string, role: RtfRole | undefined, label: string | null): Line {
  if (role === 'title') return { type: 'heading', level: 1, text }
  if (role) return { ...role, text: role.type === 'heading' ? text.replaceAll('\n', ' ') : text }
  if (label === null) return { type: 'paragraph', text }
  return { type: 'list-item', text: /[\p{L}\p{N}]/u.test(label) ? `${label} ${text}` : text }
}
