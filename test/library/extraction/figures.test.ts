import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/main/library/extraction/figures.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import type { Language } from '../../../src/shared/model.ts'

function figuresOf(language: Language, text: string): string[] {
  const blocks = [{ start: 0, end: text.length }]
  const figures = findFigures({ text, language, published: '2025-02-11', blocks }, findSentences(text, blocks), [], [])
  return figures.map(({ start, end, value, unit, qualifier, upper }) =>
    `${text.slice(start, end)} = ${value}${upper === null ? '' : `..${upper}`} ${unit}${qualifier === null || qualifier === 'between' ? '' : ` (${qualifier})`}`,
  )
}

const french: readonly (readonly [string, ...string[]])[] = [
  ['Un fonds de 20 milliards d’euros sera créé.', '20 milliards d’euros = 20000000000 EUR'],
  ['Le plan pèse 20 Md€.', '20 Md€ = 20000000000 EUR'],
  ['Le plan pèse 20 Mds € cette fois.', '20 Mds € = 20000000000 EUR'],
  ['Une levée de 105 M€ et une prime de 3 k€.', '105 M€ = 105000000 EUR', '3 k€ = 3000 EUR'],
  ['Le coût atteint 1,7 milliard de dollars.', '1,7 milliard de dollars = 1700000000 USD'],
  ['Un demi-milliard d’euros manque.', 'Un demi-milliard d’euros = 500000000 EUR'],
  ['Deux milliards et demi de francs suisses.', 'Deux milliards et demi de francs suisses = 2500000000 CHF'],
  ['Les États-Unis prévoient 50+ milliards $.', '50+ milliards $ = 50000000000 USD (more than)'],
  ['Il faudra de 4 à 5 milliards d’euros.', 'de 4 à 5 milliards d’euros = 4000000000..5000000000 EUR'],
  ['Il faudra entre 4 et 5 milliards d’euros.', 'entre 4 et 5 milliards d’euros = 4000000000..5000000000 EUR'],
  ['Entre 10 % et 15 % des sites fermeront.', 'Entre 10 % et 15 % = 10..15 percent'],
  ['Le taux passe de 5 % à 7 %.', '5 % = 5 percent', '7 % = 7 percent'],
  ['L’effectif passe de 100 à 150 salariés.', '100 = 100 employee', '150 salariés = 150 employee'],
  ['Le plan de 200 milliards d’euros, dont 20 milliards pour les usines.', '200 milliards d’euros = 200000000000 EUR', '20 milliards = 20000000000 EUR'],
  ['Un budget de 1 425,67 euros par mois.', '1 425,67 euros = 1425.67 EUR'],
  ['Une amende de 1.250.000 euros.', '1.250.000 euros = 1250000 EUR'],
  ['Une aide de 2 000 000 000 €.', '2 000 000 000 € = 2000000000 EUR'],
  ['Il a versé 300 000 livres sterling et 12 000 dollars canadiens.', '300 000 livres sterling = 300000 GBP', '12 000 dollars canadiens = 12000 CAD'],
  ['Plusieurs milliards d’euros et des dizaines de millions de dollars.'],
  ['Près de 70 % des votants, soit 5%, contre 12 pour cent.', 'Près de 70 % = 70 percent (nearly)', '5% = 5 percent', '12 pour cent = 12 percent'],
  ['Une hausse de 2 points de pourcentage.', '2 points de pourcentage = 2 percentage point'],
  ['Nous sommes certains à 60-70 % de le trouver.', '60-70 % = 60..70 percent'],
  ['La Commission a reçu 76 manifestations d’intérêt de 16 États membres pour 60 sites.', '76 manifestations d’intérêt = 76 expression of interest', '16 États membres = 16 member state', '60 sites = 60 site'],
  ['Quatre gigafactories verront le jour.', 'Quatre gigafactories = 4 gigafactory'],
  ['Plus de 60 entreprises ont signé.', 'Plus de 60 entreprises = 60 company (more than)'],
  ['Soit 450 millions de personnes.', '450 millions de personnes = 450000000 person'],
  ['Sept usines sont validées, et cinq nouvelles suivront.', 'Sept usines = 7 factory', 'cinq nouvelles = 5 factory'],
  ['Elle lancera quatre premières usines.', 'quatre premières usines = 4 factory'],
  ['Jusqu’à cinq centres de calcul.', 'Jusqu’à cinq centres = 5 centre (up to)'],
  ['Environ 100.000 puces, soit environ quatre fois plus.', 'Environ 100.000 puces = 100000 chip (about)', 'environ quatre fois plus = 4 times (about)'],
  ['Plus de 100 000 puces et au moins 3 000 serveurs.', 'Plus de 100 000 puces = 100000 chip (more than)', 'au moins 3 000 serveurs = 3000 server (at least)'],
  ['Un budget sur quatre ans, voire cinq années.', 'quatre ans = 4 year', 'cinq années = 5 year'],
  ['Une puissance de 1,4 GW, 500 MW de plus que prévu.', '1,4 GW = 1.4 GW', '500 MW = 500 MW'],
  ['Le parc couvre 12 km² et 40 hectares.', '12 km² = 12 km2', '40 hectares = 40 hectare'],
  ['Trois cent mille tonnes de blé.', 'Trois cent mille tonnes = 300000 tonne'],
  ['Des vents de 120 km/h et 39,1 °C à l’ombre.', '120 km/h = 120 km/h', '39,1 °C = 39.1 °C'],
  ['Une vingtaine de musées et une centaine de milliers de visiteurs.', 'Une vingtaine de musées = 20 museum (about)', 'une centaine de milliers de visiteurs = 100000 visitor (about)'],
  ['Il est soutenu par 22 des 27 gouvernements.', '22 = 22 government', '27 gouvernements = 27 government'],
  ['478 voix contre, 39 voix pour et 165 abstentions.', '478 voix = 478 vote', '39 voix = 39 vote', '165 abstentions = 165 abstention'],
  ['Quatre-vingt-dix-sept députés et vingt et un sénateurs.', 'Quatre-vingt-dix-sept députés = 97 deputy', 'vingt et un sénateurs = 21 senator'],
  ['Deux ou trois ans suffiront.', 'Deux ou trois ans = 2..3 year'],
  ['Ces dix dernières années, 2000 personnes sont parties.', 'dix dernières années = 10 year', '2000 personnes = 2000 person'],
  ['Le prix dépasse 300 euros, 400 euros environ.', '300 euros = 300 EUR (more than)', '400 euros environ = 400 EUR (about)'],
  ['Pas moins de 30 pays et au plus 12 mois.', 'Pas moins de 30 pays = 30 country (at least)', 'au plus 12 mois = 12 month (at most)'],
  ['Un homme de 29 ans et un million d’habitants.', '29 ans = 29 year', 'un million d’habitants = 1000000 inhabitant'],
  ['Le plan vaut un peu plus d’un milliard d’euros.', 'plus d’un milliard d’euros = 1000000000 EUR (more than)'],
  ['Sur 12 milliards d’euros, 870 millions engagés et 2,8 millions de frais.', '12 milliards d’euros = 12000000000 EUR', '870 millions = 870000000 EUR', '2,8 millions = 2800000 EUR'],
  // No figures: dates, ordinals, articles, names, scores, hours, addresses, labels.
  ['Le 5 juin 2025, la 3e édition, le 1er juillet et le XXIe siècle.'],
  ['L’article 5 de la loi n° 78 du 6 janvier 1978, page 12.'],
  ['Un homme et une femme, l’un des premiers, la troisième voie.'],
  ['Elle gagne 6-3, 7-5 à 18 h 15, puis à 7h44.'],
  ['Appelez le 01 23 45 67 89 avant 2026.'],
  ['Au 6 rue des Lilas, 75019 Paris, salle 12.'],
  ['Entre 2008 et 2012, de 1990 à 2000, en 2014-2020.'],
  ['Il a publié cela il y a trois ans, le 12/05/2022.'],
  ['Les réseaux 5G et la version 12.04.'],
]

const ranks = [["Le patron, numéro deux d'Airbus, viendra avec la numéro trois d'Engie."]] as const
const english: readonly (readonly [string, ...string[]])[] = [
  ['The 2,00,000 jobs are gone.', '2,00,000 jobs = 200000 job'],
  ['A ₹12,50,000 fine.', '₹12,50,000 = 1250000 INR'],
  ['A 47-billion-won fine and a 5-million-euro grant.', '47-billion-won = 47000000000 KRW', '5-million-euro = 5000000 EUR'],
  ['He paid Sh200 a month.', 'Sh200 = 200 KES'],
  ['The fund is worth €20bn.', '€20bn = 20000000000 EUR'],
  ['It raised $1.5 billion from investors.', '$1.5 billion = 1500000000 USD'],
  ['A fine of £300,000 and US$5m.', '£300,000 = 300000 GBP', 'US$5m = 5000000 USD'],
  ['The plan costs 20 billion euros.', '20 billion euros = 20000000000 EUR'],
  ['The plan costs EUR 20 million.', 'EUR 20 million = 20000000 EUR'],
  ['Half a billion dollars is missing.', 'Half a billion dollars = 500000000 USD'],
  ['Between $4 billion and $5 billion is needed.', 'Between $4 billion and $5 billion = 4000000000..5000000000 USD'],
  ['From 4 to 5 billion euros.', 'From 4 to 5 billion euros = 4000000000..5000000000 EUR'],
  ['A cost of $4-5 billion.', '$4-5 billion = 4000000000..5000000000 USD'],
  ['More than 60 companies joined.', 'More than 60 companies = 60 company (more than)'],
  ['Sales rose 12 percent, profit 3.5%, and costs 4 per cent.', '12 percent = 12 percent', '3.5% = 3.5 percent', '4 per cent = 4 percent'],
  ['It drew 76 expressions of interest from 16 member states for 60 potential sites.', '76 expressions of interest = 76 expression of interest', '16 member states = 16 member state', '60 potential sites = 60 site'],
  ['Four new AI gigafactories will be built.', 'Four new AI gigafactories = 4 gigafactory'],
  ['About 450 million people live there.', 'About 450 million people = 450000000 person (about)'],
  ['It is four times more powerful and twice as fast.', 'four times more = 4 times', 'twice as = 2 times'],
  ['Over 100,000 advanced chips at a 1.4 GW site.', 'Over 100,000 advanced chips = 100000 chip (more than)', '1.4 GW = 1.4 GW'],
  ['A five-year plan by a 10-member panel.', 'five-year = 5 year', '10-member = 10 member'],
  ['At least two dozen soldiers died.', 'At least two dozen soldiers = 24 soldier (at least)'],
  ['A hundred and twenty-five workers left.', 'A hundred and twenty-five workers = 125 worker'],
  ['Two of the 27 countries refused.', 'Two = 2 country', '27 countries = 27 country'],
  ['Seven factories are approved and five more will follow.', 'Seven factories = 7 factory', 'five more = 5 factory'],
  ['Up to 1,500,000 barrels a day.', 'Up to 1,500,000 barrels = 1500000 barrel (up to)'],
  ['Nearly 3,000 square kilometres of forest burned.', 'Nearly 3,000 square kilometres = 3000 km2 (nearly)'],
  ['No fewer than 12 firms, at most 20 firms.', 'No fewer than 12 firms = 12 company (at least)', 'at most 20 firms = 20 company (at most)'],
  ['A 32-year-old man drove 60 miles.', '32-year-old = 32 year', '60 miles = 60 mile'],
  ['The $500 billion project runs over four years.', '$500 billion = 500000000000 USD', 'four years = 4 year'],
  ['The group employs around 2,000 people in 32 countries.', 'around 2,000 people = 2000 person (about)', '32 countries = 32 country'],
  ['It cut prices by 10 to 15 percent.', '10 to 15 percent = 10..15 percent'],
  ['Shares fell 7.45% to $12.30.', '7.45% = 7.45 percent', '$12.30 = 12.3 USD'],
  ['It will take three or four months.', 'three or four months = 3..4 month'],
  ['They signed a NKr7 billion plan and a SKr12.5bn loan.', 'NKr7 billion = 7000000000 NOK', 'SKr12.5bn = 12500000000 SEK'],
  // No figures.
  ['On June 5, 2025, the 3rd summit opened at 10:45 a.m. in 2025.'],
  ['Article 5 and Chapter 7 of the 2012 elections report, No. 4.'],
  ['One of them won 3-1 in the 1990s, three years ago.'],
  ['Call +33 1 23 45 67 89 or visit room 12.'],
  ['Billions of euros and dozens of people.'],
  ['A man and an idea, one day.'],
]

describe('figures', () => {
  it.each(ranks)('a rank is no figure: %s', (text) => expect(figuresOf('fr', text)).toEqual([]))
  it.each(french)('French: %s', (text, ...expected) => expect(figuresOf('fr', text)).toEqual(expected))
  it.each(english)('English: %s', (text, ...expected) => expect(figuresOf('en', text)).toEqual(expected))
})
