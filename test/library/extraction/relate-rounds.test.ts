/** Invented sentences of the economic pages: rounds, stakes, loans and orders, with both ends named and with one left to the sentence before. */
import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const french: readonly Case[] = [
  ["{c:Nexan} signe la levée du mois avec 20 millions d'euros rassemblés auprès d'{f:Orlane}, {f:Voltis} et {i:Mirel}.", 'Mirel invests_in Nexan', 'Orlane invests_in Nexan', 'Voltis invests_in Nexan'],
  ['{c:Nexan} ferme la marche avec une levée de 8 millions, bouclée auprès de {c:Orlane} et {f:Voltis}.', 'Orlane invests_in Nexan', 'Voltis invests_in Nexan'],
  ['{c:Nexan} a levé 70 millions auprès du fonds souverain de {s:Norvège} {f:Orlane}, ainsi que de {c:Voltis}.', 'Orlane invests_in Nexan', 'Voltis invests_in Nexan'],
  ['{c:Nexan} a levé 3 millions. La jeune pousse a pu compter sur {f:Orlane} et {f:Voltis} pour boucler ce tour de table.', 'Orlane invests_in Nexan', 'Voltis invests_in Nexan'],
  ["{c:Nexan} conclut la levée de la semaine. {f:Orlane} et {f:Voltis} ont tous deux participé à l'opération.", 'Orlane invests_in Nexan', 'Voltis invests_in Nexan'],
  ['{c:Nexan} a signé un accord pour céder 45 % de ses parts à {f:Orlane}.', 'Orlane invests_in Nexan'],
  ['{c:Nexan} grandit. Le groupe a choisi de nommer, sans surprise, {p:Paul Roux} au poste de PDG.', 'Paul Roux leads Nexan'],
  ["Le {j:plan Vigie} a été lancé par l'{i:Agence des eaux} et opéré par {i:Orlane}.", 'Agence des eaux launches plan Vigie', 'Orlane leads plan Vigie'],
  // A sum put together from nobody; somebody is counted on for something else.
  ['{c:Nexan} signe la levée du mois avec 20 millions rassemblés en trois jours à {s:Lyon}.'],
  ['{c:Nexan} a compté sur {s:Lyon} pour organiser le salon.'],
]
const english: readonly Case[] = [
  ['{c:Nexan} raised $20 million. The round was led by {f:Orlane} and joined by {f:Voltis} and {f:Mirel}.', 'Mirel invests_in Nexan', 'Orlane invests_in Nexan', 'Voltis invests_in Nexan'],
  ['The regulator cleared the purchase of a 40 per cent equity interest in {c:Nexan} by {f:Orlane}.', 'Orlane invests_in Nexan'],
  ['{c:Nexan} in May had inked a deal to take a 20% stake in {c:Orlane}.', 'Nexan invests_in Orlane'],
  ['Other large shareholders in {c:Nexan} are the Spanish holding company {c:Orlane} with a 26.7% stake and the Australian fund {f:Voltis} with a 15% stake.', 'Orlane owns Nexan', 'Voltis owns Nexan'],
  ['{c:Nexan} and {c:Orlane}, which are in talks over a merger of their yards, will meet on Wednesday.', 'Nexan partners_with Orlane'],
  ['{c:Nexan} has been picked by the Danish developer {c:Orlane} as the turbine supplier for two parks.', 'Nexan supplies Orlane'],
  ['The {i:Coast Bank} agreed on 8 March to lend 30 million euros to {c:Nexan}.', 'Coast Bank finances Nexan'],
  ['The {i:Coast Bank} has extended a 60 million euro loan to finance the expansion of the dairies of {c:Nexan}.', 'Coast Bank finances Nexan'],
  ['{p:Ann Lee} left her chair to join the start-up {c:Nexan}.', 'Ann Lee works_for Nexan'],
  // A stake bought from somebody is no delivery; trouble ties nobody.
  ['{c:Nexan} agreed to buy a 13% stake from {c:Orlane}.'],
  ['{c:Nexan} buys its steel from {c:Orlane}.', 'Orlane supplies Nexan'],
  ['{c:Nexan} and {c:Orlane}, which are in trouble, will meet on Wednesday.'],
]
describe('money and orders', () => {
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual([...expected].sort()))
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual([...expected].sort()))
})
