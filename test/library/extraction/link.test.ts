import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { linkAppearances, linkKeys, type LinkSubject } from '../../../src/main/library/extraction/link.ts'
import type { EntityKind } from '../../../src/shared/model.ts'

let next = 0
const subject = (kind: EntityKind, name: string, ...surfaces: string[]): LinkSubject => ({ id: (next += 1), kind, name, surfaces: [name, ...surfaces], mentions: 1 + surfaces.length })
const groupsOf = (subjects: readonly LinkSubject[]): string[][] => linkAppearances(subjects).map(({ members }) => members.map(({ id }) => subjects.find((one) => one.id === id)!.name).toSorted()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1))

test('an acronym alone joins the one name it was the acronym of', () => {
  const subjects = [subject('institution', "Agence régionale de l'eau", 'ARE'), subject('institution', 'ARE')]
  expect(groupsOf(subjects)).toHaveLength(1)
  expect(linkAppearances(subjects)[0]!.members.map(({ reason }) => reason)).toEqual(['name', 'acronym'])
})

test('an acronym that two names fit stays apart from both', () => {
  expect(groupsOf([subject('institution', "Agence régionale de l'eau"), subject('institution', 'Autorité routière européenne'), subject('institution', 'ARE')])).toHaveLength(3)
})

test('a last name alone joins one person, and nobody where two bear it', () => {
  const claire = subject('person', 'Claire Aubanel')
  expect(groupsOf([claire, subject('person', 'Aubanel')])).toHaveLength(1)
  expect(groupsOf([claire, subject('person', 'Paul Aubanel'), subject('person', 'Aubanel')])).toHaveLength(3)
})

test('initials must agree with the given names', () => {
  const leon = subject('person', 'Jean-Marc Valtier')
  expect(groupsOf([leon, subject('person', 'J. Valtier')])).toHaveLength(1)
  expect(groupsOf([leon, subject('person', 'P. Valtier')])).toHaveLength(2)
})

test('a person, a place and a company of one name are three', () => {
  expect(groupsOf([subject('person', 'Orlane'), subject('place', 'Orlane'), subject('company', 'Orlane')])).toHaveLength(3)
})

test('accents, apostrophes, hyphens and capitals make no difference', () => {
  expect(groupsOf([subject('place', 'Saint-Étienne'), subject('place', 'saint etienne'), subject('place', 'Saint‑Étienne')])).toHaveLength(1)
})

test('French and English words for the same thing join', () => {
  expect(groupsOf([subject('project', "usines d'IA"), subject('project', 'AI Factories'), subject('project', "Usines d'IA")])).toHaveLength(1)
})

test('a coined noun alone joins the one programme that bears it', () => {
  expect(groupsOf([subject('project', 'AI Gigafactories'), subject('project', 'gigafactories'), subject('project', 'gigausines de l’IA')])).toHaveLength(1)
})

test('the key is made of kind and folded name, and the fullest name wins over a part', () => {
  const [entity] = linkAppearances([subject('person', 'Von der Berg'), subject('person', 'Ursula von der Berg', 'Von der Berg')])
  expect(entity).toMatchObject({ key: 'person:ursula von der berg', name: 'Ursula von der Berg' })
})

const anyName = fc.constantFrom('Ana Petit', 'Petit', 'A. Petit', 'Luc Petit', 'BEA', "Bureau d'enquêtes et d'analyses", 'Bureau européen des armées', 'Projet Aurore', 'Aurore', 'AI Gigafactories', 'gigafactories', "gigafactories d'IA", 'Saint-Malo', 'saint malo', '', '«', 'É')
const anySubjects = fc.array(fc.record({ kind: fc.constantFrom<EntityKind>('person', 'institution', 'company', 'project', 'place'), name: anyName, more: fc.array(anyName, { maxLength: 2 }), mentions: fc.nat(5) }), { maxLength: 14 })
  .map((list) => list.map(({ kind, name, more, mentions }, i) => ({ id: i, kind, name, surfaces: [name, ...more], mentions })))

test('entities are the same whatever the order in which appearances come', () => {
  fc.assert(fc.property(anySubjects, fc.nat(), (subjects, seed) => {
    const shuffled = subjects.toSorted((a, b) => ((a.id * 7919 + seed) % 101) - ((b.id * 7919 + seed) % 101))
    const sorted = (list: readonly LinkSubject[]): unknown => linkAppearances(list).toSorted((a, b) => (a.key < b.key ? -1 : 1))
    expect(sorted(shuffled)).toEqual(sorted(subjects))
  }), { numRuns: 200 })
})

test('every appearance is in exactly one entity, and no two entities have one key', () => {
  fc.assert(fc.property(anySubjects, (subjects) => {
    const linked = linkAppearances(subjects)
    expect(linked.flatMap(({ members }) => members.map(({ id }) => id)).toSorted((a, b) => a - b)).toEqual(subjects.map(({ id }) => id))
    expect(new Set(linked.map(({ key }) => key)).size).toBe(linked.length)
  }), { numRuns: 200 })
})

test('whatever is joined is connected by shared keys, so that the set reached through keys is closed', () => {
  fc.assert(fc.property(anySubjects, (subjects) => {
    for (const { members } of linkAppearances(subjects)) {
      const rest = new Map(members.map(({ id }) => [id, new Set(linkKeys(subjects.find((one) => one.id === id)!))]))
      const reached = new Set([...rest][0]![1])
      for (let grown = true; grown; ) {
        grown = false
        for (const [id, keys] of rest)
          if ([...keys].some((key) => reached.has(key))) {
            for (const key of keys) reached.add(key)
            rest.delete(id)
            grown = true
          }
      }
      expect(rest.size).toBe(0)
    }
  }), { numRuns: 200 })
})

test('what an appearance joins does not depend on appearances that share no key with it', () => {
  fc.assert(fc.property(anySubjects, (subjects) => {
    if (subjects.length === 0) return
    // The closure of the first appearance, linked alone, gives the same entities as the whole set.
    const keys = new Set(linkKeys(subjects[0]!))
    const closed = new Set([subjects[0]!.id])
    for (let size = 0; size !== closed.size; ) {
      size = closed.size
      for (const one of subjects)
        if (!closed.has(one.id) && linkKeys(one).some((key) => keys.has(key))) {
          closed.add(one.id)
          for (const key of linkKeys(one)) keys.add(key)
        }
    }
    const own = (list: readonly LinkSubject[]): unknown => linkAppearances(list).find(({ members }) => members.some(({ id }) => id === 0))
    expect(own(subjects.filter(({ id }) => closed.has(id)))).toEqual(own(subjects))
  }), { numRuns: 200 })
})

it('shows the name that the documents write, and the first of the lexicon only where one of them writes it', () => {
  const china = (id: number, surfaces: string[]) => ({ id, kind: 'place' as const, name: 'Chine', surfaces, mentions: 2 })
  expect(linkAppearances([china(1, ['China']), china(2, ['China', 'Beijing'])])).toMatchObject([{ key: 'place:chine', name: 'China' }])
  expect(linkAppearances([china(1, ['China']), china(2, ['Chine'])])).toMatchObject([{ key: 'place:chine', name: 'Chine' }])
})
