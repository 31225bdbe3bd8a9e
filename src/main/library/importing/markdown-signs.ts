const signs: readonly RegExp[] = [
  /^ {0,3}#{1,6} +\S/mu,
  /!?\[[^\]\n]{1,300}\](?:\([^()\s]{1,500}(?:\([^()\s]*\))?[^()\n]{0,200}\)|\[[^\]\n]{0,80}\])/u,
  /(?:\*\*|__)(?=\S)[^*_\n]{1,300}\S?(?:\*\*|__)/u,
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])[^*_\n]{1,300}(?<=\S)\1(?![\p{L}\p{N}*_])/u,
  /^ {0,3}(?:```|~~~)/mu,
  /^ {0,3}> \S/mu,
  /`[^`\n]{1,200}`/u,
  /^\S[^\n]{0,200}\n(?:={3,}|-{3,})[ \t]*$/mu,
  /^\|?[ \t:-]*-{3,}[ \t]*(?:\|[ \t:-]*)+$/mu,
]
const bulletList = /^[-*+] \S[^\n]*\n+[-*+] \S/mu

/** The signs that plain text hardly ever has by chance: headings, links, strong words, fences. */
const sure = [0, 1, 2, 4].map((at) => signs[at]!)
export const hasSureMarkdownSign = (text: string): boolean => sure.some((sign) => sign.test(text))

/** How many different things that only Markdown means stand in a text. A list counts only beside a heading: plain text has lists too. */
export function countMarkdownSigns(text: string): number {
  const heading = signs[0]!.test(text)
  return signs.filter((sign) => sign.test(text)).length + (heading && bulletList.test(text) ? 1 : 0)
}
