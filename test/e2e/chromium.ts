import { existsSync } from 'node:fs'
import { chromium, type BrowserContext } from 'playwright-core'

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser of this machine; null, and a line that says so, where there is none. */
export function findChromium(): string | null {
  const found = places.find((place): place is string => place !== undefined && existsSync(place))
  if (!found) console.log('skipped: no Chromium on this machine, so no browser tests (install one, or name it in CHROMIUM_PATH)')
  return found ?? null
}

/** A browser with nothing of its own to say: no first run, no updates, no requests in the background. */
export const launchChromium = (executablePath: string, profile: string, viewport = { width: 1360, height: 860 }): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath,
    viewport,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
