// Correcting who is who, as a journalist does it: two names that are one, a namesake to part, a name the machine did not see; by mouse and by keyboard alone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
const program = path.resolve(import.meta.dirname, '../../dist/main/cli.mjs')
/** On a busy machine a second is not long. */
const patient = { timeout: 60_000 }

const article = (title: string, outlet: string, day: string, text: string): string => `---\ntitle: ${title}\noutlet: ${outlet}\ndate: 2025-02-${day}\n---\n\n${text}\n`
const articles = [
  article('Le port de Lorvane', 'Le Courrier', '11', 'L’Agence nordique d’équipement finance le port de Lorvane. « Le chantier ouvrira en mars », a déclaré Claire Vasseur, ministre des Transports. L’Agence nordique d’équipement a prêté 20 millions d’euros à la ville. Le grand radoub attend depuis dix ans.'),
  article('La digue', 'La Gazette', '13', 'Nordbank SA a prêté 15 millions d’euros pour la digue de Lorvane. Claire Vasseur dirige Nordbank SA depuis janvier. Le grand radoub n’a rien reçu.'),
  article('Harbour money', 'The Post', '15', 'Nordbank SA invested in the harbour of Lorvane. “We waited,” said Claire Vasseur, a painter. Le grand radoub, as the old dock is called, stays closed.'),
]

describe.skipIf(!chromium).each([
  { size: 'wide', viewport: { width: 1440, height: 900 }, byKeyboard: false },
  { size: 'small', viewport: { width: 1024, height: 700 }, byKeyboard: true },
])('correcting entities in a $size window (by keyboard: $byKeyboard)', ({ size, viewport, byKeyboard }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-entities-'))
  let server: WebServer, context: BrowserContext, page: Page, watched: Watched
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    const [from, library] = [path.join(folder, 'articles'), path.join(folder, 'entities.recoupe')]
    mkdirSync(from)
    articles.forEach((text, i) => writeFileSync(path.join(from, `${i}.md`), text))
    const made = spawnSync(process.execPath, [program, 'import', from, '--library', library], { encoding: 'utf8' })
    if (made.status !== 0) throw new Error(made.stderr)
    server = await startWebServer(library)
    ;({ context, page, watched } = await openWindow(chromium!, path.join(folder, 'profile'), server, viewport))
    await page.getByRole('button', { name: /^(Réglages|Settings)$/ }).click()
    await page.getByRole('dialog').getByText('Français', { exact: true }).click()
    // Both looks are checked, each in one of the windows.
    if (byKeyboard) await page.getByRole('dialog').getByText('Sombre', { exact: true }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+2')
    await rows().first().waitFor()
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const rows = () => page.getByRole('list', { name: 'Entités, à ouvrir' }).getByRole('button')
  /** By how it begins: a row says the name first. */
  const row = (name: string) => rows().filter({ hasText: new RegExp(`^${name.replace(/[()]/g, '\\$&')}`) })
  const toast = () => page.getByRole('region', { name: 'Messages' })
  const dialog = () => page.getByRole('dialog')
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  /** With the mouse, or with the focus on it and Enter. */
  async function press(target: Locator, key = 'Enter'): Promise<void> {
    if (!byKeyboard) return await target.click()
    await target.focus()
    await page.keyboard.press(key)
  }
  /** One of a few; what is in sight of it is its label. */
  async function tick(radio: Locator): Promise<void> {
    if (byKeyboard) return await press(radio, 'Space')
    await radio.locator('xpath=ancestor-or-self::*[self::label or self::button][1]').click()
  }
  /** From the page's own bar: the buttons in sight, or what its menu holds. */
  async function correct(name: string, item?: string): Promise<void> {
    await press(page.getByRole('toolbar', { name: 'Corriger cette entité' }).getByRole('button', { name }))
    if (item !== undefined) await press(page.getByRole('menuitem', { name: item }))
  }
  async function open(name: string): Promise<void> {
    await page.keyboard.press('Control+2')
    await rows().first().waitFor()
    await press(row(name))
    await heading(name).waitFor()
  }
  const undo = () => page.keyboard.press('Control+z')
  const picture = async (name: string) => {
    await page.mouse.move(2, viewport.height - 2)
    await page.waitForTimeout(250)
    await page.screenshot({ path: path.join(screenshots, `entities-${name}-${size}.png`) })
  }
  /** Of the whole window, or of the dialog over it alone: the rest was looked at before. */

  it('selects two names in the list, shows what they would be together, and makes them one', async () => {
    if (byKeyboard) {
      await row('Nordbank SA').focus()
      await page.keyboard.press('x')
      await row('Agence nordique').focus()
      await page.keyboard.press('x')
    } else {
      await page.getByRole('checkbox', { name: 'Sélectionner Nordbank SA' }).click()
      await page.getByRole('checkbox', { name: /Sélectionner Agence nordique/ }).click()
    }
    await picture('list')
    expect(await seriousFindings(page)).toEqual([])
    await press(page.getByRole('toolbar', { name: 'Entités sélectionnées' }).getByRole('button', { name: 'Réunir…' }))
    const after = dialog().getByRole('region', { name: 'Après' })
    await after.getByText('5 mentions').waitFor()
    await tick(dialog().getByRole('radio', { name: /Agence nordique/ }))
    await after.getByText('Le type sera', { exact: false }).or(after.getByText('le type sera', { exact: false })).waitFor()
    await picture('merge')
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([])
    await dialog().getByRole('textbox', { name: /^Pourquoi/ }).fill('Même siège, même présidente')
    await press(dialog().getByRole('button', { name: 'Réunir les 2' }))
    await toast().getByText(/2 noms réunis sous/).waitFor()
    await expect.poll(() => row('Nordbank SA').count(), patient).toBe(0)
    await expect.poll(() => rows().filter({ hasText: /5 mentions/ }).count(), patient).toBe(1)
  })

  it('says so on the page, takes it back and does it again', async () => {
    await press(rows().filter({ hasText: '5 mentions' }))
    await heading('Agence nordique d\'équipement').or(heading('Agence nordique d’équipement')).waitFor()
    const names = page.getByRole('region', { name: 'Aussi appelé' })
    await names.getByText('réuni par vous').waitFor()
    expect(await page.getByRole('main').getByText('Confirmée', { exact: true }).count()).toBeGreaterThan(0)
    await page.getByRole('region', { name: 'Vos décisions' }).getByText('Même siège, même présidente').waitFor()
    await picture('page')
    expect(await seriousFindings(page)).toEqual([])
    await undo()
    await expect.poll(() => names.getByText('Nordbank SA').count(), patient).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await names.getByText('Nordbank SA').waitFor()
  })

  it('calls it otherwise', async () => {
    await correct('Renommer…')
    await dialog().getByRole('textbox', { name: 'Nom' }).fill('Nordbank')
    await page.keyboard.press('Enter')
    await heading('Nordbank').waitFor()
    await toast().getByRole('button', { name: 'Annuler' }).first().waitFor()
  })

  it('parts the painter from the minister', async () => {
    await open('Claire Vasseur')
    await correct('Autres corrections', 'Séparer des mentions…')
    const box = page.getByRole('region', { name: 'Mentions' }).getByRole('checkbox', { name: /a painter/ })
    await press(box, 'Space')
    await picture('split')
    expect(await seriousFindings(page)).toEqual([])
    await press(page.getByRole('button', { name: 'Dire ce qu’elles désignent…' }))
    await dialog().getByRole('textbox', { name: 'Nom' }).fill('Claire Vasseur (peintre)')
    await picture('split-dialog')
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([])
    await page.keyboard.press('Enter')
    await toast().getByText(/1 mention désigne maintenant/).waitFor()
    await expect.poll(() => page.getByRole('region', { name: 'Mentions' }).getByText('a painter').count(), patient).toBe(0)
    await open('Claire Vasseur (peintre)')
    await page.getByRole('region', { name: 'Mentions' }).getByText('a painter').waitFor()
  })

  it('rejects what is no entity, and undo brings it back', async () => {
    await open('Lorvane')
    await correct('Autres corrections', 'Rejeter…')
    await picture('reject')
    await press(dialog().getByRole('button', { name: 'Rejeter', exact: true }))
    await rows().first().waitFor()
    await expect.poll(() => page.getByRole('checkbox', { name: 'Sélectionner Lorvane', exact: true }).count(), patient).toBe(0)
    await undo()
    await page.getByRole('checkbox', { name: 'Sélectionner Lorvane', exact: true }).waitFor()
  })

  it('names selected words, everywhere they stand', async () => {
    const list = page.getByRole('navigation', { name: 'Articles de la bibliothèque' })
    await press(list.getByText('Le port de Lorvane').first().locator('xpath=ancestor-or-self::button[1]'))
    const text = page.getByRole('article', { name: 'Texte de l’article' })
    await text.getByText('grand radoub').first().waitFor()
    await text.evaluate((root) => {
      const piece = [...root.querySelectorAll<HTMLElement>('[data-start]')].find(({ textContent }) => textContent.includes('grand radoub'))!
      const at = piece.textContent.indexOf('grand radoub')
      getSelection()!.setBaseAndExtent(piece.firstChild!, at, piece.firstChild!, at + 'grand radoub'.length)
    })
    if (byKeyboard) await page.keyboard.press('i')
    else await page.getByRole('toolbar', { name: 'Annoter la sélection' }).getByRole('button', { name: /^Nommer…/ }).click()
    await dialog().getByText('2 autres endroits avec ces mots').first().waitFor()
    await tick(dialog().getByRole('radio', { name: 'Lieu' }))
    await tick(dialog().getByRole('radio', { name: /Aussi aux 2 autres endroits/ }))
    await picture('name')
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([])
    await press(dialog().getByRole('button', { name: 'Ajouter' }))
    await toast().getByText('ajouté partout', { exact: false }).waitFor()
    await text.locator('[data-entity]', { hasText: 'grand radoub' }).waitFor()
    await open('grand radoub')
    await page.getByText('3 articles', { exact: true }).first().waitFor()
  })

  it('corrects from the text: a card confirms, and says that here it is not named', async () => {
    await press(page.getByRole('region', { name: 'Mentions' }).getByText('Le grand radoub n’a rien reçu', { exact: false }).first().locator('xpath=ancestor-or-self::button[1]'))
    const mention = page.getByRole('article', { name: 'Texte de l’article' }).locator('[data-entity]', { hasText: 'grand radoub' })
    await press(mention)
    await dialog().getByText('Confirmée').waitFor()
    await picture('card')
    expect(await seriousFindings(page, '[role=dialog]')).toEqual([])
    await press(dialog().getByRole('button', { name: 'Pas elle ici' }))
    await expect.poll(() => mention.count(), patient).toBe(0)
    await undo()
    await mention.waitFor()
  })

  it('left nothing behind that it should not', () => {
    expect(watched.errors).toEqual([])
    expect(watched.outside).toEqual([])
  })
})
