import { describe, expect, it } from 'vitest'
import { subjectsOf } from './braced-names.ts'

describe('how old somebody is', () => {
  it('is told after the name, between commas or in brackets', () => {
    expect(subjectsOf('{c:Nexan} sera dirigé par {p:Anne Morel}, 41 ans.', 'fr')).toEqual(['41 Anne Morel'])
    expect(subjectsOf("À la tête de {c:Nexan}, l'ingénieur {p:Paul Roux}, 58 ans, s'en va.", 'fr')).toEqual(['58 Paul Roux'])
    expect(subjectsOf('{c:Nexan} embauche {p:Paul Roux} (58 ans).', 'fr')).toEqual(['58 Paul Roux'])
  })
  it('is no time that something lasts', () => {
    expect(subjectsOf('{c:Nexan} a embauché {p:Paul Roux}, 10 ans après sa création.', 'fr')).not.toEqual(['10 Paul Roux'])
    expect(subjectsOf('{c:Nexan}, 41 ans, recrute {p:Paul Roux}.', 'fr')).not.toEqual(['41 Paul Roux'])
  })
})
