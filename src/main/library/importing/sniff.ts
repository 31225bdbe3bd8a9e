import type { Sentence } from '../../../shared/model.ts'
import type { ZipEntry } from './archives/zip.ts'
import { nameForeign } from './foreign.ts'
import { toLatin } from './mail/mime.ts'

/** What a file is, by its content; the name is never asked. `plain` is text of some kind, which its decoded words decide. */
export type FileKind = 'pdf' | 'zip' | 'rtf' | 'email' | 'mhtml' | 'warc' | 'gzip' | 'locked' | 'plain' | { readonly foreign: Sentence }

const encrypted = [...'EncryptedPackage'].join('\0')

export function sniff(bytes: Uint8Array): FileKind {
  const head = toLatin(bytes.subarray(0, 4_096))
  if (/^[^]{0,1024}?%PDF-\d/u.test(head)) return 'pdf'
  if (['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((mark) => head.startsWith(mark))) return 'zip'
  if (/^\s*\{\\rtf/u.test(head)) return 'rtf'
  if (/^WARC\/\d/u.test(head)) return 'warc'
  if (head.startsWith('\x1f\x8b')) return 'gzip'
  const mail = sniffMail(head)
  if (mail) return mail
  // An office document with a password is put whole into the container of the old formats.
  if (head.startsWith('\xd0\xcf\x11\xe0') && toLatin(bytes.subarray(0, 1_048_576)).includes(encrypted)) return 'locked'
  const foreign = nameForeign(bytes)
  return foreign ? { foreign } : 'plain'
}

/** A day and hour as only mail programs write them. */
const stamped = /^Date:[ \t]*(?:[A-Z][a-z]{2},[ \t]*)?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UT|[A-Z]{3})/mu

/** A message begins with headers, of which one says the version of MIME, or several are those that mail always has. */
function sniffMail(head: string): 'email' | 'mhtml' | null {
  const block = /^(?:From [^\n]*\r?\n)?((?:[\w-]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,80})/u.exec(head)?.[1]
  if (!block) return null
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'imu').test(block)
  const isMessage = has('MIME-Version') || (has('From') && has('Date') && (has('Subject') || has('To') || has('Message-ID')) && (has('Received') || has('Message-ID') || has('Return-Path') || stamped.test(block)))
  if (!isMessage) return null
  const isSaved = has('Snapshot-Content-Location') || /^(?:From|X-MimeOLE):[^\n]*(?:saved by|enregistré par|produced by)/imu.test(block)
  return isSaved || (/^Content-Type:\s*multipart\/(?:related|mixed)/imu.test(block) && !has('To') && !has('Received')) ? 'mhtml' : 'email'
}

/** What a ZIP archive is meant as, by the files in it. */
export type PackageKind = 'docx' | 'odt' | 'epub' | 'wacz' | 'archive' | { readonly foreign: Sentence }

export function sniffPackage(entries: readonly ZipEntry[]): PackageKind {
  const has = (name: string): boolean => entries.some((entry) => entry.name.replace(/^\//u, '') === name)
  const starts = (name: string): boolean => entries.some((entry) => entry.name.startsWith(name))
  const mimetype = entries.find(({ name }) => name === 'mimetype')
  const type = mimetype ? toLatin(mimetype.unpack().subarray(0, 100)).trim() : ''
  if (type === 'application/epub+zip' || (has('META-INF/container.xml') && starts('OEBPS/'))) return 'epub'
  if (/^application\/vnd\.oasis\.opendocument\.text/u.test(type)) return 'odt'
  if (/^application\/vnd\.oasis\.opendocument/u.test(type)) return { foreign: { en: 'an OpenDocument file that is no text (ODS, ODP)', fr: 'un document OpenDocument qui n’est pas un texte (ODS, ODP)' } }
  if (has('[Content_Types].xml')) {
    if (starts('word/')) return 'docx'
    if (starts('xl/')) return { foreign: { en: 'an Excel workbook (XLSX)', fr: 'un classeur Excel (XLSX)' } }
    if (starts('ppt/')) return { foreign: { en: 'a PowerPoint presentation (PPTX)', fr: 'une présentation PowerPoint (PPTX)' } }
  }
  if (has('content.xml') && has('META-INF/manifest.xml') && has('styles.xml')) return 'odt'
  return has('datapackage.json') && entries.some(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/u.test(name)) ? 'wacz' : 'archive'
}
