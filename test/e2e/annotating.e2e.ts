// Annotating in the built window, by mouse and by keyboard alone, on the five articles.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Input, Reply, RequestName } from '../../src/shared/contract.ts'
import { findChromium } from './chromium.ts'
import { openWindow } from './open-window.ts'
import { seriousFindings } from './serious-findings.ts'
import type { Watched } from './watch-page.ts'
import { startWebServer, type WebServer } from './web-server.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('annotating', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-annotating-'))
  let server: WebServer, context: BrowserContext, page: Page, watched: Watched
  let document: number

  /** The library, asked directly: what the window did is looked up there and not only on the page. */
  async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Reply<N>> {
    const answer = await page.evaluate(async ([request, body]) => {
      const response = await fetch(`/request/${request}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return JSON.parse((await response.text()).trim().split('\n').at(-1)!) as { readonly answer: unknown }
    }, [name, JSON.stringify(input)] as const)
    const { ok, ...rest } = answer.answer as Answer
    if (!ok) throw new Error(JSON.stringify(rest))
    return (answer.answer as { readonly value: Reply<N> }).value
  }
  const annotations = () => ask('listAnnotations', { document })
  /** In the part that is new; the whole window is looked at in the main journey. */
  const card = (id: number) => page.locator(`[data-card="${id}"]`)
  const focused = () => page.evaluate(() => globalThis.document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? globalThis.document.activeElement?.getAttribute('data-reader-text'))
  /** A busy machine takes its time. */
  const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 60_000 })
  const press = async (...keys: readonly string[]) => { for (const key of keys) await page.keyboard.press(key) }

  beforeAll(async () => {
    server = await startWebServer(path.join(folder, 'sample.recoupe'))
    ;({ context, page, watched } = await openWindow(chromium!, path.join(folder, 'profile'), server, { width: 1440, height: 900 }))
    while ((await ask('libraryInfo', {})).documents < 5 || (await ask('libraryInfo', {})).pending > 0) await page.waitForTimeout(200)
    await ask('setPreferences', { language: 'fr', colourNames: { green: 'chiffre' } })
    await page.reload()
    const [first] = (await ask('listDocuments', {})).filter(({ title }) => title.startsWith('Le plan européen'))
    document = first!.id
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('marks by keyboard alone: from sentence to sentence across paragraphs, in a colour by its digit, with a note and a tag', async () => {
    await press('ControlOrMeta+k')
    await page.keyboard.type('plan europeen pour creer')
    await page.getByRole('option', { name: /Le plan européen/ }).first().waitFor()
    await press('Enter')
    await page.locator('[data-reader-text="main"]').waitFor()
    await press('F6')
    while ((await focused()) !== 'main') await press('F6')
    const { text, blocks } = await ask('openDocument', { document })
    const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
    await press('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowLeft', '2')
    await eventually(async () => (await annotations()).length).toBe(1)
    const [made] = await annotations()
    expect(made!.colour).toBe('green')
    expect(made!.start).toBe(paragraphs[0]!.start)
    // It runs into the second paragraph, and ends with the word before the last of a sentence there.
    expect(made!.end).toBeGreaterThan(paragraphs[1]!.start)
    expect(text.slice(made!.end)).toMatch(/^\s\S+[.!?]/)
    await press('n')
    await page.getByRole('textbox', { name: 'Note' }).waitFor()
    await page.keyboard.type('**À recouper** avec :\n- la date')
    await press('Escape')
    await eventually(focused).toBe('main')
    await press('t')
    await page.keyboard.type('à vérifier')
    await press('Enter', 'Escape')
    await eventually(async () => (await annotations())[0]).toMatchObject({ note: '**À recouper** avec :\n- la date', tags: ['à vérifier'] })
    expect(await card(made!.id).locator('strong').textContent()).toBe('À recouper')
    expect(await seriousFindings(page, '[data-margin]')).toEqual([])
  })

  it('chooses among two in one place by keyboard, and comes back to the text', async () => {
    const [outer] = await annotations()
    await press('Escape', 'ArrowDown', '4')
    await eventually(async () => (await annotations()).length).toBe(2)
    const inner = (await annotations()).find(({ id }) => id !== outer!.id)!
    expect(inner.end).toBeLessThan(outer!.end)
    await press('Enter')
    const choice = page.getByRole('dialog', { name: '2 annotations ici' })
    await choice.waitFor()
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([])
    await press('ArrowDown', 'Enter')
    await eventually(focused).toMatch(/^\d+$/)
    const chosen = Number(await focused())
    await press('5')
    await eventually(async () => (await annotations()).find(({ id }) => id === chosen)?.colour).toBe('violet')
    await press('Escape')
    await eventually(focused).toBe('main')
  })

  it('keeps to the line what is dragged past its end, onto the panels at either side', async () => {
    const { blocks, text } = await ask('openDocument', { document })
    const third = blocks.filter(({ type }) => type === 'paragraph')[2]!
    const line = page.locator(`[data-start="${third.start}"]`).first()
    await line.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await page.waitForTimeout(100)
    const { x, y, height } = await line.evaluate((element) => element.getClientRects()[0]!.toJSON() as { x: number; y: number; height: number })
    const selected = () => page.evaluate(() => String(globalThis.document.getSelection()))
    const begin = async () => {
      await page.evaluate(() => globalThis.document.getSelection()?.removeAllRanges())
      await page.mouse.move(x + 40, y + height / 2)
      await page.mouse.down()
    }
    for (const aside of [1400, 20]) {
      await begin()
      await page.mouse.move(aside, y + height / 2, { steps: 12 })
      await page.mouse.up()
      await page.getByRole('toolbar', { name: 'Annoter la sélection' }).waitFor()
      const words = await selected()
      expect(words.length).toBeGreaterThan(2)
      expect(words.length).toBeLessThan(110)
      expect(text.slice(third.start, third.end)).toContain(words.trim())
    }
    // Above, the text moves on as long as the pointer is held there.
    const scrolled = () => page.locator('[data-reader-text="main"]').evaluate((element) => element.parentElement!.scrollTop)
    const before = await scrolled()
    await begin()
    await page.mouse.move(x + 40, 20, { steps: 4 })
    await eventually(scrolled).toBeLessThan(before)
    await page.mouse.up()
    await page.evaluate(() => globalThis.document.getSelection()?.removeAllRanges())
  })

  it('marks by mouse what one drags over, across a mention and paragraphs, and finds the card of a mark', async () => {
    const { blocks } = await ask('openDocument', { document })
    const [, , third, fourth] = blocks.filter(({ type }) => type === 'paragraph')
    const at = (start: number) => page.locator(`[data-start="${start}"]`).first()
    await at(third!.start).evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await page.waitForTimeout(100)
    const from = (await at(third!.start).boundingBox())!
    const to = await at(fourth!.start).evaluate((element) => element.getClientRects()[0]!.toJSON() as { x: number; y: number; width: number; height: number })
    await page.mouse.move(from.x + 2, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width * 0.5, to.y + to.height / 2, { steps: 8 })
    await page.mouse.up()
    await page.getByRole('toolbar', { name: 'Annoter la sélection' }).getByRole('button', { name: 'Surligner : chiffre' }).click()
    await eventually(async () => (await annotations()).length).toBe(3)
    const made = (await annotations()).at(-1)!
    expect([made.start <= third!.start + 1, made.end > fourth!.start, made.colour]).toEqual([true, true, 'green'])
    await page.locator(`[data-annotations="${made.id}"]`).first().click({ position: { x: 3, y: 8 } })
    await eventually(() => card(made.id).getAttribute('data-active')).toBe('true')
  })

  it('exports as Web Annotations, knows them all again, and asks where those belong whose words have changed', async () => {
    await press('ControlOrMeta+6')
    await page.getByText('3 sur 3').waitFor()
    await page.getByRole('button', { name: 'Exporter' }).click()
    await page.getByRole('dialog').getByText('Web Annotations (JSON-LD)').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    const file = path.join(folder, 'annotations.jsonld')
    await (await download).saveAs(file)
    const written = readFileSync(file, 'utf8')
    const bring = async (text: string) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Importer des annotations (JSON-LD)' }).click()
      await (await chooser).setFiles({ name: 'annotations.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from(text) })
      const report = page.getByRole('dialog', { name: 'Annotations importées' })
      await report.waitFor()
      return report
    }
    const known = await bring(written)
    await known.getByText('3 déjà ici').waitFor()
    await known.getByRole('button', { name: 'Fermer' }).first().click()

    const { text } = await ask('openDocument', { document })
    const [source] = await annotations()
    const sentence = text.slice(source!.start, source!.end).split(/(?<=[.!?])\s/)[0]!
    const words = sentence.split(' ')
    // Some words are others, and nothing around them is told: like the sentence, and not enough to be sure.
    const changed = words.map((word, i) => (i % 3 === 1 ? `${word}x` : word)).join(' ')
    const anew = changeQuotes(written, changed)
    const asking = await bring(anew)
    await asking.getByText(/ajoutée/).waitFor()
    await asking.getByRole('button', { name: 'Fermer' }).first().click()
    const waiting = (await annotations()).filter(({ state }) => state === 'uncertain' || state === 'lost')
    expect(waiting.length).toBeGreaterThan(0)
    // Neither is drawn anywhere.
    await page.getByRole('navigation', { name: 'Articles de la bibliothèque' }).getByText('Le plan européen').first().click()
    await page.getByRole('heading', { name: 'À replacer' }).waitFor()
    for (const { id } of waiting) expect(await page.locator(`[data-annotations~="${id}"]`).count()).toBe(0)
    expect(await seriousFindings(page, '[data-margin]')).toEqual([])
    // By keyboard: where it may belong is looked at, and takes it with Enter.
    const maybe = waiting.find(({ candidates }) => candidates.length > 0)
    const other = waiting.find((one) => one !== maybe)
    expect(maybe?.state).toBe('uncertain')
    await card(maybe!.id).getByRole('button', { name: 'Placer ici' }).first().focus()
    expect(await page.evaluate(() => CSS.highlights.has('preview'))).toBe(true)
    await press('Enter')
    await eventually(async () => (await annotations()).find(({ id }) => id === maybe!.id)).toMatchObject({ state: 'exact', start: maybe!.candidates[0]!.start })
    // Or a passage is chosen with the sentence cursor.
    await card(other!.id).getByRole('button', { name: 'Choisir un passage' }).focus()
    await press('Enter')
    await eventually(focused).toBe('main')
    await press('ArrowDown', 'Enter')
    await eventually(async () => (await annotations()).find(({ id }) => id === other!.id)?.state).toBe('exact')
    await page.locator(`[data-annotations~="${other!.id}"]`).first().waitFor()
  })

  it('edits many at once by keyboard alone, as one step, and goes back through the history to any point', async () => {
    await press('ControlOrMeta+6')
    await page.getByText(/^\d+ sur \d+$/).waitFor()
    const before = (await ask('listAnnotations', {})).length
    await page.locator('[data-card] [data-stop]').first().focus()
    await press('x', 'Shift+ArrowDown', 'ControlOrMeta+a')
    await page.getByText(`${before} sélectionnées`).waitFor()
    expect(await seriousFindings(page, '[aria-label="Contenu"]')).toEqual([])
    await page.getByRole('button', { name: 'Étiqueter' }).focus()
    await press('Enter')
    await page.keyboard.type('dossier')
    await press('Enter')
    await page.getByText(`« dossier » ajoutée à ${before} annotations`).waitFor()
    expect((await ask('listAnnotations', {})).every(({ tags }) => tags.includes('dossier'))).toBe(true)
    await press('ControlOrMeta+k')
    await page.keyboard.type('historique')
    await press('Enter')
    const past = page.getByRole('dialog', { name: 'Ce que vous avez fait' })
    await past.getByRole('button').first().waitFor()
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([])
    await past.getByRole('button').first().focus()
    await press('End', 'Enter')
    await eventually(async () => (await ask('listAnnotations', {})).length).toBe(0)
    await past.locator('[aria-busy=false]').waitFor()
    // Where one pressed one still is.
    await press('Home', 'Enter')
    await eventually(async () => (await ask('listAnnotations', {})).filter(({ tags }) => tags.includes('dossier')).length).toBe(before)
    await press('Escape')
  })

  it('made no request beyond its own address and logged no error', () => {
    expect(watched.outside).toEqual([])
    expect(watched.errors).toEqual([])
  })
})

/** The file with another quote in every annotation, and nothing else to find its place by. */
function changeQuotes(written: string, quote: string): string {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((one) => !isOf(one, 'TextPositionSelector')).map(change)
    if (typeof value !== 'object' || value === null) return value
    if (isOf(value, 'TextQuoteSelector')) return { ...value, exact: quote, prefix: '', suffix: '' }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]))
  }
  return JSON.stringify(change(JSON.parse(written)))
}
const isOf = (value: unknown, type: string): boolean => typeof value === 'object' && value !== null && 'type' in value && value.type === type
