/** Number words of both languages. A word that means different numbers in the two (`billion`) or is a number in one only is told by language. */
import type { Language } from '../../../shared/model.ts'

export interface NumberWord {
  readonly value: number
  /** `unit` adds, `hundred` multiplies what is before it in its group of three, `scale` closes the group, `dozen` multiplies and says "about". */
  readonly role: 'unit' | 'hundred' | 'scale' | 'dozen' | 'half' | 'one'
}
const list = (role: NumberWord['role'], pairs: string): [string, NumberWord][] =>
  pairs.trim().split(/\s+/).map((pair) => {
    const [word, value] = pair.split('=') as [string, string]
    return [word, { value: Number(value), role }]
  })

const french = new Map<string, NumberWord>([
  ...list('one', 'un=1 une=1'),
  ...list('unit', `
    deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20
    trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 vingts=20
  `),
  ...list('hundred', 'cent=100 cents=100'),
  ...list('scale', 'mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12'),
  ...list('dozen', `
    millier=1e3 milliers=1e3 dizaine=10 dizaines=10 douzaine=12 douzaines=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
    cinquantaine=50 soixantaine=60 centaine=100 centaines=100 huitaine=8
  `),
  ...list('half', 'demi=0.5 demie=0.5'),
])
const english = new Map<string, NumberWord>([
  ...list('one', 'one=1 a=1 an=1'),
  ...list('unit', `
    two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
    seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
  `),
  ...list('hundred', 'hundred=100'),
  ...list('scale', 'thousand=1e3 lakh=1e5 crore=1e7 cr=1e7 lakhs=1e5 crores=1e7 million=1e6 millions=1e6 billion=1e9 billions=1e9 trillion=1e12 trillions=1e12'),
  ...list('dozen', 'dozen=12'),
  ...list('half', 'half=0.5'),
])
const both = new Map([...english, ...french])
both.delete('a')
both.delete('an')
both.set('billion', english.get('billion')!).set('billions', english.get('billions')!)

export const numberWords = (language: Language): ReadonlyMap<string, NumberWord> => (language === 'fr' ? french : language === 'en' ? english : both)

/** Scales written short, after digits. `M`, `m`, `k`, `b` need a currency beside them: alone they are metres, thousands or bytes. */
export const shortScales = new Map<string, { readonly value: number; readonly needsCurrency: boolean }>([
  ['bn', { value: 1e9, needsCurrency: false }], ['mds', { value: 1e9, needsCurrency: false }], ['md', { value: 1e9, needsCurrency: true }],
    ['mrd', { value: 1e9, needsCurrency: false }],
  ['mrds', { value: 1e9, needsCurrency: false }], ['bln', { value: 1e9, needsCurrency: false }], ['mln', { value: 1e6, needsCurrency: false }], ['mn', { value: 1e6, needsCurrency: false }],
    ['tn', { value: 1e12, needsCurrency: true }],
  ['trn', { value: 1e12, needsCurrency: false }], ['m', { value: 1e6, needsCurrency: true }], ['k', { value: 1e3, needsCurrency: true }],
    ['b', { value: 1e9, needsCurrency: true }],
  ['mio', { value: 1e6, needsCurrency: false }],
])
