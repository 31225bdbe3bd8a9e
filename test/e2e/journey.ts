// The main journey, as a new user walks it: the built window over the built web shell, in a real browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from './chromium.ts'
import { openWindow } from './open-window.ts'
import { seriousFindings } from './serious-findings.ts'
import type { Watched } from './watch-page.ts'
import { startWebServer, type WebServer } from './web-server.ts'

const chromium = findChromium()
const screenshots = path.resolve(import.meta.dirname, '../../screenshots')

/** A file for each size of window: they are walked side by side. */
export const walkMainJourney = (size: string, viewport: { readonly width: number; readonly height: number }): void => void describe.skipIf(!chromium)(`the main journey in a ${size} window`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-journey-'))
  let server: WebServer, context: BrowserContext, page: Page, watched: Watched

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    server = await startWebServer(path.join(folder, 'sample.recoupe'))
    ;({ context, page, watched } = await openWindow(chromium!, path.join(folder, 'profile'), server, viewport))
    // The journey is told in French; a person's browser would say so.
    if (!(await page.getByRole('navigation', { name: 'Vues' }).isVisible().catch(() => false))) await choose('French')
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const picture = async (name: string) => {
    await page.mouse.move(2, viewport.height - 2)
    await page.waitForTimeout(400)
    // A window never slides away under its own frame.
    expect(await page.evaluate(() => [document.scrollingElement?.scrollTop, document.body.scrollTop, document.getElementById('root')?.scrollTop])).toEqual([0, 0, 0])
    await page.screenshot({ path: path.join(screenshots, `${name}-${size}.png`) })
  }
  const view = (name: string) => page.getByRole('navigation', { name: /Vues|Views/ }).getByText(name, { exact: true })
  async function choose(language: 'French' | 'English'): Promise<void> {
    await page.getByRole('button', { name: /^(Réglages|Settings)$/ }).click()
    await page.getByRole('dialog').getByText(language === 'French' ? 'Français' : 'English', { exact: true }).click()
    await page.keyboard.press('Escape')
  }
  /** Select as a hand does: from the first line of the words to the last, which may be another. */
  async function dragOver(words: Locator): Promise<void> {
    const lines = await words.evaluate((element) => [...element.getClientRects()].map(({ left, right, top, height }) => ({ left, right, y: top + height / 2 })))
    await page.mouse.move(lines[0]!.left + 1, lines[0]!.y)
    await page.mouse.down()
    await page.mouse.move(lines.at(-1)!.right - 1, lines.at(-1)!.y, { steps: 10 })
    await page.mouse.up()
  }

  it('opens on the five articles, imported by themselves', async () => {
    await page.getByText('Gigafactories d’IA : l’Europe réinvente-t-elle son CERN du numérique ?').first().waitFor()
    await expect.poll(() => page.getByRole('navigation', { name: 'Articles de la bibliothèque' }).getByRole('listitem').count(), { timeout: 60_000 }).toBe(5)
    await picture('library')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('searches through stems, lights what it found, and opens there', async () => {
    const field = page.getByRole('searchbox', { name: 'Chercher dans la bibliothèque' })
    await field.fill('gigausine')
    const result = page.getByRole('region', { name: 'Résultats' })
    await result.getByText('5 articles sur 5').waitFor()
    const sentence = result.getByText('auront environ 100.000 puces', { exact: false }).first()
    expect(await sentence.locator('xpath=ancestor-or-self::*[.//mark][1]').locator('mark').first().textContent()).toBe('gigausines')
    await picture('search')
    expect(await seriousFindings(page)).toEqual([])
    await sentence.click()
    const match = page.getByRole('main').locator('[data-match]').first()
    await expect.poll(() => match.isVisible()).toBe(true)
    expect(await match.textContent()).toBe('gigausines')
    const box = (await match.boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y).toBeLessThan(viewport.height)
    await field.fill('')
  })

  it('reads an article with its entities and figures lit', async () => {
    await page.getByText('L\'Union européenne a décidé de prendre son destin technologique en main').first().click()
    await page.locator('[data-entity][data-kind=person]').first().waitFor()
    expect(await page.locator('[data-entity]', { hasText: /^Deutsche Telekom$/ }).first().getAttribute('data-kind')).toBe('company')
    expect(await page.locator('[data-figure]', { hasText: '76 manifestations' }).count()).toBe(1)
    await picture('reader')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('marks a selection with H, writes a note and a tag, and finds them again after a reload', async () => {
    const words = page.locator('[data-figure]', { hasText: /^76 manifestations d'intérêt$/ })
    await words.scrollIntoViewIfNeeded()
    await dragOver(words)
    await page.getByRole('toolbar', { name: 'Annoter la sélection' }).waitFor()
    await page.keyboard.press('n')
    const note = page.getByRole('textbox', { name: 'Note' }).first()
    await note.fill('Combien d’entreprises ? À recouper avec les 160.')
    await note.press('Tab')
    const tags = page.getByRole('combobox', { name: 'Étiquettes' }).first()
    await tags.fill('à vérifier')
    await tags.press('Enter')
    await page.getByRole('button', { name: 'Retirer l’étiquette à vérifier' }).waitFor()
    await picture('annotation')
    expect(await seriousFindings(page)).toEqual([])
    await page.reload()
    await page.locator('[data-annotation]').first().waitFor()
    expect((await page.locator('[data-annotation]').allTextContents()).join('')).toContain('76 manifestations')
    await view('Annotations').click()
    await page.getByText('À recouper avec les 160', { exact: false }).first().waitFor()
    await picture('annotations')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('removes an annotation and takes that back', async () => {
    await page.getByRole('button', { name: 'Retirer l’annotation' }).first().click()
    await page.getByText('Aucune annotation').first().waitFor()
    await page.keyboard.press('ControlOrMeta+z')
    await page.getByText('À recouper avec les 160', { exact: false }).first().waitFor()
  })

  it('shows Stargate with those behind it and what it costs, each opening its sentence', async () => {
    await view('Entités').click()
    await page.getByRole('textbox', { name: 'Filtrer les entités' }).fill('stargate')
    await page.getByRole('list', { name: 'Entités, à ouvrir' }).getByRole('button', { name: /^Stargate/ }).click()
    await page.getByRole('heading', { name: 'Stargate', level: 1 }).waitFor()
    const main = page.getByRole('main')
    for (const name of ['SoftBank', 'OpenAI', 'Oracle']) await main.getByRole('region', { name: 'Liens' }).getByRole('button', { name, exact: true }).first().waitFor()
    await main.getByRole('button', { name: /^1 phrase\s: .+ SoftBank$/ }).click()
    await main.getByText('le projet américain', { exact: false }).first().waitFor()
    const figures = main.getByRole('region', { name: 'Chiffres' })
    const sentences = figures.getByRole('button').filter({ has: page.locator('mark', { hasText: '500 milliards de dollars' }) })
    expect(await sentences.count()).toBe(2)
    await picture('entity')
    expect(await seriousFindings(page)).toEqual([])
    await sentences.first().click()
    await page.getByRole('main').locator('[data-figure]', { hasText: '500 milliards de dollars' }).first().waitFor()
  })

  it('draws the graph, and a line of it shows its sentences', async () => {
    await view('Graphe').click()
    await page.getByRole('application').waitFor()
    await page.waitForTimeout(2500)
    await picture('graph')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByText('Phrases', { exact: true }).click()
    await picture('graph-sentences')
    const filiale = page.getByRole('main').getByText('filiale de', { exact: false }).first()
    await filiale.click()
    const inspector = page.getByRole('region', { name: 'Inspecteur' })
    await inspector.getByText('Scaleway, filiale d\'Iliad', { exact: false }).first().waitFor()
    await picture('evidence')
    expect(await seriousFindings(page)).toEqual([])
    await inspector.getByText('Scaleway, filiale d\'Iliad', { exact: false }).first().click()
    await page.locator('[data-entity]', { hasText: /^Scaleway$/ }).first().waitFor()
  })

  it('speaks English and goes dark when asked, and remembers both', async () => {
    await choose('English')
    await view('Library').click()
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('dialog').getByText('Dark', { exact: true }).click()
    await page.keyboard.press('Escape')
    await picture('library-dark')
    expect(await seriousFindings(page)).toEqual([])
    await view('Graph').click()
    await page.waitForTimeout(2500)
    await picture('graph-dark')
    await page.reload()
    await view('Graph').waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  })

  it('imports what is dropped on it, and says what it could not read', async () => {
    const article = '---\ntitle: A river deal\ndate: 2024-03-07\noutlet: The Tideway Post\n---\n\n# A river deal\n\nThe Thames Estuary Trust, led by Nora Whitfield, will spend **£12 million** on tidal fields near Gravesend.\n'
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await (await chooser).setFiles([
      { name: 'river.md', mimeType: 'text/markdown', buffer: Buffer.from(article) },
      { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]) },
    ])
    const report = page.getByRole('dialog')
    await report.getByText('nothing.txt is empty', { exact: false }).waitFor()
    await report.getByText('A river deal', { exact: false }).first().waitFor()
    await picture('import-report')
    expect(await seriousFindings(page)).toEqual([])
    await report.getByText('Close', { exact: true }).click()
    await report.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Library', exact: true }).click()
    await page.getByRole('navigation').getByText('A river deal').first().click()
    await page.locator('[data-figure]', { hasText: '£12 million' }).first().waitFor()
    await picture('reader-english-dark')
  })

  it('would have been told of a button that nobody can name, and of words that nobody can read', async () => {
    await page.evaluate(() => {
      const spoilt = document.body.appendChild(document.createElement('section'))
      spoilt.innerHTML = '<button></button><p style="background: #fff; color: #eee; position: fixed; inset: 40% 0 auto; z-index: 9">pale</p>'
    })
    expect((await seriousFindings(page)).map((finding) => finding.split(':')[0])).toEqual(expect.arrayContaining(['button-name', 'color-contrast']))
  })

  it('made no request beyond its own address and logged no error', () => {
    expect(watched.outside).toEqual([])
    expect(watched.errors).toEqual([])
  })
})
