import { app, shell } from 'electron'
import { chmod, copyFile, mkdtemp } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { OriginalShown } from '../../../shared/bridge.ts'
import type { Transport } from '../../../shared/contract.ts'
import { findOriginal } from '../originals.ts'

/** What the person's own programs open without running any of it. A saved page would run, and load what it names, so it is shown in its folder. */
const harmless: ReadonlySet<string> = new Set(['.txt', '.text', '.md', '.markdown', '.csv', '.pdf', '.rtf', '.odt', '.docx', '.epub', '.eml'])

/** Shows a copy that can only be read, so that the library's own bytes stay as they came in. */
export async function showOriginal(library: Transport, document: unknown): Promise<OriginalShown> {
  const original = await findOriginal(library, document)
  if (!original) return 'missing'
  const name = fileNameOf(original.fileName)
  const copy = path.join(await newFolder(), name)
  await copyFile(original.path, copy)
  await chmod(copy, 0o444)
  // openPath says in words why it could not; then the folder is what there is.
  const failure = harmless.has(path.extname(name).toLowerCase()) ? await shell.openPath(copy) : 'not opened'
  if (failure === '') return 'opened'
  shell.showItemInFolder(copy)
  return 'in-folder'
}

/** A name that any disk takes: the last part of what it was called, without what Windows keeps for itself. */
function fileNameOf(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  // oxlint-disable-next-line no-control-regex -- control characters are just what a file name must not hold
  const plain = last.replaceAll(/[\u0000-\u001f<>:"|?*]/g, '_').replace(/[. ]+$/, '').slice(-120)
  return plain === '' || plain.startsWith('.') ? `original${plain}` : plain
}

const folders: string[] = []

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'recoupe-original-'))
  if (folders.push(folder) === 1) app.once('will-quit', () => { for (const made of folders) rmSync(made, { recursive: true, force: true }) })
  return folder
}
