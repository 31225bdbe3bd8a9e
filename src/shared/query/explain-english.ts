import type { PartialDate } from '../model.ts'
import type { Phrasebook } from './explain-query.ts'
import { joinList } from './join-list.ts'
import type { FieldQuery, WordsQuery } from './query.ts'
import { describeWords, starsLast } from './say-words.ts'

const places = { title: 'titles', text: 'the text', notes: 'notes' }
/** Making one takes longer than explaining the rest. */
const numbers = new Intl.NumberFormat('en')
const quote = (words: string): string => `“${words}”`

function say(words: WordsQuery, negated: boolean): string {
  const { shown, isPhrase, mayGoOn } = describeWords(words)
  const any = negated ? 'any' : 'a'
  if (mayGoOn) return `${any} ${isPhrase ? 'phrase' : 'word'} beginning with ${quote(shown)}`
  return isPhrase ? `the phrase ${quote(shown)}` : quote(shown)
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
function sayDate(date: PartialDate): { readonly day: boolean; readonly said: string } {
  const [year, month, day] = date.split('-').map(Number)
  const pieces = [day, month === undefined ? undefined : months[month - 1], String(year).padStart(4, '0')]
  return { day: day !== undefined, said: pieces.filter((piece) => piece !== undefined).join(' ') }
}

const a = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

function sayField(field: FieldQuery, negated: boolean): string {
  const not = negated ? 'not ' : ''
  switch (field.field) {
    case 'source': return `${not}from a source called ${quote(field.value)}`
    case 'outlet': return `${not}published by ${quote(field.value)}`
    case 'tag': return `${not}tagged ${quote(field.value)}`
    case 'entity': return `${not}naming ${quote(field.value)} (by any of its names)`
    case 'lang': return `${not}in ${field.value === 'fr' ? 'French' : 'English'}`
    case 'kind': return negated ? `naming no ${field.value}` : `naming ${a(field.value)}`
    case 'has': return `${negated ? 'without' : 'with'} ${a(field.value)}${field.value === 'relation' ? ' between entities' : ''}`
    case 'in': return `(looking in ${places[field.value]} only)`
    case 'date': {
      const [from, to] = [field.from, field.to].map((date) => (date === null ? null : sayDate(date)))
      if (from && to && field.from === field.to) return `${not}published ${from.day ? 'on' : 'in'} ${from.said}`
      if (from && to) return `${not}published from ${from.said} to ${to.said}`
      return from ? `${not}published from ${from.said} on` : `${not}published up to ${to?.said}`
    }
  }
}

/** What a query asks, in English. */
export const english: Phrasebook = {
  all: 'all articles',
  articles: 'articles',
  words(words, join, negated) {
    const said = starsLast(words).map((each) => say(each, negated && join === 'and'))
    const listed = joinList(said, join === 'and' ? 'and' : negated ? 'nor' : 'or')
    const [first] = words
    const behind = `${first?.exact && !first.quoted && !first.prefix ? ' as written' : ''}${first?.where === 'title' ? ' in the title' : ''}`
    return `${!negated ? 'with' : join === 'or' ? 'with neither' : 'without'} ${listed}${behind}`
  },
  near({ parts, distance }, negated) {
    const listed = joinList(starsLast(parts).map((part) => say(part, false)), 'and')
    const far = distance === 0 ? 'side by side' : `at most ${numbers.format(distance)} ${distance === 1 ? 'word' : 'words'} apart`
    return `${negated ? 'without' : 'with'} ${listed} ${far}${parts[0]?.where === 'title' ? ' in the title' : ''}`
  },
  field: sayField,
  all_of: (phrases) => joinList(phrases, 'and'),
  one_of: (phrases) => `either ${joinList(phrases, 'or')}`,
  except: (phrase) => `except those ${phrase}`,
  bracket: (phrase) => `(${phrase})`,
}
