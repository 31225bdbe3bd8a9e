import type { AnnotationId, DocumentId, EntityKey, EntityKind } from '../../../shared/model.ts'
import type { Database } from './open.ts'

export interface EntityNameRow {
  readonly id: number
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
  readonly mentions: number
  /** A way in which some document writes it, or a name that the person gave it. */
  readonly surface: string
}
export interface NoteRow {
  readonly id: AnnotationId
  readonly document: DocumentId
  readonly note: string
}

/** Everything in a library that has a name, in pages: it is read whole, but never in one go. */
export function nameStore(db: Database) {
  const entityNames = db.prepare<[number, number], EntityNameRow>(`
    WITH page AS MATERIALIZED (SELECT * FROM entities WHERE id > ? ORDER BY id LIMIT ?)
    SELECT page.id, page.key, page.kind, page.name, page.mentions, json_extract(surface.value, '$.text') AS surface
      FROM page JOIN forms ON forms.entity_id = page.id, json_each(forms.surfaces) AS surface
     UNION SELECT page.id, page.key, page.kind, page.name, page.mentions, json_extract(surface.value, '$.text')
      FROM page, json_each(page.given) AS surface
     UNION SELECT id, key, kind, name, mentions, name FROM page
     ORDER BY 1
  `)
  const titles = db.prepare<[number, number], { id: DocumentId; title: string }>('SELECT id, title FROM documents WHERE id > ? ORDER BY id LIMIT ?')
  const tags = db.prepare<[], { tag: string; uses: number }>('SELECT tag, count(*) AS uses FROM (SELECT tag.value AS tag FROM annotations, json_each(annotations.tags) AS tag UNION ALL SELECT tag FROM document_tags) GROUP BY tag')
  const notes = db.prepare<[number, number], NoteRow>("SELECT id, document_id AS document, substr(note, 1, 300) AS note FROM annotations WHERE id > ? AND note <> '' ORDER BY id LIMIT ?")
  const count = db.prepare<[], { n: number }>('SELECT (SELECT count(*) FROM entities) + (SELECT count(*) FROM documents) + (SELECT count(*) FROM annotations) AS n')
  return {
    /** Of the next `limit` entities after this one, every way in which they are written. */
    listEntityNames: (after: number, limit: number) => entityNames.all(after, limit),
    listTitles: (after: number, limit: number) => titles.all(after, limit),
    listTags: () => tags.all(),
    /** The beginnings of notes. */
    listNotes: (after: number, limit: number) => notes.all(after, limit),
    /** About how many names there are. */
    count: (): number => count.get()!.n,
  }
}
