/** What a file that is not text is, by the first bytes every such file has, in words for a sentence; null when it may be text. */
export function nameForeign(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, 4_096))
  for (const [magic, name] of signatures) if (magic.test(head)) return typeof name === 'string' ? name : name(head)
  if (/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,60}?MIME-Version:/iu.test(head)) {
    return /multipart\/related/iu.test(head) && /saved by|snapshot-content-location|text\/html/iu.test(head) ? 'a web archive (MHTML)' : 'an e-mail message'
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
const signatures: readonly (readonly [RegExp, string | ((head: string) => string)])[] = [
  [/^[^]{0,1024}?%PDF-\d/u, 'a PDF'],
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u, nameArchive],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/u, 'an old Office document (DOC, XLS or PPT)'],
  [/^\s*\{\\rtf/u, 'an RTF document'],
  [/^\x89PNG\r\n/u, 'a PNG image'],
  [/^\xff\xd8\xff/u, 'a JPEG image'],
  [/^GIF8[79]a/u, 'a GIF image'],
  [/^RIFF[^]{4}WEBP/u, 'a WebP image'],
  [/^(?:II\*\0|MM\0\*)/u, 'a TIFF image'],
  [/^BM[^]{4}\0\0\0\0/u, 'a BMP image'],
  [/^[^]{4}ftyp(?:hei[cx]|mif1|avif)/u, 'a HEIC or AVIF image'],
  [/^(?:[^]{4}ftyp|\x1a\x45\xdf\xa3)/u, 'a video'],
  [/^(?:ID3[\x02-\x04]|\xff\xfb[^]{2}|OggS|fLaC|RIFF[^]{4}WAVE)/u, 'a sound recording'],
  [/^(?:\x7fELF|MZ[^]{2,64}\0|\xcf\xfa\xed\xfe|\xce\xfa\xed\xfe|\xca\xfe\xba\xbe)/u, 'a program'],
  [/^SQLite format 3\0/u, 'a database (SQLite)'],
  [/^(?:\x1f\x8b|BZh\d|\xfd7zXZ\0|\x28\xb5\x2f\xfd)/u, 'a compressed file'],
  [/^7z\xbc\xaf'\x1c/u, 'a 7-Zip archive'],
  [/^Rar!\x1a\x07/u, 'a RAR archive'],
  [/^[^]{257}ustar/u, 'a TAR archive'],
  [/^WARC\/\d/u, 'a web archive (WARC)'],
  [/^%!PS-/u, 'a PostScript document'],
  [/^(?:wOFF|wOF2|OTTO|\0\x01\0\0\0)/u, 'a font'],
]

function nameArchive(head: string): string {
  if (/mimetypeapplication\/epub\+zip/u.test(head)) return 'an e-book (EPUB)'
  if (/mimetypeapplication\/vnd\.oasis\.opendocument/u.test(head)) return 'an OpenDocument file (ODT)'
  if (/word\/|docProps\/|\[Content_Types\]\.xml/u.test(head)) {
    if (/xl\//u.test(head)) return 'an Excel workbook (XLSX)'
    if (/ppt\//u.test(head)) return 'a PowerPoint presentation (PPTX)'
    return 'a Word document (DOCX)'
  }
  return 'a ZIP archive'
}
