import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Transport } from '../../src/shared/contract.ts'
import { openInBrowser } from '../../src/main/shells/web/browser.ts'
import { serve, type WebShell } from '../../src/main/shells/web/server.ts'
import { openFakeLibrary } from '../stubs/fake-library.ts'
import { visit, type HttpClient } from '../stubs/http-client.ts'

/** node:http, because fetch would mend the very things that are to be refused. */
const raw = (url: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { port, origin } = new URL(url)
    const asked = request({ host: '127.0.0.1', port, path: url.slice(origin.length), method, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (data: string) => { text += data }).on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })

describe('the web shell', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-web-'))
  const pages = path.join(root, 'pages')
  const imported: { path: string; text: string }[] = []
  let shell: WebShell
  let client: HttpClient
  let base = ''
  let host = ''
  let cookie = ''

  beforeAll(async () => {
    mkdirSync(pages)
    writeFileSync(path.join(pages, 'index.html'), '<title>Recoupe</title>')
    writeFileSync(path.join(root, 'secret.txt'), 'secret')
    const fake = openFakeLibrary({ folder: path.join(root, 'lib'), assets: '', mode: 'write' })
    const library: Transport = {
      onEvent: fake.onEvent,
      request: (name, input, options) => {
        if (name === 'importDocuments') for (const source of (input as { sources: { path: string }[] }).sources) imported.push({ path: source.path, text: readFileSync(source.path, 'utf8') })
        return fake.request(name, input, options)
      },
    }
    shell = await serve(library, { pages })
    ;({ origin: base, host } = new URL(shell.url))
    const first = await raw(shell.url, { headers: { host } })
    expect(first.status).toBe(303)
    expect((first.headers['set-cookie'] as string[])[0]).toMatch(/HttpOnly; SameSite=Strict; Path=\/$/)
    cookie = (first.headers['set-cookie'] as string[])[0]!.split(';')[0]!
    client = await visit(shell.url)
  })
  afterAll(async () => {
    await shell.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('listens on this machine only', () => expect(host).toMatch(/^127\.0\.0\.1:\d+$/))

  it('serves the window with its policy, to those who hold the token', async () => {
    const page = await raw(`${base}/`, { headers: { host, cookie } })
    expect(page.status).toBe(200)
    expect(page.text).toContain('<title>Recoupe</title>')
    expect(page.headers['content-security-policy']).toContain("script-src 'self';")
    expect(page.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' })
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    ['without the token', '/', {}, 401],
    ['with a wrong token', '/?t=wrong', {}, 401],
    ['with a wrong cookie', '/', { cookie: 'recoupe=wrong' }, 401],
    ['for its events, without the token', '/events', {}, 401],
  ])('refuses %s', async (_how, address, headers, status) => expect((await raw(base + address, { headers: { host, ...headers } })).status).toBe(status))

  it('refuses a name that was made to point here, even with the token', async () => {
    expect((await raw(`${base}/`, { headers: { host: 'evil.example', cookie } })).status).toBe(421)
    expect((await raw(shell.url, { headers: { host: `evil.example:${new URL(base).port}` } })).status).toBe(421)
  })

  it('refuses other pages, other types, other methods, and what is too large', async () => {
    const ask = (headers: Record<string, string>, body = '{}', method = 'POST') => raw(`${base}/request/listDocuments`, { method, headers: { host, cookie, ...headers }, body })
    const json = { 'content-type': 'application/json' }
    expect((await ask({ ...json, origin: 'https://evil.example' })).status).toBe(403)
    expect((await ask({ ...json, origin: 'null' })).status).toBe(403)
    expect((await ask({ 'content-type': 'text/plain' })).status).toBe(415)
    expect((await ask({ 'content-type': 'application/jsonp' })).status).toBe(415)
    expect((await ask(json, '{}', 'DELETE')).status).toBe(405)
    expect((await ask(json, ' '.repeat(4 * 1024 * 1024 + 1))).status).toBe(413)
    expect((await ask({ ...json, origin: base })).status).toBe(200)
  })

  it('answers a broken body with bad-input rather than falling over', async () => {
    const answer = await raw(`${base}/request/listDocuments`, { method: 'POST', headers: { host, cookie, 'content-type': 'application/json' }, body: '{' })
    expect(JSON.parse(answer.text)).toMatchObject({ answer: { ok: false, error: { code: 'bad-input' } } })
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/%00', '/%E0%A4%A', '//etc/passwd'])('never climbs out of the window’s folder: %s', async (address) => {
    const page = await raw(base + address, { headers: { host, cookie } })
    expect([403, 404]).toContain(page.status)
    expect(page.text).not.toContain('secret')
  })

  it('takes a file, imports it by its token, and keeps no copy', async () => {
    const { token } = await client.upload('../../étude.txt', 'Un texte.')
    const answer = await client.request('importDocuments', { sources: [{ token }] })
    expect(answer).toMatchObject({ ok: true, value: [{ outcome: 'imported' }] })
    expect(imported.at(-1)?.text).toBe('Un texte.')
    expect(existsSync(imported.at(-1)!.path)).toBe(false)
    expect(await client.request('importDocuments', { sources: [{ token }] })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('imports nothing by path', async () => {
    expect(await client.request('importDocuments', { sources: [{ path: path.join(root, 'secret.txt') }] })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('wants a name for an upload, and refuses what no article can be', async () => {
    expect((await client.fetch('/upload', { method: 'PUT', body: 'x' })).status).toBe(400)
    expect((await raw(`${base}/upload?name=a`, { method: 'PUT', headers: { host, cookie, 'content-length': String(600 * 1024 * 1024) } }).catch(() => ({ status: 413 }))).status).toBe(413)
  })

  it('removes at its end the uploads that were never imported', async () => {
    const before = new Set(readdirSync(tmpdir()).filter((name) => name.startsWith('recoupe-uploads-')))
    const other = await serve(openFakeLibrary({ folder: path.join(root, 'other'), assets: '', mode: 'write' }), { pages })
    await (await visit(other.url)).upload('a.txt', 'left')
    const made = readdirSync(tmpdir()).filter((name) => name.startsWith('recoupe-uploads-') && !before.has(name))
    expect(made.length).toBeGreaterThan(0)
    await other.close()
    expect(made.filter((name) => existsSync(path.join(tmpdir(), name)))).toEqual([])
  })
})

describe('opening a browser', () => {
  it('is not tried where there is no screen', () => expect(openInBrowser('http://127.0.0.1/', 'linux', {})).toBe(false))
})
