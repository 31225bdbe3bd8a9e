import type { Sentence } from '../../../shared/model.ts'

/** What a file that is not text is, by the first bytes every such file has, in words that go on a sentence; null when it may be text. */
export function nameForeign(bytes: Uint8Array): Sentence | null {
  const head = latin(bytes.subarray(0, 4_096))
  for (const [magic, name] of signatures) if (magic.test(head)) return typeof name === 'function' ? name(head) : name
  if (/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,60}?MIME-Version:/iu.test(head)) {
    return /multipart\/related/iu.test(head) && /saved by|snapshot-content-location|text\/html/iu.test(head) ? { en: 'a web archive (MHTML)', fr: 'une archive web (MHTML)' } : { en: 'an e-mail message', fr: 'un courriel' }
  }
  return null
}

/** Whether the bytes hold what no text holds. UTF-16 and UTF-32 must have been ruled out. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.length > 262_144 ? [bytes.subarray(0, 131_072), bytes.subarray(-131_072)] : [bytes]
  let odd = 0
  for (const part of sample) {
    for (const byte of part) {
      if (byte === 0) return true
      if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27 && byte !== 26) odd += 1
    }
  }
  return odd > sample.reduce((sum, part) => sum + part.length, 0) * 0.02
}

/** One character a byte, as no TextDecoder does it (its latin1 is windows-1252). */
const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/* oxlint-disable no-control-regex -- file signatures are made of control characters */
const signatures: readonly (readonly [RegExp, Sentence | ((head: string) => Sentence)])[] = [
  [/^[^]{0,1024}?%PDF-\d/u, { en: 'a PDF', fr: 'un PDF' }],
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u, nameArchive],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/u, { en: 'an old Office document (DOC, XLS or PPT)', fr: 'un ancien document Office (DOC, XLS ou PPT)' }],
  [/^\s*\{\\rtf/u, { en: 'an RTF document', fr: 'un document RTF' }],
  [/^\x89PNG\r\n/u, { en: 'a PNG image', fr: 'une image PNG' }],
  [/^\xff\xd8\xff/u, { en: 'a JPEG image', fr: 'une image JPEG' }],
  [/^GIF8[79]a/u, { en: 'a GIF image', fr: 'une image GIF' }],
  [/^RIFF[^]{4}WEBP/u, { en: 'a WebP image', fr: 'une image WebP' }],
  [/^(?:II\*\0|MM\0\*)/u, { en: 'a TIFF image', fr: 'une image TIFF' }],
  [/^BM[^]{4}\0\0\0\0/u, { en: 'a BMP image', fr: 'une image BMP' }],
  [/^[^]{4}ftyp(?:hei[cx]|mif1|avif)/u, { en: 'a HEIC or AVIF image', fr: 'une image HEIC ou AVIF' }],
  [/^(?:[^]{4}ftyp|\x1a\x45\xdf\xa3)/u, { en: 'a video', fr: 'une vidéo' }],
  [/^(?:ID3[\x02-\x04]|\xff\xfb[^]{2}|OggS|fLaC|RIFF[^]{4}WAVE)/u, { en: 'a sound recording', fr: 'un enregistrement sonore' }],
  [/^(?:\x7fELF|MZ[^]{2,64}\0|\xcf\xfa\xed\xfe|\xce\xfa\xed\xfe|\xca\xfe\xba\xbe)/u, { en: 'a program', fr: 'un programme' }],
  [/^SQLite format 3\0/u, { en: 'a database (SQLite)', fr: 'une base de données (SQLite)' }],
  [/^(?:\x1f\x8b|BZh\d|\xfd7zXZ\0|\x28\xb5\x2f\xfd)/u, { en: 'a compressed file', fr: 'un fichier compressé' }],
  [/^7z\xbc\xaf'\x1c/u, { en: 'a 7-Zip archive', fr: 'une archive 7-Zip' }],
  [/^Rar!\x1a\x07/u, { en: 'a RAR archive', fr: 'une archive RAR' }],
  [/^[^]{257}ustar/u, { en: 'a TAR archive', fr: 'une archive TAR' }],
  [/^WARC\/\d/u, { en: 'a web archive (WARC)', fr: 'une archive web (WARC)' }],
  [/^%!PS-/u, { en: 'a PostScript document', fr: 'un document PostScript' }],
  [/^(?:wOFF|wOF2|OTTO|\0\x01\0\0\0)/u, { en: 'a font', fr: 'une police de caractères' }],
]

function nameArchive(head: string): Sentence {
  if (/mimetypeapplication\/epub\+zip/u.test(head)) return { en: 'an e-book (EPUB)', fr: 'un livre numérique (EPUB)' }
  if (/mimetypeapplication\/vnd\.oasis\.opendocument/u.test(head)) return { en: 'an OpenDocument file (ODT)', fr: 'un document OpenDocument (ODT)' }
  if (/word\/|docProps\/|\[Content_Types\]\.xml/u.test(head)) {
    if (/xl\//u.test(head)) return { en: 'an Excel workbook (XLSX)', fr: 'un classeur Excel (XLSX)' }
    if (/ppt\//u.test(head)) return { en: 'a PowerPoint presentation (PPTX)', fr: 'une présentation PowerPoint (PPTX)' }
    return { en: 'a Word document (DOCX)', fr: 'un document Word (DOCX)' }
  }
  return { en: 'a ZIP archive', fr: 'une archive ZIP' }
}
