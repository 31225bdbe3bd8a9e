/**
 * Which tokens of a page a rule begins with, asked of each word once for all texts. Rules go over all tokens one after the other, and most words are none of theirs:
 * to look every word up in every list is more work than what the rules do.
 */
import type { Form } from '../forms.ts'
import type { Page } from './draft.ts'

const lists: ((fold: string) => boolean)[] = []

/** Whether a token's folded word is one of a list. Asked for when a module is read, before any text is; there is room for 30 lists. */
export function listed(isOf: (fold: string) => boolean): (page: Page, token: number) => boolean {
  if (lists.length === 30) throw new Error('There are more lists of words than a number has bits: let two rules share one, or keep a second number with each word.')
  const bit = 1 << (lists.push(isOf) - 1)
  return (page, token) => (page.lists[token]! & bit) !== 0
}

/** The lists a word is on, a bit each. */
export function listsOf(form: Form): number {
  if (form.lists < 0) form.lists = find(form.fold)
  return form.lists
}
const find = (fold: string): number => lists.reduce((bits, isOf, i) => isOf(fold) ? bits | (1 << i) : bits, 0)
