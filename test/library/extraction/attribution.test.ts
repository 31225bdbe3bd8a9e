import { describe, expect, it } from 'vitest'
import { voiceOf, type Named } from '../../../src/main/library/extraction/attribution.ts'
import { standingOf } from '../../../src/main/library/extraction/standing.ts'

/** The figure stands between brackets, names between braces: {p:Name} a person, {i:Name} an institution. */
function read(marked: string) {
  let text = ''
  let span = { start: 0, end: 0 }
  const named: Named[] = []
  for (const [, plain, figure, kind, name] of marked.matchAll(/([^[\]{}]+)|\[([^\]]+)\]|\{([pi]):([^}]+)\}/g)) {
    const start = text.length
    text += plain ?? figure ?? name
    if (figure !== undefined) span = { start, end: text.length }
    if (name !== undefined) named.push({ start, end: text.length, kind: kind === 'p' ? 'person' : 'institution', entity: name })
  }
  // One paragraph a line; a sentence ends at a full stop outside quotations, which is enough here.
  const sentence = { start: text.lastIndexOf('\n', span.start) + 1, end: text.includes('\n', span.end) ? text.indexOf('\n', span.end) : text.length }
  return { voice: voiceOf(text, sentence, span, named), standing: standingOf(text, sentence, span, '2025-06-10') }
}
const voice = (marked: string): string => {
  const { mode, conditional, speakerWords } = read(marked).voice
  return [mode, speakerWords, conditional && 'conditional'].filter(Boolean).join(' / ')
}

describe('who vouches for a figure', () => {
  it.each([
    ['The plant employs [400 people].', 'stated'],
    ['« Nous créerons [400 emplois] dans la région », a déclaré {p:Anne Roy}.', 'quoted / Anne Roy'],
    ['“We will hire [400 people] this year,” said {p:Ann Roy}.', 'quoted / Ann Roy'],
    ['{p:Anne Roy} l’a reconnu : « Nous avons perdu [400 emplois] en un an ».', 'quoted / Anne Roy'],
    ['{p:Anne Roy} était là.\n« Nous avons perdu [400 emplois] en un an », a-t-elle indiqué.', 'quoted / Anne Roy'],
    ['Selon {i:Eurostat}, le pays compte [400 usines].', 'reported / Eurostat'],
    ['Selon un proche du dossier, le plan coûtera [400 millions d’euros].', 'reported / un proche du dossier'],
    ['The fire destroyed [400 homes], according to {i:Cal Fire}.', 'reported / Cal Fire'],
    ['{p:Anne Roy} a annoncé que le fonds mobiliserait [400 millions d’euros].', 'reported / Anne Roy / conditional'],
    ['La présidente de la {i:Commission} a annoncé [400 millions d’euros].', 'reported / présidente de la Commission'],
    ['Le fonds sera doté de [20 millions d’euros], a indiqué la mairie.', 'reported / la mairie'],
    ['Le groupe, doté de [20 millions d’euros], a annoncé un plan.', 'stated'],
    ['Le groupe pourrait supprimer [400 emplois].', 'stated / conditional'],
    ['The club reportedly paid [€80 million].', 'stated / conditional'],
    ['Le portrait a été vendu [80 millions d’euros].', 'stated'],
    ['La coalition {i:X} – avec {i:Y} – a annoncé [80 millions d’euros].', 'reported / X'],
    ['L’usine dite « Giga » emploie [400 personnes].', 'stated'],
  ])('%s → %s', (marked, expected) => { expect(voice(marked)).toBe(expected) })
})

describe('how a figure stands', () => {
  it.each([
    ['Le plan prévoit [5 milliards d’euros].', { status: 'planned' }],
    ['L’usine créera [500 emplois].', { status: 'planned' }],
    ['The council has spent [£16 million] on it.', { status: 'spent' }],
    ['Germany pledged [€1 billion].', { status: 'committed' }],
    ['Le théâtre a besoin de [4 millions d’euros].', { status: 'required' }],
    ['La mairie a annoncé [4 millions d’euros].', { status: 'announced' }],
    ['Le fonds compte [4 millions d’euros].', { status: null }],
    ['Elle a annoncé [50 milliards d’euros] de plus.', { additional: true }],
    ['The growth is [twice as high] more than planned.', { additional: false }],
    ['Le plan compte 300 sites, dont [40 usines].', { part: true }],
    ['The levy brings in [€30 million] a year.', { rate: true }],
    ['Chaque site abritera [40 serveurs].', { each: true }],
    ['It will not cut [500 jobs].', { denied: true }],
    ['En 2024, le pays a produit [500 avions].', { about: { from: '2024-01-01', to: '2024-12-31' } }],
    ['Un appel sera lancé début 2026, soutenu par un fonds de [5 milliards].', { about: null }],
    ['Hier, [500 avions] ont décollé.', { about: { from: '2025-06-09', to: '2025-06-09' } }],
  ])('%s', (marked, expected) => { expect(read(marked).standing).toMatchObject(expected) })
})
