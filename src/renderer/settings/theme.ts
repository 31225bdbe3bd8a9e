import { useEffect } from 'react'
import type { Preferences } from '../../shared/contract/library.ts'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

export const applyTheme = (theme: Preferences['theme']): void => {
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme
}

/** Say the theme on the root element, and follow the system while that is what was chosen. */
export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    applyTheme(theme)
    const follow = () => applyTheme(theme)
    const system = dark()
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [theme])
}
