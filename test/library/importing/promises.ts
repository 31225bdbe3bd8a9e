import { expect } from 'vitest'
import type { ReadDocument } from '../../../src/main/library/importing/reader.ts'

/** What every document of every reader keeps, whatever it was made from. */
export function expectWellFormed(document: ReadDocument): void {
  const { text, blocks, offsets } = document
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toContain('\r')
  expect(document.title.trim()).not.toBe('')
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(block.end).toBeGreaterThan(block.start)
    expect(block.end).toBeLessThanOrEqual(text.length)
    const words = text.slice(block.start, block.end)
    if (block.type !== 'table-row') expect(words).toBe(words.trim())
    let cellEnd = block.start
    for (const cell of block.cells ?? []) {
      expect(cell.start).toBeGreaterThanOrEqual(cellEnd)
      expect(cell.end).toBeGreaterThanOrEqual(cell.start)
      expect(cell.end).toBeLessThanOrEqual(block.end)
      cellEnd = cell.end
    }
    end = block.end
  }
  offsets.forEach(([stored, source], i) => {
    expect(stored).toBeGreaterThanOrEqual(offsets[i - 1]?.[0] ?? 0)
    expect(source).toBeGreaterThanOrEqual(offsets[i - 1]?.[1] ?? 0)
  })
}
