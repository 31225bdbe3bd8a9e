import type { settings as french } from '../fr/settings.ts'
import type { Shape } from '../resources.ts'

export const settings: Shape<typeof french> = {
  label: 'Settings',
  theme: 'Theme', themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language', languages: { fr: 'Français', en: 'English' },
  shortcuts: 'Keyboard shortcuts',
}
