import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { smallLibrary } from './small-library.ts'

const { root, recoupe } = smallLibrary({
  'a.txt': 'Le port\n\nClaire Vautrin, maire de Nantes, a annoncé que Nantes consacrera 12 millions d’euros au port. Airbus se tait.\n',
  'b.txt': 'Les quais\n\nLe Fonds Horizon a investi dans Nexalia. Hier, le quai aux herbes a siégé. Airbus se tait.\n',
})

it('corrects who and what was found, one step after another, and takes it back', async () => {
  expect((await recoupe('entity', 'merge', 'Airbus', 'Nexalia', '--survivor', 'Airbus', '--preview')).out).toMatch(/^Airbus \(company\) would take in Nexalia \(company\):\n3 mentions in 2 articles/)
  expect((await recoupe('entity', 'merge', 'Airbus', 'Nexalia', '--survivor', 'Airbus', '--why', 'a test')).out).toMatch(/^Airbus {2}\(company:airbus: company, 3 mentions in 2 articles\)/)
  expect((await recoupe('entity', 'Nexalia')).out).toMatch(/^Airbus {2}company, 3 mentions in 2 articles, confirmed/)
  expect((await recoupe('undo')).out).toBe('Taken back: merged Airbus, Nexalia.\n')
  expect((await recoupe('entity', 'rename', 'Nexalia', 'Nexalia SA')).out).toContain('Nexalia SA  (company:nexalia')
  expect((await recoupe('entity', 'retype', 'Nexalia SA', 'project')).out).toContain('(company:nexalia: project')
  expect((await recoupe('entity', 'confirm', 'Claire Vautrin')).out).toContain('Claire Vautrin')
  expect((await recoupe('entities', '--confirmed', '--json')).out).toContain('"Nexalia SA"')
  expect((await recoupe('entity', 'add', 'quais', '--quote', 'quai aux herbes', '--kind', 'institution', '--everywhere')).out).toContain('institution:quai aux herbes')
  expect((await recoupe('entity', 'alias', 'Nexalia SA', 'NXL')).code).toBe(0)
  expect((await recoupe('entity', 'NXL')).out).toContain('Nexalia SA')
  expect((await recoupe('entity', 'split', 'Nantes', '--in', 'port', '--quote', 'maire de Nantes', '--name', 'Ville de Nantes', '--kind', 'institution')).out).toContain('Ville de Nantes  (institution:ville de nantes: institution, 1 mention')
  expect((await recoupe('entity', 'reject', 'Airbus')).out).toBe('It is no entity any more.\n')
  expect((await recoupe('decisions')).out).toContain('“Airbus” is no entity')
}, 60_000)

it('decides on relations, and names what it cannot find', async () => {
  await recoupe('undo')
  await recoupe('undo')
  const { out } = await recoupe('relation', 'set', 'Claire Vautrin', 'leads', 'Nantes', '--to', 'works_for')
  expect(out).toBe('Claire Vautrin leads Nantes: now Claire Vautrin works for Nantes (1 sentence).\n')
  expect((await recoupe('entity', 'Claire Vautrin')).out).toContain('Claire Vautrin works for Nantes (confirmed')
  expect((await recoupe('relation', 'reject', 'Claire Vautrin', 'works_for', 'Nantes')).out).toContain('rejected')
  expect((await recoupe('entity', 'merge', 'Zorglub', 'Nantes')).err).toContain('Nothing in this library is called exactly “Zorglub”')
}, 60_000)

it('takes a watch list in, says which lines it cannot read, and writes it out again', async () => {
  const file = path.join(root, 'watch.csv')
  writeFileSync(file, 'name;kind;aliases\nAirbus;company;EADS\nVento;boat;\n')
  expect(await recoupe('watch', 'import', file)).toMatchObject({ code: 1, out: expect.stringMatching(/^1 name to watch; found at 0 places where nothing had been\.\nLine 3: “boat” is no kind of entity/) as string })
  const written = path.join(root, 'out.csv')
  expect((await recoupe('watch', 'export', 'Airbus', '--output', written)).err).toBe(`Written to ${written}.\n`)
  expect(readFileSync(written, 'utf8')).toMatch(/^\ufeffname,kind,aliases\r\nAirbus,company,/)
}, 60_000)
