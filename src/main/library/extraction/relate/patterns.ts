/** All patterns, read once: by their cues, and the words they cannot do without by number. */
import { joining } from './function-words.ts'
import { readPatterns } from './pattern-language.ts'
import { broadPatterns } from './patterns-broad.ts'
import { dailyPatterns } from './patterns-dailies.ts'
import { deedPatterns } from './patterns-deeds.ts'
import { grantPatterns } from './patterns-grants.ts'
import { moneyPatterns } from './patterns-money.ts'
import { peoplePatterns } from './patterns-people.ts'
import { placePatterns } from './patterns-places.ts'
import { pressPatterns } from './patterns-press.ts'
import { roundPatterns } from './patterns-rounds.ts'
import { standingPatterns } from './patterns-standing.ts'
import { supplyPatterns } from './patterns-supply.ts'
import { weeklyPatterns } from './patterns-weeklies.ts'
import { widerPatterns } from './patterns-wider.ts'

const { cues, words } = readPatterns(grantPatterns, dailyPatterns, standingPatterns, supplyPatterns, moneyPatterns, peoplePatterns, placePatterns, broadPatterns, deedPatterns,
  widerPatterns, pressPatterns, roundPatterns, weeklyPatterns)
export { cues }
export const wordCount = words.size
/** The number of a word that some pattern cannot do without, as patterns read it; -1 for any other. */
export const wordNumberOf = (low: string): number => words.get(joining.has(low) ? '&' : low) ?? -1
