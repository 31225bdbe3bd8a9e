/** Who vouches for what a sentence says: the journalist, somebody between quotation marks, or somebody who is reported. */
import type { EntityKey, EntityKind, Span, Voice } from '../../../shared/model.ts'
import { isAside } from './asides.ts'
import { quoteAround } from './attribution-quotes.ts'
import { toWords, type Word } from './sentences/words.ts'
import { conditionalVerb } from './standing-words.ts'

/** Whoever may speak, as named in the text. */
export interface Named extends Span {
  readonly entity: EntityKey
  readonly kind: EntityKind
}
const speaks = new Set<EntityKind>(['person', 'institution', 'company', 'fund'])

const speech = /^(?:déclar(?:é|e|ée|ait|ent)|affirm(?:é|e|ent|ait)|annonc(?:é|e|ent|ait)|indiqu(?:é|e|ent|ait)|précis(?:é|e|ent|ait)|assur(?:é|e|ent|ait)|expliqu(?:é|e|ent|ait)|ajout(?:é|e|ent|ait)|soulign(?:é|e|ent|ait)|estim(?:é|e|ent|ait)|révél(?:é|e|ent|ait)|confi(?:é|e|ait)|reconnu|reconnaît|dit|disent|rappel(?:é|le|ait)|confirm(?:é|e|ent|ed|s)|said|says|say|told|announced|announces|stated|states|added|claimed|claims|argued|revealed|insisted|explained|estimates|reported|reports)$/
const reportOpeners: readonly (readonly string[])[] = [['selon'], ["d'", 'après'], ['according', 'to'], ['aux', 'dires', 'de'], ['de', 'source']]

/** `named` are the mentions of the text around, in order; they may reach beyond the sentence, so that a speaker after a closing quote is found. */
export function voiceOf(text: string, sentence: Span, span: Span, named: readonly Named[]): Voice {
  const words = toWords(text, sentence)
  const conditional = isConditional(words, span) || text.slice(span.end, sentence.end).trimEnd().endsWith('?')
  const quote = quoteAround(text, span)
  if (quote !== null) {
    const speaker = speakerOfQuote(text, quote, named)
    return { mode: 'quoted', conditional, speaker: speaker?.entity ?? null, speakerWords: speaker === null ? null : text.slice(speaker.start, speaker.end) }
  }
  const reported = openedReport(words, text, named) ?? saidBy(words, span, text, sentence, named)
  if (reported !== null) return { mode: 'reported', conditional, ...reported }
  return { mode: 'stated', conditional, speaker: null, speakerWords: null }
}

/** A conditional or a word of doubt near the figure, with no strong mark between. */
function isConditional(words: readonly Word[], span: Span): boolean {
  const at = words.findIndex(({ end }) => end > span.start)
  for (const step of [-1, 1]) {
    for (let i = at, count = 0; i >= 0 && i < words.length && count < 12; i += step, count++) {
      if (/^[;:«»“”?!]$/.test(words[i]!.low)) break
      if (conditionalVerb(words[i]!.low) && !(words[i]!.low === 'may' && words[i]!.capital)) return true
    }
  }
  return words.some(({ low }) => /^(?:reportedly|allegedly|supposedly|prétendument)$/.test(low))
}

type Reported = Pick<Voice, 'speaker' | 'speakerWords'>

/** `Selon X, …`, `…, according to X`: the words up to a comma or a verb-less eight. */
function openedReport(words: readonly Word[], text: string, named: readonly Named[]): Reported | null {
  for (let i = 0; i < words.length; i++) {
    const opener = reportOpeners.find((phrase) => phrase.every((low, k) => words[i + k]?.low === low))
    if (opener === undefined) continue
    const first = words[i + opener.length]
    // `selon que`, `selon le calendrier` say how, not who; only what can speak does.
    if (first === undefined || first.low === 'que' || first.low === 'plan') continue
    let last = i + opener.length
    while (last + 1 < words.length && last < i + opener.length + 7 && words[last + 1]!.type !== 'mark') last++
    const stretch = { start: first.start, end: words[last]!.end }
    const speaker = named.find((one) => speaks.has(one.kind) && one.start >= stretch.start && one.start < stretch.end)
    return { speaker: speaker?.entity ?? null, speakerWords: speaker === undefined ? text.slice(stretch.start, stretch.end) : text.slice(speaker.start, speaker.end) }
  }
  return null
}

/** `X a annoncé (que) … 50 milliards`, `…, a indiqué la mairie`, `…, the minister said`. */
function saidBy(words: readonly Word[], span: Span, text: string, sentence: Span, named: readonly Named[]): Reported | null {
  for (const [i, word] of words.entries()) {
    if (!speech.test(word.low)) continue
    const before = word.end <= span.start
    const candidates = named.filter((one) => speaks.has(one.kind) && one.start >= sentence.start && one.end <= sentence.end)
    if (before) {
      const subject = candidates.findLast(({ start, end }) => end <= word.start && !isAside(text, sentence, start, word.start))
      if (subject === undefined || word.start - subject.end > 200) continue
      return asSpeaker(text, sentence, subject)
    }
    // A comma before the figure too would make this the end of an insertion (`Le groupe, doté de …, a annoncé …`).
    const comma = words.slice(Math.max(0, i - 6), i).some(({ low, start }) => low === ',' && start >= span.end)
    if (!comma || words.some(({ low, start }) => low === ',' && start < span.start)) continue
    const follows = candidates.find(({ start }) => start >= word.end) ?? candidates.find(({ start, end }) => start >= span.end && end <= word.start)
    if (follows !== undefined) return { speaker: follows.entity, speakerWords: text.slice(follows.start, follows.end) }
    const rest = text.slice(word.end, sentence.end).replace(/[.\s]+$/, '').trim()
    if (rest !== '' && rest.length < 60) return { speaker: null, speakerWords: rest }
  }
  return null
}

/** `la présidente de la Commission`: she speaks, not the Commission; who she is, her title alone does not say here. */
function asSpeaker(text: string, sentence: Span, named: Named): Reported {
  const lead = /(?<title>[\p{Ll}-]+(?: (?:adjoint|adjointe|général|générale))?) (?:de la |de l['’]|du |des |de |d['’]|of the |of )$/u.exec(text.slice(sentence.start, named.start))
  if (lead?.groups === undefined || named.kind === 'person') return { speaker: named.entity, speakerWords: text.slice(named.start, named.end) }
  return { speaker: null, speakerWords: text.slice(sentence.start + lead.index, named.end) }
}

/** After the closing quote if a verb of speech stands there, else before the opening one; a pronoun means whoever was named last before. */
function speakerOfQuote(text: string, quote: Span, named: readonly Named[]): Named | null {
  const tail = text.slice(quote.end, quote.end + 240).split(/\n\s*\n/)[0]!
  const people = named.filter(({ kind }) => speaks.has(kind))
  const last = people.findLast(({ end, kind }) => kind === 'person' && end <= quote.start && quote.start - end < 3000) ?? people.findLast(({ end }) => end <= quote.start && quote.start - end < 400) ?? null
  const sentenceEnd = /[.!?](?:\s|$)/.exec(tail.slice(2))
  const after = tail.slice(0, sentenceEnd === null ? tail.length : sentenceEnd.index + 3)
  if (toWords(after).some(({ low }) => speech.test(low))) {
    if (/-(?:t-)?(?:il|elle)\b|\b(?:he|she|they) /.test(after)) return last
    const within = people.filter(({ start, end }) => start >= quote.end && end <= quote.end + after.length)
    return within.find(({ kind }) => kind === 'person') ?? within[0] ?? last
  }
  const head = text.slice(Math.max(0, quote.start - 200), quote.start)
  return /:\s*$/.test(head) || toWords(head).slice(-8).some(({ low }) => speech.test(low)) ? last : last !== null && quote.start - last.end < 200 ? last : null
}
