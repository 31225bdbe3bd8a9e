import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openLibrary } from '../../src/main/library/library.ts'
import { run } from '../../src/main/shells/cli/run.ts'
import { createClient } from '../../src/shared/client.ts'
import { assets } from '../library/fresh-library.ts'

/** A command line over a real, small library of these texts (file name → content), made before the tests of a file and gone after them. */
export function smallLibrary(texts: Readonly<Record<string, string>>) {
  const root = mkdtempSync(path.join(tmpdir(), 'recoupe-cli-'))
  const folder = path.join(root, 'small.recoupe')
  beforeAll(async () => {
    mkdirSync(path.join(root, 'texts'))
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(root, 'texts', name), text)
    const library = openLibrary({ folder, assets, mode: 'write' })
    await createClient(library).importDocuments({ sources: Object.keys(texts).map((name) => ({ path: path.join(root, 'texts', name) })) })
    await library.close()
  }, 60_000)
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return {
    root,
    async recoupe(...args: string[]) {
      let [out, err] = ['', '']
      const code = await run([...args, '--library', folder], {
        out: (text) => { out += text }, err: (text) => { err += text }, env: {}, columns: null, hasColour: false, hasLiveErr: false,
      }, openLibrary)
      return { code, out, err }
    },
  }
}
