import { english, french } from './generated-words.ts'

/** An article nobody wrote, for measuring search and for holding it against a slow, obvious one. */
export interface GeneratedArticle {
  readonly name: string
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly published: string | null
  readonly language: 'fr' | 'en'
  readonly text: string
  /** The whole as a Markdown file with its front matter. */
  readonly file: string
}
export interface GeneratedKind {
  readonly count: number
  /** The same seed gives the same articles, whatever their number. */
  readonly seed?: number
  /** About how long each is. */
  readonly characters?: number
  /** Different words of each language; the rarest are made up. */
  readonly vocabulary?: number
}
type Random = () => number

/** Mulberry32: small, quick and the same everywhere. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const outlets = ['Le Courrier du Nord', 'La Tribune de l’Est', 'The Northern Post', 'Daily Ledger', 'Écho des îles', 'Harbour Gazette', 'L’Œil public', 'Straße & Stadt', 'Agence Midi', 'The Æther Review']
const authors = ['Anne Lefèvre', 'John Whitfield', 'Zoë Åkerman', 'Marc Dubœuf', 'Priya Raman', 'Łukasz Nowak']
const names = {
  fr: ['l’Union européenne', 'la Banque européenne d’investissement', 'OpenAI', 'Mistral AI', 'Ursula von der Leyen', 'le Sénat', 'l’Allemagne', 'Bruxelles', 'le CERN', 'Siemens', 'M. Durand', 'le projet Stargate'],
  en: ['the European Union', 'the European Investment Bank', 'OpenAI', 'Mistral AI', 'Ursula von der Leyen', 'the Senate', 'Germany', 'Brussels', 'CERN', 'Siemens', 'Mr. Harlow', 'the Stargate project'],
}

/** Articles one after another, half of them French, with words as frequent as words are (a few everywhere, most hardly ever). */
export function* generateArticles({ count, seed = 1, characters = 4000, vocabulary = 30_000 }: GeneratedKind): Generator<GeneratedArticle> {
  for (let i = 0; i < count; i++) yield generateArticle(i, createRandom(seed * 1_000_003 + i * 7919), characters, vocabulary)
}

function generateArticle(number: number, random: Random, characters: number, vocabulary: number): GeneratedArticle {
  const language = random() < 0.5 ? 'fr' : 'en'
  const length = characters * (0.4 + 1.2 * random())
  const paragraphs: string[] = []
  for (let written = 0; written < length; written += paragraphs.at(-1)!.length + 2) paragraphs.push(paragraph(random, language, vocabulary))
  const title = capital(Array.from({ length: 3 + Math.floor(random() * 5) }, () => word(random, language, vocabulary)).join(' '))
  const outlet = random() < 0.9 ? pick(random, outlets) : null
  const author = random() < 0.6 ? pick(random, authors) : null
  const published = random() < 0.92 ? date(random) : null
  const text = paragraphs.join('\n\n')
  const name = `generated-${String(number).padStart(6, '0')}.md`
  const matter = [`title: "${title}"`, `lang: ${language}`, ...(outlet ? [`outlet: "${outlet}"`] : []), ...(author ? [`author: "${author}"`] : []), ...(published ? [`date: ${published}`] : [])]
  return { name, title, outlet, author, published, language, text, file: `---\n${matter.join('\n')}\n---\n\n${text}\n` }
}

/** A day, a month or a year, as sources say it. */
function date(random: Random): string {
  const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0')
  const pieces = [String(2021 + Math.floor(random() * 5)), two(12), two(28)]
  return pieces.slice(0, random() < 0.75 ? 3 : random() < 0.6 ? 2 : 1).join('-')
}

function paragraph(random: Random, language: 'fr' | 'en', vocabulary: number): string {
  const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => sentence(random, language, vocabulary))
  return sentences.join(random() < 0.05 ? '\n' : ' ')
}

function sentence(random: Random, language: 'fr' | 'en', vocabulary: number): string {
  const words = Array.from({ length: 5 + Math.floor(random() * 16) }, () => dressed(random, language, vocabulary))
  // A few words stand together often, so that phrases and nearness have something to find.
  if (random() < 0.3) words.splice(Math.floor(random() * words.length), 0, pick(random, language === 'fr' ? ['fonds souverain', 'intelligence artificielle', 'centre de calcul'] : ['sovereign fund', 'artificial intelligence', 'data centre']))
  const end = random() < 0.86 ? '.' : language === 'fr' ? pick(random, ['\u202f!', '\u202f?', '…']) : pick(random, ['!', '?', '…'])
  return capital(words.join(' ')) + end
}

/** A word as texts wear it: elided, quoted, hyphenated, behind a comma; or a name, or a figure. */
function dressed(random: Random, language: 'fr' | 'en', vocabulary: number): string {
  const chance = random()
  if (chance < 0.03) return pick(random, names[language])
  const plain = word(random, language, vocabulary)
  if (chance < 0.05) return `${1 + Math.floor(random() * 900)}${language === 'fr' ? '\u202f000' : ',000'}`
  if (chance < 0.12) return `${plain}${pick(random, [',', ',', ',', ';', ' :', ' —', ')', '»'])}`
  if (chance < 0.14) return language === 'fr' ? `«\u00a0${plain}\u00a0»` : `“${plain}”`
  if (chance < 0.16) return `${plain}-${word(random, language, vocabulary)}`
  if (language === 'fr' && /^[aeiouyéèêâîôœh]/u.test(plain) && chance < 0.5) return `${pick(random, ['l', 'd', 'qu', 's'])}${pick(random, ['’', '’', "'"])}${plain}`
  return chance > 0.97 ? capital(plain) : plain
}

/** The word of a rank drawn so that twice the rank comes half as often. */
function word(random: Random, language: 'fr' | 'en', vocabulary: number): string {
  const known = language === 'fr' ? french : english
  const rank = Math.floor(Math.exp(random() * Math.log(vocabulary + 1))) - 1
  return known[rank] ?? (made[language][rank] ??= madeUp(rank, language))
}
/** By rank: each is made up once. */
const made: Record<'fr' | 'en', string[]> = { fr: [], en: [] }

const syllables = { fr: ['ba', 'cor', 'dé', 'fi', 'gran', 'lo', 'mé', 'nui', 'pro', 'ri', 'sou', 'ta', 'vin', 'œu', 'jé', 'qua'], en: ['ba', 'cor', 'den', 'fi', 'grant', 'low', 'mer', 'night', 'pro', 'ri', 'south', 'ta', 'win', 'ea', 'jo', 'quar'] }
const endings = { fr: ['', 's', 'e', 'es', 'er', 'ée', 'ées', 'tion', 'tions', 'ment', 'eur', 'euse', 'able'], en: ['', 's', 'ed', 'ing', 'er', 'ers', 'tion', 'tions', 'ment', 'ness', 'able', 'ly'] }

/** A word for a rank that has none: families of a few forms on one stem. */
function madeUp(rank: number, language: 'fr' | 'en'): string {
  const family = Math.floor(rank / 3)
  const letters = syllables[language]
  let stem = ''
  for (let left = family + 97; left > 0; left = Math.floor(left / letters.length)) stem += letters[left % letters.length]!
  return stem + endings[language][(rank * 7) % endings[language].length]!
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
