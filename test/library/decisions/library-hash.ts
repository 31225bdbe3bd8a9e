import Sqlite from 'better-sqlite3'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { sentenceStart } from '../../../src/main/library/database/sentence-numbers.ts'

const formOf = (column: string) => `(SELECT signature FROM derived.appearances JOIN derived.forms ON forms.id = form_id WHERE appearances.id = ${column})`
const sentence = `${sentenceStart('sentence_id')}, sentence_end`
const entity = '(SELECT key FROM derived.entities WHERE entities.id = entity_id)'

/** Everything that decisions can change, without the numbers of rows. */
const tables: Readonly<Record<string, string>> = {
  decisions: 'SELECT id, kind, body, why, at FROM main.decisions',
  entities: 'SELECT key, kind, name, mentions, documents, confirmed, given FROM derived.entities',
  keys: `SELECT key, ${entity} FROM derived.entity_keys`,
  forms: `SELECT signature, kind, name, surfaces, mentions, ${entity}, reason, pinned FROM derived.forms`,
  linkKeys: 'SELECT key, (SELECT signature FROM derived.forms WHERE forms.id = form_id) FROM derived.link_keys',
  appearances: 'SELECT document_id, (SELECT signature FROM derived.forms WHERE forms.id = form_id), mentions FROM derived.appearances',
  layouts: 'SELECT document_id, passages, sentences, hex(spans) FROM derived.layouts',
  mentions: `SELECT document_id, ${formOf('appearance_id')}, ${sentence}, start_at, end_at, confidence FROM derived.mentions`,
  relations: `SELECT document_id, ${formOf('subject_id')}, ${formOf('object_id')}, predicate, role, negated, conditional, ${sentence}, found, reversed, decided, about_from, about_to FROM derived.found_relations`,
  figures: `SELECT document_id, ${formOf('appearance_id')}, ${formOf('speaker_id')}, ${sentence}, start_at, end_at, value, upper, unit, measure, words, status, mode, conditional, speaker_words, marks, about_from, about_to FROM derived.figures`,
  plain: 'SELECT document_id, findings FROM derived.plain_findings',
}

/** Each table's rows as one string, in an order of their own. */
export function libraryContent(folder: string): Readonly<Record<string, string>> {
  const db = new Sqlite(path.join(folder, 'library.db'), { readonly: true })
  try {
    db.prepare('ATTACH ? AS derived').run(path.join(folder, 'index.db'))
    return Object.fromEntries(Object.entries(tables).map(([name, sql]) => [name, db.prepare(sql).raw().all().map((row) => JSON.stringify(row)).sort().join('\n')]))
  } finally {
    db.close()
  }
}

export const libraryHash = (folder: string): string => createHash('sha256').update(JSON.stringify(libraryContent(folder))).digest('hex')
