/** What an RTF file is made of, in order. Text comes as bytes of the font's code page, since only the reader knows the font. */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  | { readonly type: 'byte'; readonly code: number }
  /** `raw` text may hold bytes beyond ASCII. */
  | { readonly type: 'text'; readonly text: string; readonly raw?: true }

/** Reads the file once, from front to back; works on one character a byte. */
export function* toRtfTokens(raw: string): Generator<RtfToken> {
  const word = /\\([a-z]{1,32})(-?\d{1,10})? ?/iuy
  const plain = /[^\\{}\r\n]+/uy
  let at = 0
  while (at < raw.length) {
    const sign = raw[at]!
    if (sign === '{' || sign === '}') {
      yield { type: sign === '{' ? 'open' : 'close' }
      at += 1
    } else if (sign === '\\') {
      const next = raw[at + 1] ?? ''
      word.lastIndex = at
      const found = word.exec(raw)
      if (found) {
        const value = found[2] === undefined ? null : Number(found[2])
        at += found[0].length
        yield { type: 'word', name: found[1]!, value }
        // Binary data may hold anything, braces too.
        if (found[1] === 'bin' && value !== null && value > 0) at += value
      } else if (next === "'") {
        const code = Number.parseInt(raw.slice(at + 2, at + 4), 16)
        if (!Number.isNaN(code)) yield { type: 'byte', code }
        at += 4
      } else {
        yield next === '\n' || next === '\r' ? { type: 'word', name: 'par', value: null } : symbol(next)
        at += 2
      }
    } else if (sign === '\r' || sign === '\n') at += 1
    else {
      plain.lastIndex = at
      const found = plain.exec(raw)![0]
      yield { type: 'text', text: found, raw: true }
      at += found.length
    }
  }
}

function symbol(sign: string): RtfToken {
  if (sign === '*') return { type: 'word', name: '*', value: null }
  if (sign === '~') return { type: 'text', text: '\u00a0' }
  if (sign === '_') return { type: 'text', text: '‑' }
  return { type: 'text', text: sign === '-' || sign === ':' || sign === '|' ? '' : sign }
}
