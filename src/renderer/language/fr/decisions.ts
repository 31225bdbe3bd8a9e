/** Tout ce que la personne a décidé. */
export const decisions = {
  title: 'Décisions',
  hint: 'Ce que vous avez corrigé ou confirmé. Cela vaut encore quand la machine relit les articles, et pour ceux qui viendront.',
  count_one: '{{count}} décision', count_other: '{{count}} décisions',
  nothing: 'Aucune décision', nothingHint: 'Liez des questions dans Comparer, réunissez des noms, marquez un énoncé faux : chaque décision se range ici, avec sa raison, et peut être reprise.',
  nothingMatches: 'Aucune décision ne répond à ces filtres',
  filter: 'Filtrer les décisions', filterPlaceholder: 'Filtrer par mots…', kinds: 'Sortes de décisions', all: 'Toutes',
  group: { compare: 'Comparaisons', entities: 'Entités', relations: 'Liens' },
  kind: {
    bind: 'Questions liées', part: 'Énoncés séparés', class: 'Accord changé', wrong: 'Énoncé faux',
    merge: 'Noms réunis', split: 'Nom partagé', rename: 'Renommée', retype: 'Sorte changée', reject: 'Rejetée', confirm: 'Confirmée', add: 'Ajoutée', 'reject-mention': 'Mention rejetée', alias: 'Autre nom', relation: 'Lien', watch: 'Nom suivi',
  },
  sleeps: 'en attente', sleepsHint: 'Ce dont elle parle n’est plus ou pas encore dans la bibliothèque. Elle vaudra dès que ce sera le cas.',
  sleeping_one: '{{count}} en attente', sleeping_other: '{{count}} en attente',
  takeBack: 'Reprendre', takeBackOf: 'Reprendre : {{says}}', takenBack: 'Décision reprise',
  noWhy: 'sans raison écrite', list: 'Décisions, les plus récentes d’abord',
} as const
