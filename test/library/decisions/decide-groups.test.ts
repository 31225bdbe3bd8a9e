import { expect, it } from 'vitest'
import { decideGroups, type DecidedForm } from '../../../src/main/library/decisions/decide-groups.ts'
import { labelOf, type EntityDecision, type EntityRef } from '../../../src/main/library/decisions/entity-bodies.ts'
import type { EntityKind } from '../../../src/shared/model.ts'

const form = (id: number, kind: EntityKind, name: string, { surfaces = [name], mentions = 1, pinned = null }: Partial<DecidedForm> = {}): DecidedForm => ({ id, kind, name, surfaces, mentions, pinned })
const ref = (key: string, kind: EntityKind, name: string, labels: readonly string[] = [labelOf(kind, name)]): EntityRef => ({ key, kind, name, labels: [...labels] })
const decided = (...bodies: readonly Pick<EntityDecision, 'kind' | 'body'>[]): EntityDecision[] => bodies.map((one, i) => ({ ...one, id: String(i), at: `2026-01-01T00:00:00.00${i}Z` }) as EntityDecision)
const shown = (forms: readonly DecidedForm[], decisions: readonly EntityDecision[]) => decideGroups(forms, decisions).entities.map(({ key, name, members }) => `${key} “${name}” ${members.map(({ id }) => id).join(',')}`).sort()

const airbus = ref('company:airbus', 'company', 'Airbus')
const nexalia = ref('company:nexalia', 'company', 'Nexalia')
const forms = [form(1, 'company', 'Airbus', { mentions: 9 }), form(2, 'company', 'Nexalia'), form(3, 'place', 'Nantes')]

it('merges across what linking keeps apart, and leads the old key on', () => {
  const merge = decided({ kind: 'merge', body: { entities: [nexalia, airbus] } })
  expect(shown(forms, merge)).toEqual(['company:nexalia “Nexalia” 1,2', 'place:nantes “Nantes” 3'])
  const [merged] = decideGroups(forms, merge).entities
  expect(merged).toMatchObject({ isConfirmed: true, formerly: ['company:airbus'], members: [{ id: 1, reason: 'merged' }, { id: 2, reason: 'name' }] })
})

it('keeps what was confirmed as one together when linking would scatter it, and apart what was confirmed as two when linking would fuse it', () => {
  // With a second bank of these initials in the library, linking no longer knows whose they are.
  const banks = [form(1, 'institution', 'Banque européenne d\'investissement'), form(2, 'institution', 'BEI'), form(3, 'institution', 'Bureau européen d\'information')]
  const bank = ref('institution:banque europeenne d investissement', 'institution', 'Banque européenne d\'investissement', [labelOf('institution', 'Banque européenne d\'investissement'), labelOf('institution', 'BEI')])
  expect(shown(banks, []).some((line) => line.endsWith(' 2'))).toBe(true)
  expect(shown(banks, decided({ kind: 'confirm', body: { entity: bank, confirmed: true } })).some((line) => line.endsWith(' 1,2'))).toBe(true)
  // A document that says both in one breath makes linking fuse them.
  const both = [...forms, form(4, 'company', 'Airbus', { surfaces: ['Airbus', 'Nexalia Industries'] }), form(5, 'company', 'Nexalia Industries')]
  const nexaliaIndustries = ref('company:nexalia industries', 'company', 'Nexalia Industries')
  expect(shown(both, []).filter((line) => line.includes('5')).join()).toContain('1,4,5')
  const apart = shown(both, decided({ kind: 'confirm', body: { entity: airbus, confirmed: true } }, { kind: 'confirm', body: { entity: nexaliaIndustries, confirmed: true } }))
  expect(apart).toContain('company:nexalia industries “Nexalia Industries” 5')
  expect(apart).toContain('company:airbus “Airbus” 1,4')
})

it('rejects the names that were rejected, and not what linking puts beside them later', () => {
  const plan = [form(1, 'project', 'Plan Vega'), form(2, 'project', 'Vega'), form(3, 'project', 'Projet Vega Sud')]
  const { entities, rejected } = decideGroups(plan, decided({ kind: 'reject', body: { entity: ref('project:vega', 'project', 'Vega') } }))
  expect(rejected).toEqual([2])
  expect(entities.flatMap(({ members }) => members.map(({ id }) => id)).toSorted((a, b) => a - b)).toEqual([1, 3])
})

it('replays in order of time: the last name given holds, and a kind does not change the key', () => {
  const named = decided({ kind: 'rename', body: { entity: airbus, name: 'Airbus Group' } }, { kind: 'retype', body: { entity: airbus, kind: 'project' } }, { kind: 'rename', body: { entity: airbus, name: 'Airbus SE' } })
  const found = decideGroups(forms, named).entities.find(({ key }) => key === 'company:airbus')
  expect(found).toMatchObject({ kind: 'project', name: 'Airbus SE', isConfirmed: true, members: [{ id: 1, reason: 'renamed' }] })
})

it('holds what speaks of something that is not there for nothing, until it is', () => {
  const merge = decided({ kind: 'merge', body: { entities: [nexalia, ref('company:vento', 'company', 'Vento')] } })
  expect(shown(forms, merge)).toEqual(['company:airbus “Airbus” 1', 'company:nexalia “Nexalia” 2', 'place:nantes “Nantes” 3'])
  expect(shown([...forms, form(7, 'company', 'Vento')], merge)).toContain('company:nexalia “Nexalia” 2,7')
})

it('does not mind in which order forms come', () => {
  const decisions = decided({ kind: 'merge', body: { entities: [nexalia, airbus] } }, { kind: 'alias', body: { entity: nexalia, alias: 'Nantes Aéro', apart: null } }, { kind: 'reject', body: { entity: ref('place:nantes', 'place', 'Nantes') } })
  const all = [...forms, form(4, 'company', 'Nantes Aéro'), form(5, 'company', 'Airbus SA'), form(6, 'company', 'Nexalia', { pinned: 'company:nexalia' })]
  expect(shown(all.toReversed(), decisions)).toEqual(shown(all, decisions))
})
