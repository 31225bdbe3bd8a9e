import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const english: readonly Case[] = [
  // Whose president somebody is.
  ['{c:Nexan} chief executive {p:Paul Roux}, a close ally of President {p:Luc Petit}, was fined.', 'Paul Roux leads Nexan [chief executive]'],
  ['{c:Nexan} is strong. In welcoming officials of {c:Nexan} to the house, President {p:Luc Petit} spoke.'],
  ['{c:Nexan} president {p:Luc Petit} spoke.', 'Luc Petit leads Nexan [president]'],
  // Offices of long ago, and one of many.
  ['The {i:Tide Party} lost. {p:Ann Lee}, a former deputy chief of staff to {p:Paul Roux}, came.'],
  ['She is {p:Ann Lee}, one of the architects of the {i:Senate} bill.'],
  // Where the holder says of whom it is.
  ['The {i:Tide Party} lost. The chief executive is {p:Ann Lee}, of {c:Nexan}.', 'Ann Lee leads Nexan [chief executive]', 'Ann Lee works_for Nexan'],
  ['It was led by {c:Nexan} chairman Sir {p:Paul Roux}.', 'Paul Roux leads Nexan [chairman]'],
  // What is part of an office is no verb, and an order is no office.
  ['{c:Nexan} chief executive {p:Ann Lee} and chief finance officer {p:Paul Roux} stay.', 'Ann Lee leads Nexan [chief executive]'],
  ['{i:Vigil} may finance {j:Atlas}.', 'Vigil finances Atlas (if)'],
  ['The {i:Lorn Tribunal} directed {c:Nexan} to pay the penalty.'],
  ['{p:Ann Lee} directed the {i:Lorn Institute} for ten years.', 'Ann Lee leads Lorn Institute'],
  // A trade is no service to a country.
  ['The {s:United Kingdom} is far. Also there is British journalist {p:Ann Lee}.'],
  // Owners.
  ['{p:Ann Lee}, co-owner of {c:Nexan}, went public.', 'Ann Lee owns Nexan'],
  ["{p:Ann Lee}, co-owner of the {i:League}'s {i:Lorn Celtics}, went public.", 'Ann Lee owns Lorn Celtics', 'Lorn Celtics part_of League'],
  // Parties stand in countries, not in towns.
  ["{s:Lorn East}'s {i:Labour Party} councillor {p:Paul Roux} runs.", 'Paul Roux member_of Labour Party [councillor]'],
  ["{s:Germany}'s {i:AfD} won.", 'AfD located_in Germany'],
  // Who signs for a country, and whom a text has called minister.
  ['Oil Minister {p:Ann Lee} signed the agreement with {c:Nexan}.'],
  ['He met {p:Paul Roux}. The minister backed the {i:Lorn Chamber}.'],
  ['He met Energy Minister {p:Paul Roux}. The minister backed the {i:Lorn Chamber}.', 'Paul Roux backs Lorn Chamber'],
]
const french: readonly Case[] = [
  ['{c:Nexan} recrute. Son président, {p:Luc Petit}, est parti.', 'Luc Petit leads Nexan [président]'],
  ['{p:Luc Petit}, copropriétaire de {c:Nexan}, est parti.', 'Luc Petit owns Nexan'],
  ['{p:Luc Petit}, directeur général de {c:Nexan}, est parti.', 'Luc Petit leads Nexan [directeur général]'],
]
describe('offices and trades as they stand in the press at large', () => {
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual([...expected].sort()))
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual([...expected].sort()))
})
