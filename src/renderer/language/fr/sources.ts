export const sources = {
  list: 'Articles de la bibliothèque',
  empty: 'Aucun article pour l’instant',
  emptyHint: 'Importez des fichiers texte, Markdown ou HTML, ou déposez-les n’importe où dans la fenêtre.',
  entities_one: '{{count}} entité', entities_other: '{{count}} entités',
  annotations_one: '{{count}} annotation', annotations_other: '{{count}} annotations',
} as const
