export const failure = {
  unexpected: 'Une erreur inattendue est survenue : {{detail}}',
  disconnected: 'La bibliothèque ne répond plus. Vérifiez que Recoupe tourne encore, puis réessayez.',
  title: 'Cette vue n’a pas pu s’afficher',
} as const
