import type { BrowserContext, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { watchPage, type Watched } from './watch-page.ts'
import type { WebServer } from './web-server.ts'

export interface OpenWindow {
  readonly context: BrowserContext
  readonly page: Page
  readonly watched: Watched
}

/** The window of a library that is served, in a browser of its own, watched from the first request on. */
export async function openWindow(executablePath: string, profile: string, server: WebServer, viewport?: { readonly width: number; readonly height: number }): Promise<OpenWindow> {
  const context = await launchChromium(executablePath, profile, viewport)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const watched = watchPage(page, server.origin)
  await page.goto(server.url)
  return { context, page, watched }
}
