/** The window's files come from `app://recoupe/`, never from `file://`: an origin of their own, with the same headers as on the web. */
import { protocol } from 'electron'
import { pageHeaders, readPage } from '../pages.ts'

const scheme = 'app'
const host = 'recoupe'
export const origin = `${scheme}://${host}`

/** Before `ready`. */
export function declarePages(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }])
}

/** After `ready`. */
export function servePages(root: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    if (url.host !== host) return new Response('Forbidden', { status: 403, headers: pageHeaders })
    const page = await readPage(root, url.pathname)
    if (page.status !== 200) return new Response('Not here', { status: page.status, headers: pageHeaders })
    return new Response(new Uint8Array(page.body), { headers: { ...pageHeaders, 'content-type': page.type } })
  })
}
