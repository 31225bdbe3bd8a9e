import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type Admission = 'admitted' | 'first-visit' | { readonly status: 401 | 403 | 421; readonly why: string }

/**
 * Who may come in. The address is guessable, the token is not: it comes once in the address that was printed, then in a cookie that
 * no script reads. Host keeps out names that were made to point here; Origin keeps out other pages in the same browser.
 */
export class Door {
  readonly token = randomBytes(32).toString('base64url')
  /** A cookie is sent to every port of a host, so its name must tell two Recoupes apart. */
  readonly #cookie: string
  readonly #origin: string

  constructor(origin: string) {
    this.#origin = origin
    this.#cookie = `recoupe-${new URL(origin).port}`
  }

  admit(request: IncomingMessage, url: URL): Admission {
    const { host, origin, cookie } = request.headers
    if (`http://${host}` !== this.#origin) return { status: 421, why: 'This address belongs to another host.' }
    if (origin !== undefined && origin !== this.#origin) return { status: 403, why: 'Another page may not ask here.' }
    if (url.pathname === '/' && this.#isToken(url.searchParams.get('t'))) return 'first-visit'
    if (this.#isToken(cookieNamed(this.#cookie, cookie))) return 'admitted'
    return { status: 401, why: 'Open the address that Recoupe printed when it started.' }
  }

  setCookie(): string {
    return `${this.#cookie}=${this.token}; HttpOnly; SameSite=Strict; Path=/`
  }

  #isToken(offered: string | null): boolean {
    if (offered === null) return false
    const [a, b] = [Buffer.from(offered), Buffer.from(this.token)]
    return a.length === b.length && timingSafeEqual(a, b)
  }
}

function cookieNamed(name: string, header: string | undefined): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}
