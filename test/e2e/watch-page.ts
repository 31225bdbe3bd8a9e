import type { Page } from 'playwright-core'

/** What no journey may leave behind. */
export interface Watched {
  /** Errors of the page and of its console. */
  readonly errors: readonly string[]
  /** Requests to anywhere but where the page came from. */
  readonly outside: readonly string[]
}

export function watchPage(page: Page, origin: string): Watched {
  const errors: string[] = []
  const outside: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== origin) outside.push(url)
  })
  return { errors, outside }
}
