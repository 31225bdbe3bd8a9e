import Database from 'better-sqlite3'
import path from 'node:path'
import type { Client } from '../../../src/shared/client.ts'
import type { OracleDocument } from './oracle.ts'

/** Everything a library holds, read out of it document by document for the oracle; from its file only what no request tells. */
export async function layOpen(client: Client, folder: string): Promise<OracleDocument[]> {
  const db = new Database(path.join(folder, 'library.db'), { readonly: true })
  const passages = db.prepare<[number], { start: number; end: number }>('SELECT start_at AS start, end_at AS "end" FROM passages WHERE document_id = ? ORDER BY start_at')
  const from = db.prepare<[number, number], { said: string }>('SELECT file_name AS said FROM sources WHERE document_id = ? UNION ALL SELECT address FROM documents WHERE id = ? AND address IS NOT NULL')
  const { articles, entities } = await client.findings({})
  const relations = new Map(articles.map((article) => [article.file, article.relations.length]))
  const documents: OracleDocument[] = []
  for (const { id } of await client.listDocuments({})) {
    const { document, text, entities: named, figures, annotations } = await client.openDocument({ document: id })
    const { title, language, outlet, author, published, fileName } = document
    documents.push({
      id, title, text, language, outlet, published, annotations, figures: figures.length, relations: relations.get(fileName) ?? 0, passages: passages.all(id),
      sources: [outlet, author, ...from.all(id, id).map(({ said }) => said)].filter((said) => said !== null),
      entities: named.map(({ key, kind, name }) => ({ key, kind, names: [name, ...(entities[key]?.aliases ?? [])] })),
    })
  }
  db.close()
  return documents.sort((a, b) => a.id - b.id)
}
