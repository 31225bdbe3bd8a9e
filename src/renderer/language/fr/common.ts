/** Ce que toute la fenêtre dit. */
export const common = {
  app: 'Recoupe',
  close: 'Fermer', undo: 'Annuler', redo: 'Rétablir', retry: 'Réessayer', all: 'Tout', none: 'Aucun', dismiss: 'Fermer ce message',
  loading: 'Chargement…',
  open: 'Ouvrir',
  showInGraph: 'Voir dans le graphe',
  openPage: 'Ouvrir la fiche',
  undated: 'Non daté',
  back: 'Précédent', forward: 'Suivant',
  views: { label: 'Vues', library: 'Bibliothèque', articles: 'Articles', coverage: 'Couverture', revisions: 'Versions', entities: 'Entités', graph: 'Graphe', compare: 'Comparer', timeline: 'Chronologie', decisions: 'Décisions', annotations: 'Annotations', searches: 'Recherches' },
  panels: { sources: 'Articles', inspector: 'Inspecteur', main: 'Contenu', hideSources: 'Masquer les articles', showSources: 'Afficher les articles', hideInspector: 'Masquer l’inspecteur', showInspector: 'Afficher l’inspecteur', resize: 'Redimensionner' },
  notifications: 'Messages',
} as const
