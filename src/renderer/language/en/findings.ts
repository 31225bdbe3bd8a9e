import type { findings as french } from '../fr/findings.ts'
import type { Shape } from '../resources.ts'

export const findings: Shape<typeof french> = {
  kind: {
    person: 'Person', institution: 'Institution', company: 'Company', fund: 'Fund', project: 'Project', law: 'Law', event: 'Event', place: 'Place',
  },
  kinds: {
    person: 'People', institution: 'Institutions', company: 'Companies', fund: 'Funds', project: 'Projects', law: 'Laws', event: 'Events', place: 'Places',
  },
  predicate: {
    leads: 'leads', announces: 'announces', launches: 'launches', finances: 'finances', invests_in: 'invests in', backs: 'backs', member_of: 'is a member of', located_in: 'is located in',
    subsidiary_of: 'is a subsidiary of', owns: 'owns', acquires: 'acquires', partners_with: 'partners with', supplies: 'supplies', interested_in: 'is interested in', excludes: 'excludes',
    organises: 'organises', responds_to: 'responds to', compared_to: 'is compared to', competes_with: 'competes with', part_of: 'is part of', works_for: 'works for', founded: 'founded',
  },
  predicateInverse: {
    leads: 'is led by', announces: 'is announced by', launches: 'is launched by', finances: 'is financed by', invests_in: 'receives investment from', backs: 'is backed by', member_of: 'has as member', located_in: 'is home to',
    subsidiary_of: 'has as subsidiary', owns: 'is owned by', acquires: 'is acquired by', partners_with: 'partners with', supplies: 'is supplied by', interested_in: 'interests', excludes: 'is excluded by',
    organises: 'is organised by', responds_to: 'is answered by', compared_to: 'is compared to', competes_with: 'is competed with by', part_of: 'includes', works_for: 'employs', founded: 'was founded by',
  },
  appearsWith: 'appears with',
  negated: 'denied',
  conditional: 'conditional',
  reason: {
    name: 'full name', acronym: 'acronym', translation: 'translation', 'part-of-name': 'part of the name', inflection: 'inflected form', variant: 'variant', description: 'description', person: 'stands for the person', merged: 'merged by you', renamed: 'named by you', watched: 'watched name',
  },
  qualifier: {
    'up to': 'up to', 'more than': 'more than', 'less than': 'less than', about: 'about', 'at least': 'at least', 'at most': 'at most', nearly: 'nearly', between: 'between',
  },
  measure: {
    mobilised: 'mobilised', revenue: 'revenue', profit: 'profit', loss: 'loss', debt: 'debt', fine: 'fine', damage: 'damage', price: 'price', salary: 'salary', valuation: 'valuation',
    budget: 'budget', cost: 'cost', aid: 'aid', investment: 'investment', funding: 'funding', value: 'amount', growth: 'growth', decline: 'decline', inflation: 'inflation', unemployment: 'unemployment',
    'private share': 'private share', votes: 'votes', turnout: 'turnout', rate: 'rate', stake: 'stake', share: 'share', capacity: 'capacity', deaths: 'deaths', injured: 'injured', jobs: 'jobs',
    population: 'population', members: 'members', interest: 'expressions of interest', count: 'number', ratio: 'ratio', age: 'age', duration: 'duration', power: 'power', energy: 'energy', 'computing power': 'computing power',
    speed: 'speed', temperature: 'temperature', area: 'area', weight: 'weight', distance: 'distance',
  },
  figures: 'Figures',
  mentions_one: '{{count}} mention', mentions_other: '{{count}} mentions',
  documents_one: '{{count}} article', documents_other: '{{count}} articles',
  sentences_one: '{{count}} sentence', sentences_other: '{{count}} sentences',
}
