import { afterEach, expect, it } from 'vitest'
import { focusReader, isReading, readerArrived } from '../../../src/renderer/reading/focus.ts'

const frames = () => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))) })
const show = (document: number) => { window.document.body.innerHTML = `<article tabindex="0" data-reader-text="main" data-document="${document}"></article>` }
const focused = () => (window.document.activeElement as HTMLElement | null)?.dataset['document']

afterEach(() => { window.document.body.innerHTML = '' })

it('follows into the article that was asked for, however long the one before stays', async () => {
  show(1)
  focusReader(1)
  await frames()
  expect(focused()).toBe('1')
  focusReader(2)
  await frames()
  window.document.body.innerHTML = ''
  expect(isReading()).toBe(true)
  show(2)
  readerArrived(1, 'main')
  expect(focused()).toBeUndefined()
  readerArrived(2, 'main')
  expect(focused()).toBe('2')
  await frames()
  window.document.body.innerHTML = ''
  expect(isReading()).toBe(false)
})
