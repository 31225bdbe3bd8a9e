import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const french: readonly Case[] = [
  // Who owns and holds.
  ['{c:Nexan}, propriété depuis 2019 du fonds belge {f:Carva}, recrute.', 'Carva owns Nexan'],
  ['{c:Nexan}, dont {c:Orlane} et {f:Carva} possèdent la moitié, recrute.', 'Carva owns Nexan', 'Orlane owns Nexan'],
  ['{c:Nexan}, ouverte au chinois {c:Sato}, grandit.', 'Sato invests_in Nexan'],
  ["{c:Nexan}, coentreprise d'{c:Orlane} et de {c:Sato}, recrute.", 'Orlane owns Nexan', 'Orlane partners_with Sato', 'Sato owns Nexan'],
  ["{i:Vigie}, le gendarme financier de la {i:Ligue nationale}, enquête.", 'Vigie part_of Ligue nationale'],
  // Heads and staff, wherever they stand.
  ['{c:Nexan} recule. {c:Nexan} coupe. {c:Nexan} vend. « On tiendra », dit le directeur général, {p:Paul Roux}.',
    'Paul Roux leads Nexan [directeur général]'],
  ['{c:Nexan}, que dirige {p:Anne Morel}, recrute.', 'Anne Morel leads Nexan'],
  ['{p:Paul Roux}, passé par {c:Orlane} et par {c:Sato}, arrive.', 'Paul Roux works_for Orlane', 'Paul Roux works_for Sato'],
  ['{p:Anne Morel} et {p:Paul Roux}, deux anciens de {c:Orlane}, lèvent des fonds.', 'Anne Morel works_for Orlane', 'Paul Roux works_for Orlane'],
  ["À l'{i:université Nord}, l'étudiante {p:Anne Morel} attend.", 'Anne Morel works_for université Nord'],
  ['Il pleut à {s:Brest}. Le maire, {p:Paul Roux}, proteste.', 'Paul Roux leads Brest [maire]'],
  ['Le maire, {p:Paul Roux}, proteste.'],
  // Suppliers and advisers.
  ['{c:Nexan}, qui fournira les turbines à {c:Orlane}, recrute.', 'Nexan supplies Orlane'],
  ["L'exploitant désigné par {i:Mobilités Sud}, {c:Nexan}, attend.", 'Nexan supplies Mobilités Sud'],
  ['{c:Lazur}, qui conseille {c:Nexan}, se tait.', 'Lazur supplies Nexan'],
  ["{j:Atlas}, de l'américain {c:Sato}, séduit.", 'Sato launches Atlas'],
  ['Les grues fournies par {c:Sato} arrivent.'],
  // Money.
  ['{c:Nexan} a reçu le soutien de la {i:Région Sud} et de l’{i:Union des ports}.', 'Région Sud backs Nexan', 'Union des ports backs Nexan'],
  ['{c:Nexan} annonce une levée menée par {f:Carva}, avec la participation de {f:Astor} et de l’industriel {c:Sato}.',
    'Astor invests_in Nexan', 'Carva invests_in Nexan', 'Sato invests_in Nexan'],
  // Places.
  ['{s:Tavel}, au {s:Maroc}, attend.', 'Tavel located_in Maroc'],
  ['À {s:Tavel}, second port du pays, {c:Nexan} recrute.', 'Nexan located_in Tavel'],
  ['{c:Nexan} va bâtir une usine de 4 000 tonnes à {s:Tavel}.', 'Nexan located_in Tavel'],
  ['{c:Nexan} quitte {s:Anvers} pour {s:Paris}.', 'Nexan located_in Anvers', 'Nexan located_in Paris'],
  // Rivals, suitors, allies.
  ["{c:Nexan} l'a emporté sur {c:Orlane} et {c:Sato}.", 'Nexan competes_with Orlane', 'Nexan competes_with Sato'],
  ['{p:Paul Roux}, courtisé par {i:Rouvres} et par {i:Valmont}, hésite.', 'Rouvres interested_in Paul Roux', 'Valmont interested_in Paul Roux'],
  ["La fusion d'{c:Orlane} et de {c:Sato} avance.", 'Orlane partners_with Sato'],
  ['Selon {c:Sato}, {c:Nexan} a soutenu le {j:plan Atlas}.', 'Nexan backs plan Atlas (if)'],
]
const english: readonly Case[] = [
  ['{c:Nexan}, controlled by the {f:Carva} fund, is for sale.', 'Carva owns Nexan'],
  ['{c:Nexan}, a small firm in which {c:Sato} of {s:Japan} owns a quarter, is hiring.', 'Sato located_in Japan', 'Sato owns Nexan'],
  ['{c:Nexan}, in which {c:Sato} is seeking a bigger stake, is hiring.', 'Sato invests_in Nexan'],
  ['{c:Nexan} and the venture arm of {c:Sato} own 40% of {c:Orlane}.', 'Nexan owns Orlane', 'Sato owns Orlane'],
  ['{c:Nexan} was spun out of {i:Delta University} in 2021.', 'Nexan part_of Delta University'],
  ['{c:Nexan} fell. {c:Nexan} is shrinking. {c:Nexan} may sell. Its two remaining ships, the {j:Brava} and the older {j:Corva}, are old.',
    'Nexan owns Brava', 'Nexan owns Corva'],
  ['{c:Nexan} fell. {c:Nexan} is shrinking. {c:Nexan} may sell. "We tried," said chief executive {p:Ann Lee}.',
    'Ann Lee leads Nexan [chief executive]'],
  ['{c:Nexan} said it would buy {c:Orlane}, its first deal since {p:Ann Lee} became chief executive.',
    'Ann Lee leads Nexan [chief executive]', 'Nexan acquires Orlane (if)'],
  ['{p:Ann Lee}, who came from {c:Orlane}, agreed.', 'Ann Lee works_for Orlane'],
  ['{p:Ann Lee}, once of {c:Orlane}, agreed.', 'Ann Lee works_for Orlane'],
  ['{p:Ann Lee}, who runs the non-profit {i:Fair Play}, agreed.', 'Ann Lee leads Fair Play'],
  ["{p:Ann Lee}, who sits on {c:Nexan}'s board, agreed.", 'Ann Lee member_of Nexan'],
  ['{c:Nexan} fell. {c:Nexan} is shrinking. {c:Nexan} may sell. Founders {p:Ann Lee} and {p:Bob Ray} will stay.',
    'Ann Lee founded Nexan [Founders]', 'Bob Ray founded Nexan [Founders]'],
  ['{c:Nexan} had placed a provisional order with {c:Sato}, the cable maker.', 'Sato supplies Nexan'],
  ['{c:Lazur} advised {c:Nexan}.', 'Lazur supplies Nexan'],
  ['{c:Nexan}, a client of {c:Lazur}, agreed.', 'Lazur supplies Nexan'],
  ['{c:Nexan}, which drew up the {j:Better Vale} plan, agreed.', 'Nexan launches Better Vale'],
  ['{c:Nexan} needs cash. {c:Nexan} is small. {c:Nexan} grows. {f:Carva} led the round; {f:Astor} joined it.',
    'Astor invests_in Nexan', 'Carva invests_in Nexan'],
  ['{c:Nexan} has raised $6.2m from {f:Carva}, {f:Astor} and the {f:Delta Fund}.',
    'Astor invests_in Nexan', 'Carva invests_in Nexan', 'Delta Fund invests_in Nexan'],
  ['{c:Nexan} makes cells with help from {i:Delta Energy}.', 'Delta Energy backs Nexan'],
  ['{j:Atlas}, designed by {c:Lazur} and paid for by the {i:Mell Foundation}, opened.', 'Lazur launches Atlas', 'Mell Foundation finances Atlas'],
  ['{c:Nexan}, of {s:Bulgaria}, built it.', 'Nexan located_in Bulgaria'],
  ['{c:Nexan} closed its {s:Calgary} kitchen.', 'Nexan located_in Calgary'],
  ['{s:Bermuda}-domiciled {c:Nexan} issued notes.', 'Nexan located_in Bermuda'],
  ['{c:Nexan} already makes cells in {s:Lund}.', 'Nexan located_in Lund'],
  ['{j:NorthLink}, a cable from {s:Peterhead} to {s:Sima}, was shelved.', 'NorthLink located_in Peterhead', 'NorthLink located_in Sima'],
  ['The {s:Dublin} fund manager {f:Carva} agreed.', 'Carva located_in Dublin'],
  ['{c:Nexan} works on a note for {s:Rome} with {c:Sato}.', 'Nexan partners_with Sato'],
  ['{c:Nexan} and {c:Sato} are said to be interested in {c:Orlane}.', 'Nexan interested_in Orlane', 'Sato interested_in Orlane'],
  // Two names in one sentence are no relation, and who is governed by a preposition does nothing.
  ['Talks with {c:Sato} ended when {c:Nexan} left.'],
  ['According to {c:Sato}, {c:Nexan} backed the {j:Atlas plan}.', 'Nexan backs Atlas plan (if)'],
]
describe('relations told in wide turns of phrase', () => {
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual(expected))
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual(expected))
})
describe('a sentence made to be hard', () => {
  it.each([
    Array.from({ length: 45 }, (_, i) => `{c:Nexan${i}}`).join(', '),
    Array.from({ length: 45 }, (_, i) => `{p:Ann${i} Lee}`).join(" and the with's "),
    `${'of the '.repeat(60)}{c:Nexan} owned held by by by {c:Sato}`,
    `{c:Nexan}, ${'a a a, '.repeat(30)} controlled by ${'{c:Sato} and '.repeat(20)} {s:Rome}`,
  ])('is read in bounded time: %.30s…', (text) => {
    const start = performance.now()
    relationsOf('en', `${text}.`)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
