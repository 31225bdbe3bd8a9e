/** The calendar's words, in both languages. */

export const months = new Map<string, number>(
  [
    'janvier january janv jan', 'février fevrier february févr feb', 'mars march mar', 'avril april avr apr', 'mai may', 'juin june jun',
    'juillet july juil jul', 'août aout august aug', 'septembre september sept sep', 'octobre october oct', 'novembre november nov',
      'décembre decembre december déc dec',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
)
/** Short or ambiguous forms that count as months only beside a day or a year. */
export const weakMonths = new Set(['mar', 'may', 'march', 'mars', 'jan', 'sept', 'sep', 'dec', 'oct', 'nov', 'jun', 'jul', 'feb', 'aug', 'apr',
  'avr', 'déc', 'janv', 'févr', 'juil'])

/** Monday is 1. */
export const weekdays = new Map<string, number>(
  ['lundi monday', 'mardi tuesday', 'mercredi wednesday', 'jeudi thursday', 'vendredi friday', 'samedi saturday',
    'dimanche sunday'].flatMap((names, i) =>
    names.split(' ').map((name) => [name, i + 1] as const),
  ),
)

/** First and last month; winter ends in the following March. */
export const seasons = new Map<string, readonly [number, number]>([
  ['printemps', [3, 6]], ['spring', [3, 6]], ['été', [6, 9]], ['summer', [6, 9]], ['automne', [9, 12]], ['autumn', [9, 12]], ['hiver', [12, 15]],
    ['winter', [12, 15]],
])

/** Parts of a year or a month, as shares of twelve months. */
export const parts = new Map<string, readonly [number, number]>([
  ['début', [1, 4]], ['early', [1, 4]], ['beginning', [1, 4]], ['start', [1, 4]], ['mi', [5, 8]], ['mid', [5, 8]], ['milieu', [5, 8]],
    ['middle', [5, 8]],
  ['fin', [9, 12]], ['late', [9, 12]], ['end', [10, 12]],
])

export const dayWords = new Map<string, number>([
  ['hier', -1], ["aujourd'hui", 0], ['demain', 1], ['avant-hier', -2], ['après-demain', 2], ['yesterday', -1], ['today', 0], ['tonight', 0],
    ['tomorrow', 1],
])
export const previous = new Set(['dernier', 'dernière', 'derniers', 'dernières', 'passé', 'passée', 'last', 'précédent', 'précédente', 'écoulé',
  'écoulée', 'previous'])
export const following = new Set(['prochain', 'prochaine', 'next', 'suivant', 'suivante', 'coming', 'prochains', 'prochaines'])
export const present = new Set(['ce', 'cet', 'cette', 'this', 'en cours', 'courant', 'courante'])
export const ordinalParts = new Map<string, number>([
  ['premier', 1], ['première', 1], ['1er', 1], ['first', 1], ['second', 2], ['seconde', 2], ['deuxième', 2], ['2e', 2], ['troisième', 3],
    ['third', 3], ['3e', 3],
  ['quatrième', 4], ['fourth', 4], ['4e', 4], ['dernier', 4], ['last', 4],
])
export type Stretch = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
export const stretches = new Map<string, Stretch>([
  ['jour', 'day'], ['jours', 'day'], ['day', 'day'], ['days', 'day'], ['semaine', 'week'], ['semaines', 'week'], ['week', 'week'], ['weeks', 'week'],
  ['mois', 'month'], ['month', 'month'], ['months', 'month'], ['trimestre', 'quarter'], ['trimestres', 'quarter'], ['quarter', 'quarter'],
    ['quarters', 'quarter'],
  ['semestre', 'half'], ['half', 'half'], ['an', 'year'], ['ans', 'year'], ['année', 'year'], ['années', 'year'], ['year', 'year'], ['years', 'year'],
])
