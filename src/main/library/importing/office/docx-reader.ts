import type { Sentence } from '../../../../shared/model.ts'
import { articleFromLines } from '../article-from-lines.ts'
import { parseDate } from '../dates.ts'
import type { ReadDocument } from '../reader.ts'
import { damaged } from '../unreadable.ts'
import { childOf, childrenOf, findAll, findFirst, ownText, textOf, type XmlElement } from '../xml.ts'
import { layOutDocx } from './docx-lines.ts'
import { readNumbering, readStyles } from './docx-styles.ts'
import { describeComments, describeStruck } from './left-out.ts'
import type { OfficePackage } from './package.ts'

/** A Word document as it stands with all changes accepted: without comments, without what was struck out, both of which are said. */
export function readDocx(file: OfficePackage): ReadDocument {
  const place = mainPart(file)
  const body = place && childOf(childOf(file.xml(place) ?? undefined, 'w:document'), 'w:body')
  if (!place || !body) throw damaged(file.name)
  const folder = place.slice(0, place.lastIndexOf('/') + 1)
  const part = (name: string): XmlElement | null => file.xml(`${folder}${name}`)
  const styles = readStyles(part('styles.xml'))
  const { lines, titleLine, references } = layOutDocx(body, styles, readNumbering(part('numbering.xml')), file.budget)
  const notes = references.flatMap(({ kind, id, mark }) => {
    const list = part(`${kind}s.xml`)
    const note = list && findAll(list, `w:${kind}`).find(({ attributes }) => attributes['w:id'] === id)
    const text = note ? textOfRuns(note) : ''
    return text ? [{ type: 'paragraph', text: `${mark} ${text}` } as const] : []
  })
  return articleFromLines({
    format: 'docx', name: file.name, lines: [...lines, ...notes], titleLine, said: readProperties(file),
    boilerplateDropped: countFurniture(part, file, folder),
    notes: describeLeftOut(body, part('comments.xml')),
  })
}

function mainPart(file: OfficePackage): string | null {
  const relations = file.xml('_rels/.rels')
  const main = relations && findAll(relations, 'Relationship').find(({ attributes }) => /\/officeDocument$/u.test(attributes['Type'] ?? ''))
  const target = main?.attributes['Target']?.replace(/^\//u, '')
  return [target, 'word/document.xml'].find((place) => place !== undefined && file.has(place)) ?? null
}

function readProperties(file: OfficePackage) {
  const core = file.xml('docProps/core.xml') ?? undefined
  const root = childOf(core, 'cp:coreProperties')
  const value = (name: string): string | null => textOf(childOf(root, name)) || null
  return {
    title: value('dc:title'), author: value('dc:creator'), language: value('dc:language'),
    created: parseDate(value('dcterms:created') ?? ''), modified: parseDate(value('dcterms:modified') ?? ''),
  }
}

const textOfRuns = (element: XmlElement): string => findAll(element, 'w:t').map(ownText).join('').replace(/\s+/gu, ' ').trim()

/** Characters in the headers and footers that are printed on every page. */
function countFurniture(part: (name: string) => XmlElement | null, file: OfficePackage, folder: string): number {
  let count = 0
  for (const kind of ['header', 'footer']) for (let i = 1; i <= 12 && file.has(`${folder}${kind}${i}.xml`); i += 1) count += textOfRuns(part(`${kind}${i}.xml`)!).length
  return count
}

function describeLeftOut(body: XmlElement, comments: XmlElement | null): Sentence[] {
  const struck = findAll(body, 'w:del').length
  const said = comments ? childrenOf(findFirst(comments, 'w:comments') ?? comments).length : 0
  return [
    ...describeStruck(struck),
    ...describeComments(said),
  ]
}
