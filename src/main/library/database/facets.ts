import type { DocumentId, EntityKey, EntityKind, Language, PartialDate } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** What search knows of a document besides its words. */
export interface ColumnRow {
  readonly id: DocumentId
  readonly outlet: string | null
  readonly published: PartialDate | null
  readonly language: Language
}

/** All the SQL of what answers are counted and filtered by. */
export function facetStore(db: Database) {
  const documents = db.prepare<[], ColumnRow>('SELECT id, outlet, published, language FROM documents ORDER BY id')
  const document = db.prepare<[DocumentId], ColumnRow>('SELECT id, outlet, published, language FROM documents WHERE id = ?')
  const version = db.prepare<[], number>('SELECT data_version FROM pragma_data_version').pluck()
  const titled = db.prepare<[DocumentId], { title: string; outlet: string | null; published: PartialDate | null }>('SELECT title, outlet, published FROM documents WHERE id = ?')
  const greatest = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM documents').pluck()
  const total = db.prepare<[], number>('SELECT count(*) FROM documents').pluck()
  const entities = db.prepare<[], { id: number; key: EntityKey; kind: EntityKind; name: string }>('SELECT id, key, kind, name FROM entities ORDER BY key')
  const forms = db.prepare<[], [number, number]>('SELECT id, entity_id FROM forms WHERE entity_id IS NOT NULL').raw()
  const names = db.prepare<[], { entity: EntityKey; name: string; surfaces: string }>('SELECT key AS entity, forms.name, surfaces FROM forms JOIN entities ON entities.id = entity_id')
  const entityNames = db.prepare<[], { entity: EntityKey; name: string }>("SELECT key AS entity, name FROM entities UNION ALL SELECT entities.key, json_extract(named.value, '$.text') FROM entities, json_each(entities.given) AS named")
  const sources = db.prepare<[], { document: DocumentId; text: string }>(`
    SELECT document_id AS document, file_name AS text FROM sources
     UNION ALL SELECT id, author FROM documents WHERE author IS NOT NULL
     UNION ALL SELECT id, outlet FROM documents WHERE outlet IS NOT NULL
     UNION ALL SELECT id, address FROM documents WHERE address IS NOT NULL
  `)
  return {
    // One by one: a hundred thousand at once would stay in memory that is not given back.
    listDocuments: (): IterableIterator<ColumnRow> => documents.iterate(),
    findDocument: (id: DocumentId): ColumnRow | undefined => document.get(id),
    findTitled: (id: DocumentId) => titled.get(id),
    /** The greatest number a document has. */
    greatest: (): number => greatest.get()!,
    /** Another number whenever another process wrote to the library. */
    version: (): number => version.get()!,
    count: (): number => total.get()!,
    listEntities: () => entities.all(),
    /** Which form is of which entity, by their rows. */
    listForms: () => forms.iterate(),
    /** Every name of every entity. */
    listNames: (): { entity: EntityKey; name: string }[] => [
      ...entityNames.all(),
      ...names.all().flatMap(({ entity, name, surfaces }) => [name, ...(JSON.parse(surfaces) as { text: string }[]).map(({ text }) => text)].map((each) => ({ entity, name: each }))),
    ],
    /** All that says where a document came from: files, author, outlet, address. */
    listSources: () => sources.all(),
  }
}
