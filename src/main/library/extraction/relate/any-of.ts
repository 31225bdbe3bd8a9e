/** One of these words and nothing else; each may be a pattern of its own, and all may go on with `ending`. */
export const anyOf = (choices: string, ending = ''): RegExp => new RegExp(`^(?:${choices.trim().split(/\s+/).join('|')})${ending}$`)
