/** Les mots de ce que la machine trouve : partagés par toutes les vues. */
export const findings = {
  kind: {
    person: 'Personne', institution: 'Institution', company: 'Entreprise', fund: 'Fonds', project: 'Projet', law: 'Loi', event: 'Événement', place: 'Lieu',
  },
  kinds: {
    person: 'Personnes', institution: 'Institutions', company: 'Entreprises', fund: 'Fonds', project: 'Projets', law: 'Lois', event: 'Événements', place: 'Lieux',
  },
  predicate: {
    leads: 'dirige', announces: 'annonce', launches: 'lance', finances: 'finance', invests_in: 'investit dans', backs: 'soutient', member_of: 'membre de', located_in: 'situé à',
    subsidiary_of: 'filiale de', owns: 'possède', acquires: 'acquiert', partners_with: 'partenaire de', supplies: 'fournit', interested_in: 'intéressé par', excludes: 'exclut',
    organises: 'organise', responds_to: 'répond à', compared_to: 'comparé à', competes_with: 'concurrence', part_of: 'fait partie de', works_for: 'travaille pour', founded: 'a fondé',
  },
  /** La même relation vue depuis son objet. */
  predicateInverse: {
    leads: 'dirigé par', announces: 'annoncé par', launches: 'lancé par', finances: 'financé par', invests_in: 'reçoit un investissement de', backs: 'soutenu par', member_of: 'a pour membre', located_in: 'accueille',
    subsidiary_of: 'a pour filiale', owns: 'appartient à', acquires: 'acquis par', partners_with: 'partenaire de', supplies: 'fourni par', interested_in: 'intéresse', excludes: 'exclu par',
    organises: 'organisé par', responds_to: 'a pour réponse', compared_to: 'comparé à', competes_with: 'concurrencé par', part_of: 'comprend', works_for: 'emploie', founded: 'fondé par',
  },
  appearsWith: 'apparaît avec',
  negated: 'nié',
  conditional: 'au conditionnel',
  reason: {
    name: 'nom complet', acronym: 'sigle', translation: 'traduction', 'part-of-name': 'partie du nom', inflection: 'forme fléchie', variant: 'variante', description: 'description', person: 'désigne la personne', merged: 'réuni par vous', renamed: 'nommé par vous', watched: 'nom à suivre',
  },
  qualifier: {
    'up to': 'jusqu’à', 'more than': 'plus de', 'less than': 'moins de', about: 'environ', 'at least': 'au moins', 'at most': 'au plus', nearly: 'près de', between: 'entre',
  },
  measure: {
    mobilised: 'mobilisés', revenue: 'chiffre d’affaires', profit: 'bénéfice', loss: 'perte', debt: 'dette', fine: 'amende', damage: 'dommages', price: 'prix', salary: 'salaire', valuation: 'valorisation',
    budget: 'budget', cost: 'coût', aid: 'aide', investment: 'investissement', funding: 'financement', value: 'montant', growth: 'croissance', decline: 'baisse', inflation: 'inflation', unemployment: 'chômage',
    'private share': 'part du privé', votes: 'voix', turnout: 'participation', rate: 'taux', stake: 'participation au capital', share: 'part', capacity: 'capacité', deaths: 'morts', injured: 'blessés', jobs: 'emplois',
    population: 'population', members: 'membres', interest: 'marques d’intérêt', count: 'nombre', ratio: 'rapport', age: 'âge', duration: 'durée', power: 'puissance', energy: 'énergie', 'computing power': 'puissance de calcul',
    speed: 'vitesse', temperature: 'température', area: 'superficie', weight: 'poids', distance: 'distance',
  },
  figures: 'Chiffres',
  mentions_one: '{{count}} mention', mentions_other: '{{count}} mentions',
  documents_one: '{{count}} article', documents_other: '{{count}} articles',
  sentences_one: '{{count}} phrase', sentences_other: '{{count}} phrases',
} as const
