import type { Alias, DocumentId, EntityKey, EntityKind, EntitySummary, LinkReason } from '../../../shared/model.ts'
import type { LinkSubject } from '../extraction/link.ts'
import type { Database } from './open.ts'

/** A way in which documents name something: what linking works on. */
export interface Form extends LinkSubject {
  readonly entity: number | null
  /** The key of the entity that a person said is meant; null: linking decides. */
  readonly pinned: EntityKey | null
}
/** An entity as it is written: what linking and decisions make of forms. */
export interface LinkedRow extends Pick<EntitySummary, 'key' | 'kind' | 'name'> {
  readonly isConfirmed: boolean
  readonly given: readonly { readonly text: string; readonly reason: LinkReason }[]
}
type SummaryRow = Omit<EntitySummary, 'confirmed'> & { readonly id: number; readonly confirmed: number }
const toSummary = <R extends SummaryRow>({ confirmed, ...row }: R) => ({ ...row, ...(confirmed === 1 ? { confirmed: true as const } : {}) })

interface FormRow extends Omit<Form, 'surfaces'> {
  readonly surfaces: string
}

/** All the SQL about forms and the entities they are linked into. */
export function entityStore(db: Database) {
  const findForm = db.prepare<[string], number>('SELECT id FROM forms WHERE signature = ?').pluck()
  const insertForm = db.prepare<[string, string, string, string, EntityKey | null]>("INSERT INTO forms (signature, kind, name, surfaces, pinned, mentions, entity_id, reason) VALUES (?, ?, ?, ?, ?, 0, NULL, 'name')")
  const insertKey = db.prepare('INSERT INTO link_keys (key, form_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const addMentions = db.prepare('UPDATE forms SET mentions = mentions + ? WHERE id = ?')
  const dropUnused = db.prepare('DELETE FROM forms WHERE id = ? AND NOT EXISTS (SELECT 1 FROM appearances WHERE form_id = forms.id)')
  const reach = db.prepare<[string], FormRow>(`
    WITH RECURSIVE reached (id) AS (
      SELECT value FROM json_each(?)
      UNION
      SELECT theirs.form_id FROM reached JOIN link_keys AS ours ON ours.form_id = reached.id JOIN link_keys AS theirs ON theirs.key = ours.key
    )
    SELECT forms.id, kind, name, surfaces, mentions, entity_id AS entity, pinned FROM forms JOIN reached ON reached.id = forms.id ORDER BY forms.id
  `)
  const upsertEntity = db.prepare<[string, string, string, number, string], { id: number }>(`
    INSERT INTO entities (key, kind, name, confirmed, given, mentions, documents) VALUES (?, ?, ?, ?, ?, 0, 0)
    ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, name = excluded.name, confirmed = excluded.confirmed, given = excluded.given RETURNING id
  `)
  const forgetKeys = db.prepare('DELETE FROM entity_keys WHERE entity_id = ?')
  const insertFormerKey = db.prepare('INSERT INTO entity_keys (key, entity_id) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET entity_id = excluded.entity_id')
  const withKeys = db.prepare<[string], number>('SELECT DISTINCT form_id FROM link_keys WHERE key IN (SELECT value FROM json_each(?))').pluck()
  const bind = db.prepare<[number | null, LinkReason, number]>('UPDATE forms SET entity_id = ?, reason = ? WHERE id = ?')
  const recount = db.prepare(`
    UPDATE entities SET (mentions, documents) = (
      SELECT coalesce(sum(appearances.mentions), 0), count(DISTINCT document_id) FROM appearances JOIN forms ON forms.id = form_id WHERE forms.entity_id = entities.id
    ) WHERE id = ?
  `)
  const addCounts = db.prepare('UPDATE entities SET mentions = mentions + ?, documents = documents + 1 WHERE id = ?')
  const dropEmpty = db.prepare('DELETE FROM entities WHERE id = ? AND NOT EXISTS (SELECT 1 FROM forms WHERE entity_id = entities.id)')
  const formsOf = db.prepare<[number], { id: number }>('SELECT id FROM forms WHERE entity_id = ?')
  const entityOfForm = db.prepare<[number], { entity: number | null }>('SELECT entity_id AS entity FROM forms WHERE id = ?')
  const summary = 'entities.id, entities.key, entities.kind, entities.name, entities.mentions, entities.documents, entities.confirmed'
  const byKey = db.prepare<[EntityKey], SummaryRow>(`SELECT ${summary} FROM entities WHERE key = ?`)
  const byFormerKey = db.prepare<[EntityKey], SummaryRow>(`SELECT ${summary} FROM entity_keys JOIN entities ON entities.id = entity_id WHERE entity_keys.key = ?`)
  const byId = db.prepare<[number], SummaryRow>(`SELECT ${summary} FROM entities WHERE id = ?`)
  const byLinkKey = db.prepare<[string], SummaryRow>(`
    SELECT ${summary} FROM link_keys JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id WHERE link_keys.key = ? ORDER BY entities.documents DESC, entities.key LIMIT 1
  `)
  const listed = db.prepare<[string | null, string | null, number, number], SummaryRow>(`
    SELECT ${summary} FROM entities WHERE (? IS NULL OR kind = ?) AND confirmed >= ? ORDER BY documents DESC, mentions DESC, name LIMIT ?
  `)
  const given = db.prepare<[number], string>('SELECT given FROM entities WHERE id = ?').pluck()
  const formsIn = db.prepare<[number], FormRow>('SELECT id, kind, name, surfaces, mentions, entity_id AS entity, pinned FROM forms WHERE entity_id = ? ORDER BY id')
  const seen = db.prepare<[number], { first: string | null; last: string | null }>(`
    SELECT min(published) AS first, max(published) AS last FROM documents
     WHERE id IN (SELECT document_id FROM appearances JOIN forms ON forms.id = form_id WHERE entity_id = ? AND appearances.mentions > 0)
  `)
  const together = db.prepare<[string], { mentions: number; documents: number }>(`
    SELECT coalesce(sum(appearances.mentions), 0) AS mentions, count(DISTINCT document_id) AS documents
      FROM appearances JOIN forms ON forms.id = form_id WHERE entity_id IN (SELECT value FROM json_each(?))
  `)
  const documentsNaming = db.prepare<[string], DocumentId>('SELECT DISTINCT document_id FROM appearances WHERE form_id IN (SELECT value FROM json_each(?)) ORDER BY document_id').pluck()
  const documentsOfPassages = db.prepare<[string], DocumentId>('SELECT DISTINCT (SELECT document_id FROM layouts WHERE first_passage <= value ORDER BY first_passage DESC LIMIT 1) FROM json_each(?) ORDER BY 1').pluck()
  const grown = db.prepare('UPDATE index_state SET links = links + 1')
  const surfaces = db.prepare<[number], { surfaces: string; reason: LinkReason; mentions: number; name: string }>(
    'SELECT surfaces, reason, mentions, name FROM forms WHERE entity_id = ? ORDER BY mentions DESC, id',
  )
  const written = db.prepare<[number], { document: DocumentId; start: number; end: number }>(`
    SELECT mentions.document_id AS document, mentions.start_at AS start, mentions.end_at AS "end"
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id WHERE entity_id = ?
  `)
  const here = db.prepare<[DocumentId], SummaryRow & { here: number }>(`
    SELECT ${summary}, sum(appearances.mentions) AS here
      FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE document_id = ? GROUP BY entities.id ORDER BY here DESC, entities.name
  `)
  const toForm = (row: FormRow): Form => ({ ...row, surfaces: (JSON.parse(row.surfaces) as { text: string }[]).map(({ text }) => text) })

  return {
    findForm: (signature: string): number | undefined => findForm.get(signature),
    insertForm: (signature: string, kind: EntityKind, name: string, surfacesJson: string, pinned: EntityKey | null): number =>
      Number(insertForm.run(signature, kind, name, surfacesJson, pinned).lastInsertRowid),
    insertKeys: (form: number, keys: readonly string[]): void => keys.forEach((key) => insertKey.run(key, form)),
    addMentions: (form: number, count: number): void => void addMentions.run(count, form),
    /** Drop a form that no document uses any more. */
    dropFormIfUnused: (form: number): void => void dropUnused.run(form),
    /** All forms that can be reached from these over shared link keys: the set linking must see whole. */
    listReachable: (forms: readonly number[]): Form[] => reach.all(JSON.stringify(forms)).map(toForm),
    listForms: (entity: number): number[] => formsOf.all(entity).map(({ id }) => id),
    entityOfForm: (form: number): number | null => entityOfForm.get(form)?.entity ?? null,
    upsertEntity: ({ key, kind, name, isConfirmed, given: names }: LinkedRow): number => upsertEntity.get(key, kind, name, Number(isConfirmed), JSON.stringify(names))!.id,
    /** The other keys under which entities are found; those they had go. */
    setFormerKeys(of: readonly { readonly entity: number; readonly keys: readonly EntityKey[] }[]): void {
      for (const { entity } of of) forgetKeys.run(entity)
      for (const { entity, keys } of of) for (const key of keys) insertFormerKey.run(key, entity)
    },
    /** Forms that have one of these link keys. */
    listWithKeys: (keys: readonly string[]): number[] => withKeys.all(JSON.stringify(keys)),
    /** Null: the form names nothing. */
    bind: (form: number, entity: number | null, reason: LinkReason): void => void bind.run(entity, reason, form),
    recount: (entity: number): void => void recount.run(entity),
    addCounts: (entity: number, mentions: number): void => void addCounts.run(mentions, entity),
    dropIfEmpty(entity: number): void {
      if (dropEmpty.run(entity).changes > 0) forgetKeys.run(entity)
    },
    /** By its key, or by one under which it was known before a decision. */
    find(key: EntityKey) {
      const row = byKey.get(key) ?? byFormerKey.get(key)
      return row && toSummary(row)
    },
    findById(id: number) {
      const row = byId.get(id)
      return row && toSummary(row)
    },
    /** The entity that a form with this link key names. */
    findByLinkKey(key: string) {
      const row = byLinkKey.get(key)
      return row && toSummary(row)
    },
    list: (kind: EntityKind | null, limit: number, confirmed = false) => listed.all(kind, kind, Number(confirmed), limit).map(toSummary),
    listHere: (document: DocumentId) => here.all(document).map(({ key, kind, name, mentions, documents, confirmed, here: times }) => ({ key, kind, name, mentions, documents, here: times, ...(confirmed === 1 ? { confirmed: true as const } : {}) })),
    listFormsOf: (entity: number): Form[] => formsIn.all(entity).map(toForm),
    /** Names that the person gave it. */
    listGiven: (entity: number) => JSON.parse(given.get(entity) ?? '[]') as LinkedRow['given'],
    findSeen: (entity: number) => seen.get(entity)!,
    /** Mentions of several entities together, and the documents they are in. */
    countTogether: (entities: readonly number[]) => together.get(JSON.stringify(entities))!,
    listDocumentsNaming: (forms: readonly number[]): DocumentId[] => documentsNaming.all(JSON.stringify(forms)),
    listDocumentsOfPassages: (passages: readonly number[]): DocumentId[] => documentsOfPassages.all(JSON.stringify(passages)),
    /** Tell whoever keeps entities in memory, here and in other processes, that linking changed. */
    noteLinks: (): void => void grown.run(),
    /** Every place where it is named. */
    listPlaces: (entity: number) => written.all(entity),
    /** The ways it is written, each with the reason it was taken for this entity. */
    listSurfaces(entity: number): Omit<Alias, 'mentions'>[] {
      const reasons = new Map<string, LinkReason>()
      for (const form of surfaces.all(entity))
        for (const { text, reason } of JSON.parse(form.surfaces) as { text: string; reason: LinkReason }[])
          // Where one document calls it by its name and another joined by alias, the plainer reason is the truer one.
          if (!reasons.has(text)) reasons.set(text, reason === 'name' && form.reason !== 'name' ? form.reason : reason)
      return [...reasons].map(([text, reason]) => ({ text, reason }))
    },
  }
}
