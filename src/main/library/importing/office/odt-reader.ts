import type { Sentence } from '../../../../shared/model.ts'
import { articleFromLines } from '../article-from-lines.ts'
import { parseDate } from '../dates.ts'
import type { ReadDocument } from '../reader.ts'
import { damaged, locked } from '../unreadable.ts'
import { childOf, findAll, findFirst, textOf, type XmlElement } from '../xml.ts'
import { describeComments, describeStruck } from './left-out.ts'
import { layOutOdt } from './odt-lines.ts'
import type { OfficePackage } from './package.ts'

/** An OpenDocument text: what is struck out, comments, and what is printed on every page are left out, and said. */
export function readOdt(file: OfficePackage): ReadDocument {
  if (/encryption-data/u.test(file.text('META-INF/manifest.xml') ?? '')) throw locked(file.name)
  const content = file.xml('content.xml')
  const body = content && findFirst(content, 'office:text')
  if (!content || !body) throw damaged(file.name)
  const styles = file.xml('styles.xml')
  const { lines, titleLine } = layOutOdt(body, [...(styles ? [styles] : []), content], file.budget)
  const master = styles ? findFirst(styles, 'office:master-styles') : undefined
  const furniture = master ? ['style:header', 'style:footer'].reduce((sum, name) => sum + findAll(master, name).reduce((length, one) => length + textOf(one).length, 0), 0) : 0
  return articleFromLines({ format: 'odt', name: file.name, lines, titleLine, said: readProperties(file), boilerplateDropped: furniture, notes: describeLeftOut(body) })
}

function readProperties(file: OfficePackage) {
  const meta = file.xml('meta.xml')
  const root = (meta && findFirst(meta, 'office:meta')) ?? undefined
  const value = (name: string): string | null => textOf(childOf(root, name)) || null
  return {
    title: value('dc:title'), author: value('meta:initial-creator') ?? value('dc:creator'), language: value('dc:language'),
    created: parseDate(value('meta:creation-date') ?? ''), modified: parseDate(value('dc:date') ?? ''),
  }
}

function describeLeftOut(body: XmlElement): Sentence[] {
  const struck = findAll(body, 'text:deletion').length
  const said = findAll(body, 'office:annotation').length
  return [
    ...describeStruck(struck),
    ...describeComments(said),
  ]
}
