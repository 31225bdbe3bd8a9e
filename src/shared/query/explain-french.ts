import type { PartialDate } from '../model.ts'
import type { Phrasebook } from './explain-query.ts'
import { joinList } from './join-list.ts'
import type { FieldQuery, WordsQuery } from './query.ts'
import { describeWords, starsLast } from './say-words.ts'

/** Making one takes longer than explaining the rest. */
const numbers = new Intl.NumberFormat('fr')
const quote = (words: string): string => `«\u00a0${words}\u00a0»`

function say(words: WordsQuery, bare: boolean): string {
  const { shown, isPhrase, mayGoOn } = describeWords(words)
  if (mayGoOn) return `${bare ? '' : isPhrase ? 'une ' : 'un '}${isPhrase ? 'expression' : 'mot'} commençant par ${quote(shown)}`
  return isPhrase ? `l’expression ${quote(shown)}` : quote(shown)
}

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
/** The date alone, and behind the prepositions that depend on it: `d’avril 2025`, `du 3 avril 2025`, `de 2025`. */
function sayDate(date: PartialDate): Readonly<Record<'in' | 'from' | 'to' | 'until', string>> {
  const [year, month, day] = date.split('-').map(Number)
  const ofYear = String(year).padStart(4, '0')
  if (month === undefined) return { in: `en ${ofYear}`, from: `de ${ofYear}`, to: `à ${ofYear}`, until: `jusqu’en ${ofYear}` }
  const ofMonth = `${months[month - 1]} ${ofYear}`
  const of = /^[ao]/.test(ofMonth) ? 'd’' : 'de '
  if (day === undefined) return { in: `en ${ofMonth}`, from: of + ofMonth, to: `à ${ofMonth}`, until: `jusqu’en ${ofMonth}` }
  const ofDay = `${day === 1 ? '1er' : day} ${ofMonth}`
  return { in: `le ${ofDay}`, from: `du ${ofDay}`, to: `au ${ofDay}`, until: `jusqu’au ${ofDay}` }
}

const kinds: Readonly<Record<string, readonly [one: string, none: string]>> = {
  person: ['une personne', 'aucune personne'], institution: ['une institution', 'aucune institution'],
  company: ['une entreprise', 'aucune entreprise'], fund: ['un fonds', 'aucun fonds'], project: ['un projet', 'aucun projet'],
  law: ['une loi', 'aucune loi'], event: ['un événement', 'aucun événement'], place: ['un lieu', 'aucun lieu'],
}
const things: Readonly<Record<string, readonly [one: string, none: string]>> = {
  note: ['une note', 'note'], highlight: ['un surlignage', 'surlignage'], tag: ['une étiquette', 'étiquette'], figure: ['un chiffre', 'chiffre'],
  relation: ['une relation entre entités', 'relation entre entités'],
}
const places = { title: 'aux titres', text: 'au texte', notes: 'aux notes' }

function sayField(field: FieldQuery, negated: boolean): string {
  switch (field.field) {
    case 'source': return `${negated ? 'ne venant pas' : 'venant'} d’une source nommée ${quote(field.value)}`
    case 'outlet': return `${negated ? 'non publiés' : 'publiés'} par ${quote(field.value)}`
    case 'tag': return `${negated ? 'sans' : 'avec'} l’étiquette ${quote(field.value)}`
    case 'entity':
      return negated ? `ne citant pas ${quote(field.value)} (sous aucun de ses noms)` : `citant ${quote(field.value)} (sous n’importe lequel de ses noms)`
    case 'lang': return `${negated ? 'qui ne sont pas ' : ''}en ${field.value === 'fr' ? 'français' : 'anglais'}`
    case 'kind': return negated ? `ne citant ${kinds[field.value]![1]}` : `citant ${kinds[field.value]![0]}`
    case 'has': return negated ? `sans ${things[field.value]![1]}` : `avec ${things[field.value]![0]}`
    case 'in': return `(recherche limitée ${places[field.value]})`
    case 'date': {
      const published = negated ? 'non publiés' : 'publiés'
      const [from, to] = [field.from, field.to].map((date) => (date === null ? null : sayDate(date)))
      if (from && to && field.from === field.to) return `${published} ${from.in}`
      if (from && to) return `${published} ${from.from} ${to.to}`
      return from ? `${published} à partir ${from.from}` : `${published} ${to?.until}`
    }
  }
}

/** What a query asks, in French. */
export const french: Phrasebook = {
  all: 'tous les articles',
  articles: 'articles',
  words(words, join, negated) {
    const listed = joinList(starsLast(words).map((each) => say(each, negated)), join === 'and' ? 'et' : negated ? 'ni' : 'ou')
    const [first] = words
    const asWritten = first?.exact && !first.quoted && !first.prefix ? (words.length > 1 ? ' tels quels' : ' tel quel') : ''
    return `${negated ? 'sans' : 'avec'} ${listed}${asWritten}${first?.where === 'title' ? ' dans le titre' : ''}`
  },
  near({ parts, distance }, negated) {
    const listed = joinList(starsLast(parts).map((part) => say(part, false)), 'et')
    const far = distance === 0 ? 'côte à côte' : `à ${numbers.format(distance)} ${distance === 1 ? 'mot' : 'mots'} d’écart au plus`
    return `${negated ? 'sans' : 'avec'} ${listed} ${far}${parts[0]?.where === 'title' ? ' dans le titre' : ''}`
  },
  field: sayField,
  all_of: (phrases) => joinList(phrases, 'et'),
  one_of: (phrases) => `soit ${phrases.join(', soit ')}`,
  except: (phrase) => `sauf ceux ${phrase}`,
  bracket: (phrase) => `(${phrase})`,
}
