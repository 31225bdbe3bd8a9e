// Reading as a person reads: the sample articles in the built window, by mouse and by keyboard alone, one article and two side by side.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
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
const seeds = path.resolve(import.meta.dirname, '../../seeds')

describe.skipIf(!chromium).each([
  { size: 'wide', viewport: { width: 1440, height: 900 }, language: 'fr', theme: 'light' },
  { size: 'small', viewport: { width: 1024, height: 700 }, language: 'en', theme: 'dark' },
] as const)('reading in a $size window', ({ size, viewport, language, theme }) => {
  /** What the size of the window has no part in. */
  const onlyWide = it.runIf(size === 'wide')
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-reading-'))
  let server: WebServer, context: BrowserContext, page: Page, watched: Watched

  const ask = async <T>(name: string, input: object = {}): Promise<T> => {
    const answer = await page.evaluate(async ([to, what]) => (await fetch(`/request/${to}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: what! })).text(), [name, JSON.stringify(input)])
    return (JSON.parse(answer.trim().split('\n').at(-1)!) as { answer: { value: T } }).answer.value
  }

  /** The words of the window, by the language in which it is read here. */
  const say = (french: string, english: string) => (language === 'fr' ? french : english)

  async function open(): Promise<void> {
    server = await startWebServer(path.join(folder, 'sample.recoupe'))
    ;({ context, page, watched } = await openWindow(chromium!, path.join(folder, 'profile'), server, viewport))
    // The journey's test is about how the sample comes in; this one begins when it is there.
    for (let there = 0; there < readdirSync(seeds).length; there = (await ask<unknown[]>('listDocuments')).length) await page.waitForTimeout(200)
    await page.reload()
    await rows().nth(readdirSync(seeds).length - 1).waitFor()
  }
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    await open()
    await ask('setPreferences', { language, theme })
    await page.reload()
    await page.locator(`html[data-theme="${theme}"]`).waitFor()
  })
  afterAll(async () => {
    await context?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const rows = () => page.getByRole('navigation', { name: /Articles de la bibliothèque|Articles of the library|Articles in the library/ }).getByRole('listitem').getByRole('button')
  const text = (side: 'main' | 'beside' = 'main') => page.locator(`[data-reader-text="${side}"]`)
  const scrolled = (side: 'main' | 'beside' = 'main') => text(side).evaluate((article) => article.parentElement!.scrollTop)
  const lit = (name: string) => page.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map((range) => {
    const static_ = range as StaticRange
    const live = document.createRange()
    live.setStart(static_.startContainer, static_.startOffset)
    live.setEnd(static_.endContainer, static_.endOffset)
    return { words: live.toString(), side: static_.startContainer.parentElement?.closest<HTMLElement>('[data-reader-text]')?.dataset['readerText'] }
  }), name)
  const hash = () => page.evaluate(() => decodeURIComponent(location.hash))
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['readerText'] ?? document.activeElement?.tagName)
  /** Escape is for a card once the focus is in it, which takes it a moment. */
  const leaveCard = async () => {
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const picture = async (name: string) => {
    await page.waitForTimeout(300)
    await page.screenshot({ path: path.join(screenshots, `${name}-${size}.png`) })
  }
  /** The sample article that says all of these. */
  const rowOf = async (...words: string[]) => {
    const texts = await Promise.all((await ask<{ id: number; title: string }[]>('listDocuments')).map(async ({ id, title }) => ({ title, text: (await ask<{ text: string }>('openDocument', { document: id })).text })))
    const wanted = texts.find((one) => words.every((word) => one.text.includes(word)))?.title ?? null
    expect(wanted).not.toBeNull()
    return rows().filter({ hasText: wanted! }).first()
  }

  it('walks the outline by keyboard, and lights the heading under which one reads', async () => {
    await (await rowOf('76 manifestations')).click()
    await text().focus()
    await page.keyboard.press('o')
    const outline = page.getByRole('navigation', { name: say('Plan', 'Outline') })
    const entries = outline.getByRole('button')
    expect(await entries.count()).toBe(await text().locator('[data-heading]').count())
    await picture('outline')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    const second = (await entries.nth(1).textContent())!
    await page.keyboard.press('Enter')
    await expect.poll(() => scrolled()).toBeGreaterThan(100)
    expect(await focused()).toBe('main')
    const heading = text().getByRole('heading', { name: second })
    expect((await heading.boundingBox())!.y).toBeLessThan(viewport.height / 3)
    await page.keyboard.press('o')
    await expect.poll(() => outline.locator('[aria-current]').textContent()).toBe(second)
    await page.keyboard.press('Escape')
    await outline.waitFor({ state: 'hidden' })
  })

  it('finds in the article as search does, walks the hits, and gives the focus back', async () => {
    await text().focus()
    await page.keyboard.press('ControlOrMeta+f')
    const bar = page.getByRole('search', { name: say('Chercher dans l’article', 'Find in this article') })
    await page.keyboard.type('manifestation interet')
    const at = async () => (await bar.getByRole('status').textContent())!.match(/\d+/g)?.map(Number) ?? []
    const isDone = async () => {
      const found = (await lit('found')).map(({ words }) => words.toLowerCase())
      return found.includes('intérêt') && found.includes('manifestations') && found.every((word) => /^(manifest|int[eé]r[eê]t)/.test(word)) && found.length === (await at())[1]
    }
    await expect.poll(isDone).toBe(true)
    const [first, count] = (await at()) as [number, number]
    await page.keyboard.press('Enter')
    await expect.poll(at).toEqual([(first % count) + 1, count])
    expect(await lit('foundNow')).toHaveLength(1)
    await picture('find')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await bar.waitFor({ state: 'hidden' })
    expect(await focused()).toBe('main')
    expect(await lit('found')).toEqual([])
  })

  it('reads in calm with a key, and switches single kinds off and on', async () => {
    const marks = () => text().locator('[data-entity], [data-figure]').count()
    const before = await marks()
    expect(before).toBeGreaterThan(10)
    await page.keyboard.press('c')
    await expect.poll(marks).toBe(0)
    await picture('calm')
    await page.keyboard.press('c')
    await expect.poll(marks).toBe(before)
    const legend = page.getByRole('group', { name: say('Ce qui est éclairé', 'What is lit') })
    const companies = await text().locator('[data-kind="company"]').count()
    await legend.getByRole('button', { name: new RegExp(say('Entreprises', 'Companies')) }).click()
    await expect.poll(marks).toBe(before - companies)
    await legend.getByRole('button', { name: new RegExp(say('Entreprises', 'Companies')) }).click()
    await expect.poll(marks).toBe(before)
  })

  onlyWide('sets the length of lines, the size and the typeface, at once', async () => {
    const width = () => text().evaluate((article) => article.querySelector('p')!.clientWidth)
    await page.getByRole('button', { name: say('Apparence du texte', 'Text appearance') }).click()
    const card = page.getByRole('dialog', { name: say('Apparence du texte', 'Text appearance') })
    const slider = card.getByRole('slider', { name: say('Longueur des lignes', 'Length of lines') })
    await slider.focus()
    const before = await width()
    await page.keyboard.press('Home')
    await expect.poll(width).toBeLessThan(before)
    const narrow = await width()
    await card.getByRole('button', { name: say('Plus grand', 'Larger') }).click()
    await expect.poll(width).toBeGreaterThan(narrow)
    await picture('appearance')
    expect(await seriousFindings(page)).toEqual([])
    await card.getByRole('button', { name: say('Plus petit', 'Smaller') }).click()
    await slider.focus()
    for (let i = 45; i < 68; i++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect.poll(width).toBe(before)
  })

  onlyWide('remembers the place: on coming back, with Back, at another size of type, and after a new start', async () => {
    const topLine = () => text().evaluate((article) => {
      const view = article.parentElement!.getBoundingClientRect()
      for (let down = 14; down < 120; down += 8) {
        const block = document.caretPositionFromPoint(view.left + view.width / 2, view.top + down)?.offsetNode.parentElement?.closest('p, h2, h3, li')
        if (block && article.contains(block)) return block.textContent.slice(0, 60)
      }
      return ''
    })
    await text().evaluate((article) => { article.parentElement!.scrollTop = 620 })
    await page.waitForTimeout(400)
    const line = await topLine()
    const place = await scrolled()
    expect(line).not.toBe('')
    await rows().nth(2).click()
    await expect.poll(() => scrolled()).toBe(0)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => scrolled()).toBeGreaterThan(place - 30)
    expect(Math.abs((await scrolled()) - place)).toBeLessThan(30)
    expect(await topLine()).toBe(line)
    await page.waitForTimeout(1200)
    const address = await hash()
    await context.close()
    await server.stop()
    await open()
    await ask('setPreferences', { readerSize: 22 })
    await page.evaluate((to) => { location.hash = to }, address)
    await expect.poll(topLine).toBe(line)
    await ask('setPreferences', { readerSize: 18 })
  })

  onlyWide('saves the original byte for byte in one click', async () => {
    const download = page.waitForEvent('download')
    await text().getByRole('button', { name: /^Original/ }).click()
    const saved = await download
    const name = saved.suggestedFilename()
    expect(readFileSync(await saved.path()).equals(readFileSync(path.join(seeds, name)))).toBe(true)
  })

  it('opens another article beside from an entity’s card, with the entity lit in both', async () => {
    await text().evaluate((article) => { article.parentElement!.scrollTop = 0 })
    const mention = text().locator('[data-kind="institution"]', { hasText: /^Commission européenne$/ }).first()
    await mention.click()
    await page.getByRole('dialog').getByRole('button', { name: new RegExp(say('Ouvrir à côté', 'Open beside')) }).first().click()
    await text('beside').waitFor()
    expect(await hash()).toMatch(/beside=\d+&besideAt=/)
    await text().locator('[data-kind="institution"]', { hasText: /^Commission européenne$/ }).first().click()
    await leaveCard()
    await expect.poll(async () => [...new Set((await lit('entity')).map(({ side }) => side))]).toEqual(expect.arrayContaining(['beside', 'main']))
    const pills = page.getByRole('group', { name: new RegExp(say('Mentions de', 'Mentions of')) })
    expect(await pills.count()).toBe(2)
    await picture('side-by-side')
    expect(await seriousFindings(page)).toEqual([])
    const [left, right] = [await scrolled(), await scrolled('beside')]
    const next = pills.nth(1).getByRole('button', { name: say('Mention suivante', 'Next mention') })
    await next.click()
    await expect.poll(async () => (await lit('entityNow')).map(({ side }) => side)).toEqual(['beside'])
    expect(await scrolled()).toBe(left)
    await text('beside').evaluate((article) => { article.parentElement!.scrollTop += 240 })
    expect(await scrolled()).toBe(left)
    expect(await scrolled('beside')).not.toBe(right)
    // A tip that is open takes the first Escape for itself.
    await page.mouse.move(2, viewport.height - 2)
    await text('beside').focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => pills.count()).toBe(0)
  })

  it('closes one and keeps the other where it was', async () => {
    const place = await scrolled('beside')
    const kept = (await text('beside').textContent())!.slice(0, 300)
    await page.waitForTimeout(300)
    await page.getByRole('button', { name: new RegExp(`^${say('Fermer', 'Close')} `) }).first().click()
    await text('beside').waitFor({ state: 'detached' })
    await expect.poll(async () => (await text().textContent())!.slice(0, 300)).toBe(kept)
    expect(Math.abs((await scrolled()) - place)).toBeLessThan(viewport.height)
    expect(await text().count()).toBe(1)
  })

  it('does all of this by keyboard alone', async () => {
    await text().focus()
    await page.keyboard.press('b')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await page.keyboard.type('plan')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await text('beside').waitFor()
    await expect.poll(focused).toBe('beside')
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await lit('cursor')).map(({ side }) => side)).toEqual(['beside'])
    await page.keyboard.press('Tab')
    while ((await focused()) !== 'SPAN') await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await leaveCard()
    await page.keyboard.press('e')
    await expect.poll(async () => (await lit('entityNow')).map(({ side }) => side)).toEqual(['beside'])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+B')
    await text('beside').waitFor({ state: 'detached' })
    await expect.poll(focused).toBe('main')
  })

  it('points out the sentence one came for, then only marks it', async () => {
    await page.getByRole('searchbox').first().fill('gigausine')
    const results = page.getByRole('region', { name: say('Résultats', 'Results') })
    await results.locator('[data-sentence]').first().click()
    await expect.poll(async () => (await lit('arrived')).length).toBe(1)
    await expect.poll(async () => [(await lit('arrived')).length, (await lit('arrivedCalm')).length], { timeout: 60_000 }).toEqual([0, 1])
    await page.getByRole('searchbox').first().fill('')
  })

  it('helps where there is no such article', async () => {
    await page.evaluate(() => { location.hash = '#/document?document=4096' })
    await page.getByRole('heading', { name: say('Cet article n’est pas dans la bibliothèque', 'This article is not in the library') }).waitFor()
    await picture('missing')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('main').getByRole('button', { name: say('Revenir', 'Go back') }).click()
    await text().waitFor()
  })

  it('made no request beyond its own address and logged no error', () => {
    expect(watched.outside).toEqual([])
    expect(watched.errors).toEqual([])
  })
})
