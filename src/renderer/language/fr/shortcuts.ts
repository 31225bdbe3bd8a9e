export const shortcuts = {
  title: 'Raccourcis clavier',
  everywhere: 'Partout', inSearch: 'Dans la recherche', inArticle: 'Dans un article',
  palette: 'Aller à un nom, lancer une commande', search: 'Chercher', help: 'Afficher cette aide', undo: 'Annuler', redo: 'Rétablir', back: 'Lieu précédent', forward: 'Lieu suivant', views: 'Les vues, dans l’ordre de la barre',
  panels: 'Masquer ou afficher les articles, l’inspecteur',
  panes: 'Partie suivante, précédente de la fenêtre',
  importing: 'Importer des fichiers',
  toResults: 'Aller aux résultats', pastSearches: 'Recherches récentes', openResult: 'Ouvrir le résultat et y lire', look: 'Le regarder sans quitter la liste', include: 'Filtres : inclure, exclure', leave: 'Revenir aux mots, puis les effacer',
  highlight: 'Surligner la sélection ou la phrase', note: 'Ajouter une note', tag: 'Ajouter une étiquette', name: 'Dire ce que nomme la sélection', selectEntity: 'La sélectionner, et les suivantes', sentence: 'Phrase précédente, suivante', match: 'Occurrence suivante, précédente',
  find: 'Chercher dans l’article', calm: 'Lire au calme, ou éclairer', outline: 'Plan', beside: 'Ouvrir un article à côté, fermer celui-ci', mention: 'Mention suivante, précédente de l’entité suivie',
  colour: 'Surligner dans une couleur', extend: 'Plus ou moins de phrases', words: 'Un mot de moins, de plus', marks: 'Aux annotations d’ici', onAnnotation: 'Sur une annotation', change: 'Note, étiquette, couleur', remove: 'La retirer', select: 'La sélectionner, et les suivantes', selectAll: 'Tout sélectionner',
  escape: 'Échap', space: 'Espace',
} as const
