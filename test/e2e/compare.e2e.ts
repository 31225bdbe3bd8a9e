// Comparing as a journalist does it: two answers that differ read side by side, rows bound and unbound, a pack of evidence that notices a changed source.
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { madeUpSources, type MadeUpFile } from './many-sources.ts'
import { openWindow } from './open-window.ts'
import { seriousFindings } from './serious-findings.ts'
import type { Watched } from './watch-page.ts'
import { startWebServer, type WebServer } from './web-server.ts'

const chromium = findChromium()
const screenshots = path.resolve(import.meta.dirname, '../../screenshots')
/** On a busy machine a second is not long. */
const patient = { timeout: 60_000 }
const program = path.resolve(import.meta.dirname, '../../dist/main/cli.mjs')

const article = (name: string, outlet: string, date: string, text: string): MadeUpFile => ({ name, text: `---\ntitle: ${text.slice(0, 40)}\noutlet: ${outlet}\ndate: ${date}\n---\n\n${text}\n` })
const few: readonly MadeUpFile[] = [
  article('a.md', 'Le Courrier', '2025-02-11', 'Le projet Minerva dispose d’un budget de 20 millions d’euros. La ville y emploie 300 ouvriers. Le projet Minerva ouvrira en mars 2027.'),
  article('b.md', 'The Post', '2025-02-12', 'The Minerva project has a budget of €35 million. The Calypso project has a budget of €20 million.'),
  article('c.md', 'La Gazette', '2025-02-13', 'Le projet Calypso dispose d’un budget de 21 millions d’euros. Le projet Minerva a un budget de 20 millions d’euros, selon la mairie.'),
]

function makeLibrary(folder: string, files: readonly MadeUpFile[]): string {
  const [from, library] = [path.join(folder, 'articles'), path.join(folder, 'compare.recoupe')]
  mkdirSync(from, { recursive: true })
  for (const { name, text } of files) writeFileSync(path.join(from, name), text)
  const made = spawnSync(process.execPath, [program, 'import', from, '--library', library], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  return library
}
const filesUnder = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const file = path.join(folder, name)
  return statSync(file).isDirectory() ? filesUnder(file) : [file]
})

describe.skipIf(!chromium).each([
  { size: 'wide', viewport: { width: 1440, height: 900 } },
  { size: 'small', viewport: { width: 1024, height: 700 } },
])('comparing in a $size window', ({ size, viewport }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-compare-'))
  let library: string, server: WebServer, context: BrowserContext, page: Page, watched: Watched
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    library = makeLibrary(folder, few)
    server = await startWebServer(library)
    ;({ context, page, watched } = await openWindow(chromium!, path.join(folder, 'profile'), server, viewport))
    await choose(/^(Français)$/)
    await page.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name: 'Comparer' }).click()
    await grid().getByRole('row').nth(1).waitFor()
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const grid = () => page.getByRole('grid')
  const rowOf = (name: RegExp) => grid().getByRole('row', { name })
  const toast = () => page.getByRole('region', { name: 'Messages' })
  async function choose(option: RegExp): Promise<void> {
    await page.getByRole('button', { name: /^(Réglages|Settings)$/ }).click()
    await page.getByRole('dialog').getByText(option).click()
    await page.keyboard.press('Escape')
  }
  const picture = async (name: string) => {
    await page.mouse.move(2, viewport.height - 2)
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => [document.scrollingElement?.scrollTop, document.body.scrollTop, document.getElementById('root')?.scrollTop, document.getElementById('root')?.scrollLeft])).toEqual([0, 0, 0, 0])
    await page.screenshot({ path: path.join(screenshots, `${name}-${size}.png`) })
  }
  /** What is on the page is the same in a small window: there only the table is looked at, which is laid out anew. */
  const findings = async (inBoth = false) => size === 'small' && !inBoth ? [] : seriousFindings(page)
  const go = async (name: string) => page.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name }).click()
  /** Make a pack of the row that differs, and say what became of its quotes. */
  async function pack(): Promise<{ readonly states: readonly string[]; readonly text: string }> {
    await rowOf(/^Choisir\s: Minerva · .*\(argent\)/).getByRole('checkbox').check()
    await page.getByRole('toolbar', { name: 'Avec les questions choisies' }).getByRole('button', { name: 'Dossier de preuves' }).click()
    const dialog = page.getByRole('dialog', { name: 'Dossier de preuves' })
    await dialog.getByText('JSON').click()
    const saved = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Vérifier et enregistrer' }).click()
    const text = readFileSync((await (await saved).path())!, 'utf8')
    const quotes = dialog.getByRole('list', { name: 'Citations' }).getByRole('listitem')
    await quotes.last().waitFor()
    const states = await quotes.allTextContents()
    await picture(states[1] === '0 changée' ? 'compare-pack' : 'compare-pack-changed')
    expect(await findings()).toEqual([])
    await dialog.getByRole('button', { name: 'Fermer' }).last().click()
    await page.getByRole('button', { name: 'Ne rien choisir' }).click()
    return { states, text }
  }

  /** What is done the same way whatever the room is walked once. */
  const onlyWide = it.runIf(size === 'wide')

  it('lays three sources side by side, and says in words and shape that two of them differ', async () => {
    const row = rowOf(/Minerva.*financement|Minerva.*budget/)
    expect(await row.getByText('différent', { exact: true }).isVisible()).toBe(true)
    expect(await row.getByText('Les valeurs s’excluent', { exact: false }).isVisible()).toBe(true)
    expect(await row.getByRole('gridcell').filter({ hasText: '35' }).textContent()).toMatch(/^35\sM\s€«\s€35 million\s»/)
    await picture('compare')
    expect(await findings(true)).toEqual([])
  })

  it('opens both sentences of a row that differs, side by side, each lit in its article', async () => {
    await rowOf(/Minerva.*(financement|budget)/).getByRole('gridcell').filter({ hasText: '35' }).click()
    const side = page.getByRole('region', { name: 'Inspecteur' })
    await side.getByRole('article').first().waitFor()
    expect(await side.getByRole('article').first().locator('mark').first().textContent()).toContain('€35 million')
    await picture('compare-row')
    expect(await findings()).toEqual([])
    await side.getByRole('button', { name: 'Lire côte à côte' }).first().click()
    const texts = page.getByRole('article')
    await expect.poll(() => texts.count(), patient).toBe(2)
    await expect.poll(async () => (await texts.allTextContents()).join(' '), patient).toMatch(/20 millions.*35 million|35 million.*20 millions/s)
    await picture('compare-side-by-side')
    await page.goBack()
    await grid().waitFor()
    await page.keyboard.press('Escape')
  })

  onlyWide('binds two rows, shows that it was decided, and takes it back', async () => {
    const rows = async () => Number((await page.getByText(/^\d+ questions?$/).first().textContent())!.match(/\d+/)![0])
    const before = await rows()
    await rowOf(/^Choisir\s: Minerva · .*\(argent\)/).getByRole('rowheader').focus()
    await page.keyboard.press('x')
    await rowOf(/^Choisir\s: Calypso · .*\(argent\)/).getByRole('rowheader').focus()
    await page.keyboard.press('x')
    await page.keyboard.press('b')
    const ask = page.getByRole('dialog', { name: 'Lier ces questions' })
    await ask.getByRole('textbox').fill('un seul chantier, deux noms')
    await picture('compare-bind')
    expect(await findings()).toEqual([])
    await ask.getByRole('button', { name: 'Lier' }).click()
    await expect.poll(rows, patient).toBe(before - 1)
    await grid().getByText('décidé par vous', { exact: false }).waitFor()
    await page.getByRole('region', { name: 'Inspecteur' }).getByText('un seul chantier, deux noms').waitFor()
    await picture('compare-bound')
    await page.getByRole('button', { name: 'Décisions' }).click()
    await page.getByText('un seul chantier, deux noms').waitFor()
    await picture('decisions')
    expect(await findings()).toEqual([])
    await page.goBack()
    await grid().waitFor()
    await page.keyboard.press('ControlOrMeta+z')
    await toast().getByText(/^Annulé/).waitFor()
    await expect.poll(rows, patient).toBe(before)
    await page.keyboard.press('Escape')
  })

  onlyWide('packs the evidence, and notices a source that was changed since', async () => {
    const first = await pack()
    expect(first.states).toEqual([expect.stringMatching(/^[1-9]\d* vérifiée/), '0 changée', '0 manquante'])
    expect(JSON.parse(first.text)).toMatchObject({ quotes: { changed: 0, missing: 0 } })
    const original = filesUnder(path.join(library, 'originals')).find((file) => readFileSync(file, 'utf8').includes('€35 million'))!
    writeFileSync(original, readFileSync(original, 'utf8').replace('€35 million', '€53 million'))
    appendFileSync(original, '\n')
    const second = await pack()
    expect(second.states[1]).toMatch(/^[1-9]\d* changée/)
    expect(JSON.parse(second.text)).toMatchObject({ quotes: { changed: expect.any(Number) as number } })
  })

  it('keeps every figure in a ledger, and says who is silent', async () => {
    await page.getByRole('radio', { name: 'Chiffres' }).click()
    await page.getByRole('table', { name: 'Registre des chiffres' }).getByText('35', { exact: false }).first().waitFor()
    await picture('compare-figures')
    expect(await findings()).toEqual([])
    await page.getByRole('radio', { name: 'Silences' }).click()
    await page.getByRole('region', { name: 'Souvent nommés' }).getByRole('button', { name: 'Calypso' }).click()
    await page.getByText(/source n’en parle pas|sources n’en parlent pas/).waitFor()
    await picture('compare-silence')
    expect(await findings()).toEqual([])
  })

  it('draws what is dated, by either day, and as a table', async () => {
    await go('Chronologie')
    await page.getByRole('radio', { name: 'Jour de parution' }).click()
    const drawing = page.getByRole('group', { name: /^Chronologie/ })
    await expect.poll(() => drawing.getByRole('button').count(), patient).toBe(3)
    await drawing.getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await picture('timeline')
    expect(await findings()).toEqual([])
    await page.getByRole('radio', { name: 'Tableau' }).click()
    expect(await page.getByRole('table', { name: 'Chronologie' }).getByRole('rowheader').allTextContents()).toEqual(['11 février 2025', '12 février 2025', '13 février 2025'])
    expect(await findings()).toEqual([])
    await page.getByRole('radio', { name: 'Dessin' }).click()
    await drawing.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('article').first().waitFor()
  })

  onlyWide('is as clear in English and in the dark', async () => {
    await choose(/^English$/)
    await choose(/^Dark$/)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click()
    await grid().getByRole('row', { name: /Minerva.*(funding|budget)/ }).getByText('different', { exact: true }).waitFor()
    await picture('compare-dark')
    expect(await findings()).toEqual([])
  })

  it('made no request beyond its own address and logged no error', () => {
    expect(watched.outside).toEqual([])
    expect(watched.errors).toEqual([])
  })
})

describe.skipIf(!chromium)('comparing fifty sources', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-fifty-'))
  let server: WebServer, context: BrowserContext, page: Page
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    server = await startWebServer(makeLibrary(folder, madeUpSources(50)))
    context = await launchChromium(chromium!, path.join(folder, 'profile'), { width: 1440, height: 900 })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(`${server.url}`)
    await page.evaluate(() => { location.hash = '#/compare' })
    await page.getByRole('grid').getByRole('row').nth(1).waitFor()
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('lays them out by answer, and by source with the question always in sight', async () => {
    await page.screenshot({ path: path.join(screenshots, 'compare-fifty-answers.png') })
    await page.getByRole('radio', { name: /By source|Par source/ }).click()
    const grid = page.getByRole('grid')
    await grid.getByRole('rowheader').first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), patient).toBe('gridcell')
    const question = (await grid.getByRole('rowheader').first().boundingBox())!
    const cell = (await grid.locator('[role=gridcell]:focus').boundingBox())!
    expect(question.x).toBeLessThan(10)
    expect(cell.x).toBeGreaterThan(question.x + question.width - 2)
    expect(cell.x + cell.width).toBeLessThanOrEqual(1441)
    // Of fifty columns only those in sight are drawn.
    expect(await grid.getByRole('columnheader').count()).toBeLessThan(20)
    await page.screenshot({ path: path.join(screenshots, 'compare-fifty-sources.png') })
  })
  it('draws their moments without one lying on another', async () => {
    await page.evaluate(() => { location.hash = '#/timeline' })
    const drawing = page.getByRole('group', { name: /^(Timeline|Chronologie)/ })
    await drawing.getByRole('button').first().waitFor()
    const boxes = await drawing.getByRole('button').evaluateAll((marks) => marks.map((mark) => { const { x, y, width, height } = mark.getBoundingClientRect(); return { x, y, width, height } }))
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(a.y !== b.y || a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5).toBe(true)
    await page.screenshot({ path: path.join(screenshots, 'timeline-fifty.png') })
  })
})
