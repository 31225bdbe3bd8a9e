import type { Alias, DocumentId, EntityKey, EntityKind, EntitySummary, LinkReason } from '../../../shared/model.ts'
import type { LinkedEntity, LinkSubject } from '../extraction/link.ts'
import type { Database } from './open.ts'

/** A way in which documents name something: what linking works on. */
export interface Form extends LinkSubject {
  readonly entity: number | null
}
interface FormRow extends Omit<Form, 'surfaces'> {
  readonly surfaces: string
}

/** All the SQL about forms and the entities they are linked into. */
export function entityStore(db: Database) {
  const upsertForm = db.prepare<[string, string, string, string], { id: number }>(`
    INSERT INTO forms (signature, kind, name, surfaces, mentions, entity_id, reason) VALUES (?, ?, ?, ?, 0, NULL, 'name')
    ON CONFLICT (signature) DO UPDATE SET signature = signature RETURNING id
  `)
  const insertKey = db.prepare('INSERT INTO link_keys (key, form_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const addMentions = db.prepare('UPDATE forms SET mentions = mentions + ? WHERE id = ?')
  const dropUnused = db.prepare('DELETE FROM forms WHERE id = ? AND NOT EXISTS (SELECT 1 FROM appearances WHERE form_id = forms.id)')
  const reach = db.prepare<[string], FormRow>(`
    WITH RECURSIVE reached (id) AS (
      SELECT value FROM json_each(?)
      UNION
      SELECT theirs.form_id FROM reached JOIN link_keys AS ours ON ours.form_id = reached.id JOIN link_keys AS theirs ON theirs.key = ours.key
    )
    SELECT forms.id, kind, name, surfaces, mentions, entity_id AS entity FROM forms JOIN reached ON reached.id = forms.id ORDER BY forms.id
  `)
  const upsertEntity = db.prepare<[string, string, string], { id: number }>(`
    INSERT INTO entities (key, kind, name, mentions, documents) VALUES (?, ?, ?, 0, 0)
    ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, name = excluded.name RETURNING id
  `)
  const bind = db.prepare('UPDATE forms SET entity_id = ?, reason = ? WHERE id = ?')
  const recount = db.prepare(`
    UPDATE entities SET (mentions, documents) = (
      SELECT coalesce(sum(appearances.mentions), 0), count(DISTINCT document_id) FROM appearances JOIN forms ON forms.id = form_id WHERE forms.entity_id = entities.id
    ) WHERE id = ?
  `)
  const addCounts = db.prepare('UPDATE entities SET mentions = mentions + ?, documents = documents + 1 WHERE id = ?')
  const dropEmpty = db.prepare('DELETE FROM entities WHERE id = ? AND NOT EXISTS (SELECT 1 FROM forms WHERE entity_id = entities.id)')
  const formsOf = db.prepare<[number], { id: number }>('SELECT id FROM forms WHERE entity_id = ?')
  const entityOfForm = db.prepare<[number], { entity: number | null }>('SELECT entity_id AS entity FROM forms WHERE id = ?')
  const summary = 'entities.key, entities.kind, entities.name, entities.mentions, entities.documents'
  const byKey = db.prepare<[EntityKey], EntitySummary & { id: number }>(`SELECT id, ${summary} FROM entities WHERE key = ?`)
  const listed = db.prepare<[string | null, string | null, number], EntitySummary & { id: number }>(`
    SELECT id, ${summary} FROM entities WHERE (? IS NULL OR kind = ?) ORDER BY documents DESC, mentions DESC, name LIMIT ?
  `)
  const surfaces = db.prepare<[number], { surfaces: string; reason: LinkReason; mentions: number; name: string }>(
    'SELECT surfaces, reason, mentions, name FROM forms WHERE entity_id = ? ORDER BY mentions DESC, id',
  )
  const written = db.prepare<[number], { document: DocumentId; start: number; end: number }>(`
    SELECT mentions.document_id AS document, mentions.start_at AS start, mentions.end_at AS "end"
      FROM mentions JOIN appearances ON appearances.id = appearance_id JOIN forms ON forms.id = form_id WHERE entity_id = ?
  `)
  const here = db.prepare<[DocumentId], EntitySummary & { here: number }>(`
    SELECT ${summary}, sum(appearances.mentions) AS here
      FROM appearances JOIN forms ON forms.id = form_id JOIN entities ON entities.id = entity_id
     WHERE document_id = ? GROUP BY entities.id ORDER BY here DESC, entities.name
  `)
  const toForm = (row: FormRow): Form => ({ ...row, surfaces: (JSON.parse(row.surfaces) as { text: string }[]).map(({ text }) => text) })

  return {
    /** The form with this signature, made if it is new. */
    upsertForm: (signature: string, kind: EntityKind, name: string, surfacesJson: string): number => upsertForm.get(signature, kind, name, surfacesJson)!.id,
    insertKeys: (form: number, keys: readonly string[]): void => keys.forEach((key) => insertKey.run(key, form)),
    addMentions: (form: number, count: number): void => void addMentions.run(count, form),
    /** Drop a form that no document uses any more. */
    dropFormIfUnused: (form: number): void => void dropUnused.run(form),
    /** All forms that can be reached from these over shared link keys: the set linking must see whole. */
    listReachable: (forms: readonly number[]): Form[] => reach.all(JSON.stringify(forms)).map(toForm),
    listForms: (entity: number): number[] => formsOf.all(entity).map(({ id }) => id),
    entityOfForm: (form: number): number | null => entityOfForm.get(form)?.entity ?? null,
    upsertEntity: (linked: LinkedEntity): number => upsertEntity.get(linked.key, linked.kind, linked.name)!.id,
    bind: (form: number, entity: number, reason: LinkReason): void => void bind.run(entity, reason, form),
    recount: (entity: number): void => void recount.run(entity),
    addCounts: (entity: number, mentions: number): void => void addCounts.run(mentions, entity),
    dropIfEmpty: (entity: number): void => void dropEmpty.run(entity),
    find: (key: EntityKey) => byKey.get(key),
    list: (kind: EntityKind | null, limit: number) => listed.all(kind, kind, limit),
    listHere: (document: DocumentId) => here.all(document),
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
