// The graph as a person walks it: by mouse, and by keyboard alone, in the built window in a real browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
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

describe.skipIf(!chromium)('the graph', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-graph-'))
  let server: WebServer, context: BrowserContext, page: Page, watched: Watched

  beforeAll(async () => {
    server = await startWebServer(path.join(folder, 'sample.recoupe'))
    ;({ context, page, watched } = await openWindow(chromium!, path.join(folder, 'profile'), server, { width: 1440, height: 900 }))
    if (!(await page.getByRole('navigation', { name: 'Vues' }).isVisible().catch(() => false))) {
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('dialog').getByText('Français', { exact: true }).click()
      await page.keyboard.press('Escape')
    }
    await page.getByRole('navigation', { name: 'Articles de la bibliothèque' }).getByRole('listitem').nth(4).waitFor({ timeout: 60_000 })
    await page.keyboard.press('ControlOrMeta+3')
    await drawn()
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The machine may be busy with something else. */
  const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 })
  const drawing = () => page.getByRole('application')
  const inspector = () => page.getByRole('region', { name: 'Inspecteur' })
  const said = () => page.locator('[role=application] ~ [role=status]').first()
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const count = async (what: 'entités' | 'liens') => Number(new RegExp(`(\\d+) ${what}`).exec((await drawing().getAttribute('aria-label')) ?? '')?.[1])
  /** Laid out and at rest. */
  async function drawn(): Promise<void> {
    await drawing().waitFor()
    await page.getByText('Disposition du graphe').waitFor({ state: 'detached' })
    await page.waitForTimeout(500)
  }
  const goTo = async (address: string) => {
    await page.evaluate((hash) => { location.hash = hash }, address)
    await page.waitForTimeout(200)
    await drawn()
  }
  const place = async () => decodeURIComponent((await page.evaluate(() => location.hash)).replaceAll('+', ' '))

  it('is walked by arrow keys, entity by entity and line by line, and says each aloud', async () => {
    await drawing().focus()
    await page.keyboard.press('ArrowDown')
    await poll(() => said().textContent()).toMatch(/^Projet, Gigafactories d'IA, suggéré, \d+ voisins, \d+ mentions dans \d articles$/)
    await page.keyboard.press('Space')
    await poll(() => said().textContent()).toMatch(/Gigafactories d'IA, (?:suggéré|incertain), \d+ phrases?, \d+ sources?$/)
    await page.keyboard.press('Enter')
    await poll(() => inspector().locator(':focus').count()).toBe(1)
    expect(await seriousFindings(page)).toEqual([])
  })

  it('confirms a line by keyboard, shows it as confirmed, and alone when asked to; undo takes it back', async () => {
    await inspector().getByRole('button', { name: 'Confirmer', exact: true }).focus()
    await page.keyboard.press('Enter')
    await inspector().getByText('✓ confirmé').first().waitFor()
    await page.getByText('Lien confirmé').waitFor()
    const all = await count('liens')
    await button('Filtres').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('Confirmés', { exact: true }).click()
    await page.keyboard.press('Escape')
    await poll(() => drawing().getAttribute('aria-label')).toMatch(/^Graphe\s: 2 entités, 1 lien$/)
    await page.keyboard.press('ControlOrMeta+z')
    await page.getByText('Aucun lien à dessiner').waitFor()
    await button('Tout réinitialiser').click()
    await drawn()
    expect(await count('liens')).toBe(all)
  })

  it('rejects a line and names another what it is', async () => {
    await goTo(`#/graph?edge=${encodeURIComponent('{"subject":"company:scaleway","object":"company:iliad","predicate":"subsidiary_of"}')}`)
    const all = await count('liens')
    await inspector().getByText('Scaleway, filiale d\'Iliad', { exact: false }).first().waitFor()
    await inspector().getByRole('button', { name: 'C’est un autre lien' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /Lien/ }).click()
    await page.getByRole('option', { name: 'partenaire de' }).click()
    await page.getByRole('button', { name: 'Corriger' }).click()
    await poll(place).toContain('partners_with')
    await inspector().getByText('✓ confirmé').first().waitFor()
    await inspector().getByRole('button', { name: 'Rejeter', exact: true }).click()
    await poll(() => count('liens')).toBeLessThan(all)
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('ControlOrMeta+z')
    await poll(() => count('liens')).toBe(all)
  })

  it('finds the way between two entities by keyboard alone, lights it, and gives the sentences of every step', async () => {
    await goTo(`#/graph`)
    await drawing().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('w')
    const to = page.getByRole('combobox', { name: 'À' })
    await to.focus()
    await page.keyboard.type('Oracle')
    await page.getByRole('option', { name: 'Oracle' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await inspector().getByText(/^Chemin 1\s: 3 liens$/).waitFor()
    for (const name of ['OpenAI', 'Stargate', 'Oracle']) expect(await inspector().getByText(name, { exact: true }).count()).toBeGreaterThan(0)
    expect(await inspector().getByText('le projet américain', { exact: false }).count()).toBeGreaterThan(1)
    expect(await seriousFindings(page)).toEqual([])
    await button('Fermer les chemins').first().click()
  })

  it('pins what is dragged, and it is still there after the table and after a reload', async () => {
    await goTo(`#/graph?selected=${encodeURIComponent('project:stargate')}`)
    await drawing().focus()
    await page.keyboard.press('p')
    await poll(place).toContain('"project:stargate":[')
    const pinned = await place()
    await page.getByText('Table', { exact: true }).click()
    await page.getByRole('table').waitFor()
    await page.getByText('Dessin', { exact: true }).click()
    await drawn()
    expect(await place()).toBe(pinned)
    await page.reload()
    await drawn()
    expect(await place()).toBe(pinned)
    await button('Libérer').waitFor()
    await drawing().focus()
    await page.keyboard.press('p')
    await poll(place).not.toContain('pins')
  })

  it('goes around several with a lasso, hides them, and shows them again', async () => {
    const all = await count('entités')
    const box = (await drawing().boundingBox())!
    await page.keyboard.press('Escape')
    await button('Entourer plusieurs entités (Maj + glisser)').click()
    // Away from the panels' edges, which take a drag for themselves.
    const corners = [[box.width - 30, 10], [box.width - 30, box.height / 2], [30, box.height / 2]] as const
    await page.mouse.move(box.x + 30, box.y + 10)
    await page.mouse.down()
    for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y, { steps: 4 })
    await page.mouse.up()
    const card = page.getByRole('region', { name: /entités choisies/ })
    const chosen = Number((await card.getAttribute('aria-label'))!.split(' ')[0])
    expect(chosen).toBeGreaterThan(3)
    await card.getByRole('button', { name: 'Masquer' }).click()
    await poll(() => count('entités')).toBeLessThanOrEqual(all - chosen)
    await button('Remontrer').click()
    await poll(() => count('entités')).toBe(all)
  })

  it('looks at an entity and its neighbours alone, and at all again', async () => {
    const all = await count('entités')
    await goTo(`#/graph?selected=${encodeURIComponent('project:stargate')}`)
    await drawing().focus()
    await page.keyboard.press('f')
    await page.getByText('Seuls Stargate et ses voisins sont montrés').waitFor()
    expect(await count('entités')).toBeLessThan(all)
    await drawing().focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await poll(() => count('entités')).toBe(all)
  })

  it('arranges the same graph in other ways, with colours for groups', async () => {
    for (const [layout, shown] of [['En cercles', 'radial'], ['Par date', 'timeline'], ['Par type', 'kinds']] as const) {
      await button('Disposition').click()
      await page.getByRole('dialog').getByText(layout, { exact: true }).click()
      await page.keyboard.press('Escape')
      await poll(place).toContain(`layout=${shown}`)
    }
    await button('Disposition').click()
    await page.getByRole('dialog').getByText('Groupes', { exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('list', { name: 'Groupes' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })

  it('keeps a view under a name, and says what is new since an article came in', async () => {
    await goTo(`#/graph`)
    await button('Vues gardées').click()
    await page.getByLabel('Nom de la vue').fill('Avant la dépêche')
    await page.getByRole('button', { name: 'Garder', exact: true }).click()
    await page.getByText('rien de nouveau depuis', { exact: false }).waitFor()
    const chooser = page.waitForEvent('filechooser')
    await button('Importer').first().click()
    await (await chooser).setFiles([{ name: 'nouveau.md', mimeType: 'text/markdown', buffer: Buffer.from('---\ntitle: Une filiale\ndate: 2026-02-03\n---\n\nMistral AI a racheté Nordvik Systems. Nordvik Systems est une filiale de Oracle.\n') }])
    await page.getByText(/entités? nouvelles?/).waitFor({ timeout: 60_000 })
    if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape')
    await page.getByText('Table', { exact: true }).click()
    expect(await page.getByRole('row', { name: /nouveau/ }).count()).toBeGreaterThan(0)
    await page.getByText('Dessin', { exact: true }).click()
    await drawn()
    expect(await seriousFindings(page)).toEqual([])
  })

  it('exports what is drawn as pictures and as files', async () => {
    const saved = async (name: string) => {
      const download = page.waitForEvent('download')
      await button('Exporter').click()
      await page.getByRole('menuitem', { name }).click()
      return readFileSync(await (await download).path())
    }
    const svg = String(await saved('Dessin avec les noms (SVG)'))
    expect(svg).toContain('<svg xmlns=')
    expect(svg).toContain('>Stargate</text>')
    const png = await saved('Image (PNG)')
    expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    expect(png.readUInt32BE(16)).toBeGreaterThan(800)
    expect(String(await saved('Page avec les phrases (HTML)'))).toContain('<blockquote>')
    expect(String(await saved('Gephi (GEXF)'))).toContain('<gexf xmlns="http://gexf.net/1.3"')
  })

  it('draws what a search found', async () => {
    await page.getByRole('searchbox', { name: 'Chercher dans la bibliothèque' }).fill('Stargate')
    await button('Graphe de ces résultats').click()
    await page.getByText(/^D’après \d articles?$/).waitFor()
    await drawn()
    expect(await place()).toContain('documents=[')
  })

  it('made no request beyond its own address and logged no error', () => {
    expect(watched.outside).toEqual([])
    expect(watched.errors).toEqual([])
  })
})
