/** Invented sentences of releases and of the pages on research: sums given, tenders won, projects coordinated, what a firm makes between its noun and its name. */
import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

type Case = readonly [string, ...string[]]

const french: readonly Case[] = [
  ["{i:Région Lorn} a attribué 100 000 euros à la start-up {c:Nexan} pour qu'elle développe ses avions.", 'Région Lorn finances Nexan'],
  ['La {i:Région Lorn} va lancer, en partenariat avec les métropoles, {i:Mirel}, le réseau bancaire et les grands industriels, le {f:Fonds Vigie}.', 'Région Lorn launches Fonds Vigie'],
  ["{c:Nexan} a remporté l'appel d'offres lancé par {i:Vigie} pour équiper ses gares.", 'Nexan supplies Vigie'],
  ["{c:Nexan} annonce la création d'une co-entreprise entre le géant des semi-conducteurs {c:Orlane} et la société {f:Mirel}.", 'Orlane partners_with Mirel'],
  ["{c:Nexan} vient d'annoncer un rapprochement avec {c:Orlane}.", 'Nexan partners_with Orlane'],
  ['{c:Nexan} se lance. Le groupe minier français, dirigé par {p:Anne Morel}, recrute.', 'Anne Morel leads Nexan'],
  ['Porté par {c:Nexan} et financé par {i:Vigie}, le projet {j:Soleil} démarre.', 'Nexan backs Soleil', 'Vigie finances Soleil'],
  ["Elle crée une co-entreprise entre le géant des puces {c:Orlane}, {i:Vigie}, la société d'investissement {f:Mirel}, afin de bâtir un campus.", 'Orlane partners_with Mirel', 'Orlane partners_with Vigie'],
  ["Il y a {c:Nexan} et {c:Orlane}, qui vient d'entrer au capital de {c:Voltis}.", 'Orlane invests_in Voltis'],
  ["{p:Paul Roux}, numéro deux de {c:Nexan} jusqu'à ce mois-ci et déjà administrateur d'{c:Orlane}, viendra.", 'Paul Roux works_for Nexan [numéro deux]', 'Paul Roux works_for Orlane [administrateur]'],
  ["L'{i:Agence des eaux} a retenu le projet {j:Vigie}.", 'Agence des eaux backs Vigie'],
  ['Le projet {j:Vigie} est lauréat du {f:Fonds Marée}.', 'Fonds Marée finances Vigie'],
  ['Le {f:Fonds Marée}, doté de 50 millions par la {i:Région Lorn}, investira dans les PME.', 'Région Lorn finances Fonds Marée'],
  ['{c:Nexan} recrute. Pour le financer, la {i:région Lorn} et le {i:Grand Lorn} ont participé à hauteur de 5 millions.', 'Grand Lorn finances Nexan', 'région Lorn finances Nexan'],
  ['{c:Nexan} a contracté un emprunt auprès de la {i:Caisse Vigie}.', 'Caisse Vigie finances Nexan'],
  ['{c:Nexan}, un des fondateurs de {i:Vigie}, parle.', 'Nexan founded Vigie'],
  ["{c:Nexan} a signé un accord avec le fonds souverain d'{s:Norvège}, {f:Mirel}, pour 3 millions.", 'Nexan partners_with Mirel'],
  ['{c:Nexan} recrute. Elle a remercié le PDG du groupe taïwanais, {p:Paul Roux}.', 'Paul Roux leads Nexan [PDG]'],
  ['{p:Paul Roux}, directeur général de {c:Nexan} et par ailleurs président de {i:Vigie}, parle.', 'Paul Roux leads Nexan [directeur général]', 'Paul Roux leads Vigie [président]'],
  ['{j:Soleil} est le volet industriel du {j:plan Vigie}.', 'Soleil part_of plan Vigie'],
  ["« Oui », a souligné lors de l'inauguration d'un centre de {i:Mirel}, {p:Paul Roux}, président de {i:Vigie}.", 'Paul Roux leads Vigie [président]'],
  ['{c:Nexan} est détenu à 60 % par {c:Orlane} et à 40 % par {f:Mirel}.', 'Mirel owns Nexan', 'Orlane owns Nexan'],
  ['{c:Nexan} a investi 3 millions dans {c:Orlane}, aux côtés de {f:Mirel} et de {i:Vigie}.', 'Mirel invests_in Orlane', 'Nexan invests_in Orlane', 'Vigie invests_in Orlane'],
  ["Le patron de {c:Nexan}, {p:Paul Roux}, et celui d'{c:Orlane}, {p:Luc Petit}, parlent.", 'Luc Petit leads Orlane', 'Paul Roux leads Nexan [patron]'],
  ['{c:Nexan} a racheté {c:Orlane} et vend {c:Voltis}.', 'Nexan acquires Orlane'],
  // What an office oversees is nobody's name, and a fair is no announcement.
  ['Le directeur des usines {c:Nexan} parle.'],
  ['{p:Anne Morel} a annoncé au salon du {e:Bourget} le 19 juin une enveloppe de 200 millions.'],
  ['{c:Nexan} a lancé, avec enthousiasme.'],
]
const english: readonly Case[] = [
  ['{j:Vigie} is a project led by {i:Lorn University} and funded by {f:Tide Fund}.', 'Lorn University leads Vigie', 'Tide Fund finances Vigie'],
  ['Led by {c:Nexan} and supported by {i:Vigie}, the {j:Sun} project begins.', 'Nexan leads Sun', 'Vigie backs Sun'],
  ['{c:Nexan} won a tender launched by {i:Vigie} to equip its stations.', 'Nexan supplies Vigie'],
  ['Partner institutions of {i:Lorn University} in this project will be {i:Kiel University} and {c:Nexan}.', 'Lorn University partners_with Kiel University', 'Lorn University partners_with Nexan'],
  ['{p:Ann Lee}, associate director in the client solutions group at {c:Nexan}, spoke.', 'Ann Lee works_for Nexan [associate director]'],
  ['{f:Mirel} and US chipmaker {c:Nexan} are partnering with French firms.', 'Mirel partners_with Nexan'],
  ['{p:Ann Lee}, Managing Partner of {f:Nexan}, spoke.', 'Ann Lee works_for Nexan [Managing Partner]'],
  ['{c:Orlane}, a partner of {f:Nexan}, spoke.', 'Orlane partners_with Nexan'],
  ['{c:Nexan} is a beneficiary of the {f:Tide Fund}.', 'Tide Fund finances Nexan'],
  ['{c:Nexan} counts {c:Orlane} and {c:Voltis} among its customers.', 'Nexan supplies Orlane', 'Nexan supplies Voltis'],
  ['{c:Nexan} hires. Founded in 2010 by {p:Ann Lee}, the startup raised $3 million from {f:Orlane}.', 'Ann Lee founded Nexan', 'Orlane invests_in Nexan'],
  ['The {l:Chips Act}, proposed by the {i:Commission}, was backed by the {i:Parliament}.', 'Commission announces Chips Act', 'Parliament backs Chips Act'],
  ['{c:Nexan} is a winner of the great race.'],
  ['{c:Nexan} said it had acquired 25 per cent of {s:Lorn airport}, a 55 per cent share in {s:Bonn airport}, as well as a 26 per cent stake in {s:Kiel airport}.',
    'Nexan invests_in Bonn airport', 'Nexan invests_in Kiel airport', 'Nexan invests_in Lorn airport'],
  ['{c:Nexan} agreed to sell the majority of its stake in {s:Lorn airport} to private equity group {f:Mirel}.', 'Mirel invests_in Lorn airport'],
  ['{c:Nexan} agreed to become a 75% owner of {s:Lorn airport}.', 'Nexan owns Lorn airport'],
  ['{c:Nexan} acquired 25 vans in {s:Leeds}.'],
  ['{j:Sun} is the transport and storage component of {j:Longship}.', 'Sun part_of Longship'],
  ["{s:Norway}'s Minister of Petroleum and Energy, {p:Ann Lee}, spoke.", 'Ann Lee leads Norway [Minister of Petroleum and Energy]'],
  ['{c:Nexan} is 60% owned by {c:Orlane} and 40% by {f:Mirel}.', 'Mirel owns Nexan', 'Orlane owns Nexan'],
  ['The park was built last year by {s:Oslo} investment firm {c:Nexan}.'],
  ["The {i:Crane Agency}'s nod gives a boost to Chief Executive Officer {p:Ann Lee}'s efforts."],
]
describe('grants, tenders and projects', () => {
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual([...expected].sort()))
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual([...expected].sort()))
})
