import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

const french: [string, ...string[]][] = [
  ["Diplômée de l'{i:Essec}, passée par {c:Nexan}, {p:Anne Morel} écrit.", 'Anne Morel works_for Essec [Diplômée]', 'Anne Morel works_for Nexan'],
  ["{c:Nexan}, qui emploie 30 personnes, a racheté {c:Orlane} et vendu {c:Voltis} à {c:Sato}.", 'Nexan acquires Orlane', 'Sato acquires Voltis'],
  ["{c:Nexan} compte {c:Orlane} et {c:Voltis} parmi ses clients.", 'Nexan supplies Orlane', 'Nexan supplies Voltis'],
  ["La {i:Ville} confie ses bus à {c:Nexan}.", 'Nexan supplies Ville'],
  ["{c:Nexan}, l'entreprise que {p:Paul Roux} a fondée en 1990, recrute.", 'Paul Roux founded Nexan'],
  ["{i:Stade nord} a limogé {p:Luc Petit}.", 'Luc Petit works_for Stade nord'],
  ["{i:Agence du médicament}, dont {i:Comité d'éthique} est l'antenne, écrit.", "Comité d'éthique part_of Agence du médicament"],
]
const english: [string, ...string[]][] = [
  ["{c:Nexan}, the maker of pumps, will supply {c:Orlane}.", 'Nexan supplies Orlane'],
  ["{c:Nexan}, majority-owned by {s:India}'s {c:Orlane}, hires.", 'Orlane located_in India', 'Orlane owns Nexan'],
  ["{p:Ann Lee} joins {c:Nexan} from {c:Orlane}.", 'Ann Lee works_for Nexan', 'Ann Lee works_for Orlane'],
  ["{c:Nexan} sued {c:Orlane} on Monday.", 'Nexan responds_to Orlane'],
  ["The {i:Agency}, to which {c:Nexan} belongs, agreed.", 'Nexan member_of Agency'],
  // The subject of one clause is not that of the next.
  ["The {j:Z5} is part of the {j:Atlas programme}, led by {i:NASA}.", 'NASA leads Atlas programme', 'Z5 part_of Atlas programme'],
]

describe('relations in the clauses of a sentence', () => {
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual([...expected].sort()))
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual([...expected].sort()))
})
