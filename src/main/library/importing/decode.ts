import { detect } from 'jschardet'
import type { Sentence } from '../../../shared/model.ts'

const contradicted: Sentence = {
  en: 'The file declares another charset, but its bytes are UTF-8 and were read so.',
  fr: 'Le fichier annonce un autre codage, mais ses octets sont de l’UTF-8 et ont été lus comme tels.',
}

export interface DecodedText {
  readonly text: string
  /** The charset's usual name, in small letters: `utf-8`, `windows-1252`, `utf-16le`. */
  readonly charset: string
  /** What was guessed or repaired, for the receipt. */
  readonly notes: readonly Sentence[]
}

/**
 * Bytes to text, surest evidence first: a byte-order mark; bytes that are valid UTF-8 (nothing else looks like it by
 * chance, so a declaration to the contrary is wrong); the charset an HTML or XML file declares; then a guess. The mark
 * itself is not part of the text.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes)
  if (marked) return marked
  const wide = wideWithoutMark(bytes)
  if (wide) {
    const name = wide.toUpperCase()
    const note = { en: `No byte-order mark: read as ${name}, by the pattern of its bytes.`, fr: `Pas d’indicateur d’ordre des octets : lu comme ${name}, d’après la disposition des octets.` }
    return { text: new TextDecoder(wide).decode(bytes), charset: wide, notes: [note] }
  }
  const declared = declaredCharset(bytes)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null && !declared?.startsWith('iso-2022')) {
    const isContradicted = declared !== null && declared !== 'utf-8' && utf8.length !== bytes.length
    return { text: utf8, charset: 'utf-8', notes: isContradicted ? [contradicted] : [] }
  }
  const asDeclared = declared && declared !== 'utf-8' ? strictly(declared, bytes) : null
  if (declared && asDeclared !== null) return { text: asDeclared, charset: declared, notes: [] }
  return damagedUtf8(bytes) ?? guessed(bytes, declared)
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = strictly('utf-8', bytes)
    return text === null ? damagedUtf8(bytes, true) : { text, charset: 'utf-8', notes: [] }
  }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32(bytes, true)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes, false)
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), charset: 'utf-16le', notes: [] }
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), charset: 'utf-16be', notes: [] }
  return null
}

function utf32(bytes: Uint8Array, little: boolean): DecodedText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little)
    parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
  }
  return { text: parts.join(''), charset: little ? 'utf-32le' : 'utf-32be', notes: [] }
}

/** UTF-16 without a mark: in texts of our scripts nearly every other byte is zero, always on the same side. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4_096)
  if (sample.length < 4 || bytes.length % 2 === 1) return null
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1
  })
  const [even, odd] = zeros as [number, number]
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.02 ? 'utf-16be' : null
}

/** What the beginning of an HTML or XML file says of its charset, under its usual name; null when it says nothing that is known. */
function declaredCharset(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096))
  const said =
    /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:-]{2,30})/iu.exec(beginning) ??
    /^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w:-]{2,30})/iu.exec(beginning)
  return said ? knownCharset(said[1]!) : null
}

function knownCharset(label: string): string | null {
  try {
    const name = new TextDecoder(label).encoding
    // A declaration that can be read as bytes is not in a charset of two bytes each.
    return name.startsWith('utf-16') ? 'utf-8' : name
  } catch {
    return null
  }
}

function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 with a few broken bytes (a file cut off, a bad copy), when what is sound outweighs them by far. */
function damagedUtf8(bytes: Uint8Array, isMarked = false): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/gu)?.length ?? 0
  const sound = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  if (!isMarked && sound < broken * 10) return null
  const note =
    broken === 1
      ? { en: 'One character could not be read as UTF-8 and is shown as �.', fr: 'Un caractère n’a pas pu être lu comme de l’UTF-8 et apparaît comme �.' }
      : { en: `${broken} characters could not be read as UTF-8 and are shown as �.`, fr: `${broken} caractères n’ont pas pu être lus comme de l’UTF-8 et apparaissent comme �.` }
  return { text, charset: 'utf-8', notes: [note] }
}

function guessed(bytes: Uint8Array, declared: string | null): DecodedText {
  const charset = guessCharset(bytes)
  const why = declared
    ? { en: `The file declares ${declared}, which its bytes are not`, fr: `Le fichier annonce ${declared}, ce que ses octets ne sont pas` }
    : { en: 'The file does not say its charset', fr: 'Le fichier ne dit pas son codage' }
  const note = { en: `${why.en}: read as ${charset}, which is a guess. Check the accented letters.`, fr: `${why.fr} : lu comme ${charset}, par supposition. Vérifiez les lettres accentuées.` }
  return { text: new TextDecoder(charset).decode(bytes), charset, notes: [note] }
}

const westernSigns = /[éèêëàâäáçùûüúîïíôöóœæÿñßåøÉÈÊËÀÂÄÁÇÙÛÜÚÎÏÍÔÖÓŒÆŸÑÅØ«»‘’“”–—…•·€£°§©®™\u00a0]/gu

/**
 * French and English first, because on them the statistical detector is unsure to the point of taking French for
 * Cyrillic: when nearly every sign beyond ASCII is one these languages use, the charset that makes it so is the one.
 */
function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  for (const charset of ['windows-1252', 'macintosh']) {
    const text = new TextDecoder(charset).decode(sample)
    const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0
    const western = text.match(westernSigns)?.length ?? 0
    if (beyond <= text.length * 0.25 && western >= beyond * 0.9) return charset
  }
  const guess = detect(sample)
  const name = guess.encoding && guess.confidence >= 0.2 ? knownCharset(guess.encoding.replace(/^CP932$/iu, 'shift_jis')) : null
  return name && name !== 'utf-8' ? name : 'windows-1252'
}
