/** A part of a MIME message: its headers by small name, and its bytes as they were before they were packed for the mail. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  readonly type: string
  readonly parameters: Readonly<Record<string, string>>
  /** Unpacked when asked for. */
  content(): Uint8Array
  readonly parts: readonly MimePart[]
}

const deepest = 12
const mostParts = 5_000

/** A message and its parts, to the depth real messages have. Works on one character a byte, so that nothing is lost before charsets are known. */
export function parseMime(bytes: Uint8Array): MimePart {
  return parsePart(toLatin(bytes), 0)
}

function parsePart(raw: string, depth: number): MimePart {
  const gap = /\r?\n\r?\n/u.exec(raw)
  const headers = parseHeaders(gap ? raw.slice(0, gap.index) : raw)
  const body = gap ? raw.slice(gap.index + gap[0].length) : ''
  const { type, parameters } = parseType(headers.get('content-type') ?? 'text/plain')
  const boundary = parameters['boundary']
  const parts = type.startsWith('multipart/') && boundary && depth < deepest ? splitParts(body, boundary).map((part) => parsePart(part, depth + 1)) : []
  return { headers, type, parameters, parts, content: () => unpack(body, (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()) }
}

export function parseHeaders(block: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of block.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u).slice(0, 500)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

export function parseType(value: string): { readonly type: string; readonly parameters: Readonly<Record<string, string>> } {
  const parameters: Record<string, string> = {}
  for (const [, key, quoted, bare] of value.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^;\s]+))/gu)) parameters[key!.toLowerCase()] = quoted ?? bare ?? ''
  return { type: value.split(';')[0]!.trim().toLowerCase(), parameters }
}

function splitParts(body: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const parts: string[] = []
  let at = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`) + 1
  if (at === 0 && !body.startsWith(mark)) return []
  while (parts.length < mostParts) {
    const lineEnd = body.indexOf('\n', at)
    if (lineEnd < 0 || body.startsWith('--', at + mark.length)) break
    const next = body.indexOf(`\n${mark}`, lineEnd)
    // A message that is cut off has no last boundary: what there is of its last part is still worth reading.
    parts.push(body.slice(lineEnd + 1, next < 0 ? body.length : next).replace(/\r$/u, ''))
    if (next < 0) break
    at = next + 1
  }
  return parts
}

function unpack(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Uint8Array.from(Buffer.from(body.replaceAll(/[^\d+/a-z]/giu, ''), 'base64'))
  if (encoding !== 'quoted-printable') return Uint8Array.from(Buffer.from(body, 'latin1'))
  const plain = body.replaceAll(/[ \t]+(?=\r?\n)/gu, '').replaceAll(/=\r?\n/gu, '').replaceAll(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Uint8Array.from(Buffer.from(plain, 'latin1'))
}

/** `=?utf-8?Q?=C3=A9?=` in a header as the letters it stands for. */
export function decodeWords(value: string): string {
  return value.replaceAll(/(\?=)\s+(?==\?)/gu, '$1').replaceAll(/=\?([\w-]{2,30})\?([bq])\?([^?\s]*)\?=/giu, (whole, charset: string, how: string, text: string) => {
    const bytes = unpack(how.toLowerCase() === 'q' ? text.replaceAll('_', ' ') : text, how.toLowerCase() === 'q' ? 'quoted-printable' : 'base64')
    try {
      return new TextDecoder(charset).decode(bytes)
    } catch {
      return whole
    }
  })
}

export const toLatin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
