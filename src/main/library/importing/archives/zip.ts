import { Inflate } from 'fflate'
import { tooLargeArticle, type Budget } from '../limits.ts'
import { cutOff, damaged, locked, unreadable } from '../unreadable.ts'

/** A file inside a ZIP archive, not unpacked yet. */
export interface ZipEntry {
  /** As the archive has it, with `/` between folders. */
  readonly name: string
  readonly isFolder: boolean
  /** @throws LibraryFailure when it is encrypted, damaged, too large, or packed in a way this program does not know. */
  unpack(): Uint8Array
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const mostEntries = 200_000
/** How much is inflated at a time: at the best ratio there is, a slice becomes 16 MB, and is then counted. */
const slice = 16_384

/**
 * What a ZIP archive lists, in the order of its list. Nothing is unpacked yet, and what an entry says of its size is not
 * believed: what comes out is counted while it comes.
 * @throws LibraryFailure when the list is missing or makes no sense.
 */
export function openZip(bytes: Uint8Array, name: string, budget: Budget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw cutOff(name)
  const count = view.getUint16(end + 10, true)
  const listed = findList(view, end)
  const entries: ZipEntry[] = []
  let at = listed.start
  while (at + 46 <= end && entries.length < mostEntries && view.getUint32(at, true) === entryMark) {
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    entries.push(toEntry(bytes, view, at, nameLength, extraLength, listed.shift, name, budget))
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  if (entries.length < count && count !== 0xffff) throw damaged(name)
  return entries
}

/** The end record lies in the last 64 kB, before a comment that may hold anything. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) if (view.getUint32(at, true) === endMark) return at
  return -1
}

/** Where the list begins, and by how much all offsets are off (an archive behind a program that unpacks it). */
function findList(view: DataView, end: number): { readonly start: number; readonly shift: number } {
  const size = view.getUint32(end + 12, true)
  const offset = view.getUint32(end + 16, true)
  if (offset === 0xffffffff || size === 0xffffffff) {
    // The large form has its own end record, which a locator before the usual one points at.
    const record = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50 ? Number(view.getBigUint64(end - 12, true)) : -1
    if (record >= 0 && record + 56 <= view.byteLength) return { start: Number(view.getBigUint64(record + 48, true)), shift: 0 }
  }
  const shift = end - size - offset
  return shift > 0 && size !== 0xffffffff ? { start: offset + shift, shift } : { start: offset, shift: 0 }
}

function toEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number, shift: number, archive: string, budget: Budget): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
  const large = readLarge(view, at + 46 + nameLength, extraLength, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)])
  const [, packed, offset] = large
  return {
    name,
    isFolder: name.endsWith('/'),
    unpack() {
      if ((flags & 1) !== 0 || method === 99) throw locked(name)
      const header = offset + shift
      if (header + 30 > bytes.length || view.getUint32(header, true) !== fileMark) throw damaged(archive)
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
      if (start + packed > bytes.length) throw cutOff(archive)
      return unpack(bytes.subarray(start, start + packed), method, name, budget)
    },
  }
}

/** Sizes and offset of the large form, in the order in which those that do not fit into four bytes stand in the extra field. */
function readLarge(view: DataView, start: number, length: number, small: readonly [number, number, number]): [number, number, number] {
  if (!small.includes(0xffffffff)) return [...small]
  let at = start
  while (at + 4 <= start + length) {
    const size = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1) {
      let from = at + 4
      const [whole = 0, packed = 0, offset = 0] = small.map((value) => {
        if (value !== 0xffffffff || from + 8 > view.byteLength) return value
        from += 8
        return Number(view.getBigUint64(from - 8, true))
      })
      return [whole, packed, offset]
    }
    at += 4 + size
  }
  return [...small]
}

function unpack(packed: Uint8Array, method: number, name: string, budget: Budget): Uint8Array {
  if (method === 0) {
    budget.unpack(packed.length)
    if (packed.length > budget.limits.bytes) throw tooLargeArticle(name, Math.round(budget.limits.bytes / 1e6))
    return packed
  }
  if (method !== 8) throw unknownMethod(name)
  const parts: Uint8Array[] = []
  let length = 0
  let isWhole = false
  const inflate = new Inflate((part, final) => {
    budget.unpack(part.length)
    length += part.length
    if (length > budget.limits.bytes) throw tooLargeArticle(name, Math.round(budget.limits.bytes / 1e6))
    parts.push(part)
    isWhole = final
  })
  try {
    for (let from = 0; from < packed.length; from += slice) {
      budget.checkTime()
      inflate.push(packed.subarray(from, from + slice), from + slice >= packed.length)
    }
  } catch (error) {
    // What the unpacking code says is one of its own errors; ours go on.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') throw damaged(name)
    throw error
  }
  if (!isWhole) throw damaged(name)
  return join(parts, length)
}

export function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Names without the UTF-8 mark are in whatever their maker used: UTF-8 when it is that, else Western European. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  const decoded = ((): string => {
    try {
      return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes)
    } catch {
      return new TextDecoder('windows-1252').decode(bytes)
    }
  })()
  return decoded.replaceAll('\\', '/').normalize('NFC')
}

const unknownMethod = (name: string) =>
  unreadable({
    en: `${name} is packed in a way this program does not know. Unpack the archive yourself and import the files.`,
    fr: `${name} est compressé d’une façon que ce programme ne connaît pas. Décompressez l’archive vous-même et importez les fichiers.`,
  })
