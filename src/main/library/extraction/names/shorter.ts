/** Later, shorter ways of naming: "la Commission", "le Forum", a last name alone. */
import { casing } from '../tokens.ts'
import { foldedText, has, isCapital, isFirst, kindOf, sameSentence, type Draft, type DraftName, type Page } from './draft.ts'

const determiners = new Set(['la', 'le', "l'", 'the', 'du', 'au', 'cette', 'ce', 'cet', 'this', 'notre', 'our', 'its', 'sa', 'son', 'les', 'des', 'aux'])

/** Weak forms of what the text names in full; head words of its own institutions; last and first names of its people. */
export function findShorter(page: Page, draft: Draft): void {
  const { tokens, lexicon } = page
  const things = new Map<string, DraftName>()
  const heads = new Map<string, DraftName | null>()
  const lasts = new Map<string, DraftName | null>()
  const offer = (map: Map<string, DraftName | null>, key: string, name: DraftName): void => {
    const before = map.get(key)
    if (before === undefined) map.set(key, name)
    else if (before !== null && foldedText(page, before.from, before.to) !== foldedText(page, name.from, name.to)) map.set(key, null)
  }
  for (const name of draft.names()) {
    if (name.thing && !things.has(name.thing.name)) things.set(name.thing.name, name)
    const kind = kindOf(name)
    const last = name.to - 1
    if (kind === 'person' && name.to - name.from > 1 && isCapital(page, last)) {
      offer(lasts, tokens.fold[last]!, name)
      for (let i = name.from + 1; i < last; i += 1) if (has(page, i, 'particle')) offer(lasts, foldedText(page, i, name.to), name)
    } else if (kind !== 'place' && kind !== 'person' && name.to - name.from > 1) {
      if (isHead(page, name.from)) offer(heads, tokens.fold[name.from]!, name)
      if (isHead(page, last) && isCapital(page, last)) offer(heads, tokens.fold[last]!, name)
    }
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const held = draft.at(i)
    if (tokens.casing[i] === casing.sign || page.sentenceOf[i] === -1) continue
    const single = held === null || (held.from === i && held.to === i + 1)
    if (!single || !isCapital(page, i)) continue
    if (held?.thing && !held.thing.name.includes(' ')) continue
    const weak = lexicon.matchAt(tokens, i, true)
    const hasArticle = i > 0 && determiners.has(tokens.fold[i - 1]!) && sameSentence(page, i, i - 1)
    if (weak && weak.to === i + 1 && weak.form.weak && things.has(weak.form.thing.name) && (hasArticle || tokens.casing[i] === casing.upper)) {
      const of = things.get(weak.form.thing.name)!
      draft.put(i, i + 1, kindOf(of), 2, { thing: weak.form.thing, alias: { of: foldedText(page, of.from, of.to), reason: 'part-of-name' }, confidence: 0.8, settled: true })
      continue
    }
    const next = i + 1 < tokens.length && sameSentence(page, i, i + 1) && isCapital(page, i + 1)
    const whole = heads.get(tokens.fold[i]!)
    if (whole && hasArticle && !next && tokens.casing[i] !== casing.upper && !['de', 'du', 'des', "d'", 'of'].includes(tokens.fold[i + 1] ?? '')) {
      draft.put(i, i + 1, kindOf(whole), 1.5, { thing: whole.thing, alias: { of: foldedText(page, whole.from, whole.to), reason: 'part-of-name' }, confidence: 0.7, settled: true })
      continue
    }
    const person = lasts.get(tokens.fold[i]!)
    if (person && !next && !(isFirst(page, i) && page.isCommon(tokens.fold[i]!)) && (held === null || kindOf(held) === 'person' || !held.thing)) {
      // "von der Leyen": the particles of the full name come along, where they stand here too.
      let from = i
      for (let j = person.to - 2; j > person.from && from > 0 && has(page, j, 'particle') && tokens.fold[from - 1] === tokens.fold[j] && sameSentence(page, from - 1, i); j -= 1) from -= 1
      const name = draft.put(from, i + 1, 'person', 1.5, { confidence: 0.8, settled: true })
      name.alias = { of: foldedText(page, person.from, person.to), reason: 'part-of-name' }
    }
  }
}

/** Whom only all that is known of a name showed to be a person: their last name alone is theirs too, wherever it was taken for something unknown. */
export function settleLastNames(page: Page, draft: Draft): void {
  const { tokens } = page
  const whole = new Map<string, DraftName | null>()
  for (const name of draft.names()) {
    const last = name.to - 1
    if (kindOf(name) !== 'person' || name.to - name.from < 2 || !isCapital(page, last)) continue
    const before = whole.get(tokens.fold[last]!)
    whole.set(tokens.fold[last]!, before === undefined || before !== null && foldedText(page, before.from, before.to) === foldedText(page, name.from, name.to) ? name : null)
  }
  if (whole.size === 0) return
  // A firm known by one word is meant only where the text has named it in full.
  const full = new Set(draft.names().flatMap(({ from, to, thing }) => (to - from > 1 && thing ? [thing.name] : [])))
  for (const { from, to, thing, alias } of draft.names()) {
    const isOpen = !thing || (thing.name.includes(' ') && !full.has(thing.name))
    const person = to - from === 1 && isOpen && alias === null ? whole.get(tokens.fold[from]!) : undefined
    if (person === undefined || person === null || kindOf(draft.at(from)!) === 'person' && from < person.from) continue
    draft.put(from, to, 'person', 3, { confidence: 0.8, settled: true }).alias = { of: foldedText(page, person.from, person.to), reason: 'part-of-name' }
  }
}

const isHead = (page: Page, token: number): boolean => (['org-head', 'event-head', 'project-head', 'law-head', 'fund-head', 'company-head'] as const).some((family) => has(page, token, family)) && page.tokens.casing[token] !== casing.upper
