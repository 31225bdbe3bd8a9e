import { describe, expect, it } from 'vitest'
import type { FoundRelation } from '../../../src/main/library/extraction/findings.ts'
import { heldBy } from '../../../src/main/library/extraction/relate/pairs/held-offices.ts'
import { canBeOffice, plainRole } from '../../../src/main/library/extraction/relate/roles.ts'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const french: readonly Case[] = [
  // What stands where an office would is none.
  ["Ébranlé par l'effondrement de {c:Nexan}, M. {p:Roux} se tait."],
  ['Dans le communiqué de {c:Nexan}, {p:Paul Roux} se tait.'],
  ['{p:Paul Roux}, pur produit de {i:Vigie}, chante.'],
  ['Le procès a relaxé {p:Paul Roux}, puis celle de {c:Nexan} a suivi.'],
  ['{p:Paul Roux}, ingénieur chez {c:Nexan}, chante.', 'Paul Roux works_for Nexan [ingénieur]'],
  ["L'économiste de {c:Nexan}, {p:Paul Roux}, chante.", 'Paul Roux works_for Nexan [économiste]'],
  // Countries lie beside each other.
  ['{c:Nexan} grandit, la société étant présente en {s:Allemagne}, en {s:Espagne}, aux {s:Pays-Bas} et en {s:Tunisie}.', 'Nexan located_in Allemagne'],
  // A clause of its own is no further name of a list.
  ["{c:Nexan} a absorbé le fabricant {c:Orvel}, le groupe {c:Sato} s'est emparé de {c:Mirel}.", 'Nexan acquires Orvel', 'Sato acquires Mirel'],
  ['{c:Nexan} a repris {c:Orvel}, {c:Sato} et {c:Mirel}.', 'Nexan acquires Mirel', 'Nexan acquires Orvel', 'Nexan acquires Sato'],
  ['{s:Lyon} ({c:AFP}) – Le groupe a racheté {c:Nexan}, a-t-il annoncé.'],
  // Where things are sent is not where one is.
  ["L'usine de {c:Nexan} à {s:Bonn} emploie 140 personnes et exporte 78 % de sa production aux {s:États-Unis}.", 'Nexan located_in Bonn'],
  ["{c:Nexan} emploie 140 personnes à {s:Bonn}.", 'Nexan located_in Bonn'],
  // Whose office it is that somebody speaks of.
  ['La ministre {p:Anne Morel}, et le député de {s:Bonn}, {p:Paul Roux}, viendront.'],
  ["Le président de {i:Vigie} annonce : « Je vais en parler au président {p:Paul Roux} »."],
  ['{p:Paul Roux}, secrétaire de la CGT-Métal de la {s:Loire}, chante.'],
  ['{p:Paul Roux}, président du département de la {s:Loire}, chante.', 'Paul Roux leads Loire [président]'],
  ['La maire {i:PB} de {s:Lorn}, {p:Anne Morel}, chante.', 'Anne Morel leads Lorn [maire PB]', 'PB located_in Lorn'],
  ['Le député {i:PB} {p:Paul Roux} chante.', 'Paul Roux member_of PB [député]'],
  ['La maire socialiste du Blanc, {p:Anne Morel}, chante à {s:Lorn}.'],
  ['La maire de la ville, {p:Anne Morel}, chante à {s:Lorn}.', 'Anne Morel leads Lorn [maire]'],
  ['{c:Nexan} grandit. {c:Nexan} recrute. Le président ghanéen {p:Paul Roux} chante.'],
  // Whoever holds two offices holds the second too; who brings the news heads nothing.
  ["Sont là {p:Paul Roux}, numéro deux de {c:Nexan} et administrateur d'{c:Orlane}, {p:Anne Morel}, directrice de {c:Voltis}, {p:Luc Petit}, président de {c:Mirel}.",
    'Anne Morel leads Voltis [directrice]', 'Luc Petit leads Mirel [président]', 'Paul Roux works_for Nexan [numéro deux]', 'Paul Roux works_for Orlane [administrateur]'],
  ['{c:Nexan} cherche un chef. Selon {c:Radio Lorn}, deux candidats feront équipe avec la directrice générale {p:Anne Morel}.', 'Anne Morel leads Nexan [directrice générale]'],
  // Who orders planes commands none, and what is told at a fair is not the fair.
  ['{c:Nexan} a commandé sept {j:B300} à {c:Orvel}.'],
  ['{c:Nexan} a annoncé ce contrat mardi au {e:Salon des mers}.'],
  // What something is or was called is no other thing.
  ['Le {i:Mouvement réformé} ({i:MR}, libéral) et le {i:Centre démocrate réformé} ({i:cdR}) reculent.'],
  ['{c:Nexan} (ex-{c:Orvel}) recrute.'],
  // Brackets speak of the name right before them.
  ["Les candidats : {c:Mirel}, {c:Nexan} (coentreprise dédiée à l'éolien détenue par {c:Orvel} et {c:Sato}), {c:Lorn}.", 'Orvel owns Nexan', 'Sato owns Nexan'],
  ['{c:Nexan} ({c:Orvel}) recrute.', 'Nexan subsidiary_of Orvel'],
]
const english: readonly Case[] = [
  // Who brings the news takes no part in it; a bill backs nobody.
  ['{s:Lyon} ({c:Reuters}) - The company said on Thursday that it had bought {c:Nexan}.'],
  ['The {l:Rivers Act} passed the {i:Senate} on Wednesday.'],
  ['{p:Paul Roux}, under {c:Nexan}, sings.'],
  ['“We gain,” a {c:Nexan} adviser wrote in a note to {p:Paul Roux}, the mayor.'],
  ['A {c:Nexan} adviser, {p:Paul Roux}, wrote a note.', 'Paul Roux works_for Nexan [adviser]'],
  ['{p:Paul Roux}, an engineer at {c:Nexan}, sings.', 'Paul Roux works_for Nexan [engineer]'],
]

describe('what dailies say that is no relation', () => {
  for (const [marked, ...expected] of french) it(marked, () => expect(relationsOf('fr', marked)).toEqual(expected.toSorted()))
  for (const [marked, ...expected] of english) it(marked, () => expect(relationsOf('en', marked)).toEqual(expected.toSorted()))
})
describe('the words for an office', () => {
  it('are nouns of persons, and neither deeds nor things nor openings of a clause', () => {
    for (const words of ['ingénieur', 'le numéro deux', 'bras droit', 'a hardware researcher', 'président du mouvement', 'on behalf']) expect(canBeOffice(words), words).toBe(true)
    for (const words of ["l'effondrement", 'a indiqué mardi', 'sur les ondes', 'puis celle', 'ont confirmé les présidents', 'une décision']) expect(canBeOffice(words), words).toBe(false)
  })
  it('are told without the verb of saying before them', () => {
    expect(plainRole('a estimé le président')).toBe('président')
    expect(plainRole('said Energy Minister')).toBe('Energy Minister')
    expect(plainRole('directrice adjointe')).toBe('directrice adjointe')
  })
})

describe('offices that rules have read', () => {
  const relation = (subject: number, object: number, role: string | null, predicate: FoundRelation['predicate'] = 'leads', start = 0): FoundRelation =>
    ({ subject, object, role, predicate, negated: false, conditional: false, evidence: { start, end: start + 90 } })
  const isHeld = heldBy([relation(0, 1, 'Présidente du directoire')])
  it('are not given to a neighbour, nor in a neighbour’s house', () => {
    expect(isHeld(relation(2, 1, 'présidente'))).toBe(true)
    expect(isHeld(relation(0, 3, null, 'works_for'))).toBe(true)
  })
  it('leave room for a second office, another sentence, and what is no office', () => {
    expect(isHeld(relation(0, 3, 'fondatrice', 'founded'))).toBe(false)
    expect(isHeld(relation(0, 3, null, 'leads', 100))).toBe(false)
    expect(isHeld(relation(0, 3, null, 'owns'))).toBe(false)
    expect(isHeld(relation(4, 5, null))).toBe(false)
  })
})
