/** The file behind a document, from a real library: through the web shell as a download, through the desktop shell as a copy. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, type Client } from '../../src/shared/client.ts'
import { openLibrary, type Library } from '../../src/main/library/library.ts'
import { showOriginal } from '../../src/main/shells/electron/originals.ts'
import { findOriginal, originalHeaders } from '../../src/main/shells/originals.ts'
import { serve, type WebShell } from '../../src/main/shells/web/server.ts'
import { app, called, settings } from '../stubs/electron.ts'
import { visit, type HttpClient } from '../stubs/http-client.ts'

const text = 'A river deal\n\nThe Thames Estuary Trust will spend £12 million on tidal fields.\n'
const page = '<html><head><title>Saved</title><script>alert(1)</script></head><body><h1>A saved page</h1><p>The Thames Estuary Trust has a page, which is saved here with its script.</p></body></html>'
const awkward = 'l’été "2025"; é.txt'

describe('the original of a document', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-originals-'))
  const pages = path.join(root, 'pages')
  let library: Library
  let client: Client
  let shell: WebShell
  let http: HttpClient
  const ids: Record<string, number> = {}

  beforeAll(async () => {
    library = openLibrary({ folder: path.join(root, 'lib.recoupe'), assets: path.resolve(import.meta.dirname, '../../assets'), mode: 'write' })
    client = createClient(library)
    const files = { 'river.txt': text, 'saved.html': page, [awkward]: `${text}Another one.`, 'gone.md': `# Gone\n\n${text}` }
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(root, `${Object.keys(ids).length}${path.extname(name)}`)
      writeFileSync(file, content)
      const [outcome] = await client.importDocuments({ sources: [{ path: file, name }] })
      ids[name] = outcome!.document!
    }
    const gone = await findOriginal(library, ids['gone.md'])
    rmSync(gone!.path)
    shell = await serve(library, { pages })
    http = await visit(shell.url)
  })
  afterAll(async () => {
    await shell.close()
    await library.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('is told with the document: its name and size, or that it is not there', async () => {
    expect((await client.openDocument({ document: ids['river.txt']! })).original).toEqual({ fileName: 'river.txt', bytes: Buffer.byteLength(text) })
    expect((await client.openDocument({ document: ids['gone.md']! })).original).toBeNull()
  })

  it('comes byte for byte, to be saved, under headers that let nothing of it run', async () => {
    const response = await http.fetch(`/original/${ids['saved.html']}`)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(page)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': "attachment; filename=\"saved.html\"; filename*=UTF-8''saved.html",
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it('keeps its name, whatever is in it, without a way out of the header', () => {
    const disposition = (fileName: string) => originalHeaders({ path: '', fileName, bytes: 1 })['content-disposition']!
    expect(disposition(awkward)).toBe("attachment; filename=\"l__t_ _2025__ _.txt\"; filename*=UTF-8''l%E2%80%99%C3%A9t%C3%A9%20%222025%22%3B%20%C3%A9.txt")
    expect(disposition('a\r\nset-cookie: x="1"\ud800')).not.toMatch(/[\r\n]|[^\x20-\x7e]/)
  })

  it('is for those who hold the token only', async () => {
    const { origin } = new URL(shell.url)
    expect((await fetch(`${origin}/original/${ids['river.txt']}`)).status).toBe(401)
    expect((await http.fetch(`/original/${ids['river.txt']}`, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })

  it.each(['/original/999', '/original/0', '/original/', '/original/1x', '/original/..%2f1', '/original/1e3'])('is not at %s', async (address) => {
    expect([403, 404]).toContain((await http.fetch(address)).status)
  })

  it('is missing, and said to be, when its bytes were taken away', async () => {
    expect((await http.fetch(`/original/${ids['gone.md']}`)).status).toBe(404)
    expect(await showOriginal(library, ids['gone.md'])).toBe('missing')
  })

  it('opens on the desktop as a copy that can only be read, under its own name', async () => {
    expect(await showOriginal(library, ids['river.txt'])).toBe('opened')
    const copy = called('shell.openPath').at(-1)![0] as string
    expect(path.basename(copy)).toBe('river.txt')
    expect(copy.startsWith(path.join(root, 'lib.recoupe'))).toBe(false)
    expect(readFileSync(copy, 'utf8')).toBe(text)
    expect(statSync(copy).mode & 0o222).toBe(0)
  })

  it('is shown in its folder when opening it could run it, or when nothing opens it', async () => {
    const opened = called('shell.openPath').length
    expect(await showOriginal(library, ids['saved.html'])).toBe('in-folder')
    expect(called('shell.openPath')).toHaveLength(opened)
    expect(called('shell.showItemInFolder').at(-1)![0]).toMatch(/saved\.html$/)
    settings.openFailure = 'no program for it'
    expect(await showOriginal(library, ids['river.txt'])).toBe('in-folder')
    settings.openFailure = ''
  })

  it('takes a name that no disk bears, and leaves no copy behind when the program ends', async () => {
    expect(await showOriginal(library, ids[awkward])).toBe('opened')
    const copy = called('shell.openPath').at(-1)![0] as string
    expect(path.basename(copy)).toBe('l’été _2025_; é.txt')
    app.emit('will-quit')
    expect(existsSync(copy)).toBe(false)
  })

  it.each(['1', 1.5, -1, null, {}, '../1'])('is not asked for by %j', async (document) => expect(await showOriginal(library, document)).toBe('missing'))
})
