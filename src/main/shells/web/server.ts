import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { isRequest, toFailure, untranslated, type Answer, type RequestName, type Transport } from '../../../shared/contract.ts'
import { createGrants, forWindow } from '../grants.ts'
import { findOriginal, originalHeaders, readOriginal } from '../originals.ts'
import { pageHeaders, readPage } from '../pages.ts'
import { Door } from './door.ts'
import { createUploads, type Uploads } from './uploads.ts'

export interface WebShell {
  /** The address to open, with the token in it. */
  readonly url: string
  close(): Promise<void>
}
export interface WebOptions {
  /** The folder of the built window. */
  readonly pages: string
  /** 0, the default: any that is free. */
  readonly port?: number
}

/** In bytes. A file of annotations is the one request that carries a file. */
const largestRequest = (name: RequestName): number => (name === 'importAnnotations' ? 128 : 4) * 1024 * 1024
const say = (response: ServerResponse, status: number, sentence: string): void =>
  void response.writeHead(status, { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(sentence)

/** Serves a library's window to this machine only. */
export async function serve(library: Transport, { pages, port = 0 }: WebOptions): Promise<WebShell> {
  const grants = createGrants()
  const uploads = await createUploads(grants)
  const transport = forWindow(library, grants)

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const admission = door.admit(request, url)
    if (admission === 'first-visit') return void response.writeHead(303, { location: '/', 'set-cookie': door.setCookie(), 'cache-control': 'no-store' }).end()
    if (admission !== 'admitted') return say(response, admission.status, admission.why)
    const { method } = request
    const asked = /^\/request\/([A-Za-z]+)$/.exec(url.pathname)?.[1]
    if (method === 'POST' && asked !== undefined) return answer(transport, asked, request, response)
    if (method === 'PUT' && url.pathname === '/upload') return upload(uploads, url.searchParams.get('name') ?? '', request, response)
    if (method !== 'GET') return say(response, 405, 'There is nothing to do that with here.')
    if (url.pathname === '/events') return tellEvents(transport, response)
    const original = /^\/original\/(\d{1,15})$/.exec(url.pathname)?.[1]
    if (original !== undefined) return download(library, Number(original), response)
    const page = await readPage(pages, url.pathname)
    if (page.status !== 200) return say(response, page.status, 'There is no such page.')
    response.writeHead(200, { ...pageHeaders, 'content-type': page.type, 'cache-control': 'no-store' }).end(page.body)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else say(response, 500, 'Something went wrong; the terminal has the details.')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // Before this there is no port to ask at, so nobody is handled without a door.
  const door = new Door(origin)
  return {
    url: `${origin}/?t=${door.token}`,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => void server.close(() => resolve()))
      await uploads.clear()
    },
  }
}

/** Lines of JSON: `{"progress":…}` as often as there is some, then one `{"answer":…}`. Closing the request cancels it. */
async function answer(transport: Transport, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return say(response, 415, 'Requests are JSON.')
  if (!isRequest(name)) return say(response, 404, `There is no request called ${name}.`)
  const body = declaredSize(request) > largestRequest(name) ? null : await bodyOf(request, largestRequest(name))
  if (body === null) return say(response, 413, 'The request is too large.')
  const aborter = new AbortController()
  response.on('close', () => aborter.abort())
  response.writeHead(200, { ...pageHeaders, 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' })
  const line = (value: { progress: unknown } | { answer: Answer }): void => void response.write(`${JSON.stringify(value)}\n`)
  const input = parsed(body)
  line({
    answer: input.ok
      ? await transport.request(name, input.value, { signal: aborter.signal, onProgress: (progress) => line({ progress }) })
      : { ok: false, error: toFailure('bad-input', untranslated('The request is not JSON.')) },
  })
  response.end()
}

async function upload(uploads: Uploads, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (name === '') return say(response, 400, 'An upload needs a name: PUT /upload?name=article.txt.')
  if (declaredSize(request) > uploads.largest) return say(response, 413, 'This file is larger than any article.')
  try {
    const { token } = await uploads.receive(request, name)
    response.writeHead(201, { ...pageHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify({ token }))
  } catch (error) {
    // Half an upload, because the window went away or sent more than it declared: nobody is there to be told.
    if (!request.destroyed) throw error
  }
}

/** The file a document was made of, to be saved. */
async function download(library: Transport, document: number, response: ServerResponse): Promise<void> {
  const original = await findOriginal(library, document)
  if (!original) return say(response, 404, 'The original of this article is not there.')
  response.writeHead(200, originalHeaders(original))
  // Whoever goes away in the middle of it is not there to be told.
  await pipeline(readOriginal(original), response).catch(() => response.destroy())
}

/** What the request says it will send; refusing on that word spares reading it, and lets the refusal arrive. */
const declaredSize = (request: IncomingMessage): number => Number(request.headers['content-length'] ?? 0)

/** Server-sent events, one per LibraryEvent; a comment now and then finds out who has gone. */
function tellEvents(transport: Transport, response: ServerResponse): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': listening\n\n')
  const stop = transport.onEvent((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
  const beat = setInterval(() => response.write(':\n\n'), 30_000)
  response.on('close', () => {
    clearInterval(beat)
    stop()
  })
}

/** The body as text; null when it is larger than such a request may be. */
async function bodyOf(request: IncomingMessage, largest: number): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(body: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(body || '{}') }
  } catch {
    return { ok: false }
  }
}
