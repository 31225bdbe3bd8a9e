/** Offices by their title: one question for one title, whatever the language and the portfolio. */
const titles: readonly (readonly [title: string, pattern: RegExp])[] = [
  ['vice-president', /^(?:vice-?président\p{L}*|vice-?president|vice-?chair\p{L}*)$/u],
  ['commissioner', /^(?:commissaire|commissioner)$/],
  ['chief executive', /^(?:pdg|ceo|p-dg|chief)$/],
  ['director', /^(?:directeur|directrice|director|directeurs)$/],
  ['secretary', /^(?:secrétaire|secretary)$/],
  ['prime minister', /^(?:premier|première|prime)$/],
  ['minister', /^(?:ministre|minister)$/],
  ['mayor', /^(?:maire|mayor)$/],
  ['governor', /^(?:gouverneur\p{L}*|governor)$/u],
  ['chancellor', /^(?:chancelier|chancelière|chancellor)$/],
  ['founder', /^(?:fondateur|fondatrice|cofondateur|cofondatrice|founder|co-founder|cofounder)$/],
  ['president', /^(?:présidente?|president|chair|chairman|chairwoman|chairperson)$/],
  ['managing director', /^(?:managing)$/],
]
const wordsOf = (role: string): string[] => role.toLowerCase().split(/[^\p{L}-]+/u).filter((word) => word !== '')
const former = /^(?:ex|ancien|ancienne|former|futur|future|outgoing|sortant|ex-.*)$/

/** The title's common name; the role's first word where it is none we know. Null for an office that is over or to come, or none. */
export function titleOf(role: string | null): string | null {
  const words = wordsOf(role ?? '')
  if (words.length === 0 || words.some((word) => former.test(word))) return null
  for (const word of words) {
    const known = titles.find(([, pattern]) => pattern.test(word))
    if (known !== undefined) return known[0]
  }
  return words[0] ?? null
}
/** What the office is for, as its words after the title; empty for the office alone. */
export function portfolioOf(role: string | null): string {
  const words = wordsOf(role ?? '')
  const at = words.findIndex((word) => titles.some(([, pattern]) => pattern.test(word)))
  // `defence minister`: English puts it before the title.
  const [after, before] = [meant(words.slice(at + 1)), meant(words.slice(0, Math.max(at, 0)))]
  return after === '' ? before : after
}
const meant = (words: readonly string[]): string => words.filter((word) => word.length > 3 && !/^(?:européen|européenne|european|général|générale|general)$/.test(word)).join(' ')
/** Held by one person at a time. */
export const isSingular = (role: string | null): boolean => ['president', 'chief executive', 'prime minister', 'mayor', 'governor', 'chancellor', 'managing director'].includes(titleOf(role) ?? '')
