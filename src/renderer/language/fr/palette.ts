/** Aller à une chose, ou la faire, par son nom. */
export const palette = {
  title: 'Aller à…',
  placeholder: 'Un nom, un titre, une étiquette, une commande…',
  groups: { names: 'Noms', commands: 'Commandes' },
  type: { document: 'Article', tag: 'Étiquette', note: 'Note' },
  nothing: 'Rien ne s’appelle « {{words}} »',
  count_one: '{{count}} proposition', count_other: '{{count}} propositions',
  choose: 'choisir', go: 'ouvrir', inGraph: 'dans le graphe',
  search: 'Chercher dans les textes',
  goTo: 'Aller à : {{view}}',
  terms: 'Chercher une liste de termes',
  sources: 'Masquer ou afficher les articles', inspector: 'Masquer ou afficher l’inspecteur',
  dark: 'Thème sombre', light: 'Thème clair', system: 'Thème du système',
  otherLanguage: 'Switch to English', help: 'Raccourcis clavier',
} as const
