import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/main/library/extraction/figures.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import type { Language } from '../../../src/shared/model.ts'

function figuresOf(language: Language, text: string): string[] {
  const blocks = [{ start: 0, end: text.length }]
  const figures = findFigures({ text, language, published: '2025-02-11', blocks }, findSentences(text, blocks), [], [])
  return figures.map(({ value, unit, qualifier }) => `${value} ${unit}${qualifier === null || qualifier === 'between' ? '' : ` (${qualifier})`}`)
}
type Row = readonly [language: Language, text: string, expected: readonly string[]]

describe('shares and multiples said in words', () => {
  const rows: readonly Row[] = [
    ['en', 'Nearly two-thirds of voters and a quarter of the fleet agreed.', ['66.6666666667 percent (nearly)', '25 percent']],
    ['en', 'Exports fell by a fifth, to less than half.', ['20 percent', '50 percent (less than)']],
    ['en', 'One in eight patients and six out of ten nurses left; half the staff stayed.', ['12.5 percent', '60 percent', '50 percent']],
    ['en', 'Sales grew sixfold, to almost twice the level of then.', ['6 times', '2 times (nearly)']],
    ['fr', 'La moitié des élèves, un tiers du budget, près des deux tiers des sièges.', ['50 percent', '33.3333333333 percent', '66.6666666667 percent (nearly)']],
    ['fr', 'Le coût est réduit d’un quart ; un salarié sur dix et huit litres sur dix sont perdus.', ['25 percent', '10 percent', '80 percent']],
    ['en', 'Three quarters of the staff left in two quarters.', ['75 percent', '2 quarter']],
    ['fr', 'Six sur dix approuvent.', ['60 percent']],
    ['en', 'A third more than last year; nearly half expected to leave; it sold a quarter to Delta. A third more runner, nearly half a million.', ['33.3333333333 percent', '50 percent (nearly)', '25 percent']],
    ['en', 'Sales have doubled since May, and it would nearly triple the fee. A double room, the tripled rate; she doubled back.', ['2 times', '3 times (nearly)']],
    ['fr', 'Les ventes ont presque doublé, le trafic devrait tripler. Un film doublé en Suède.', ['2 times (nearly)', '3 times']],
    ['fr', '34 usines, dont un tiers fonctionne ; la ville en paie un quart, n’en voit que la moitié, moitié moins qu’espéré. Le tiers des élèves, un généraliste sur deux.',
      ['34 factory', '33.3333333333 percent', '25 percent', '50 percent', '50 percent', '33.3333333333 percent', '50 percent']],
    ['fr', 'Il le confie à un tiers, pour un cinquième mandat, un quart temps, la moitié nord ou la moitié est du pays ; le dixième du classement sourit.', []],
    ['fr', 'Un cinquième à sa charge, moitié par la région, moitié par la ville. La moitié est vide.', ['20 percent', '50 percent', '50 percent', '50 percent']],
    ['en', 'One house in five still waits; one in nine is local. Half belongs to her, half each. A half share, a half-percent tax, half a percent.',
      ['20 percent', '11.1111111111 percent', '50 percent', '50 percent', '50 percent', '0.5 percent', '0.5 percent']],
    ['en', 'The fund covered a fifth; she received a twentieth. He scored a third, she finished a fifth. Half time came. Two bombs in five cities.', ['20 percent', '5 percent', '2 bomb', '5 city']],
    // Parts of an hour, of a match, of a year, of another number; one who is third.
    ['en', 'In the second half of the year, for the third time, a third party waited and played one in three years.', ['3 year']],
    ['fr', 'Un quart d’heure après les quarts de finale, un tiers de confiance est venu à moitié prix ; il joue la moitié nord et le tiers payant.', []],
  ]
  it.each(rows)('%s: %s', (language, text, expected) => expect(figuresOf(language, text)).toEqual(expected))
})

describe('numbers that leave their unit out', () => {
  const rows: readonly Row[] = [
    ['fr', 'Adopté par 142 voix contre 51, il vise 38 usines contre 33 en 2020.', ['142 vote', '51 vote', '38 factory', '33 factory']],
    ['fr', 'Le budget passe de 400 à 570 millions d’euros, et le taux grimpe de 1,4 à 8 %.', ['400000000 EUR', '570000000 EUR', '1.4 percent', '8 percent']],
    ['fr', 'Le contrat est signé pour 3,9 milliards. Il coûtera 10 millions de dollars de plus, puis 2 millions supplémentaires.', ['3900000000 USD', '10000000 USD', '2000000 USD']],
    ['fr', 'L’usine fera 200 millions de puces, puis 300 millions. Elle vaut 2 millions d’euros.', ['200000000 chip', '300000000 chip', '2000000 EUR']],
    ['en', 'It runs 38 plants, up from 33 in 2020, and shares gained 3.4 and 2.1 per cent.', ['38 plant', '33 plant', '3.4 percent', '2.1 percent']],
    ['en', 'It sent 108 lorries, of which 54 were sold, and 12 vans, three of which burned; it has had 11 takers, four of whom left.', ['108 lorry', '54 lorry', '12 van', '3 van', '11 taker', '4 taker']],
    ['fr', 'Elle visait 120 millions d’euros et en avait réuni 35. Elle veut 12 sites, dont au moins 8 à Lyon ; il n’en reste que trois.',
      ['120000000 EUR', '35000000 EUR', '12 site', '8 site (at least)', '3 site']],
    ['fr', 'Ils étaient 20 000 à défiler et nous étions 182 à table. Il est venu en juin 35 fois ; en deux ans, il en faut trois.', ['20000 person', '182 person', '35 times', '2 year']],
    ['en', 'A blast killed at least 19, injuring 45. The jail has 96 beds; there were 171 last night. They are 40 and old.', ['19 person (at least)', '45 person', '96 bed', '171 bed']],
    ['en', 'Three of the country’s largest banks and seven of the mills closed; 371 of 1,882 inspected farms did; by seven votes to three, two of her cousins won five such cups.',
      ['3 bank', '7 mill', '371 farm', '1882 farm', '7 vote', '3 vote', '2 cousin', '5 cup']],
    ['fr', 'Or onze des opérations sont annulées ; elle a licencié 35 de ses 90 ouvriers et trois de mes cousins ; les Vingt-Sept des Alpes aussi.', ['11 opération', '35 ouvrier', '90 ouvrier', '3 cousin']],
    ['en', 'Four fishermen are safe, four dead and 30 wounded; we have had eleven plans since. Two of the best left.', ['4 fisherman', '4 person', '30 person', '11 plan']],
    ['fr', 'Un an et demi plus tard, huit kilomètres et demi, plus d’une fois et demie la somme ; à trois heures et demie.', ['1.5 year', '8.5 kilometre', '1.5 times (more than)']],
    ['en', 'A mile and a half of road took a year and a half.', ['1.5 mile', '1.5 year']],
    ['fr', 'Sur 83 milliards de dollars, les 11 milliards de promesses manquent.', ['83000000000 USD', '11000000000 USD']],
    ['en', 'It made 15 million sales at 80 dollars.', ['15000000 sale', '80 USD']],
    ['fr', 'Ils sont 4 à 1 à la pause, les deux tiers du temps. Il en est revenu en 1998 ; on en parle depuis 3 ans.', ['66.6666666667 percent', '3 year']],
    // A year, another noun, another sentence.
    ['en', 'It runs 38 plants, up from 2019. It won against 12 others.', ['38 plant', '12 plant']],
    ['fr', 'Il a 38 usines contre 12 magasins hier.', ['38 factory', '12 shop']],
  ]
  it.each(rows)('%s: %s', (language, text, expected) => expect(figuresOf(language, text)).toEqual(expected))
})

describe('currencies of elsewhere', () => {
  const rows: readonly Row[] = [
    ['en', 'It raised N9.2 trillion, ₦500 billion, R50bn, KSh2bn, Sh500 million and $US110.', ['9200000000000 NGN', '500000000000 NGN', '50000000000 ZAR', '2000000000 KES', '500000000 KES', '110 USD']],
    ['en', 'It cost Rs 11,000 crore, Rs. 500 and two lakh stores; it raised ₹4 Cr.', ['110000000000 INR', '500 INR', '200000 store', '40000000 INR']],
    ['en', 'A $21-billion fund, $2.3 bln, 9 cents and 40 pence.', ['21000000000 USD', '2300000000 USD', '0.09 USD', '0.4 GBP']],
    ['fr', 'Le litre coûte 54 centimes.', ['0.54 EUR']],
    ['en', 'Worth a combined PLN14.7 billion (USD3.8 billion), or Dh5.1 billion, Tk 500 crore and KRW15 trillion; a USD10 note.',
      ['14700000000 PLN', '3800000000 USD', '5100000000 AED', '5000000000 BDT', '15000000000000 KRW', '10 USD']],
    ['en', 'It won 21 billion Swedish crowns, 5 million Hong Kong dollars and 3 New Zealand dollars.', ['21000000000 SEK', '5000000 HKD', '3 NZD']],
    ['fr', 'Il a payé 3 000 livres libanaises, deux livres anciennes, 40 000 livres turques et 11 000 francs congolais.', ['3000 LBP', '2 book', '40000 TRY', '11000 CDF']],
    ['en', 'COP 28, NIS 2, RON 95 and the USD2-wide gap are none.', []],
    ['en', 'The A320 and the R50 on the N9 need N95 masks.', []],
  ]
  it.each(rows)('%s: %s', (language, text, expected) => expect(figuresOf(language, text)).toEqual(expected))

  it('reads bare dollars as those of the country that the text tells apart from the American ones', () => {
    expect(figuresOf('en', 'Ottawa will pay $2 billion, about US$1.4 billion. Canadian funds own $3-billion.')).toEqual(['2000000000 CAD', '1400000000 USD (about)', '3000000000 CAD'])
    expect(figuresOf('en', 'Canada, Ottawa, Quebec and the Canadians pay $5 million. '.repeat(3))).toEqual(['5000000 CAD', '5000000 CAD', '5000000 CAD'])
  })
  it('reads money of a name that several countries have as that of the one the text says, or is about', () => {
    expect(figuresOf('fr', 'Le barrage coûte 6,5 milliards de dirhams. À Rabat, le ministre marocain se tait.')).toEqual(['6500000000 MAD'])
    expect(figuresOf('fr', 'Le port coûte 6,5 milliards de dirhams, dit-on à Dubaï et au Maroc, où des Émiratis l’ont vu.')).toEqual(['6500000000 AED'])
    expect(figuresOf('en', 'In Chile, Santiago pays 3 million pesos.')).toEqual(['3000000 CLP'])
    expect(figuresOf('fr', 'L’effort est de 34 milliards de francs CFA, le sac de 75 000 francs.')).toEqual(['34000000000 XOF', '75000 XOF'])
    expect(figuresOf('fr', 'Le sac coûte 75 000 francs au marché, en France comme en Suisse.')).toEqual(['75000 franc'])
  })
  it('takes a dateline for where the text is at home, unless it speaks of America or another country as much', () => {
    const story = (lead: string, more: string): string => `${lead} The stall pays $400 a month. ${'Nobody at the market knows who set the rent or why it rose. '.repeat(20)} ${more}`
    expect(figuresOf('en', story('Who feeds Singapore? SINGAPORE.', ''))).toEqual(['400 SGD'])
    expect(figuresOf('en', story('Who feeds Singapore? SINGAPORE.', 'American chains, America, New York and Chicago watch.'))).toEqual(['400 USD'])
    expect(figuresOf('en', story('Who feeds Singapore? SINGAPORE.', 'China, Chinese firms, Jakarta and Indonesia watch.'))).toEqual(['400 USD'])
    expect(figuresOf('en', story('Who feeds Singapore?', ''))).toEqual(['400 USD'])
    expect(figuresOf('en', story('The valley spent it all.', 'Canberra and Victoria shrug.'))).toEqual(['400 AUD'])
    expect(figuresOf('en', story('The Canadian dollar fell.', 'Canada and Toronto shrug.'))).toEqual(['400 USD'])
    expect(figuresOf('en', story('The valley spent it all.', 'Canberra and Victoria shrug, like Washington.'))).toEqual(['400 USD'])
  })
  it('leaves bare dollars American in a text that is of two countries, or names its own dollars once', () => {
    expect(figuresOf('en', 'A Toronto firm will pay $5 million to an American one.')).toEqual(['5000000 USD'])
    expect(figuresOf('en', 'Canada, Ottawa, Quebec and Toronto pay $5 million, or C$7 million.')).toEqual(['5000000 USD', '7000000 CAD'])
  })
})
