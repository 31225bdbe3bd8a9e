// Searching, by mouse and by keyboard alone: the built window over the built web shell and the real engine, in a real browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from './chromium.ts'
import { openWindow } from './open-window.ts'
import { seriousFindings } from './serious-findings.ts'
import type { Watched } from './watch-page.ts'
import { startWebServer, type WebServer } from './web-server.ts'

const chromium = findChromium()
const screenshots = path.resolve(import.meta.dirname, '../../screenshots')

describe.skipIf(!chromium)('a search', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-search-'))
  let server: WebServer, context: BrowserContext, page: Page, watched: Watched

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    server = await startWebServer(path.join(folder, 'sample.recoupe'))
    ;({ context, page, watched } = await openWindow(chromium!, path.join(folder, 'profile'), server, { width: 1440, height: 900 }))
    await page.getByRole('navigation', { name: /^(Vues|Views)$/ }).waitFor()
    if (!(await page.getByRole('navigation', { name: 'Vues' }).isVisible().catch(() => false))) {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('dialog').getByText('Français', { exact: true }).click()
      await page.keyboard.press('Escape')
    }
    await page.getByRole('navigation', { name: 'Articles de la bibliothèque' }).getByRole('listitem').nth(4).waitFor()
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const field = () => page.getByRole('searchbox', { name: 'Chercher dans la bibliothèque' })
  const results = () => page.getByRole('region', { name: 'Résultats' })
  const titles = () => results().locator('[data-index]')
  const settled = () => page.locator('section[aria-label="Résultats"][aria-busy="false"]').waitFor()
  const article = () => page.getByRole('article', { name: 'Texte de l’article' })
  const focusIsIn = (selector: string) => page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)
  const picture = async (name: string) => {
    await page.waitForTimeout(250)
    await page.screenshot({ path: path.join(screenshots, `search-${name}.png`) })
  }
  const search = async (words: string) => {
    await field().fill(words)
    await expect.poll(() => page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('words') ?? '')).toBe(words)
    if (words) await settled()
  }

  it('is understood, coloured and explained as one types', async () => {
    await search('gigafactories -CERN date:>=2024')
    // The painted words lie exactly under the field's own: as long, to the pixel.
    const lengths = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#search-field')!
      const paint = document.querySelector('[role="search"] [data-role]')!.parentElement!
      input.style.width = '10px'
      const own = input.scrollWidth
      input.style.width = ''
      return [own, Math.round(paint.getBoundingClientRect().width)]
    })
    expect(Math.abs(lengths[0]! - lengths[1]!)).toBeLessThanOrEqual(1)
    expect(await page.locator('[role="search"] [data-role="minus"]').count()).toBe(1)
    expect((await results().textContent())!.toLowerCase()).toContain('cern')
    await results().getByText('5 articles sur 5, 100').waitFor()
    await picture('query')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('is narrowed by mouse with counts that come true, and each choice let go of', async () => {
    await search('intelligence artificielle')
    const all = await titles().count()
    expect(all).toBeGreaterThan(1)
    await results().getByRole('button', { name: 'Affiner' }).click()
    const first = page.getByRole('region', { name: 'Année' }).locator('button[data-stop]').first()
    const count = Number.parseInt((await first.locator('span', { hasText: /^\d+\s*articles?$/ }).first().textContent())!, 10)
    await picture('facets')
    expect(await seriousFindings(page)).toEqual([])
    await first.click()
    await expect.poll(() => titles().count()).toBe(count)
    await page.getByRole('region', { name: 'Année' }).locator('button[data-stop]').first().click({ modifiers: ['Alt'] })
    await expect.poll(() => titles().count()).toBe(all - count)
    await picture('excluded')
    await results().getByRole('button', { name: /^Ne plus exclure/ }).click()
    await expect.poll(() => titles().count()).toBe(all)
    await results().getByRole('button', { name: 'Affiner' }).click()
  })

  it('is walked by keyboard alone: from the words to a result, into the article, through every match, and on to the next article', async () => {
    await page.mouse.click(720, 4)
    await page.keyboard.press('/')
    expect(await focusIsIn('#search-field')).toBe(true)
    await page.keyboard.type('gigafactories', { delay: 15 })
    await expect.poll(() => page.evaluate(() => location.hash.includes('words=gigafactories'))).toBe(true)
    await settled()
    const articles = await titles().count()
    expect(articles).toBeGreaterThan(1)
    await page.keyboard.press('ArrowDown')
    while (!(await focusIsIn('[data-sentence]'))) await page.keyboard.press('ArrowDown')
    // Space only looks; Enter goes in, and the arrow keys go on from the sentence there.
    await page.keyboard.press('Space')
    await article().waitFor()
    expect(await focusIsIn('[data-sentence]')).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => focusIsIn('[data-reader-text]')).toBe(true)
    const opened = await page.evaluate(() => location.hash)
    const seen = new Set<string>()
    let places = 0
    for (; places < 60; places++) {
      const before = await page.evaluate(() => location.hash)
      // The next article has to be there before one can go on in it.
      await article().locator('[data-match]').first().waitFor()
      await page.keyboard.press('F3')
      await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(before)
      const place = await page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('document')!)
      seen.add(place)
      if (await page.getByText('Tous les résultats sont parcourus', { exact: false }).isVisible()) break
    }
    expect(seen.size).toBe(articles)
    expect(places).toBeGreaterThan(articles)
    await expect.poll(() => focusIsIn('[data-reader-text]')).toBe(true)
    await picture('walked')
    // And all the way back to where it was opened.
    for (let i = 0; i <= places; i++) await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(opened)
    expect(await article().locator('[data-match]').count()).toBeGreaterThan(0)
  })

  it('is kept, found again, and asked with a click', async () => {
    await search('milliards')
    await results().getByRole('button', { name: 'Garder cette recherche' }).click()
    await page.getByRole('textbox', { name: 'Nom de la recherche' }).fill('Les sommes')
    await page.keyboard.press('Enter')
    await search('')
    await page.getByRole('navigation', { name: 'Vues' }).getByText('Recherches', { exact: true }).click()
    await picture('saved')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('list', { name: 'Gardées' }).getByRole('button', { name: /^Les sommes/ }).click()
    await expect.poll(() => field().inputValue()).toBe('milliards')
    await page.getByRole('radio', { name: 'Récentes' }).click()
    await page.getByRole('button', { name: /^gigafactories/ }).waitFor()
    await page.getByRole('radio', { name: 'Gardées' }).click()
    await page.getByRole('button', { name: 'Oublier « Les sommes »' }).click()
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('list', { name: 'Gardées' }).getByRole('button', { name: /^Les sommes/ }).waitFor()
  })

  it('of many terms at once counts each in each article, and opens a number at its place', async () => {
    await search('')
    await page.getByRole('radio', { name: 'Plusieurs termes' }).click()
    await page.getByRole('textbox', { name: 'Termes, un par ligne' }).fill('gigafactories\nBEI\n"intelligence artificielle"\n-\nxyzzy')
    await page.getByRole('button', { name: 'Compter' }).click()
    const table = page.getByRole('table', { name: 'Occurrences par terme et par article' })
    await table.waitFor()
    expect(await table.getByRole('row').count()).toBe(7)
    await page.getByText('1 ligne n’a pas pu être cherchée').waitFor()
    await picture('terms')
    expect(await seriousFindings(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Fichier CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('termes.csv')
    expect(readFileSync(await file.path(), 'utf8').split('\r\n')[1]).toMatch(/^gigafactories;\d/)
    const cell = table.getByRole('button', { name: /^BEI/ }).first()
    const count = Number(await cell.textContent())
    await cell.click()
    await article().waitFor()
    await expect.poll(() => article().locator('[data-match]').count()).toBeGreaterThanOrEqual(count)
    await page.keyboard.press('Alt+ArrowLeft')
    await table.waitFor()
  })

  it('has room for what one types in a small window, and leaves the views where they were', async () => {
    await page.setViewportSize({ width: 1024, height: 700 })
    const view = page.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name: 'Annotations' })
    await page.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name: 'Graphe' }).focus()
    const before = await view.boundingBox()
    await field().focus()
    await search('milliards euros -CERN date:>=2024')
    expect((await field().boundingBox())!.width).toBeGreaterThan(230)
    expect(await view.boundingBox()).toEqual(before)
    await view.click()
    await page.waitForFunction(() => location.hash.startsWith('#/annotations'))
    await page.setViewportSize({ width: 1280, height: 800 })
    expect((await field().boundingBox())!.width).toBeGreaterThan(200)
    await search('')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('logged no error and asked nobody but its own address', () => {
    expect(watched.outside).toEqual([])
    expect(watched.errors).toEqual([])
  })
})
