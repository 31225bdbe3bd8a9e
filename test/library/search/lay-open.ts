import Database from 'better-sqlite3'
import path from 'node:path'
import type { Client } from '../../../src/shared/client.ts'
import { readLayout } from '../../../src/main/library/search/layout.ts'
import type { OracleDocument } from './oracle.ts'

/** Everything a library holds, read out of it document by document for the oracle; from its file only what no request tells. */
export async function layOpen(client: Client, folder: string): Promise<OracleDocument[]> {
  const db = new Database(path.join(folder, 'library.db'), { readonly: true })
  db.prepare('ATTACH ? AS derived').run(path.join(folder, 'index.db'))
  const layout = db.prepare<[number], Buffer>('SELECT spans FROM derived.layouts WHERE document_id = ?').pluck()
  const from = db.prepare<[number, number], { said: string }>('SELECT file_name AS said FROM sources WHERE document_id = ? UNION ALL SELECT address FROM documents WHERE id = ? AND address IS NOT NULL')
  const { articles, entities } = await client.findings({})
  const relations = new Map(articles.map((article) => [article.file, article.relations.length]))
  const documents: OracleDocument[] = []
  for (const { id } of await client.listDocuments({})) {
    const { document, text, entities: named, figures, annotations } = await client.openDocument({ document: id })
    const { title, language, outlet, author, published, fileName } = document
    documents.push({
      id, title, text, language, outlet, published, annotations, figures: figures.length, relations: relations.get(fileName) ?? 0, passages: readLayout(layout.get(id)!).passages,
      sources: [outlet, author, ...from.all(id, id).map(({ said }) => said)].filter((said) => said !== null),
      entities: named.map(({ key, kind, name }) => ({ key, kind, names: [name, ...(entities[key]?.aliases ?? [])] })),
    })
  }
  db.close()
  return documents.sort((a, b) => a.id - b.id)
}
