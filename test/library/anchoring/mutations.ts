import { copyOf, toSentence, type Article, type Random, type Sentence, type Token, type Writer } from './generated-text.ts'

/** The words that were marked, in order. */
export type Marked = readonly number[]

export interface Mutation {
  /**
   * What the edit does to the quote. `kept`: nothing; `edited`: changes its words; `gone`: takes them away; `twin`: leaves a twin,
   * often one that nothing tells apart, so that not placing is right; `pressed`: nothing, but works over all that stands around it.
   */
  readonly quote: 'kept' | 'edited' | 'gone' | 'twin' | 'pressed'
  readonly edit: (article: Article, marked: Marked, random: Random, writer: Writer) => Article
}

const has = (sentence: Sentence, marked: Marked): boolean => sentence.tokens.some(({ origin }) => marked.includes(origin))
const flat = (article: Article): readonly { readonly p: number; readonly s: number; readonly sentence: Sentence }[] => article.flatMap((paragraph, p) => paragraph.map((sentence, s) => ({ p, s, sentence })))
const change = (article: Article, edit: (sentence: Sentence) => readonly Sentence[]): Article => article.map((paragraph) => paragraph.flatMap(edit))

const wordsOf = ({ tokens }: Sentence): string => tokens.map(({ text }) => text).join(' ')
/** Taking one of two sentences that read the same for the other is no mistake anybody could see. */
const readsAsMarked = (article: Article, marked: Marked, sentence: Sentence): boolean => markedOf(article, marked).some((one) => wordsOf(one) === wordsOf(sentence))

/** Put sentences in at a random place, never inside the quote, and none that is the marked one word for word unless it is meant to be. */
function insert(article: Article, wanted: readonly Sentence[], marked: Marked, random: Random, isTwin = false): Article {
  const sentences = wanted.filter((sentence) => isTwin || !readsAsMarked(article, marked, sentence))
  const spots = flat(article).filter(({ p, s, sentence }) => !(has(sentence, marked) && article[p]![s - 1] && has(article[p]![s - 1]!, marked)))
  const { p, s } = random.pick(spots)
  return article.map((paragraph, at) => (at === p ? paragraph.toSpliced(s, 0, ...sentences) : paragraph))
}

/** The like of a sentence, with another number or another name. */
function lookAlike(sentence: Sentence, random: Random): Sentence {
  const hasNumber = sentence.tokens.some(({ text }) => /\d/.test(text))
  const index = sentence.tokens.findIndex(({ text }, i) => (hasNumber ? /\d/.test(text) : i === Math.min(1, sentence.tokens.length - 1)))
  return copyOf({ tokens: sentence.tokens.map((token, i) => (i === index ? { ...token, text: hasNumber ? token.text.replace(/\d+/, String(200 + random.whole(700))) : 'Numéro' } : token)) })
}

const others = (article: Article, marked: Marked): readonly Sentence[] => flat(article).map(({ sentence }) => sentence).filter((sentence) => !has(sentence, marked))
const markedOf = (article: Article, marked: Marked): readonly Sentence[] => flat(article).map(({ sentence }) => sentence).filter((sentence) => has(sentence, marked))

/** The words of the marked sentences that are not marked. */
function around(article: Article, marked: Marked, random: Random, edit: (token: Token) => readonly Token[]): Article {
  const free = markedOf(article, marked).flatMap(({ tokens }) => tokens).filter(({ origin }) => !marked.includes(origin))
  if (free.length === 0) return change(article, (sentence) => (sentence === others(article, marked)[0] ? [] : [sentence]))
  const chosen = random.pick(free)
  return change(article, (sentence) => [{ tokens: sentence.tokens.flatMap((token) => (token === chosen ? edit(token) : [token])) }])
}
const fresh = (text: string): Token => toSentence(text).tokens[0]!

const inside = (article: Article, marked: Marked, random: Random, edit: (token: Token) => readonly Token[]): Article => {
  const chosen = marked[marked.length > 2 ? 1 + random.whole(marked.length - 2) : random.whole(marked.length)]
  return change(article, (sentence) => [{ tokens: sentence.tokens.flatMap((token) => (token.origin === chosen ? edit(token) : [token])) }])
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const out = [...values]
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.whole(i + 1)
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

const retypeset: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('’', "'").replace(/[«»“”]/g, '"'),
  (text) => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u202f»').replaceAll(' %', '\u202f%'),
  (text) => text.replace(/[éèê]/g, 'e').replaceAll('À', 'A').replaceAll('É', 'E'),
  (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  (text) => text.replace(/(\p{L}{4})(\p{L}{4})/u, '$1-\n$2'),
  (text) => text.replace(/(\p{L}{3})(\p{L}{4})/gu, '$1\u00ad$2').normalize('NFD'),
]

const mutations = {
  'sentences put in': { quote: 'kept', edit: (article, marked, random, writer) => insert(insert(article, [writer.free(), writer.free()], marked, random), [writer.moulded()], marked, random) },
  'words put in around': { quote: 'kept', edit: (article, marked, random) => around(article, marked, random, (token) => [token, fresh('vraiment')]) },
  'words changed around': { quote: 'kept', edit: (article, marked, random) => around(article, marked, random, () => [fresh('autrement')]) },
  'words cut around': { quote: 'kept', edit: (article, marked, random) => around(article, marked, random, () => []) },
  'other sentences cut': {
    quote: 'kept',
    edit(article, marked, random) {
      const cut = new Set(shuffled(others(article, marked), random).slice(0, 1 + random.whole(4)))
      return change(article, (sentence) => (cut.has(sentence) ? [] : [sentence]))
    },
  },
  'neighbour rewritten': {
    quote: 'kept',
    edit(article, marked, random, writer) {
      const list = flat(article).map(({ sentence }) => sentence)
      const at = list.findIndex((sentence) => has(sentence, marked))
      const neighbour = list[at + (random.chance(0.5) ? -1 : markedOf(article, marked).length)]
      return change(article, (sentence) => (sentence === neighbour ? [writer.free()] : [sentence]))
    },
  },
  'sentences swapped': {
    quote: 'kept',
    edit(article, marked, random) {
      const [one, other] = shuffled(flat(article).map(({ sentence }) => sentence).filter((sentence) => markedOf(article, marked).length === 1 || !has(sentence, marked)), random)
      return wordsOf(one!) === wordsOf(other!) ? article : change(article, (sentence) => [sentence === one ? other! : sentence === other ? one! : sentence])
    },
  },
  'sentences reordered': {
    quote: 'kept',
    // Where the quote goes over several sentences, its own paragraphs stay as they are.
    edit: (article, marked, random) => article.map((paragraph) => (markedOf(article, marked).length > 1 && paragraph.some((sentence) => has(sentence, marked)) ? paragraph : shuffled(paragraph, random))),
  },
  'paragraphs reordered': { quote: 'kept', edit: (article, marked, random) => (article.filter((paragraph) => paragraph.some((sentence) => has(sentence, marked))).length > 1 ? article.toSpliced(article.length, 0, [copyOf(article[0]![0]!)]) : shuffled(article, random)) },
  'other sentences doubled': { quote: 'kept', edit: (article, marked, random) => insert(article, others(article, marked).length > 0 ? [copyOf(random.pick(others(article, marked)))] : [], marked, random) },
  'look-alike put in': { quote: 'kept', edit: (article, marked, random) => insert(article, [lookAlike(markedOf(article, marked)[0]!, random)], marked, random) },
  'look-alikes next to it': {
    quote: 'kept',
    edit(article, marked, random) {
      const [first] = markedOf(article, marked)
      const last = markedOf(article, marked).at(-1)
      return change(article, (sentence) => [...(sentence === first ? [lookAlike(first!, random)] : []), sentence, ...(sentence === last ? [lookAlike(last!, random)] : [])])
    },
  },
  'set anew by another hand': { quote: 'kept', edit: (article, _, random) => {
    const hand = random.pick(retypeset)
    return change(article, ({ tokens }) => [{ tokens: tokens.map((token) => ({ ...token, text: hand(token.text) })) }])
  } },
  'its sentence doubled elsewhere': { quote: 'twin', edit: (article, marked, random) => insert(article, markedOf(article, marked).length > 1 ? [] : [copyOf(markedOf(article, marked)[0]!)], marked, random, true) },
  'its sentence doubled beside it': { quote: 'twin', edit: (article, marked, random) => {
    const [first] = markedOf(article, marked)
    const isBefore = random.chance(0.5)
    return markedOf(article, marked).length > 1 ? article : change(article, (sentence) => (sentence !== first ? [sentence] : isBefore ? [copyOf(sentence), sentence] : [sentence, copyOf(sentence)]))
  } },
  'its paragraph doubled': { quote: 'twin', edit: (article, marked, random) => {
    const at = article.findIndex((paragraph) => paragraph.some((sentence) => has(sentence, marked)))
    if (article.filter((paragraph) => paragraph.some((sentence) => has(sentence, marked))).length > 1) return article
    return article.toSpliced(random.whole(article.length + 1), 0, article[at]!.map(copyOf))
  } },
  'its sentence cut': { quote: 'gone', edit: (article, marked) => change(article, (sentence) => (has(sentence, marked) ? [] : [sentence])) },
  'its sentence cut, a look-alike elsewhere': { quote: 'gone', edit: (article, marked, random) => change(insert(article, [lookAlike(markedOf(article, marked)[0]!, random)], marked, random), (sentence) => (has(sentence, marked) ? [] : [sentence])) },
  'a look-alike in its place': { quote: 'gone', edit(article, marked, random) {
    const [first, ...rest] = markedOf(article, marked)
    return change(article, (sentence) => (sentence === first ? [lookAlike(first!, random)] : rest.includes(sentence) ? [] : [sentence]))
  } },
  'another moved into its place': { quote: 'gone', edit(article, marked, random) {
    const gone = markedOf(article, marked)
    const moved = random.pick(others(article, marked).filter((sentence) => !readsAsMarked(article, marked, sentence)))
    return change(article, (sentence) => (sentence === gone[0] ? [moved] : sentence === moved || gone.includes(sentence) ? [] : [sentence]))
  } },
  'its paragraph cut': { quote: 'gone', edit: (article, marked) => article.map((paragraph) => (paragraph.some((sentence) => has(sentence, marked)) ? paragraph.filter((sentence) => !has(sentence, marked)).slice(2) : paragraph)) },
  'a word of it changed': { quote: 'edited', edit: (article, marked, random) => inside(article, marked, random, (token) => [{ ...token, text: token.text.replace(/\p{L}(?=\P{L}*$)/u, '$&es') }]) },
  'a word put into it': { quote: 'edited', edit: (article, marked, random) => inside(article, marked, random, (token) => [fresh('donc'), token]) },
  'a word of it cut': { quote: 'edited', edit: (article, marked, random) => inside(article, marked, random, () => []) },
} satisfies Record<string, Mutation>

export const namedMutations: readonly (readonly [string, Mutation])[] = [
  ...Object.entries(mutations),
  ['three edits elsewhere', { quote: 'kept', edit: (article, marked, random, writer) => several(elsewhere, 3)(article, marked, random, writer) }],
  ['six edits elsewhere', { quote: 'kept', edit: (article, marked, random, writer) => several(elsewhere, 6)(article, marked, random, writer) }],
  ['six edits, its own sentence and its neighbours too', { quote: 'pressed', edit: (article, marked, random, writer) => several(everywhere, 6)(article, marked, random, writer) }],
  ['edits, then its sentence cut', { quote: 'gone', edit: (article, marked, random, writer) => mutations['its sentence cut'].edit(several(everywhere, 4)(article, marked, random, writer), marked) }],
]

const elsewhere: readonly Mutation[] = [mutations['sentences put in'], mutations['other sentences cut'], mutations['other sentences doubled'], mutations['look-alike put in']]
const everywhere: readonly Mutation[] = [...elsewhere, mutations['neighbour rewritten'], mutations['words changed around']]

const several = (kinds: readonly Mutation[], count: number): Mutation['edit'] => (article, marked, random, writer) =>
  Array.from({ length: count }, () => random.pick(kinds)).reduce((now, { edit }) => edit(now, marked, random, writer), article)
