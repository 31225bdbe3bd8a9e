/** The small language patterns are written in, and what a pattern says once compiled. */
import type { EntityKind, Predicate } from '../../../../shared/model.ts'

export interface Pattern {
  /** Its place in the tables: of two patterns that tie the same two names, the first is believed. */
  readonly rank: number
  readonly predicate: Predicate
  readonly expression: RegExp
  /** The kinds of names it cannot do without, one set of bits for each; a sentence that lacks one need not be read. */
  readonly needs: readonly number[]
  /** Likewise its words: one of each choice has to be there. Numbers of `Patterns.words`. */
  readonly words: readonly (readonly number[])[]
  /** Both in the order they stand in: for a name its bits, for a word the choices. */
  readonly order: readonly (number | readonly number[])[]
  /** What a missing end is: the organisation the text is about, or the sentence before; its country, the place named last. */
  readonly understood: Understood
}
/** The patterns a word or a kind of name may be the cue of, in their order. */
export interface Cue {
  readonly patterns: readonly Pattern[]
  /** Those whose kinds of names a sentence has, by the bits of its kinds, once one had them. */
  readonly byKinds: Map<number, readonly Pattern[]>
  /** The reading that met it last. */
  met: number
}
export interface Patterns {
  readonly cues: ReadonlyMap<string, Cue>
  /** The words patterns cannot do without, each with its number. */
  readonly words: ReadonlyMap<string, number>
}
export type Understood = 'topic' | 'central' | 'thing' | 'state' | 'town' | 'last'

/** Any small word; and one that opens no other clause. */
const word = "[^ A-Z,;:.!?()&–—…|]+ "
const within = `(?!(?:after|before|when|while|because|if|que|qu'|that|who|which|qui|où|where|dont|par|by|après|avant|lorsque|tandis) )${word}`
/** Up to a dozen words and names of the same clause. */
const anything = '(?:(?!(?:who|which|qui|whose|dont|que|qu\'|that|but|mais) )[^ ;:.!?()–—…|]+ ){0,12}?'
/** What may stand before a further name of a list: articles and prepositions, and a noun after them. */
const links = "(?:(?:le|la|l'|les|the|du|de|d'|des|by|par|from|avec|un|une|chez) ){1,3}"
/** A small word that is no auxiliary, relative or verb of saying; and one that is no preposition or article either. */
const unlikely = (more: string): string => `(?!(?:${`
  who which that whose qui que qu' dont où where when ont est sont était was were is are has have had will would said says told dit explique
  estime called warns
  fils fille frère sœur épouse époux mari femme veuve gendre neveu nièce cousin père mère daughter brother sister wife husband widow nephew niece father mother
  warned argues adds after before while because but mais & if pour to par by not pas ne n' he she it il elle they ${more}
`.trim().split(/\s+/).join('|')}|[^ ]*(?:ed|ait|aient)) )`
const noun = unlikely('avec with') + word
const bare = unlikely("a of in at on for with from de du des d' à au aux en dans sur chez le la les l' the an un une as than") + word
/** No preposition stands before: what follows can be a subject. */
const governing = `
  de du d' des of à au aux in at by par for pour with avec from selon on sur chez than to according via contre against across beyond despite like
  unlike
  after before since under sous dans en near behind près
`.trim().split(/\s+/).join('|')
const ungoverned = `(?=[A-Z])(?<! (?:${governing}) (?:(?:la|le|les|l'|the) )?)`
const kinds: Readonly<Record<string, string>> = {
  O: 'CIF', X: 'CIFJ', Y: 'CIFJS', Z: 'CIFSP', A: 'CIFJSPEL', P: 'P', S: 'S', J: 'J', I: 'I', C: 'C', E: 'E', L: 'L', F: 'F', G: 'CIFJE', T: 'JFLE',
}
const helping = (be: string): string => `(?:(?:${`
  ${be}
  a ai ont avait avaient aura auront aurait auraient va vont doit devrait pourrait peut veut en y n' ne pas s' se l' lui leur déjà également aussi
  désormais depuis toujours has have had is are was were be been will would may might could to said also already now not reportedly already still
  tous toutes deux both all
  just soon recently since then later finally only never once again aussitôt ensuite
  [^ ]*ly [^ ]*ment
`.trim().split(/\s+/).join('|')}) ){0,4}`
const auxiliaries = helping('est sont sera seront serait était étaient été is are was were be been being')
/** … of a verb that does and is not done to. */
const active = helping('')
/** A name, or what belongs to it: `A's B`. */
const one = (of: string): string => `(?:[CIFSJ]\\d+ 's (?:${within}){0,2})?[${of}]\\d+ `
/** Words before a further name of a list: none that does something. */
const listed = `(?!(?:vend|vendent|cède|rachète|reprend|contrôle|détient|possède|emploie|recrute|lance|prépare|owns|buys|sells|runs|employs|launches|sold|bought|built|made|won|lost|led|vendu|perdu|repris|conclu|has|is|was|est|ont|[^ ]+(?:ed|é|ée|és|ées)) )${within}`
/** `A a repris B, le groupe C s'est emparé de D`: C begins a clause of its own. */
const list = (of: string): string => `${one(of)}(?:(?:, (?:${links}(?:${within}){0,2})?(?!${one(of)}${clause})|,? ?& (?:${links})?(?:${listed}){0,4})${one(of)}){0,6}`
const clause = "(?:s'|se|est|sont|ont|avait|avaient|has|have|was|were) "

/**
 * A pattern is tokens with spaces between: `~O` a name of the kinds a letter stands for, `~O+` a list of them; `_` up to four small words,
 * `__` up to eight; `=` auxiliaries, `=!` those of an active verb; `@noun` what can be read as a noun phrase, `@nounish` one without prepositions,
 * `...` up to twelve words and names, `@free` nothing, where no preposition governs what follows; `^^` an apposition or nothing; `^` and `$` the two ends of the clause;
 * `<s` … `>`, `<o` … `>`, `<r` … `>` the ends and the role; `[` … `]` what may be left out, `?token` likewise; anything else is a word, with `|`
 * between choices, `*` for any ending and `+` for a space.
 */
function compile(text: string): RegExp {
  const tokens = text.trim().split(/\s+/)
  const source = tokens.map((token): string => {
    if (token === '_') return `(?:${within}){0,4}?`
    if (token === '@word') return word
    if (token === '@free') return ungoverned
    if (token === '@noun') return `(?:${noun}){1,6}?`
    if (token === '@nounish') return `(?:${bare}){1,4}`
    if (token === '__') return `(?:${within}){0,8}?`
    if (token === '...') return anything
    if (token === '=') return auxiliaries
    if (token === '=!') return active
    if (token === '^^') return '(?:, [^,;:.]{1,90}, )?'
    if (token === '[') return '(?:'
    if (token === ']') return ')?'
    if (token === '>') return ')'
    if (token === '$') return '(?=[.,;:!?()–—…]|$)'
    if (token === '^') return ''
    if (token.startsWith('<')) return `(?<${token.slice(1)}>`
    const optional = token.startsWith('?')
    const plain = optional ? token.slice(1) : token
    const body = plain.startsWith('~') ? nameToken(plain)
      : `(?:${plain.replaceAll('+', ' ').replaceAll('*', '[^ ]*').replace(/[$.()]/g, '\\$&')}) `
    return optional ? `(?:${body})?` : body
  }).join('')
  return new RegExp(`${tokens[0] === '^' ? '^ ' : ' '}${source}`, 'g')
}
const letters = 'PCIFJLES'
const bitsOf = (choice: string): number => [...choice].reduce((bits, letter) => bits | 1 << letters.indexOf(letter), 0)
const kindBits: Readonly<Record<EntityKind, number>> = { person: bitsOf('P'), company: bitsOf('C'), institution: bitsOf('I'), fund: bitsOf('F'), project: bitsOf('J'), law: bitsOf('L'), event: bitsOf('E'), place: bitsOf('S') }
/** A kind as `needs` has it. */
export const letterOf = (kind: EntityKind): number => kindBits[kind]
/**
 * Bits of names and choices of words: of several words the first, of a word with a letter that may be left out both; those with an ending left open
 * are not looked up.
 */
const orderOf = (text: string): (number | string[])[] => required(text).flatMap<number | string[]>((token) => {
  if (token.startsWith('~')) return [bitsOf(kinds[token[1]!]!)]
  const choices = token.split('|').map((choice) => choice.split('+')[0]!)
  return choices.every((choice) => /^(?:[\p{L}',&(;-]\??)+$/u.test(choice)) ? [choices.flatMap(spellings)] : []
})
/** `portée?s?`: portées, portée, portés, porté. */
function spellings(choice: string): string[] {
  const at = choice.indexOf('?')
  if (at < 0) return [choice]
  const rest = spellings(choice.slice(at + 1))
  return [choice.slice(0, at), choice.slice(0, at - 1)].flatMap((start) => rest.map((end) => start + end))
}
/** The tokens a pattern cannot do without. */
function required(text: string): string[] {
  let optional = 0
  return text.trim().split(/\s+/).filter((token) => {
    if (token === '[') optional++
    if (token === ']') optional--
    return optional === 0 && token !== '...' && !/^[?@<>^$=_[\]]/.test(token)
  })
}
const nameToken = (token: string): string => token.endsWith('+') ? list(kinds[token[1]!]!) : one(kinds[token[1]!]!)
/** Lines `cues :: predicate[ understood] :: pattern`, which an indented line continues, by each of the cues: one has to be in the sentence. */
export function readPatterns(...tables: readonly string[]): Patterns {
  const found = new Map<string, Pattern[]>()
  const words = new Map<string, number>()
  const numberOf = (word: string): number => {
    if (!words.has(word)) words.set(word, words.size)
    return words.get(word)!
  }
  let rank = 0
  const lines = tables.flatMap((table) => table.trim().replace(/\|\n +/g, '|').replace(/\n +/g, ' ').split('\n'))
  for (const line of lines.filter((each) => each.includes('::'))) {
    const [cues, head, text] = line.split(' :: ').map((part) => part.trim()) as [string, string, string]
    const [predicate, understood = 'topic'] = head.split(' ') as [Predicate, Understood?]
    const order = orderOf(text).map((step) => typeof step === 'number' ? step : step.map(numberOf))
    const needs = order.filter((step) => typeof step === 'number')
    // Where a sentence has to have one of a few words, it most often has none.
    const wanted = order.filter((step) => typeof step !== 'number').sort((a, b) => a.length - b.length)
    const pattern: Pattern = { rank: rank++, predicate, understood, expression: compile(text), needs, words: wanted, order }
    for (const cue of new Set(cues.split(/\s+/))) {
      const known = found.get(cue)
      if (known === undefined) found.set(cue, [pattern])
      else known.push(pattern)
    }
  }
  return { cues: new Map([...found].map(([cue, patterns]) => [cue, { patterns, byKinds: new Map<number, readonly Pattern[]>(), met: 0 }])), words }
}
