import { expect, it } from 'vitest'
import { readDocuments } from '../../../src/main/library/importing/read-documents.ts'

const read = async (name: string, text: string) => (await readDocuments({ name, bytes: new TextEncoder().encode(text) })).articles[0]!.document
const notes = async (name: string, text: string) => (await read(name, text)).notes.map(({ en }) => en)
const german = 'Der Haushaltsausschuss des Deutschen Bundestages klärt in einer letzten Sitzung alle noch offenen Fragen, bevor der Haushalt beschlossen werden kann. Die Ministerinnen und Minister müssen zur Verfügung stehen und ihren Etat verteidigen, oft bis zum frühen Morgen.'

it('says of a text in another language that less is found in it', async () => {
  expect(await notes('a.txt', german)).toEqual([expect.stringContaining('neither in French nor in English')])
  expect(await notes('a.txt', 'The committee settles all open questions before the budget can be passed. Ministers have to be at hand and defend their plans, often until early morning, as they did last year and the year before that one.')).toEqual([])
  expect(await notes('a.txt', 'Berlin, 2022')).toEqual([])
})

it('says that a file is not what its name promises', async () => {
  expect(await notes('report.pdf', 'The page you asked for could not be found.')).toEqual([expect.stringContaining('report.pdf is called a .pdf file but holds plain text')])
  expect(await notes('report.txt', 'The page you asked for could not be found.')).toEqual([])
})

it('knows a message that kept only the headers people read', async () => {
  const message = 'From: "Peter V." <pv@example.com>\nTo: board@example.com\nSubject: =?utf-8?Q?OPL_245_=E2=80=94_proposal?=\nDate: Tue, 5 Apr 2011 09:12:00 +0100\n\nAll,\n\nMalabu asks for more than we thought, and soon.\n'
  expect(await read('mail.eml', message)).toMatchObject({ format: 'email', title: 'OPL 245 — proposal', published: '2011-04-05' })
  expect(await read('a.txt', 'From: Peter\nTo: the board\nSubject: a play\nDate: a Tuesday\n\nIt begins in a room with two doors.\n')).toMatchObject({ format: 'text' })
})
