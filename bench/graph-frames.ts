/**
 * How smoothly the built window draws a large graph in a real Chromium without a graphics card: frames a second while the
 * view is dragged and zoomed, and how long a click on a node takes. The library's answer is replaced by a graph of the wanted
 * size; everything else is the window as it is. Build first.
 *
 *   node bench/graph-frames.ts [nodes …, default 500 5000]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { GraphEdge, GraphNode, Neighbourhood } from '../src/shared/contract/graph.ts'
import { createRandom } from '../src/shared/drawing/random.ts'
import { entityKinds, predicates } from '../src/shared/model.ts'
import { findChromium, launchChromium } from '../test/e2e/chromium.ts'
import { startWebServer } from '../test/e2e/web-server.ts'

/** Groups of about fifty, two lines a node, one in twenty of them to elsewhere. */
function toView(size: number): Neighbourhood {
  const random = createRandom(3)
  const nodes = Array.from({ length: size }, (_, i): GraphNode => ({
    key: `company:made ${i}`, kind: entityKinds[i % entityKinds.length]!, name: `Made-up thing ${i}`, mentions: 1 + Math.floor(40 * random() ** 3), documents: 1, degree: 4, distance: 0, community: Math.floor(i / 50), first: null,
  }))
  const edges = Array.from({ length: 2 * size }, (_, at): GraphEdge => {
    const source = at >> 1
    const near = Math.floor(source / 50) * 50 + Math.floor(random() * 50)
    const target = random() < 0.05 || near >= size ? Math.floor(random() * size) : near
    return { source, target: target === source ? (source + 1) % size : target, predicate: predicates[at % predicates.length]!, sentences: 1, documents: 1, independent: 1 }
  })
  return { nodes, edges, hiddenNodes: 0, hiddenEdges: 0 }
}

interface Click {
  /** Until a frame shows the node in the light. */
  readonly lit: number
  /** Until the page shows the card of the node and its address, two frames later. */
  readonly told: number
}

/** Clicks on a dozen nodes, in the page. What misses every node, or changes nothing in the drawing, is not counted. */
async function measureClicks([atX, atY]: readonly [number, number]): Promise<Click[]> {
  const canvas = document.querySelector<HTMLCanvasElement>('[role=application] canvas')!
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const small = new OffscreenCanvas(480, 300).getContext('2d', { willReadFrequently: true })!
  const look = (): string => {
    small.clearRect(0, 0, 480, 300)
    small.drawImage(canvas, 0, 0, 480, 300)
    return small.getImageData(0, 0, 480, 300).data.reduce((sum, value, at) => (sum + value * (1 + (at % 251))) % 1_000_000_007, 0).toString()
  }
  const clicks: Click[] = []
  for (let spread = 0; spread < 400 && clicks.length < 12; spread += 5) {
    await pause(250)
    const [before, address] = [look(), location.hash]
    const at = { clientX: atX + spread * Math.cos(spread), clientY: atY + 0.6 * spread * Math.sin(spread), bubbles: true, pointerId: 1, isPrimary: true, button: 0, buttons: 1 }
    const start = performance.now()
    canvas.dispatchEvent(new PointerEvent('pointerdown', at))
    canvas.dispatchEvent(new PointerEvent('pointerup', { ...at, buttons: 0 }))
    // The frame is painted when the one after it begins.
    await frame()
    await frame()
    let lit = performance.now() - start
    const isLitAlready = look() !== before
    const looked = performance.now() - start - lit
    while (location.hash === address && performance.now() - start < 1500) await frame()
    await frame()
    await frame()
    const told = performance.now() - start - looked
    if (!isLitAlready) lit = told
    if (location.hash !== address && location.hash.includes('selected') && look() !== before) clicks.push({ lit, told })
  }
  return clicks
}

const chromium = findChromium()
if (!chromium) throw new Error('No Chromium here: nothing to measure with. Install one, or name it in CHROMIUM_PATH.')
const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-frames-'))
const server = await startWebServer(path.join(folder, 'sample.recoupe'))
const context = await launchChromium(chromium, path.join(folder, 'profile'), { width: 1440, height: 900 })
const rows = []
for (const size of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 5000]) {
  const page = await context.newPage()
  page.setDefaultTimeout(40_000)
  await page.route('**/request/neighbourhood', (route) => route.fulfill({ body: `${JSON.stringify({ answer: { ok: true, value: toView(size) } })}\n`, contentType: 'application/x-ndjson' }))
  await page.goto(server.url)
  await page.evaluate(() => { location.hash = '#/graph?budget=5000' })
  const drawing = page.getByRole('application')
  await drawing.waitFor()
  const began = performance.now()
  await page.getByText(/Disposition du graphe|Laying out/).waitFor({ state: 'detached' })
  await page.waitForTimeout(1500)
  const ready = performance.now() - began
  const box = (await drawing.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  /** Frames that the page could draw while something was done, a second. */
  const framesWhile = async (work: () => Promise<void>): Promise<number> => {
    await page.evaluate(() => {
      const counter = { frames: 0, began: performance.now(), isOn: true }
      Object.assign(globalThis, { counter })
      const count = () => {
        counter.frames++
        if (counter.isOn) requestAnimationFrame(count)
      }
      requestAnimationFrame(count)
    })
    await work()
    return page.evaluate(() => {
      const { counter } = globalThis as unknown as { counter: { frames: number; began: number; isOn: boolean } }
      counter.isOn = false
      return (1000 * counter.frames) / (performance.now() - counter.began)
    })
  }
  const pan = await framesWhile(async () => {
    // Beside the nodes, so that the view is dragged and not one of them.
    await page.mouse.move(box.x + 60, box.y + box.height - 90)
    await page.mouse.down()
    for (let step = 0; step < 90; step++) await page.mouse.move(box.x + 60 + 3 * (step % 30), box.y + box.height - 90 - 2 * (step % 30))
    await page.mouse.up()
  })
  const zoom = await framesWhile(async () => {
    await page.mouse.move(x, y)
    for (let step = 0; step < 50; step++) await page.mouse.wheel(0, step < 25 ? -60 : 60)
  })
  await page.waitForTimeout(600)
  const clicks = await page.evaluate(measureClicks, [x, y] as const)
  const middle = (of: (click: Click) => number) => Math.round(clicks.map(of).sort((a, b) => a - b)[clicks.length >> 1] ?? NaN)
  rows.push({ nodes: size, edges: 2 * size, 'laid out ms': Math.round(ready), 'frames/s dragging': Math.round(pan), 'frames/s zooming': Math.round(zoom), clicks: clicks.length, 'click lit ms': middle(({ lit }) => lit), 'slowest lit': Math.round(Math.max(...clicks.map(({ lit }) => lit))), 'card shown ms': middle(({ told }) => told) })
  await page.close()
}
console.table(rows)
await context.close()
await server.stop()
rmSync(folder, { recursive: true, force: true })
