/**
 * The names of the lexicon, by their words. What is read at the start is only the first word of each way of writing a name: the rest is taken apart when
 * a text has that first word, which of most names no text of a library ever does.
 */
import type { EntityKind } from '../../../shared/model.ts'
import type { KnownForm, KnownThing } from './lexicon.ts'
import { casingOf, endOfPlainWord, foldText, tokenize } from './tokens.ts'

/** Names that begin alike. Most nodes lead to one word only: that one is kept without a map. */
export interface Node {
  word: string | null
  only: Node | null
  next: Map<string, Node> | null
  forms: KnownForm[] | null
}

export interface NameTable {
  /** `Électricité de France = EDF = E.D.F.?`: the main name and its other forms. */
  add(entry: string, kind: EntityKind, family: string): void
  /** What names go on with after this first word, folded. */
  first(fold: string): Node | undefined
  all(): KnownForm[]
}

interface Entry {
  readonly main: string
  readonly kind: EntityKind
  readonly family: string
  thing: KnownThing | null
}
interface Unread {
  readonly form: string
  readonly entry: Entry
}

export function createNameTable(): NameTable {
  const unread = new Map<string, Unread[]>()
  const nodes = new Map<string, Node>()
  const first = (fold: string): Node | undefined => {
    const known = nodes.get(fold)
    if (known !== undefined) return known
    const waiting = unread.get(fold)
    if (waiting === undefined) return undefined
    const node = createNode()
    nodes.set(fold, node)
    for (const { form, entry } of waiting) addForm(node, form, entry)
    return node
  }
  return {
    add(text, kind, family) {
      const forms = text.includes('=') ? [...new Set(text.split('=').map((form) => form.trim()))].filter(Boolean) : [text.trim()]
      const entry: Entry = { main: forms[0]!, kind, family, thing: null }
      for (const form of forms) {
        const head = firstFold(form)
        if (head === undefined) continue
        const waiting = unread.get(head)
        if (waiting === undefined) unread.set(head, [{ form, entry }])
        else waiting.push({ form, entry })
      }
    },
    first,
    all: () => [...unread.keys()].flatMap((fold) => [...formsUnder(first(fold)!)]),
  }
}

const createNode = (): Node => ({ word: null, only: null, next: null, forms: null })
function grow(node: Node, word: string): Node {
  const next = createNode()
  if (node.word === null) {
    node.word = word
    node.only = next
  } else (node.next ??= new Map()).set(word, next)
  return next
}
function* formsUnder(node: Node): Generator<KnownForm> {
  yield* node.forms ?? []
  if (node.only) yield* formsUnder(node.only)
  for (const next of node.next?.values() ?? []) yield* formsUnder(next)
}

/** Adds a way of writing a name below the node of its first word. */
function addForm(head: Node, form: string, entry: Entry): void {
  const text = plain(form)
  const { folds, cased } = cutForm(text)
  let node = head
  for (const fold of folds.slice(1)) node = (node.word === fold ? node.only : node.next?.get(fold)) ?? grow(node, fold)
  entry.thing ??= { name: plain(entry.main), kind: entry.kind, family: entry.family }
  node.forms ??= []
  node.forms.push({ thing: entry.thing, text, ambiguous: form.includes('?'), weak: form.endsWith('~'), casing: cased })
}

/** The first token of a form, folded: most begin with a plain word before a space, or are one; and no token goes on behind a space. */
function firstFold(form: string): string | undefined {
  const space = form.indexOf(' ')
  const head = space < 0 ? plain(form) : form.slice(0, space)
  return endOfPlainWord(`${head} `, 0) === head.length ? foldText(head) : cutForm(head).folds[0]
}

const simple = /^[\p{L}\p{N}]+(?:[- ][\p{L}\p{N}]+)*$/u
/** Words that the tokenizer may cut at their hyphen. */
const mayFall = /-[a-zà-ÿ]|(?:^| )(?:[Aa]nti|[Pp]ro|[Ee]x|[Nn]on|[Pp]re|[Pp]ost|[Mm]id|[Uu]ltra|[Qq]uasi|[Ii]nter)-|-(?:Il|Ils|Elle|On|Je|Tu|Nous|Vous|Ce|Là|Ci|Même)(?: |$)/u
/** The tokens of a form; most are plain words between spaces, or with capitals around their hyphens, and need no tokenizer. */
function cutForm(form: string): { folds: readonly string[]; cased: readonly number[] } {
  if (simple.test(form) && !(form.includes('-') && mayFall.test(form))) {
    const words = form.split(' ')
    return { folds: words.map(foldText), cased: words.map(casingOf) }
  }
  const tokens = tokenize(form)
  return { folds: tokens.fold, cased: [...tokens.casing] }
}

/** Without the marks `?` and `~` at its end. */
function plain(form: string): string {
  let end = form.length
  while (end > 0 && (form.charCodeAt(end - 1) === 0x3f || form.charCodeAt(end - 1) === 0x7e)) end -= 1
  return end === form.length ? form : form.slice(0, end).trim()
}
