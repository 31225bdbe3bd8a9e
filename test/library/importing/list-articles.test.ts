import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { describeSkipped, listArticles } from '../../../src/main/library/importing/list-articles.ts'

let folder: string
const put = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), 'x')
  }
}
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'articles-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the articles of a path', () => {
  test('are the file itself, whatever its name', async () => {
    put('notes.xyz')
    expect(await listArticles(path.join(folder, 'notes.xyz'))).toEqual({ files: [path.join(folder, 'notes.xyz')], skipped: 0, problems: [] })
  })

  test('are those in the folder and below, sorted, and the rest is counted', async () => {
    put('b.txt', 'a.md', 'sub/C.HTML', 'sub/deep/d.htm', 'photo.jpg', '.hidden.txt', '.git/config', 'page.html', 'page_files/frame.html', 'page_files/x.png')
    const { files, skipped, problems } = await listArticles(folder)
    expect(files.map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))).toEqual(['a.md', 'b.txt', 'page.html', 'sub/C.HTML', 'sub/deep/d.htm'])
    expect(skipped).toBe(5)
    expect(problems).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('are found once where a link leads back up, and a broken link is a problem, not the end', async () => {
    put('a.txt')
    symlinkSync(folder, path.join(folder, 'again'))
    symlinkSync(path.join(folder, 'gone.txt'), path.join(folder, 'broken.txt'))
    const { files, problems } = await listArticles(folder)
    expect(files).toEqual([path.join(folder, 'a.txt')])
    expect(problems.map(({ en }) => en)).toEqual([`There is nothing at ${path.join(folder, 'broken.txt')}. Check the path, or drag the file into the window.`])
  })

  test('leave behind a count that is said in both languages, and nothing where nothing was left', () => {
    expect(describeSkipped(0)).toBeNull()
    expect(describeSkipped(1)).toMatchObject({ en: expect.stringMatching(/^One other file there was/u) as string, fr: expect.stringMatching(/^Un autre fichier .* a été laissé/u) as string })
    expect(describeSkipped(12)).toMatchObject({ en: expect.stringMatching(/^12 other files there were/u) as string, fr: expect.stringMatching(/^12 autres fichiers .* ont été laissés/u) as string })
  })

  test('of a path that does not exist are refused in words', async () => {
    const missing = path.join(folder, 'nowhere')
    await expect(listArticles(missing)).rejects.toMatchObject({ code: 'not-found', message: `There is nothing at ${missing}. Check the path, or drag the file into the window.` })
    await expect(listArticles('a\0b')).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('of a folder without any are refused with what is there instead', async () => {
    put('photo.jpg', 'b.xls')
    await expect(listArticles(folder)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('holds no articles, only 2 files of other kinds') as string })
  })
})
