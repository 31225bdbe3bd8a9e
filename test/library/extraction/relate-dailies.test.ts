import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const french: readonly Case[] = [
  // Whose something is, and through what.
  ['{c:Nexan}, dont {c:Orvel} détient 62 % et {c:Sato} 35 %, recrute.', 'Orvel owns Nexan', 'Sato owns Nexan'],
  ['{c:Nexan}, dont {c:Orvel} conserve 17 %, recrute.', 'Orvel owns Nexan'],
  ["{c:Nexan}, une société commune d'{c:Orvel} et de {c:Sato}, ouvre.", 'Orvel owns Nexan', 'Orvel partners_with Sato', 'Sato owns Nexan'],
  ["{c:Nexan}, la société d'ingénierie que se partagent {c:Orvel} et {c:Sato}, recrute.", 'Orvel owns Nexan', 'Sato owns Nexan'],
  ['Le vaccin {j:Atlas}, que fabrique le japonais {c:Sato}, arrive.', 'Sato launches Atlas'],
  ['{c:Nexan}, filiale à 95 % de la {c:Sonorim}, recrute.', 'Nexan subsidiary_of Sonorim'],
  // Where.
  ['{i:Vigie}, dont le siège est à {s:Bonn}, recrute.', 'Vigie located_in Bonn'],
  // Money.
  ["{c:Nexan} a trouvé 18 millions d'euros auprès du semencier {c:Orvel}, du fonds californien {f:Mirador} et de {c:Sato}.",
    'Mirador invests_in Nexan', 'Orvel invests_in Nexan', 'Sato invests_in Nexan'],
  ['{c:Nexan} a attiré dans son capital le néerlandais {c:Orvel} et {c:Sato}.', 'Orvel invests_in Nexan', 'Sato invests_in Nexan'],
  // People.
  ['{p:Paul Roux}, que {c:Nexan} a débauché chez {c:Orvel}, arrive.', 'Paul Roux works_for Nexan', 'Paul Roux works_for Orvel'],
  ['La {l:loi Roux}, que {p:Anne Morel} a rapportée, passe.', 'Anne Morel backs loi Roux'],
  ['{p:Paul Roux}, avocat de {p:Anne Morel}, plaide.', 'Paul Roux works_for Anne Morel [avocat]'],
  // Who builds, who joins, who sues.
  ["Le consortium formé par le coréen {c:Orvel} et l'italien {c:Sato} recrute.", 'Orvel partners_with Sato'],
  ['{i:Vigie} a déposé un recours contre {c:Nexan}.', 'Vigie responds_to Nexan'],
]
const english: readonly Case[] = [
  ['{c:Nexan}, of which {c:Orvel} is the main owner, hires.', 'Orvel owns Nexan'],
  ['{c:Nexan}, in which {c:Orvel} holds 60 per cent, hires.', 'Orvel owns Nexan'],
  ['{f:Norvest}, through which {s:Norway} invests abroad, is small.', 'Norway owns Norvest'],
  ["{c:Nexan}, a unit of {s:Poland}'s {c:Orvel}, hires.", 'Nexan subsidiary_of Orvel', 'Orvel located_in Poland'],
  ['{i:Choir of Lorn}, of which {p:Paul Roux} has been chief conductor since 2020, sings.', 'Paul Roux leads Choir of Lorn'],
  ['{i:Vigil}, host of the {e:Tea Convention}, is small.', 'Vigil organises Tea Convention'],
  ['{s:Lorn House}, the seat of the {i:Ministry of Tides}, is closed.', 'Ministry of Tides located_in Lorn House'],
  ['{c:Nexan} put $60 million into {c:Orvel} last year.', 'Nexan invests_in Orvel'],
  ['{j:Atlas}, devised at the {i:Lorn Institute}, works.', 'Lorn Institute launches Atlas'],
  ['The pumps for {j:Atlas} were supplied by the {s:Gothenburg} instrument maker {c:Nexan}.', 'Nexan located_in Gothenburg', 'Nexan supplies Atlas'],
  ['{c:Nexan} borrowed 2 million from {c:Orvel}.', 'Orvel finances Nexan'],
  ["{p:Anne Morel}'s lawyer, {p:Paul Roux}, objects.", 'Paul Roux works_for Anne Morel [lawyer]'],
  ['A consortium led by {c:Orvel} and {c:Sato} hires.', 'Orvel partners_with Sato'],
  ['{c:Nexan}, a brokerage in {s:Lorn} set up by {p:Paul Roux}, hires.', 'Nexan located_in Lorn', 'Paul Roux founded Nexan'],
  ['At {c:Nexan}, where {p:Anne Morel} spent ten years, she learned.', 'Anne Morel works_for Nexan'],
  ['{i:Vigil} filed a lawsuit against {c:Nexan}.', 'Vigil responds_to Nexan'],
  ['{i:Vigil} blocked the merger of {c:Orvel} and {c:Sato}.', 'Orvel partners_with Sato', 'Vigil excludes Orvel', 'Vigil excludes Sato'],
  // What looks like it and is not.
  ['{p:Paul Roux}, her counterpart at {c:Nexan}, agrees.'],
  ['{p:Paul Roux}, of the {i:Green Party}, agrees.', 'Paul Roux member_of Green Party'],
  ['{s:Lorn} bought {c:Orvel} in 1998.'],
  ['{c:Nexan} hired {p:Paul Roux}.', 'Paul Roux works_for Nexan'],
]
describe('relations told as dailies vary them', () => {
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual([...expected].sort()))
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual([...expected].sort()))
})
