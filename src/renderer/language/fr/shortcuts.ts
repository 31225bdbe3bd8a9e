export const shortcuts = {
  title: 'Raccourcis clavier',
  everywhere: 'Partout', inSearch: 'Dans la recherche', inArticle: 'Dans un article',
  search: 'Chercher', help: 'Afficher cette aide', undo: 'Annuler', redo: 'Rétablir', back: 'Lieu précédent', forward: 'Lieu suivant', views: 'Bibliothèque, Entités, Graphe, Annotations',
  panels: 'Masquer ou afficher les articles, l’inspecteur',
  panes: 'Partie suivante, précédente de la fenêtre',
  importing: 'Importer des fichiers',
  toResults: 'Aller aux résultats', openResult: 'Ouvrir le résultat', leave: 'Effacer la recherche',
  highlight: 'Surligner la sélection ou la phrase', note: 'Ajouter une note', tag: 'Ajouter une étiquette', sentence: 'Phrase précédente, suivante', match: 'Occurrence suivante, précédente',
  escape: 'Échap',
} as const
