import { afterAll, expect, it } from 'vitest'
import { app, BrowserWindow, called } from '../../stubs/electron.ts'

afterAll(() => { delete process.env['RECOUPE_LIBRARY'] })

it('says in a box, in the system’s language, why the library cannot be opened, and ends with 1, without a window', async () => {
  process.env['RECOUPE_LIBRARY'] = '/somewhere/locked.recoupe'
  app.locale = 'fr-FR'
  await import('../../../src/main/shells/electron/main.ts')
  await expect.poll(() => called('app.exit')).toEqual([[1]])
  expect(called('dialog.showErrorBox')).toEqual([['Recoupe', 'Un autre Recoupe a ouvert cette bibliothèque. Fermez-la d’abord là-bas.']])
  expect(BrowserWindow.all).toEqual([])
})
