export const settings = {
  label: 'Réglages',
  theme: 'Thème', themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue', languages: { fr: 'Français', en: 'English' },
  shortcuts: 'Raccourcis clavier',
} as const
