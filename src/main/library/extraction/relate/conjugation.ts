/** All the forms of a regular verb, so that tables can name verbs by their infinitive. */

export type Mood = 'finite' | 'conditional' | 'infinitive' | 'past' | 'present'
type Form = readonly [string, Mood]

const firstGroup: readonly Form[] = [
  ...forms('e es ent ait aient a èrent era eront ons', 'finite'), ...forms('erait eraient', 'conditional'), ['er', 'infinitive'],
    ...forms('é ée és ées', 'past'), ['ant', 'present'],
]
const secondGroup: readonly Form[] = [
  ...forms('it issent issait issaient irent ira iront issons', 'finite'), ...forms('irait iraient', 'conditional'), ['ir', 'infinitive'],
    ...forms('i ie is ies', 'past'), ['issant', 'present'],
]
const thirdGroup: readonly Form[] = [
  ...forms('ent ait aient it irent ra ront', 'finite'), ...forms('rait raient', 'conditional'), ['re', 'infinitive'],
    ...forms('u ue us ues', 'past'), ['ant', 'present'],
]
function forms(endings: string, mood: Mood): Form[] {
  return endings.split(' ').map((ending) => [ending, mood])
}

/** French verbs in -er, -ir (like `finir`) and -re (like `répondre`); others are listed form by form. */
export function conjugateFrench(infinitive: string): Form[] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir')) return secondGroup.map(([ending, mood]) => [stem + ending, mood])
  if (infinitive.endsWith('re')) return [[stem, 'finite'], ...thirdGroup.map(([ending, mood]): Form => [stem + ending, mood])]
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  const open = /[eé][^aeéiouyè]$/.test(stem) && !/e[tl]{2}$/.test(stem) ? `${stem.slice(0, -2)}è${stem.slice(-1)}` : stem
  const yod = stem.endsWith('y') ? `${stem.slice(0, -1)}i` : open
  return firstGroup.map(([ending, mood]) => {
    if (/^[aâo]/.test(ending)) return [soft + ending, mood]
    if (/^(?:e|es|ent)$/.test(ending)) return [yod + ending, mood]
    if (/^er[aoi]/.test(ending)) return [(stem.endsWith('y') || /e[^aeéiouyè]$/.test(stem) ? yod : stem) + ending, mood]
    return [stem + ending, mood]
  })
}

/** Stressed on the end: `controlled`, `equipping`. */
const doubling = /(?:control|equip|commit|admit|permit|submit|omit|transfer|refer|prefer|expel|patrol|outfit|rebut|compel|propel|acquit|deter)$/

/** Regular English verbs; a doubled last consonant and irregular pasts are given with the verb. */
export function conjugateEnglish(verb: string, past?: string, participle?: string): Form[] {
  const base = doubling.test(verb) ? verb + verb.at(-1)! : verb.endsWith('e') ? verb.slice(0, -1) : verb
  const y = /[^aeiou]y$/.test(verb)
  const regular = y ? `${verb.slice(0, -1)}ied` : `${base}ed`
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)
  const doubled = short || past !== undefined && past === `${verb}${verb.at(-1)}ed` ? `${verb}${verb.at(-1)}ing` : `${base}ing`
  return [[verb, 'infinitive'], [third, 'finite'], [past ?? regular, 'past'], [participle ?? past ?? regular, 'past'], [doubled, 'present']]
}
