import type { Predicate } from '../../../../shared/model.ts'

/** Predicates as they are read between a subject and an object. */
export const predicateWords: Readonly<Record<Predicate, string>> = {
  leads: 'leads', announces: 'announces', launches: 'launches', finances: 'finances', invests_in: 'invests in', backs: 'backs', member_of: 'is a member of',
  located_in: 'is in', subsidiary_of: 'is a subsidiary of', owns: 'owns', acquires: 'acquires', partners_with: 'partners with', supplies: 'supplies',
  interested_in: 'is interested in', excludes: 'excludes', organises: 'organises', responds_to: 'responds to', compared_to: 'is compared to',
  competes_with: 'competes with', part_of: 'is part of', works_for: 'works for', founded: 'founded',
}
