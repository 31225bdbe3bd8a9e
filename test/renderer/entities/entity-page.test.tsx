import { describe, expect, it } from 'vitest'
import type { EntityRelation } from '../../../src/shared/contract/entities.ts'
import type { DocumentSummary, Evidence } from '../../../src/shared/model.ts'
import { distinctRoles, groupRelations, groupRoles, inOrderOfPublication } from '../../../src/renderer/entities/entity-page.ts'
import { filterEntities, foldName, sortEntities, type ListedEntity } from '../../../src/renderer/entities/filter-entities.ts'

const entity = (name: string, more: Partial<ListedEntity> = {}): ListedEntity => ({ key: name, kind: 'company', name, mentions: 1, documents: 1, aliases: [], ...more })
const evidence = (start: number): Evidence => ({ start, end: start + 5, document: 1, title: 't', outlet: null, published: null, text: 'words', lit: [] })

describe('filtering as one types', () => {
  const all = [entity('Banque nordique de développement', { kind: 'institution', aliases: ['BND', 'Nordic Development Bank'] }), entity('L’Œuvre du large', { kind: 'project' }), entity('Nordel')]
  const names = (typed: string) => filterEntities(all, undefined, typed).map(({ name }) => name)
  it('finds beginnings of words, in any order, without accents', () => {
    expect(names('DEVEL ban')).toEqual(['Banque nordique de développement'])
    expect(names('nord')).toEqual(['Banque nordique de développement', 'Nordel'])
    expect(names('ordel')).toEqual([])
  })
  it('reads œ, apostrophes and dashes as people type them', () => {
    expect(names("l'oeuvre")).toEqual(['L’Œuvre du large'])
    expect(foldName('Saint‑Élie – l’Œil')).toBe('saint elie l oeil')
  })
  it('finds by an alias, and says which', () => {
    expect(filterEntities(all, undefined, 'bnd').map(({ matched }) => matched)).toEqual(['BND'])
    expect(filterEntities(all, undefined, 'banque')[0]!.matched).toBeNull()
  })
  it('keeps to a kind, and shows everything when nothing is typed', () => {
    expect(filterEntities(all, 'project', '  ').map(({ name }) => name)).toEqual(['L’Œuvre du large'])
  })
})

describe('sorting', () => {
  const all = [entity('Zèbre', { mentions: 5 }), entity('école', { mentions: 2, documents: 9 }), entity('Eau', { mentions: 5 })]
  it('puts names in the order of the language, and counts from the highest', () => {
    expect(sortEntities(all, 'name', 'fr').map(({ name }) => name)).toEqual(['Eau', 'école', 'Zèbre'])
    expect(sortEntities(all, 'mentions', 'fr').map(({ name }) => name)).toEqual(['Zèbre', 'Eau', 'école'])
    expect(sortEntities(all, 'documents', 'fr')[0]!.name).toBe('école')
  })
})

describe('a page', () => {
  const relation = (more: Partial<EntityRelation>): EntityRelation => ({ predicate: 'finances', direction: 'out', other: entity('x'), roles: [], negated: false, conditional: false, evidence: [evidence(0)], ...more })
  it('puts relations together that say the same in the same direction, the best supported first', () => {
    const groups = groupRelations([relation({ direction: 'in' }), relation({ predicate: 'leads', evidence: [evidence(0), evidence(9)] }), relation({}), relation({})])
    expect(groups.map(({ predicate, direction, relations }) => [predicate, direction, relations.length])).toEqual([['leads', 'out', 1], ['finances', 'out', 2], ['finances', 'in', 1]])
  })
  it('puts what is denied or conditional after what is plainly said', () => {
    const [group] = groupRelations([relation({ negated: true, evidence: [evidence(0), evidence(9)] }), relation({ conditional: true }), relation({})])
    expect(group!.relations.map(({ negated, conditional }) => [negated, conditional])).toEqual([[false, false], [false, true], [true, false]])
  })
  it('says a role once, with all its sentences', () => {
    const roles = groupRoles([{ role: 'Présidente', days: null, evidence: evidence(0) }, { role: 'présidente', days: null, evidence: evidence(9) }])
    expect(roles).toEqual([{ role: 'Présidente', days: [], asOf: null, evidence: [evidence(0), evidence(9)] }])
    expect(distinctRoles(['Présidente', 'commissaire', 'présidente'])).toEqual(['Présidente', 'commissaire'])
  })
  it('says of a role the days its sentences give, and otherwise when articles said so; the latest first', () => {
    const days = { from: '2019-01-01', to: '2021-06-30' }
    const said = (role: string, published: string | null, its: typeof days | null = null) => ({ role, days: its, evidence: { ...evidence(0), published } })
    const roles = groupRoles([said('maire', null), said('ministre', '2025-12-05', days), said('présidente', '2024-03-07'), said('présidente', '2025-12-05')])
    expect(roles.map(({ role, days: its, asOf }) => ({ role, days: its, asOf }))).toEqual([
      { role: 'présidente', days: [], asOf: { first: '2024-03-07', last: '2025-12-05' } },
      // What its sentence dates is not dated by the article.
      { role: 'ministre', days: [days], asOf: null },
      { role: 'maire', days: [], asOf: null },
    ])
  })
  it('puts documents in order of publication, those without a day last', () => {
    const mention = (id: number, published: string | null) => ({ document: { id, published } as DocumentSummary, evidence: [] })
    expect(inOrderOfPublication([mention(1, null), mention(2, '2025-12-05'), mention(3, '2025-02')]).map(({ document }) => document.id)).toEqual([3, 2, 1])
  })
})
