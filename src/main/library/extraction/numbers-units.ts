/** Currencies, percentages, measures: what a number can be followed by that is not a thing counted. */
import type { Language } from '../../../shared/model.ts'
import type { Word } from './sentences/words.ts'

const pairs = (text: string): [string, string][] => text.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string])

export const currencySymbols = new Map(pairs('€=EUR $=USD £=GBP ¥=JPY ₹=INR ₽=RUB ₩=KRW ₺=TRY ₴=UAH ₪=ILS ₦=NGN ₱=PHP ₫=VND ฿=THB ₵=GHS ₸=KZT'))
/** Currency words and codes. `livre` and `pound` alone may be books or a weight: see `currencyAt`. */
const currencyWords = new Map(
  pairs(`
    euro=EUR euros=EUR eur=EUR dollar=USD dollars=USD usd=USD gbp=GBP yen=JPY yens=JPY jpy=JPY yuan=CNY yuans=CNY renminbi=CNY rmb=CNY
    cny=CNY franc=franc francs=franc chf=CHF rouble=RUB roubles=RUB rouble=RUB ruble=RUB rubles=RUB roupie=INR roupies=INR rupee=INR
    rupees=INR couronne=NOK couronnes=NOK krone=NOK kroner=NOK kronor=SEK dirham=AED dirhams=AED dinar=DZD dinars=DZD real=BRL reais=BRL
    won=KRW wons=KRW peso=ARS pesos=ARS zloty=PLN zlotys=PLN cent=cent cents=cent centime=centime centimes=centime shekel=ILS shekels=ILS
    hryvnia=UAH hryvnias=UAH naira=NGN nairas=NGN ngn=NGN rand=ZAR rands=ZAR zar=ZAR cedi=GHS cedis=GHS shilling=KES shillings=KES kes=KES
    ringgit=MYR ringgits=MYR baht=THB bahts=THB dong=VND rupiah=IDR birr=ETB forint=HUF forints=HUF leu=RON lei=RON leva=BGN riyal=SAR riyals=SAR
    rial=SAR rials=SAR taka=BDT takas=BDT kwacha=ZMW kwachas=ZMW pula=BWP tenge=KZT lari=GEL laris=GEL dram=AMD drams=AMD quetzal=GTQ quetzals=GTQ ariary=MGA afghani=AFN afghanis=AFN dongs=VND meticais=MZN
    aud=AUD cad=CAD hkd=HKD nzd=NZD sgd=SGD inr=INR pln=PLN sek=SEK nok=NOK dkk=DKK brl=BRL mad=MAD bitcoin=BTC bitcoins=BTC sterling=GBP pound=GBP pounds=GBP
  `),
)
/** The country that turns a dollar, a franc or a crown into another. */
const countryOf = new Map(
  Object.entries({
    US: 'us américain américains american', CA: 'canadien canadiens canadian', AU: 'australien australiens australian', NZ: 'néo-zélandais', HK: 'hongkongais hong-kongais',
    SG: 'singapourien singapouriens singapore singaporean', TW: 'taïwanais taiwan taiwanese', JM: 'jamaïcain jamaïcains jamaican', GY: 'guyanien guyaniens guyanese', NA: 'namibien namibiens namibian',
    CH: 'suisse suisses swiss', XOF: 'cfa', CD: 'congolais congolese', GN: 'guinéen guinéens guinean', RW: 'rwandais rwandan', BI: 'burundais burundian', DJ: 'djiboutien djiboutiens',
    KM: 'comorien comoriens', XPF: 'cfp pacifique', BE: 'belge belges belgian', FR: 'français french', LU: 'luxembourgeois', SE: 'suédois suédoises suédoise swedish', DK: 'danois danoises danoise danish',
    NO: 'norvégien norvégiennes norvégienne norwegian', IS: 'islandais islandaises icelandic', CZ: 'tchèques tchèque czech', MA: 'marocain marocains moroccan', AE: 'émiriens émirien emirati',
    DZ: 'algérien algériens algerian', TN: 'tunisien tunisiens tunisian', KW: 'koweïtien koweïtiens kuwaiti', IQ: 'irakien irakiens iraqi', JO: 'jordanien jordaniens jordanian', LY: 'libyen libyens libyan',
    RS: 'serbe serbes serbian', BH: 'bahreïni bahreïnis bahraini', MX: 'mexicain mexicains mexican', AR: 'argentin argentins argentine argentinian', CL: 'chilien chiliens chilean',
    CO: 'colombien colombiens colombian', PH: 'philippin philippins philippine', UY: 'uruguayen uruguayens uruguayan', CU: 'cubain cubains cuban', DO: 'dominicain dominicains dominican',
    IN: 'indienne indiennes indian', PK: 'pakistanaise pakistanaises pakistani', LK: 'sri-lankaise sri-lankaises lankan', NP: 'népalaise népalaises nepalese nepali', KE: 'kényan kényans kenyan',
    UG: 'ougandais ugandan', TZ: 'tanzanien tanzaniens tanzanian', SO: 'somalien somaliens somali', QA: 'qatari qataris qatariens', OM: 'omanais omani', IR: 'iranien iraniens iranian', YE: 'yéménite yéménites yemeni',
    SA: 'saoudien saoudiens saudi', LB: 'libanaise libanaises lebanese', EG: 'égyptienne égyptiennes egyptian', SY: 'syrienne syriennes syrian', SD: 'soudanaise soudanaises sudanese', TR: 'turque turques',
    GB: 'britannique britanniques british', MD: 'moldave moldaves moldovan',
  }).flatMap(([country, words]) => words.split(' ').map((word): [string, string] => [word, country])),
)
const byCountry = new Map(
  pairs(`USDCA=CAD USDAU=AUD USDNZ=NZD USDHK=HKD USDSG=SGD USDTW=TWD USDJM=JMD USDGY=GYD USDNA=NAD francCH=CHF francXOF=XOF francBE=BEF francFR=FRF francCD=CDF francGN=GNF francRW=RWF francBI=BIF
    francDJ=DJF francKM=KMF francXPF=XPF francLU=LUF NOKSE=SEK NOKDK=DKK NOKIS=ISK NOKCZ=CZK AEDMA=MAD DZDTN=TND DZDKW=KWD DZDIQ=IQD DZDJO=JOD DZDLY=LYD DZDRS=RSD DZDBH=BHD
    ARSMX=MXN ARSCL=CLP ARSCO=COP ARSPH=PHP ARSUY=UYU ARSCU=CUP ARSDO=DOP INRPK=PKR INRLK=LKR INRNP=NPR KESUG=UGX KESTZ=TZS KESSO=SOS SARQA=QAR SAROM=OMR SARIR=IRR SARYE=YER
    GBPLB=LBP GBPEG=EGP GBPSY=SYP GBPSD=SDG GBPTR=TRY RONMD=MDL`),
)
/** Names of money that several countries have, as they are written with no country. */
const bareNames = new Set('$ dollar dollars franc francs dirham dirhams dh dhs dinar dinars peso pesos roupie roupies rupee rupees rs shilling shillings sh couronne couronnes krone kroner riyal riyals rial rials'.split(' '))
/** Whether a word of a sum says whose money it is. */
export const isExplicit = ({ low, capital }: Word): boolean => countryOf.has(low) || low === '₹' || low === 'ksh' || (capital && codesBefore.has(low) && !bareNames.has(low))
/** `Hong Kong dollars`. */
const twoWords = new Map([['new zealand', 'NZD'], ['hong kong', 'HKD']])
const dollarPrefixes = new Map(pairs('us=USD a=AUD au=AUD c=CAD ca=CAD hk=HKD nz=NZD s=SGD r=BRL nt=TWD mx=MXN tt=TTD j=JMD g=GYD n=NAD b=BND fj=FJD'))

export interface UnitAt {
  readonly unit: string
  readonly next: number
}

/** The currency at `i`, with what tells it from its namesakes: `dollars canadiens`, `US dollars`, `livres sterling`. */
export function currencyAt(words: readonly Word[], i: number): UnitAt | null {
  const word = words[i]
  if (word === undefined) return null
  const symbol = currencySymbols.get(word.low)
  if (symbol !== undefined) return { unit: symbol, next: i + 1 }
  const next = words[i + 1]
  if (word.type !== 'word') return null
  if (word.low === 'livres' || word.low === 'livre') {
    const unit = next?.low === 'sterling' ? 'GBP' : byCountry.get(`GBP${countryOf.get(next?.low ?? '') ?? ''}`)
    return unit === undefined ? null : { unit, next: i + 2 }
  }
  const dollars = twoWords.get(`${word.low} ${next?.low ?? ''}`)
  if (dollars !== undefined && word.capital) return /^dollars?$/.test(words[i + 2]?.low ?? '') ? { unit: dollars, next: i + 3 } : null
  const country = countryOf.get(word.low)
  const code = dollarPrefixes.get(word.low)
  if (code !== undefined && next?.low === '$') return { unit: code, next: i + 2 }
  const lead = country === undefined ? 0 : 1
  const named = words[i + lead]?.low ?? ''
  const unit = currencyWords.get(named) ?? (lead === 1 && /^crowns?$/.test(named) ? 'NOK' : undefined)
  if (unit === undefined) return null
  const after = lead === 1 ? country : countryOf.get(words[i + 1]?.low ?? '')
  const exact = after === undefined ? unit : (byCountry.get(unit + after) ?? unit)
  const used = lead === 0 && after !== undefined ? 2 : 1 + lead
  return { unit: exact, next: words[i + used]?.low === 'sterling' ? i + used + 1 : i + used }
}
/** The currency that ends just before `i`: `€`, `US$`, `EUR`. */
export function currencyBefore(words: readonly Word[], i: number): { unit: string; first: number } | null {
  const word = words[i - 1]
  if (word === undefined) return null
  const prefix = words[i - 2]
  const symbol = currencySymbols.get(word.low)
  if (symbol !== undefined) {
    const code = word.low === '$' && prefix !== undefined && !word.spaced ? dollarPrefixes.get(prefix.low) : undefined
    return code === undefined ? { unit: symbol, first: i - 1 } : { unit: code, first: i - 2 }
  }
  const code = word.capital ? codesBefore.get(word.low) : undefined
  // One letter and no space: `N9.2 trillion`, not whatever ends in N.
  if (code !== undefined && (word.low.length > 1 || words[i]?.spaced === false)) return { unit: code, first: i - 1 }
  // `$US110`
  if (prefix?.low === '$' && !word.spaced && word.capital && words[i]?.spaced === false) {
    const dollar = dollarPrefixes.get(word.low)
    if (dollar !== undefined) return { unit: dollar, first: i - 2 }
  }
  // `Rs. 500`
  if (word.low === '.' && !word.spaced && prefix?.low === 'rs' && prefix.capital) return { unit: 'INR', first: i - 2 }
  return null
}
/** Codes and signs made of letters, before the number. */
const codesBefore = new Map(pairs(`eur=EUR usd=USD gbp=GBP chf=CHF cny=CNY rmb=CNY jpy=JPY aud=AUD cad=CAD hkd=HKD nzd=NZD sgd=SGD ngn=NGN kes=KES zar=ZAR inr=INR pln=PLN
  sek=SEK nok=NOK dkk=DKK nkr=NOK skr=SEK dkr=DKK brl=BRL mad=MAD krw=KRW twd=TWD thb=THB idr=IDR vnd=VND pkr=PKR bdt=BDT lkr=LKR aed=AED sar=SAR qar=QAR kwd=KWD omr=OMR bhd=BHD egp=EGP
  ils=ILS rub=RUB uah=UAH huf=HUF czk=CZK bgn=BGN isk=ISK mxn=MXN myr=MYR ghs=GHS ugx=UGX tzs=TZS etb=ETB rwf=RWF xof=XOF xaf=XAF tnd=TND dzd=DZD zmw=ZMW
  dh=AED dhs=AED tk=BDT rp=IDR rs=INR n=NGN r=ZAR sh=KES ksh=KES ush=UGX tsh=TZS rm=MYR fcfa=XOF`))

/** Measures by the way they are written; the value is the unit's name (symbols stay symbols, words become the English singular). */
const symbols = new Set(`
  kw mw gw tw kwh mwh gwh twh wh km km² km2 m² m2 m³ m3 cm mm kg mg µg kt mt gt ha hl cl ml hz khz mhz ghz gb tb mb kb go ko mo to po pb ev
  kev mev gev tev kbps mbps gbps mbit gbit kj mj gj km/h kph mph mt flops tflops pflops exaflops petaflops teraflops gigaflops dpi px fps
  bps kcal db nm lb lbs oz
`.trim().split(/\s+/))
const shortSymbols = new Set(['W', 'V', 'A', 'g', 't', 'm', 'l', 'L', 'h', 's', 'J', 'N', 'K', 'C', 'T'])
const spelled = new Map(
  pairs(`
    watt=W watts=W kilowatt=kW kilowatts=kW mégawatt=MW mégawatts=MW megawatt=MW megawatts=MW gigawatt=GW gigawatts=GW térawatt=TW
    térawatts=TW terawatt=TW terawatts=TW kilowattheure=kWh kilowattheures=kWh mégawattheures=MWh gigawattheures=GWh térawattheures=TWh
    mètre=metre mètres=metre metre=metre metres=metre meter=metre meters=metre kilomètre=kilometre kilomètres=kilometre kilometre=kilometre
    kilometres=kilometre kilometer=kilometre kilometers=kilometre centimètre=centimetre centimètres=centimetre centimetre=centimetre
    centimetres=centimetre centimeters=centimetre millimètres=millimetre millimetres=millimetre nanomètres=nanometre nanometres=nanometre
    nanometers=nanometre nanometer=nanometre hectare=hectare hectares=hectare acre=acre acres=acre mile=mile miles=mile inch=inch
    inches=inch foot=foot feet=foot yard=yard yards=yard gramme=gram grammes=gram gram=gram grams=gram kilo=kilogram kilos=kilogram
    kilogramme=kilogram kilogrammes=kilogram kilogram=kilogram kilograms=kilogram tonne=tonne tonnes=tonne ton=ton tons=ton litre=litre
    litres=litre liter=litre liters=litre hectolitres=hectolitre baril=barrel barils=barrel barrel=barrel barrels=barrel gallon=gallon
    gallons=gallon octet=byte octets=byte gigaoctets=gigabyte gigaoctet=gigabyte téraoctets=terabyte téraoctet=terabyte mégaoctets=megabyte mégaoctet=megabyte gigabytes=gigabyte terabytes=terabyte megabytes=megabyte
    bits=bit volt=volt volts=volt degré=degree degrés=degree degree=degree degrees=degree nœuds=knot nœud=knot knots=knot
    mégaflops=megaflops gigaflops=gigaflops téraflops=teraflops teraflops=teraflops pétaflops=petaflops petaflops=petaflops
    exaflops=exaflops exaflop=exaflops petaflop=petaflops décibels=decibel decibels=decibel calories=calorie pouce=inch pouces=inch
    années-lumière=light-year année-lumière=light-year light-years=light-year microns=micron nanomètre=nanometre
  `),
)
export const durations = new Map(
  pairs(`
    an=year ans=year année=year années=year year=year years=year mois=month month=month months=month semaine=week semaines=week week=week
    weeks=week jour=day jours=day day=day days=day journée=day journées=day heure=hour heures=hour hour=hour hours=hour minute=minute
    minutes=minute mins=minute hrs=hour secs=second seconde=second secondes=second seconds=second siècle=century siècles=century
    century=century centuries=century décennie=decade décennies=decade decade=decade decades=decade nuit=night nuits=night night=night
    nights=night trimestre=quarter trimestres=quarter quarters=quarter milliseconde=millisecond millisecondes=millisecond
    milliseconds=millisecond
  `),
)

/** A measure at `i`: percentages, physical units, durations. Not currencies. */
export function measureAt(words: readonly Word[], i: number, language: Language): UnitAt | null {
  const word = words[i]
  if (word === undefined) return null
  const next = words[i + 1]
  if (word.low === '%') return { unit: 'percent', next: i + 1 }
  if (word.low === '°') return next?.low === 'c' || next?.low === 'f' ? { unit: `°${next.low.toUpperCase()}`, next: i + 2 }
    : { unit: 'degree', next: i + 1 }
  if (word.type !== 'word') return null
  if (word.low === 'percent' || word.low === 'pourcent' || word.low === 'pct') return { unit: 'percent', next: i + 1 }
  if ((word.low === 'pour' || word.low === 'per') && next?.low === 'cent') return { unit: 'percent', next: i + 2 }
  if (word.low === 'points' || word.low === 'point') {
    if (['de', 'of'].includes(next?.low ?? '') && /^(pourcentage|percentage)/.test(words[i + 2]?.low ?? '')) return { unit: 'percentage point',
      next: i + 3 }
    return null
  }
  if ((word.low === 'percentage' || word.low === 'basis') && (next?.low === 'points' || next?.low === 'point')) return { unit: `${word.low} point`,
    next: i + 2 }
  const duration = durations.get(word.low)
  if (duration !== undefined) return { unit: duration, next: i + 1 }
  const named = spelled.get(word.low)
  if (named !== undefined) {
    const squared = ['carré', 'carrés', 'cube', 'cubes'].includes(next?.low ?? '') ? next!.low : ''
    if (squared !== '') return { unit: squared.startsWith('carr') ? (named === 'kilometre' ? 'km2' : `square ${named}`) : `cubic ${named}`,
      next: i + 2 }
    if (next?.low === 'par' && words[i + 2]?.low === 'heure') return { unit: named === 'kilometre' ? 'km/h' : `${named} per hour`, next: i + 3 }
    if (next?.low === 'per' && words[i + 2]?.low === 'hour') return { unit: named === 'kilometre' ? 'km/h' : named === 'mile' ? 'mph'
      : `${named} per hour`, next: i + 3 }
    if (next?.low === 'celsius') return { unit: '°C', next: i + 2 }
    return { unit: named, next: i + 1 }
  }
  if ((word.low === 'square' || word.low === 'cubic' || word.low === 'light' || word.low === 'nautical') && next !== undefined) {
    const measure = spelled.get(next.low) ?? durations.get(next.low)
    if (measure !== undefined) return { unit: word.low === 'square' && measure === 'kilometre' ? 'km2' : `${word.low} ${measure}`, next: i + 2 }
  }
  const glued = next?.low === '²' && !next.spaced
  if (glued && ['km', 'm', 'cm'].includes(word.low)) return { unit: word.low === 'km' ? 'km2' : `${word.low}²`, next: i + 2 }
  if (word.low === 'km' && next?.low === '/' && words[i + 2]?.low === 'h') return { unit: 'km/h', next: i + 3 }
  if (word.low === 'm' && next?.low === '/' && words[i + 2]?.low === 's') return { unit: 'm/s', next: i + 3 }
  const raw = wordCase(word)
  if (symbols.has(word.low) && (word.low.length > 2 || symbolCase(word, language))) return { unit: word.low === 'km²' || word.low === 'km2' ? 'km2'
    : raw, next: i + 1 }
  if (word.low.length === 1 && shortSymbols.has(raw) && isShortUnit(raw, next)) return { unit: raw, next: i + 1 }
  return null
}
/** Words lose their case in `low`; what began with a capital is a symbol like `GW`, `MW`, `W`. */
const spellings = new Map(pairs(`
  kw=kW mw=MW gw=GW tw=TW kwh=kWh mwh=MWh gwh=GWh twh=TWh wh=Wh gb=GB tb=TB mb=MB kb=kB go=Go ko=ko mo=Mo to=To po=Po pb=PB gev=GeV tev=TeV
  mev=MeV kev=keV ev=eV hz=Hz khz=kHz mhz=MHz ghz=GHz kt=kt mt=Mt gt=Gt
`))
const wordCase = (word: Word): string => spellings.get(word.low) ?? (word.capital ? word.low.toUpperCase() : word.low)
/** `to`, `go`, `mo`, `po`, `ha` and the like are words when written small. */
const symbolCase = (word: Word, language: Language): boolean => word.capital
  || ['km', 'kg', 'cm', 'mm', 'mg', 'm²', 'm2', 'm3', 'm³', 'kw', 'nm', 'db', 'kb', 'ko', 'hl', 'cl', 'ml'].includes(word.low)
  || (word.low === 'ha' && language !== 'en')
const isShortUnit = (raw: string, next: Word | undefined): boolean => !['A', 'K', 'C', 'N', 'J', 'T', 's', 'l'].includes(raw)
  && (next === undefined || next.type !== 'word' || next.spaced)

/** Whether what stands at `i` shows that the number before it is a quantity and not a year. */
export function isQuantified(words: readonly Word[], i: number): boolean {
  const at = ["d'", 'de'].includes(words[i]?.low ?? '') ? i + 1 : i
  if (currencyAt(words, at) !== null) return true
  if (at !== i) return false
  const word = words[i]
  if (word === undefined) return false
  if (word.low === '%' || word.low === '+' || yearlike.has(word.low)) return true
  const measure = measureAt(words, i, 'und')
  return measure !== null && (!durations.has(word.low) || word.low === 'ans' || word.low === 'years') && word.low.length > 1
}
/** Things commonly counted in thousands: `2000 personnes` is a count, `2012 élections` is not. */
const yearlike = new Set(
  `
    personnes people habitants inhabitants salariés employés employees emplois postes jobs workers soldats soldiers troops hommes femmes men
    women enfants children morts victimes deaths victims blessés manifestants protesters entreprises companies firms puces chips gpu gpus
    sites logements homes voix votes signatures spectateurs visiteurs visitors étudiants students élèves pupils fois times cas cases
    véhicules vehicles voitures cars millions milliards million billion places tonnes réfugiés refugees migrants agents policiers officers
    membres members participants adhérents
  `.trim().split(/\s+/),
)
