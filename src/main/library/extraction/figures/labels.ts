/** Numbers that name and count nothing: of articles, rooms, lists, telephones, the time of day. */
import type { Language } from '../../../../shared/model.ts'
import { currencyAt } from '../numbers-units.ts'
import type { ReadNumber } from '../numbers.ts'
import type { Word } from '../sentences/words.ts'

const labels = new Set(
  `
    n° nº numéro article articles art chapitre chapter page pages version section phase niveau level figure tableau table route rn autoroute
    rue room salle chambre ligne line channel chaîne top règle rule lot annexe annex titre step étape résolution resolution vol track piste
    catégorie category groupe group type classe class district arrondissement
  `.trim().split(/\s+/),
)
/** Numbers that name instead of counting: `n° 3`, `article 5`, `3e`, `3-1`, `A320`, list numbers, telephone numbers. */
export function isLabel(words: readonly Word[], i: number, number: ReadNumber, money: boolean): boolean {
  if (money) return false
  const [before, after] = [words[i - 1], words[number.next]]
  if (before !== undefined && number.digits
    && (labels.has(before.low) || (before.low === 'no' && words[i - 2] !== undefined) || before.low === '°'
    || before.low === '#')) return !isMoneyOrPercent(words, number.next)
  if (before?.low === '.' && labels.has(words[i - 2]?.low ?? '') && number.digits) return true
  if (!number.digits) return false
  if (after !== undefined && !after.spaced && after.type === 'word'
    && /^(?:e|er|ère|ère|re|ème|eme|ième|nd|nde|st|rd|th|es|èmes|de|s)$/.test(after.low)) return true
  if (before !== undefined && !words[i]!.spaced && ['/', '-', '–', ':', '.', '@', '#', '_', '='].includes(before.low)
    && (words[i - 2]?.type === 'number' || before.low === '/' || before.low === '@' || before.low === '#' || before.low === '_'
    || (!before.spaced && before.low !== '–'))) return true
  if (after !== undefined && !after.spaced && ['/', ':', '@'].includes(after.low) && words[number.next + 1] !== undefined
    && !words[number.next + 1]!.spaced) return true
  const list = (before === undefined || before.low === '.') && (after?.low === '.' || after?.low === ')') && !after.spaced
  return list
}
const isMoneyOrPercent = (words: readonly Word[], at: number): boolean => currencyAt(words, at) !== null || words[at]?.low === '%'

/** `7h44`, `18 h 15`, `à 12 heures`, `3 p.m.`: the time of day. */
export function isClock(words: readonly Word[], number: ReadNumber, language: Language): boolean {
  const [word, next] = [words[number.next], words[number.next + 1]]
  if (word === undefined) return false
  if (/^(?:h\d+|h\d+min|am|pm|a\.m\.?|p\.m\.?|o'clock|gmt|utc)$/.test(word.low)) return true
  if (word.low === 'h' && next?.type === 'number') return true
  const hours = word.low === 'h' || word.low === 'heures' || word.low === 'heure'
  if (!hours || number.value > 24) return false
  const before = words[number.next - 2]?.low ?? ''
  return next?.type === 'number' || ['à', 'vers', 'dès', 'avant', 'après', 'midi', 'les'].includes(before)
    || (before === 'de' && language === 'fr' && words[number.next - 3]?.low === 'partir')
}
