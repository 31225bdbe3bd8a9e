import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Preferences } from '../shared/contract/library.ts'
import { createClient } from '../shared/client.ts'
import { App } from './app.tsx'
import { startLanguage } from './language/start-language.ts'
import { electronShell } from './library/electron-transport.ts'
import { httpShell } from './library/http-transport.ts'
import { toPreferences } from './settings/preferences.ts'
import { applyTheme } from './settings/theme.ts'
import './ui/base.css'

const shell = window.recoupe ? electronShell(window.recoupe) : httpShell()

// Asked before the first picture, so that nobody sees the wrong language or a flash of the wrong theme; but a slow library does not hold the window back.
const likes = await Promise.race([
  createClient(shell.transport).preferences({}).catch(() => ({})),
  new Promise<Partial<Preferences>>((resolve) => setTimeout(resolve, 800, {})),
])
const { language, theme } = toPreferences(likes)
applyTheme(theme)
await startLanguage(language)
createRoot(document.getElementById('root')!).render(<StrictMode><App shell={shell} /></StrictMode>)
