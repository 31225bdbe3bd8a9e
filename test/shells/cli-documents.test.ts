import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallLibrary } from './small-library.ts'

const bridge = 'Le pont de Saint-Lumine\n\nLa ville de Nantes financera le pont à hauteur de 12 millions d’euros. Claire Vautrin, maire de Nantes, l’a annoncé lundi.\n'
const { root, recoupe } = smallLibrary({
  'pont.txt': bridge,
  'dover.txt': 'The harbour of Dover\n\nThe town of Dover will rebuild its harbour for 20 million pounds, the mayor said on Monday.\n',
})

describe('recoupe, for documents as a whole', () => {
  it('tags, stars and collects articles, and lists those that are so', async () => {
    expect((await recoupe('tag', 'travaux', 'pont')).out).toBe('1 article with #travaux now.\n')
    expect((await recoupe('star', '2')).out).toBe('1 article with a star now.\n')
    expect((await recoupe('collection', 'add', 'Ponts', 'pont')).out).toBe('1 article put into “Ponts”.\n')
    expect((await recoupe('documents', '--tag', 'travaux')).out).toMatch(/Le pont de Saint-Lumine.*#travaux[^]*1 article\n$/)
    expect((await recoupe('documents', '--starred', '--language', 'en')).out).toMatch(/Dover.*★/)
    expect(JSON.parse((await recoupe('documents', '--in', 'ponts', '--json')).out)).toMatchObject([{ title: 'Le pont de Saint-Lumine', tags: ['travaux'] }])
    expect((await recoupe('documents', '--words', 'rien')).out).toBe('No article is so. See all with: recoupe documents\n')
    expect((await recoupe('collection')).out).toMatch(/Ponts\s+1/)
    expect((await recoupe('collection', 'remove', 'Nulle part')).err).toMatch(/No collection is called “Nulle part”/)
  })

  it('says what became of an article, and of everything that was given', async () => {
    expect((await recoupe('receipt', 'pont')).out).toMatch(/Found: \d+ sentences.*\n\npont\.txt\s+version 1.*\n\s+text, utf-8, \d+ bytes; \d+ characters/)
    const empty = path.join(root, 'empty.txt')
    writeFileSync(empty, '')
    expect((await recoupe('import', empty)).code).toBe(1)
    const { out } = await recoupe('coverage')
    expect(out).toMatch(/^2 articles from 2 sources: \d+ characters, 100 % of them indexed/)
    expect(out).toMatch(/1 file could not be read\n\s+empty\.txt/)
    expect((await recoupe('coverage', '--dismiss')).out).toMatch(/Nothing was refused/)
  })

  it('takes an edited file for a new version and says what changed', async () => {
    const file = path.join(root, 'texts', 'pont.txt')
    writeFileSync(file, bridge.replace('12 millions', '15 millions'))
    expect((await recoupe('import', file)).out).toMatch(/new version\s+pont\.txt[^]*0 articles imported, 1 new version, 0 already here/)
    expect((await recoupe('revisions', 'pont')).out.trim().split('\n')).toHaveLength(3)
    const { out } = await recoupe('revisions', 'pont', '--compare')
    expect(out).toMatch(/^- .*12 millions/m)
    expect(out).toMatch(/^\+ .*15 millions/m)
    expect(out).toMatch(/12 millions d’euros → 15 millions d’euros/)
  })

  it('removes an article, says what goes, brings it back, and purges', async () => {
    expect((await recoupe('remove', 'dover', '--preview')).out).toMatch(/^Goes: 1 article \(1 source, 1 version\) with 0 notes/)
    const removed = await recoupe('remove', 'dover')
    expect(removed.err).toMatch(/^Goes: 1 article/)
    expect(removed.out).toBe('1 article removed. Bring back with: recoupe undo\n')
    expect((await recoupe('remove', '--list')).out).toMatch(/The harbour of Dover/)
    expect((await recoupe('remove', '--restore', '2')).out).toBe('1 article brought back.\n')
    await recoupe('remove', '2')
    expect((await recoupe('remove', '--purge')).out).toMatch(/deleted for good/)
    expect((await recoupe('remove', '--list')).out).toBe('Nothing was removed.\n')
  })
})
