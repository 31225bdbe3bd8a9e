export interface Joined {
  readonly text: string
  /** Where each of the lines begins in it. */
  readonly starts: readonly number[]
  /** How many cut words were made whole. */
  readonly hyphens: number
}

/** What French hangs on a verb or a word with a hyphen of its own, and what English and French words made of two often end in. */
const hung = /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|y|en|le|la|les|lui|leur|moi|toi|même|mêmes|t-|être|dessus|dessous|delà|vis|chef|based|led|term|wide|free|scale|up|off|in)(?![\p{L}])/iu

/** Lines as one run of words. `whole` are the hyphened words that stand unbroken elsewhere: those keep their hyphen here too. */
export function joinWords(lines: readonly string[], whole: ReadonlySet<string>): Joined {
  let text = ''
  let hyphens = 0
  const starts: number[] = []
  for (const given of lines) {
    // A soft hyphen inside a line only says where the word could be cut.
    const line = given.replaceAll(/\u00ad(?!$)/gu, '')
    const before = text
    const cut = /(\p{L}+(?:-\p{L}+)*)([-\u00ad\u2010])$/u.exec(text)
    if (text === '') text = line
    else if (cut && /^\p{Ll}/u.test(line)) {
      const next = /^\p{L}+(?:-\p{L}+)*/u.exec(line)![0]
      const keeps = cut[2] === '-' && (hung.test(line) || whole.has(`${cut[1]}-${next}`.toLowerCase()))
      if (!keeps) hyphens += 1
      text = (keeps ? text : text.slice(0, -1)) + line
    } else text += cut || /[-–—/]$/u.test(text) && /\S[-/]$/u.test(text) ? line : ` ${line}`
    starts.push(before === '' ? 0 : text.length - line.length)
  }
  return { text, starts, hyphens }
}
