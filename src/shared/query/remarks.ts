import type { Sentence } from '../model.ts'
import { valuesOf, type ClosedField } from './fields.ts'
import { joinList } from './join-list.ts'

const short = (typed: string): string => (typed.length > 40 ? `${typed.slice(0, 39).replace(/[\uD800-\uDBFF]$/, '')}…` : typed)
/** In the quotes of each language; spaces inside French quotes do not break. */
const en = (typed: string): string => `“${short(typed)}”`
const fr = (typed: string): string => `«\u00a0${short(typed)}\u00a0»`

/** What the parser says when it did something else than what was typed may have meant. Each says what became of it. */
export const remarks = {
  unknownField: (name: string, typed: string): Sentence => ({
    en: `${en(`${name}:`)} is no field, so ${en(typed)} is searched as words.`,
    fr: `${fr(`${name}:`)} n’est pas un champ\u00a0: ${fr(typed)} est cherché comme des mots.`,
  }),
  noValue: (typed: string): Sentence => ({
    en: `Nothing stands behind ${en(typed)}, so it is left out.`,
    fr: `Rien ne suit ${fr(typed)}, qui est donc laissé de côté.`,
  }),
  wrongDate: (value: string, typed: string): Sentence => ({
    en: `${en(value)} is no date such as 2025, 2025-02-11, >=2025-02 or 2025-01..2025-06, so ${en(typed)} is searched as words.`,
    fr: `${fr(value)} n’est pas une date comme 2025, 2025-02-11, >=2025-02 ou 2025-01..2025-06\u00a0: ${fr(typed)} est cherché comme des mots.`,
  }),
  wrongValue: (field: ClosedField, name: string, typed: string): Sentence => ({
    en: `${en(`${name}:`)} takes ${joinList(valuesOf(field, 'en'), 'or')}, so ${en(typed)} is searched as words.`,
    fr: `${fr(`${name}:`)} accepte ${joinList(valuesOf(field, 'fr'), 'ou')}\u00a0: ${fr(typed)} est cherché comme des mots.`,
  }),
  noDistance: (typed: string): Sentence => ({
    en: `${en(typed)} says no distance as NEAR/8 does, so it is searched as words.`,
    fr: `${fr(typed)} n’indique pas de distance comme NEAR/8\u00a0: il est cherché comme des mots.`,
  }),
  joinsNothing: (typed: string): Sentence => ({
    en: `${en(typed)} has nothing to join here, so it is searched as a word.`,
    fr: `${fr(typed)} n’a rien à relier ici\u00a0: il est cherché comme un mot.`,
  }),
  nearWhat: (typed: string): Sentence => ({
    en: `${en(typed)} must stand between words or phrases; here it is searched as words.`,
    fr: `${fr(typed)} doit se trouver entre des mots ou des expressions\u00a0: ici, il est cherché comme des mots.`,
  }),
  farthest: (most: number): Sentence => ({
    en: `NEAR reaches ${most.toLocaleString('en')} words at most, and is taken so.`,
    fr: `NEAR porte à ${most.toLocaleString('fr')} mots au plus, et c’est ainsi qu’il est compris.`,
  }),
  oneScope: {
    en: 'Of several “in:” the last counts, for the whole search.',
    fr: 'De plusieurs «\u00a0in:\u00a0», le dernier compte, pour toute la recherche.',
  },
  scopeStays: (typed: string): Sentence => ({
    en: `${en(typed)} says where to look and cannot be excluded, so it is searched as words.`,
    fr: `${fr(typed)} dit où chercher et ne peut être exclu\u00a0: c’est cherché comme des mots.`,
  }),
  emptyBrackets: { en: 'Brackets with nothing in them are left out.', fr: 'Les parenthèses vides sont laissées de côté.' },
  emptyQuotes: { en: 'Quotes with no word in them are left out.', fr: 'Les guillemets sans mot sont laissés de côté.' },
  strayBracket: { en: 'A “)” that closes nothing is left out.', fr: 'Une «\u00a0)\u00a0» qui ne ferme rien est laissée de côté.' },
  tooDeep: (most: number): Sentence => ({
    en: `Brackets nested deeper than ${most} are left out.`,
    fr: `Au-delà de ${most} niveaux, les parenthèses sont laissées de côté.`,
  }),
  excludesNothing: { en: 'A “-” with nothing to exclude is left out.', fr: 'Un «\u00a0-\u00a0» qui n’exclut rien est laissé de côté.' },
  starInside: (typed: string): Sentence => ({
    en: `* stands for the rest of a word only at its end; in ${en(typed)} it parts words.`,
    fr: `* ne remplace la suite d’un mot qu’à sa fin\u00a0; dans ${fr(typed)}, il sépare des mots.`,
  }),
  noLetters: (typed: readonly string[]): Sentence => {
    const listed = (quote: (sign: string) => string, others: string, and: string) =>
      joinList([...typed.slice(0, 3).map(quote), ...(typed.length > 3 ? [others] : [])], and)
    const [holds, laissé] = typed.length > 1 ? ['hold no letter or digit, so they are', 'sont laissés'] : ['holds no letter or digit, so it is', 'est laissé']
    return {
      en: `${listed(en, 'other signs', 'and')} ${holds} left out.`,
      fr: `Sans lettre ni chiffre, ${listed(fr, 'd’autres signes', 'et')} ${laissé} de côté.`,
    }
  },
} as const
