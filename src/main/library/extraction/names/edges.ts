/** Where a name begins and ends: no determiner or title before it, no sign around it, no half of a person's name. */
import { casing } from '../tokens.ts'
import { has, isCapital, isFirst, isLower, kindOf, type Draft, type DraftName, type Page } from './draft.ts'

/** Nobody but a person is addressed so. */
const addresses = new Set(['mr', 'mrs', 'ms', 'mme', 'mlle', 'dr'])

const isSign = (page: Page, token: number): boolean => page.tokens.casing[token] === casing.sign

export function settleEdges(page: Page, draft: Draft): void {
  mergePersons(page, draft)
  for (const name of draft.names()) if (!name.settled) trim(page, draft, name)
}

function trim(page: Page, draft: Draft, name: DraftName): void {
  const { tokens } = page
  let { from, to } = name
  const kind = kindOf(name)
  for (;;) {
    if (to - from <= 0) return draft.remove(name)
    const known = page.lexicon.matchAt(tokens, from)
    const opensKnownName = known !== null && known.to - from > 1 && known.to <= to
    if (isSign(page, from) && !/[«"“‘']/.test(tokens.text[from]!)) from += 1
    else if (isSign(page, from)) from += 1
    else if (!opensKnownName && has(page, from, 'leave') && (isLower(page, from) || isFirst(page, from) || /['’]$/.test(tokens.text[from]!)) && to - from > 1) from += 1
    else if (to - from > 1 && isLower(page, from) && ['plan', 'programme', 'projet', 'directive', 'reglement', 'initiative', 'fonds', 'fusee', 'capsule', 'societe', 'groupe', 'logiciel', 'systeme'].includes(tokens.fold[from]!) && isThing(page, from + 1, to)) from += 1
    else if (to - from > 1 && isLower(page, from) && isCapital(page, from + 1) && ['consortium', 'collectif', 'syndicat', 'salon', 'armement', 'cabinet', 'milice', 'secte', 'groupe', 'societe', 'start-up', 'entreprise', 'company', 'firm', 'group', 'union', 'charity'].includes(tokens.fold[from]!)) from += 1
    else if (to - from > 1 && /^['’]s$/i.test(tokens.text[to - 1]!) && !isThing(page, from, to)) to -= 1
    else if (to - from > 2 && isLower(page, from) && ['laboratoire', 'siege', 'site', 'headquarters'].includes(tokens.fold[from]!) && /^(?:de|du|d'|of)$/.test(tokens.fold[from + 1]!) && isThing(page, from + 2, to)) from += 2
    else if (kind === 'place' && to - from > 2 && isLower(page, from) && ['province', 'ville', 'village', 'commune', 'district', 'departement', 'etat', 'region', 'capitale', 'quartier', 'banlieue', 'city', 'town'].includes(tokens.fold[from]!) && /^(?:de|du|d'|of)$/.test(tokens.fold[from + 1]!)) from += 2
    else if (to - from > 2 && has(page, from, 'demonym') && isCapital(page, from) && (has(page, from + 1, 'first-name') || kind === 'person')) from += 1
    else if (to - from > 1 && isCapital(page, from + 1) && ((kind === 'person' && has(page, from, 'honorific')) || addresses.has(tokens.fold[from]!))) from += 1
    else if (kind === 'person' && has(page, from, 'honorific') && to - from > 1) from += 1
    else if (kind === 'person' && to - from > 1 && has(page, from, 'office') && (isLower(page, from) || !has(page, from, 'first-name'))) from += 1
    else if (kind === 'person' && to - from > 1 && has(page, from, 'demonym') && isLower(page, from)) from += 1
    else if (to - from > 1 && isSign(page, to - 1) && !/[)»”"]/.test(tokens.text[to - 1]!) && !(tokens.text[to - 1] === '.' && /^\p{Lu}$/u.test(tokens.text[to - 2]!))) to -= 1
    else if (to - from > 1 && isSign(page, to - 1) && !balanced(page, from, to)) to -= 1
    else if (to - from > 1 && isLower(page, to - 1) && (has(page, to - 1, 'particle') || has(page, to - 1, 'leave') || ['et', 'and', 'à', 'en', 'in', 'of', 'for', 'a', 'se', 'est', 'qui', 'ont', 'sont'].includes(tokens.fold[to - 1]!))) to -= 1
    // "c'est au tour de X", "Counsel for X"
    else if (to - from > 2 && ((tokens.fold[from] === 'tour' && isLower(page, from) && tokens.fold[from - 1] === 'au') || (tokens.fold[from] === 'counsel' && tokens.fold[from + 1] === 'for'))) from += 2
    else break
  }
  if (to <= from) return draft.remove(name)
  if (!tokens.text.slice(from, to).some((word) => /[\p{L}\p{N}]/u.test(word))) return draft.remove(name)
  if (from !== name.from || to !== name.to) draft.resize(name, from, to)
}

/** Whether the lexicon knows exactly these tokens as one name. */
const isThing = (page: Page, from: number, to: number): boolean => page.lexicon.matchAt(page.tokens, from)?.to === to

function balanced(page: Page, from: number, to: number): boolean {
  const inside = page.tokens.text.slice(from, to).join('')
  const count = (sign: string): number => inside.split(sign).length - 1
  return count('(') === count(')') && count('«') === count('»') && count('“') === count('”') && count('"') % 2 === 0
}

/** "Serena" + "Williams", "Jean" + "de La Fontaine": two pieces side by side of which the first is a first name. */
function mergePersons(page: Page, draft: Draft): void {
  for (const name of draft.names()) {
    const next = draft.at(name.to)
    if (draft.at(name.from) !== name) continue
    if (has(page, name.from, 'first-name') && name.to - name.from === 1 && isCapital(page, name.from)) {
      let to = name.to
      if (next && kindOf(next) === 'person' && isCapital(page, next.from)) to = next.to
      else if (!next && to < page.tokens.length && page.sentenceOf[to] === page.sentenceOf[name.from] && isSurname(page, to) && kindOf(name) === 'person') to += 1
      if (to > name.to) draft.put(name.from, to, 'person', 1.5, { confidence: 0.8 })
    }
  }
}

const isSurname = (page: Page, token: number): boolean =>
  page.tokens.casing[token] === casing.capital && !page.isCommon(page.tokens.fold[token]!) && !has(page, token, 'leave') && !has(page, token, 'calendar')

/** Things that are cased like names and are not: "l'IA", "PME", "Big Tech"; and what the tagger only half believes in lower case. */
export function dropCommon(page: Page, draft: Draft): void {
  for (const name of draft.names()) {
    if (name.settled || name.thing) continue
    const { from, to } = name
    const telling = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => isCapital(page, i) || page.tokens.casing[i] === casing.number)
    if (telling.length === 0) {
      if (name.confidence < 0.75) draft.remove(name)
      continue
    }
    const hasHead = ['org-head', 'law-head', 'event-head', 'project-head', 'fund-head', 'place-head'].some((family) => has(page, from, family as 'org-head')) && to - from > 2
    if (!hasHead && telling.every((i) => has(page, i, 'common-acronym') || has(page, i, 'not-a-name'))) draft.remove(name)
    else if (to - from === 1 && has(page, from, 'demonym') && kindOf(name) !== 'person') draft.remove(name)
    else if (to - from === 1 && has(page, from, 'calendar')) draft.remove(name)
  }
}
