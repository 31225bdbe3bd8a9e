export const importing = {
  action: 'Importer',
  choose: 'Choisir des fichiers…',
  drop: 'Déposez pour importer',
  dropHint: 'Texte, Markdown ou HTML. Tout reste sur cet ordinateur.',
  running: 'Importation',
  indexing: 'Analyse des articles',
  step: '{{done}} sur {{total}}',
  report: 'Rapport d’importation',
  summary: { imported_one: '{{count}} importé', imported_other: '{{count}} importés', known_one: '{{count}} déjà là', known_other: '{{count}} déjà là', refused_one: '{{count}} refusé', refused_other: '{{count}} refusés', skipped_one: 'des fichiers laissés de côté', skipped_other: 'des fichiers laissés de côté dans {{count}} dossiers' },
  outcome: { imported: 'Importé', known: 'Déjà là', refused: 'Refusé', skipped: 'Fichiers laissés de côté' },
  done_one: '{{count}} article importé', done_other: '{{count}} articles importés',
  nothing: 'Il n’y avait aucun article à lire dans ce que vous avez choisi.',
} as const
