// Keeping articles in order, as a person does it by mouse and by keyboard: star, tag, gather, narrow, remove and bring back, import an edited version, paste a text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
/** A busy machine may take its time. */
const patient = { timeout: 60_000 }

const paragraphs = (budget: string, firms: string) => [
  'La Région Nord-Armor a présenté mardi son plan Brise-Lame, qui doit protéger quatre ports de la montée des eaux avant la fin de la décennie.',
  `Le programme coûtera ${budget} millions d’euros, dont un tiers viendrait de la Caisse des Rivages.`,
  'La présidente de la Région, Solène Kerdrain, a promis que les premiers travaux commenceraient au printemps prochain à Port-Vaugan.',
  `Selon un conseiller, ${firms} entreprises ont déjà répondu à l’appel, pour la plupart des sociétés de travaux maritimes.`,
  'Les associations de pêcheurs demandent que les chantiers s’arrêtent pendant la saison de la coquille, ce que le texte ne prévoit pas.',
  'Le vote du conseil est attendu en mars, après une enquête publique de six semaines dans les communes du littoral.',
]
const pageOf = (budget: string, firms: string) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le plan Brise-Lame</title>
<link rel="canonical" href="https://journal.example/brise-lame"><meta property="og:site_name" content="Le Phare"></head>
<body><nav>Accueil · Région</nav><article><h1>Le plan Brise-Lame est prêt</h1>${paragraphs(budget, firms).map((words) => `<p>${words}</p>`).join('')}</article></body></html>`

describe.skipIf(!chromium)('keeping articles in order', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-documents-'))
  const file = (...parts: string[]) => path.join(folder, ...parts)
  let server: WebServer, context: BrowserContext, page: Page, watched: Watched

  beforeAll(async () => {
    for (const [version, budget, firms] of [['before', '240', '31'], ['after', '310', '44']] as const) {
      mkdirSync(file(version))
      writeFileSync(file(version, 'brise-lame.html'), pageOf(budget, firms))
    }
    writeFileSync(file('vide.txt'), '')
    server = await startWebServer(file('sample.recoupe'))
    ;({ context, page, watched } = await openWindow(chromium!, file('profile'), server, { width: 1280, height: 800 }))
    await page.getByRole('button', { name: /^(Réglages|Settings)$/ }).click()
    await page.getByRole('dialog').getByText('Français', { exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('navigation', { name: 'Articles de la bibliothèque' }).getByRole('listitem').nth(4).waitFor({ timeout: 60_000 })
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const table = () => page.getByRole('table', { name: 'Articles' })
  const lines = () => table().locator('tbody tr:not([aria-hidden])')
  async function bring(...files: string[]): Promise<void> {
    const chooser = page.waitForEvent('filechooser')
    // A browser opens a choice of files only after a press of a button or key that is not its own, which Ctrl+O is.
    await page.getByRole('banner').getByRole('button', { name: /^Importer/ }).click()
    await (await chooser).setFiles(files)
  }

  it('stars with the mouse; selects, tags and gathers with the keyboard', async () => {
    await page.getByRole('button', { name: 'Tous les articles, en tableau' }).click()
    await expect.poll(() => lines().count(), patient).toBe(5)
    await lines().nth(4).getByRole('checkbox', { name: /^Étoile/ }).click()
    await expect.poll(() => lines().nth(4).getByRole('checkbox', { name: /^Étoile/ }).getAttribute('aria-checked'), patient).toBe('true')
    await table().locator('[data-row="0"]').focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('2 sélectionnés').waitFor()
    await page.keyboard.press('t')
    await page.keyboard.type('à recouper')
    await page.keyboard.press('Enter')
    await expect.poll(() => table().getByRole('button', { name: 'à recouper' }).count(), patient).toBe(2)
    await page.getByRole('button', { name: 'Collections', exact: true }).press('Enter')
    await page.getByRole('textbox', { name: 'Nouvelle collection' }).waitFor()
    await page.keyboard.type('Enquête')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'Enquête', checked: true }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => table().getByRole('button', { name: 'Enquête' }).count(), patient).toBe(2)
    expect(await seriousFindings(page)).toEqual([])
  })

  it('narrows with true counts, and Back brings the whole list', async () => {
    const filters = page.getByRole('complementary', { name: 'Filtres' })
    const tag = filters.getByRole('button', { name: /^à recouper/ })
    expect(await tag.textContent()).toMatch(/2$/)
    await tag.click()
    await expect.poll(() => lines().count(), patient).toBe(2)
    await filters.getByRole('button', { name: /^Avec une étoile/ }).waitFor({ state: 'detached' })
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => lines().count(), patient).toBe(5)
  })

  it('says what a removal takes along, removes, and brings everything back', async () => {
    await table().locator('[data-row="0"]').focus()
    await page.keyboard.press('Escape')
    const title = (await table().locator('[data-row="0"]').textContent())!
    await page.keyboard.press('Delete')
    const dialog = page.getByRole('dialog', { name: /^Retirer/ })
    await dialog.getByText(title).waitFor()
    await dialog.getByText('mentions').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => lines().count(), patient).toBe(4)
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => lines().count(), patient).toBe(5)
    expect(await lines().nth(0).getByRole('button', { name: 'à recouper' }).count()).toBe(1)
  })

  it('imports an edited version as a revision, and shows what changed', async () => {
    await bring(file('before', 'brise-lame.html'))
    await expect.poll(() => lines().count(), patient).toBe(6)
    await page.getByText('1 article importé').waitFor()
    await bring(file('after', 'brise-lame.html'), file('vide.txt'))
    const report = page.getByRole('dialog', { name: 'Rapport d’importation' })
    await report.getByText('1 refusé').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await report.getByRole('button', { name: 'Voir ce qui change' }).click()
    const difference = page.getByRole('group', { name: 'Différences, phrase par phrase' })
    await difference.locator('ins', { hasText: /^310$/ }).waitFor()
    expect(await difference.locator('[data-type="changed"] del').allTextContents()).toEqual(['240', '31'])
    expect(await difference.getByRole('region', { name: 'Chiffres changés' }).getByText('310 millions', { exact: false }).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Changement suivant' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-change'))).toBe('0')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('lists the refused file with its reason, and keeps the report in reach', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('couverture')
    await page.getByRole('option', { name: /couverture/i }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('100 %').waitFor()
    await page.getByText('vide.txt', { exact: true }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByText('Importations', { exact: true }).click()
    await page.getByRole('button', { name: 'Voir le rapport' }).first().click()
    await page.getByRole('dialog', { name: 'Rapport d’importation' }).getByText('1 nouvelle version').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('keeps a pasted text, and opens its receipt', async () => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'Une dépêche collée\n\nLa Caisse des Rivages a confirmé jeudi un apport de 80 millions d’euros.')
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    const dialog = page.getByRole('dialog', { name: 'Garder un texte' })
    await dialog.getByRole('textbox', { name: 'Source' }).fill('Agence du Nord')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Une dépêche collée' }).waitFor()
    await page.getByRole('button', { name: 'Reçu de lecture complet' }).click()
    await page.getByRole('dialog', { name: 'Reçu de lecture' }).getByText('Rien n’a été deviné', { exact: false }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('ends without an error, and without a request to anywhere else', () => {
    expect(watched).toMatchObject({ errors: [], outside: [] })
  })
})
