/** Verbs that state a relation, by each of their forms; the tables beside this file list them. */
import type { Predicate } from '../../../../shared/model.ts'
import { conjugateEnglish, conjugateFrench, type Mood } from './conjugation.ts'
import { englishVerbs } from './verbs-english.ts'
import { frenchVerbs, irregularFrench } from './verbs-french.ts'
import { moreEnglishVerbs, moreFrenchVerbs, moreIrregularFrench } from './verbs-more.ts'

export interface Frame {
  readonly predicate: Predicate
  /** Prepositions before the object; `>` for none. */
  readonly by: readonly string[]
  /** The grammatical subject is the relation's object (`abriter`, `regrouper`). */
  readonly inverse: boolean
  /** Words that must follow the verb for this sense. */
  readonly then: readonly string[]
  /** The participle itself reaches its complement: `exclu de Y`, `rattaché à Y`. */
  readonly adjectival: boolean
  /** Only of the pronominal verb: `s'offrir`. */
  readonly reflexive: boolean
  /** The infinitive it was listed by. */
  readonly name: string
}
export interface VerbForm {
  readonly mood: Mood
  /** `construit`, `produit`: the present and the participle look alike. */
  readonly both?: boolean
  /** The same form is an infinitive in the other language, or in English (`organise`). */
  readonly bare?: boolean
  readonly frames: readonly Frame[]
}

const table = new Map<string, VerbForm>()
function add(form: string, mood: Mood, frame: Frame): void {
  const known = table.get(form)
  if (known === undefined) {
    table.set(form, { mood, frames: [frame] })
    return
  }
  const moods = new Set([known.mood, mood])
  const both = known.both === true || (moods.has('finite') && moods.has('past'))
  const bare = known.bare === true || (moods.has('finite') && moods.has('infinitive'))
  const merged = known.mood === mood || moods.has('finite') && moods.has('infinitive') ? (moods.has('finite') ? 'finite' : mood) : known.mood === 'past' ? known.mood : mood
  table.set(form, { mood: merged, frames: known.frames.includes(frame) ? known.frames : [...known.frames, frame], ...(both ? { both } : {}), ...(bare ? { bare } : {}) })
}
function listedForms(text: string): (readonly [string, Mood])[] {
  const moods: Record<string, Mood> = { f: 'finite', c: 'conditional', i: 'infinitive', p: 'past', r: 'present' }
  const found: (readonly [string, Mood])[] = []
  let open: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const [form, mood] = word.split('/') as [string, string | undefined]
    open.push(form)
    if (mood === undefined) continue
    for (const each of open) found.push([each, moods[mood]!])
    open = []
  }
  return found
}
function read(text: string, language: 'fr' | 'en'): void {
  for (const line of text.trim().split('\n')) {
    const [head, by, verbs] = line.split('|').map((part) => part.trim()) as [string, string, string]
    const [inverse, adjectival, reflexive] = ['~', '=', '@'].map((sign) => head.includes(sign)) as [boolean, boolean, boolean]
    const predicate = head.replace(/^[~=@]+/, '') as Predicate
    for (const entry of verbs.trim().split(/\s+/).filter(Boolean)) {
      const [verb, ...then] = entry.split('+') as [string, ...string[]]
      const [base, past, participle] = verb.split('=') as [string, string?, string?]
      const frame: Frame = { predicate, by: by.split(/[,+]/), inverse, adjectival, reflexive, then, name: base.replace('!', '') }
      const listed = irregularFrench[verb] ?? moreIrregularFrench[verb]
      const all = listed !== undefined && language === 'fr' ? listedForms(listed) : language === 'fr' ? conjugateFrench(base)
        : conjugateEnglish(base, past, participle)
      for (const [form, mood] of all) add(form, mood, frame)
    }
  }
}
read(frenchVerbs, 'fr')
read(englishVerbs, 'en')
read(moreFrenchVerbs, 'fr')
read(moreEnglishVerbs, 'en')
// Words that are far more often something else than these verbs, or are another word of the other language.
for (const form of `
  portes fonds contrôles found soutien ouverts vendus sat sits sit house houses hold comprise dote abonde présentes rivals directs
  groups plan issue issues trial trials studies study signs entreprise produits mine reprise prise présent
  unit unis uni unie unies unités longer face order orders source sources import imports talk talks power powers tie ties lie lies use
  draw draws link links cross address engage conserve conserves passe livre lit tombe tombes dispute disputes fonde vie vies clash battle serve
  fund funds grant grants interest interests favor favour upset pass ship ships document course échange échanges
  programme programmes entre entres contre contres équipe équipes pilotes mesure mesures frappes fabriques distance distances signe signes
  forme formes finances sanctions boycotts passes praise fight fights joints
  film films record records land front fronts seed seeds share shares pair pairs lift fire fine fines block blocks question questions
  attack press model models score scores race train trains coach report reports draft target targets approach circle echo mirror trail
  contract contracts lease rent award awards score study appeal appeals call calls bet bets label labels edit boast lands live
  partie parties part parti partis voulu conduite conduites sommes vivant vive monte montes dresse ancre niche
  drop drops
`.trim().split(/\s+/)) table.delete(form)

export const verbForm = (low: string): VerbForm | undefined => table.get(low)
