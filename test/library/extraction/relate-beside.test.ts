import { describe, expect, it } from 'vitest'
import { relationsOf } from './relate-cases.ts'

const french: [string, ...string[]][] = [
  ['{c:Nexan}, le consortium emmené par {c:Orlane}, a déposé un dossier.', 'Orlane leads Nexan'],
  ['{p:Anne Morel}, directrice de {c:Nexan}, passée par {c:Orlane} puis par la {i:Banque du Midi}, écrit.', 'Anne Morel leads Nexan [directrice]', 'Anne Morel works_for Banque du Midi', 'Anne Morel works_for Orlane'],
  ['{c:Nexan} pousse {j:Atlas}.', 'Nexan backs Atlas'],
  ["Le {i:Conseil} épingle {c:Nexan}.", 'Conseil responds_to Nexan'],
]
const english: [string, ...string[]][] = [
  ['{p:Ann Lee}, a retired {i:GMB} organiser, agreed.', 'Ann Lee works_for GMB'],
  ['{c:Orlane}, the {c:Nexan} label, recruits.', 'Orlane subsidiary_of Nexan'],
  ['{c:Nexan} fell after {c:Deloitte}, its adviser, questioned it.', 'Deloitte supplies Nexan'],
  ['{c:Nexan} differs from {c:Orlane} and {c:Voltis}, its main competitors.', 'Nexan compared_to Orlane', 'Nexan compared_to Voltis'],
  ["The rocket left {c:Nexan}'s launch complex at {s:Mahia} on Friday.", 'Nexan located_in Mahia'],
  ['{c:Nexan} and {c:Orlane}, through the lobby group {i:Acme Europe}, complained.', 'Nexan member_of Acme Europe', 'Orlane member_of Acme Europe'],
  ["{p:Ann Lee}'s {i:Socialist Party} gained.", 'Ann Lee leads Socialist Party'],
  ['{j:Atlas} lies at 4,100 metres in the province of {s:Cotabambas}.', 'Atlas located_in Cotabambas'],
  ['{p:Ann Lee} left for {c:Nexan} in May.', 'Ann Lee works_for Nexan'],
  ['{c:Nexan}, an {s:Oslo}-based firm that already owns {c:Orlane}, grows.', 'Nexan located_in Oslo', 'Nexan owns Orlane'],
  ['{j:Atlas}, the campus that {c:Nexan} is building, grows.', 'Nexan launches Atlas'],
  ['{c:Nexan} is building {j:Atlas}.', 'Nexan launches Atlas'],
]
describe('what stands beside a name', () => {
  it.each(french)('French: %s', (text, ...expected) => expect(relationsOf('fr', text)).toEqual([...expected].sort()))
  it.each(english)('English: %s', (text, ...expected) => expect(relationsOf('en', text)).toEqual([...expected].sort()))
})

describe('deeds whose other end the sentence leaves to the text', () => {
  const text = 'Les {j:Vagues} au théâtre\n{j:Vagues} ouvre en mars. Dans {j:Vagues}, on chante.\n'
  it('are done for what the text is about', () => expect(relationsOf('fr', `${text}Les décors viendront de {c:Nexan}.`)).toEqual(['Nexan supplies Vagues']))
  it('give it money', () => expect(relationsOf('fr', `${text}La {i:Fondation Roux} a versé 220 000 euros.`)).toEqual(['Fondation Roux finances Vagues']))
  it('are nobody’s when the text is about two things alike', () =>
    expect(relationsOf('fr', 'Deux spectacles à voir cette saison au théâtre de la ville\n{j:Vagues} commence. {j:Atlas} finit.\nLes décors viendront de {c:Nexan}.')).toEqual([]))
})
