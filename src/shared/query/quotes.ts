/** Whatever people and their programs put around a phrase. Any of them opens and any of them closes: they are mixed when one pastes. */
export const quotes = '"“”„‟«»‹›＂〝〞'

const longest = 1000
const closing = new RegExp(`^([^${quotes}]*?)[’‘](?=$|[\\s()])`, 'u')

/** Where a phrase that was opened at `at` ends: its inner text, and the first character behind it. Unclosed, it runs to the end. */
export function readPhrase(typed: string, at: number): { readonly inner: string; readonly end: number; readonly closed: boolean } | null {
  const opener = typed[at]
  if (opener === undefined) return null
  if (quotes.includes(opener)) {
    for (let end = at + 1; end < typed.length; end++)
      if (quotes.includes(typed[end]!)) return { inner: typed.slice(at + 1, end), end: end + 1, closed: true }
    return { inner: typed.slice(at + 1), end: typed.length, closed: false }
  }
  // ‘…’ is also how apostrophes are written, so it is a phrase only where it is closed before a space, a bracket or the end.
  if (opener !== '‘' && opener !== '‚') return null
  const closed = closing.exec(typed.slice(at + 1, at + 1 + longest))
  return closed ? { inner: closed[1]!, end: at + 1 + closed[0].length, closed: true } : null
}
