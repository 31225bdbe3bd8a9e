import type { Budget } from '../limits.ts'
import type { ZipEntry } from '../archives/zip.ts'
import { parseXml, type XmlElement } from '../xml.ts'

/** The files inside an office document or a book, by name, unpacked when asked for. */
export interface OfficePackage {
  readonly name: string
  readonly budget: Budget
  has(part: string): boolean
  /** The part's XML; null when there is no such part. */
  xml(part: string): XmlElement | null
  text(part: string): string | null
}

export function toPackage(name: string, entries: readonly ZipEntry[], budget: Budget): OfficePackage {
  const parts = new Map(entries.map((entry) => [entry.name.replace(/^\//u, ''), entry]))
  const text = (part: string): string | null => {
    const bytes = parts.get(part)?.unpack()
    return bytes ? decodeXml(bytes) : null
  }
  return {
    name,
    budget,
    has: (part) => parts.has(part),
    text,
    xml(part) {
      const source = text(part)
      return source === null ? null : parseXml(source)
    },
  }
}

/** XML says its charset by a mark or in its first line; these formats use UTF-8 and, rarely, UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
