/** Which units can be told in one another, and which nouns count the same things. */
const pairs = (text: string): [string, readonly [family: string, factor: number]][] =>
  text.trim().split(/\s+/).map((entry) => {
    const [unit, family, factor] = entry.split('=') as [string, string, string]
    return [unit.replaceAll('_', ' '), [family, Number(factor)]]
  })

const known = new Map(pairs(`
  second=time=1 minute=time=60 hour=time=3600 h=time=3600 s=time=1 day=time=86400 week=time=604800 month=time=2629800 quarter=time=7889400 year=time=31557600
  decade=time=315576000 century=time=3155760000
  millimetre=length=0.001 mm=length=0.001 centimetre=length=0.01 cm=length=0.01 metre=length=1 m=length=1 kilometre=length=1000 km=length=1000
  mile=length=1609.344 foot=length=0.3048 yard=length=0.9144 inch=length=0.0254 nm=length=1e-9
  gram=mass=0.001 g=mass=0.001 kilogram=mass=1 kg=mass=1 tonne=mass=1000 t=mass=1000 kt=mass=1e6 mt=mass=1e9 gt=mass=1e12 pound=mass=0.45359237 lb=mass=0.45359237
  W=power=1 watt=power=1 kilowatt=power=1e3 kw=power=1e3 megawatt=power=1e6 mw=power=1e6 gigawatt=power=1e9 gw=power=1e9 tw=power=1e12
  wh=energy=1 kwh=energy=1e3 kilowatt-hour=energy=1e3 mwh=energy=1e6 gwh=energy=1e9 twh=energy=1e12
  hectare=area=10000 ha=area=10000 acre=area=4046.86 m²=area=1 m2=area=1 square_metre=area=1 km²=area=1e6 km2=area=1e6 square_kilometre=area=1e6 square_mile=area=2589988
  litre=volume=0.001 l=volume=0.001 L=volume=0.001 hl=volume=0.1 m³=volume=1 m3=volume=1 cubic_metre=volume=1
`))
const currency = /^(?:[A-Z]{3}|franc|cent|centime)$/

export interface UnitOf {
  /** Money, percent, point, times, time, length …; `things` for what is counted by a noun. */
  readonly family: string
  /** What a value is multiplied by to be told in the family's own unit. */
  readonly factor: number
}
const units = new Map<string, UnitOf>()
export function unitOf(unit: string): UnitOf {
  const there = units.get(unit)
  if (there !== undefined) return there
  const read = readUnit(unit)
  units.set(unit, read)
  return read
}
function readUnit(unit: string): UnitOf {
  if (currency.test(unit)) return { family: 'money', factor: 1 }
  if (unit === 'percent' || unit === 'times') return { family: unit, factor: 1 }
  if (unit.endsWith('point')) return { family: 'percent', factor: 1 }
  const measure = known.get(unit)
  return measure === undefined ? { family: 'things', factor: 1 } : { family: measure[0], factor: measure[1] }
}

const members = new Set('acteur actor member participant partner partenaire organisation organization entity entité structure signatory signataire player body organisme'.split(' '))
const people = new Set(`person inhabitant employee worker travailleur visitor spectator spectateur protester manifestant passenger customer user patient participant member resident student
  man woman soldier victim citizen voter guest attendee fan death`.split(/\s+/))
const gathered = new Set('company startup bank association country member_state club union city organisation'.replaceAll('_', ' ').split(' ').concat('member state'))
const built = new Set('centre center facility installation infrastructure site plant usine factory unit unité building projet project complex complexe ouvrage équipement'.split(' '))

export type NounLikeness = 'same' | 'general' | 'other'

/**
 * Whether two counted nouns can be of the same things: `general` when one of them is a word for any of the kind (`acteurs` beside
 * `entreprises`) or when they are one word in two languages, as far as the letters tell. Then agreement means something, disagreement does not.
 */
export function compareNouns(one: string, other: string): NounLikeness {
  if (one === other) return 'same'
  const pair = (general: ReadonlySet<string>, special: ReadonlySet<string>): boolean => (general.has(one) && (special.has(other) || general.has(other))) || (general.has(other) && special.has(one))
  if (pair(members, gathered) || pair(new Set(['person']), people)) return 'general'
  const [a, b] = [plain(one), plain(other)]
  return a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5) ? 'general' : 'other'
}
const plain = (noun: string): string => noun.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Whether a count counts the subject itself: the noun is in its name (`gigafactories` of “Gigafactories d’IA”), or the subject is named in the
 * plural, as a kind of works, and the noun is any word for works (`cinq centres de calcul`).
 */
export function countsItself(unit: string, subject: string): boolean {
  const name = plain(subject).split(/[^\p{L}\d]+/u).filter((word) => word.length > 3)
  const noun = plain(unit)
  const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<!s)s$|x$/, '')
  if (name.some((word) => singular(word) === noun)) return true
  return built.has(unit) && name.some((word) => /(?:s|x)$/.test(word) && !/(?:ss|us|is)$/.test(word) && word.length > 5)
}
