/** Noun phrases after a head noun, over which a long French name goes on: "… pour la mise en valeur du fleuve Sénégal". */
import { casing } from '../tokens.ts'
import { has, isCapital, isLower, kindOf, sameSentence, type Draft, type Page } from './draft.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const prepositions = set("de du des d' pour sur contre")
const articles = set("la le les l'")
const adjective = /(?:ifs?|ives?|iques?|al|ales?|aux|els?|elles?|aires?|iens?|iennes?|eux|euses?|ains?|aines?|ois|oises?|ais|aises?|ibles?|ables?|icoles?|ieures?|ieurs?)$/
const alsoAdjectives = set('financier financiers financiere financieres hospitalier hospitaliers hospitaliere hospitalieres routier routiers routiere routieres forestier forestiers forestiere forestieres foncier fonciers fonciere foncieres ouvrier ouvriers minier miniers miniere minieres cotier cotiers cotiere cotieres conjoint conjointe conjointes exportateurs exportatrices producteurs productrices emergents emergentes integre integree potable antifraude anticorruption antiterroriste antidopage antitrust decentralises decentralisees stabilise unis unies automobile maladie vieillesse vie video prive prive privee prives privees morales culturelles paysannes preventive civile civil urbaine urbain verte vert durable franc federal federale penal penale')
/** Verbs that end like adjectives. */
const verbs = set('indique explique applique revendique communique critique pratique fabrique replique complique implique rappelle appelle interpelle renouvelle travaille signale parle regale declare prepare compare repare accable denonce finance annonce lance avance estime rafle')
/** Nouns that go on with "à": what is given is given to somebody or something. */
const givers = set('aide aides appui soutien acces droit droits incitation retour accompagnement preparation')
/** Adjectives that stand before their noun. */
const forwards = set('grands grandes petits petites jeunes hauts hautes grande haute bons bonnes premiers')
const isPlural = (page: Page, token: number): boolean => isLower(page, token) && /[sx]$/.test(page.tokens.fold[token]!) && !has(page, token, 'leave') && page.tokens.fold[token]!.length > 4
/** Nouns that an adjective-like word follows without being one. */
const afterEn = set('valeur oeuvre scene place commun ligne mer eau matiere')
/** Nouns that a head governs without any article: "Société de transport", "Agence de services", "Office de lutte". */
const bareNouns = set('transport transports service services lutte credit credits secours recours controle recherche recherches defense travail gaz petrole eau armement armements soutien appui cooperatives consommateurs producteurs usagers parents eleves echange quotas epargne chambre commerce')

export const isAdjective = (page: Page, token: number): boolean => {
  const fold = page.tokens.fold[token] ?? ''
  if (!isLower(page, token) || verbs.has(fold) || has(page, token, 'say') || has(page, token, 'leave') || has(page, token, 'calendar')) return false
  return has(page, token, 'demonym') || alsoAdjectives.has(fold) || (fold.length > 4 && adjective.test(fold) && !['travail', 'journal', 'general', 'hopital', 'canal', 'avais', 'etais', 'mais', 'depuis', 'relais', 'francais'].includes(fold))
}

/**
 * The end of the complements that begin at `at`, or `at` where there are none. A lower-case noun needs an article, a plural
 * or an ending that makes nouns; people and what the text names on its own are no complement.
 */
export function endOfComplements(page: Page, draft: Draft, from: number, at: number, most = 4): number {
  const { tokens } = page
  let end = at
  for (let part = 0; part < most; part += 1) {
    const preposition = tokens.fold[end] ?? ''
    let next = end + 1
    const isEn = preposition === 'en' && part > 0 && afterEn.has(tokens.fold[next] ?? '')
    // "et de l'innovation": the preposition again.
    // "des sciences et techniques": a second plural straight after the first.
    if (preposition === 'et' && part > 0 && isPlural(page, end - 1) && isPlural(page, end + 1) && tokens.fold[end - 2] === 'des' && sameSentence(page, from, end + 1) && !draft.at(end + 1)) {
      end += 2
      continue
    }
    // "sur l'appui au développement", "des aides à la pierre", "à grande vitesse".
    const isTo = part > 0 && /^(?:a|au|aux)$/.test(preposition) && (givers.has(tokens.fold[end - 1] ?? '') || ['grande', 'haute'].includes(tokens.fold[end + 1] ?? ''))
    const isAnd = preposition === 'et' && part > 0 && prepositions.has(tokens.fold[next] ?? '') && isLower(page, next + (articles.has(tokens.fold[next + 1] ?? '') ? 2 : 1))
    if (isAnd) next += 1
    if ((!prepositions.has(preposition) && !isEn && !isAnd && !isTo) || !sameSentence(page, from, end)) break
    const article = articles.has(tokens.fold[next] ?? '') || preposition === 'au' || preposition === 'aux'
    if (articles.has(tokens.fold[next] ?? '') || (isLower(page, next) && forwards.has(tokens.fold[next] ?? '') && isLower(page, next + 1))) next += 1
    if (next >= tokens.length || !sameSentence(page, from, next) || tokens.casing[next] === casing.sign || tokens.casing[next] === casing.number) break
    if (has(page, next, 'leave') || has(page, next, 'calendar') || ['plus', 'plusieurs', 'moins', 'nouveau', 'nouveaux', 'nouvelle', 'nouvelles', 'tous', 'toutes', 'tout', 'ce', 'celui', 'celle', 'quoi', 'qui', 'que', 'dont'].includes(tokens.fold[next]!)) break
    const held = draft.at(next)
    if (held && kindOf(held) === 'person') break
    if (isCapital(page, next)) {
      // A place, or a word raised inside the name.
      end = held && held.from === next ? held.to : next + 1
      if (held && kindOf(held) !== 'place') break
      continue
    }
    const fold = tokens.fold[next]!
    if (held && held.from === next && kindOf(held) === 'place') {
      end = held.to
      continue
    }
    if (preposition === 'pour' && !article) break
    // "et du contrôle": what joins is the preposition behind the conjunction.
    const second = isAnd ? tokens.fold[end + 1] : preposition
    const nominal = article || isEn || isTo || bareNouns.has(fold) || second === 'du' || second === 'des' || second === "d'" || /(?:tion|sion|ment|ite|ance|ence|ure|age|isme|ie|erce|ail|eil|ante|tte|eurs|aires|unes|ants|ees|ois|ances|ees)$/.test(fold)
    if (!nominal || /(?:er|oir)$/.test(fold)) break
    end = next + 1
    // What the tagger gave the head already is in nobody's way.
    while (end < tokens.length && sameSentence(page, from, end) && (!draft.at(end) || draft.at(end) === draft.at(from)) && isAdjective(page, end)) end += 1
    // "du fleuve Sénégal"
    const named = draft.at(end)
    if (named && named.from === end && has(page, end - 1, 'place-head') && kindOf(named) === 'place') end = named.to
  }
  return end
}
