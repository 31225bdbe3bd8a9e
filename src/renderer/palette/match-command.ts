const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word that was typed begins a word of the command's name. Accents and case do not count. */
export function matchesCommand(name: string, typed: string): boolean {
  const own = plain(name).split(/[^\p{L}\p{N}]+/u)
  return plain(typed).split(/[^\p{L}\p{N}]+/u).filter(Boolean).every((word) => own.some((one) => one.startsWith(word)))
}
