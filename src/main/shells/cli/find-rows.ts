import type { Client } from '../../../shared/client.ts'
import type { CompareRow } from '../../../shared/contract/compare.ts'
import { untranslated } from '../../../shared/contract.ts'
import { LibraryFailure } from '../../library/failure.ts'
import { findEntity } from './find-entity.ts'

/** What `recoupe compare` prints without options: the numbers of its rows are what a person types. */
export const numberedRows = async (library: Client): Promise<readonly CompareRow[]> => (await library.compare({ sources: 2, limit: 10_000 })).rows

const nowhere = (meant: string): LibraryFailure => new LibraryFailure('not-found', untranslated(`There is no row ${meant}. See the rows with their numbers: recoupe compare`))

/**
 * The rows that a person means: by number (as `recoupe compare` prints it), by key, or by the name of what they are about: then all that several
 * sources answer, or, when there are none, all there are.
 * @throws LibraryFailure when one of them means no row.
 */
export async function findRows(library: Client, meant: readonly string[]): Promise<readonly CompareRow[]> {
  const numbered = meant.some((one) => /^\d+$/.test(one)) ? await numberedRows(library) : []
  const found: CompareRow[] = []
  for (const one of meant) {
    if (/^\d+$/.test(one)) {
      const row = numbered[Number(one) - 1]
      if (row === undefined) throw nowhere(one)
      found.push(row)
    } else if (one.includes('|')) found.push(await library.compareRow({ row: one }))
    else {
      const { entity } = await findEntity(library, one)
      const { rows } = await library.compare({ entities: [entity.key], limit: 10_000 })
      if (rows.length === 0) throw new LibraryFailure('not-found', untranslated(`Nothing that can be compared is said of “${entity.name}”.`))
      const several = rows.filter((row) => row.class !== null)
      found.push(...(several.length > 0 ? several : rows))
    }
  }
  return [...new Map(found.map((row) => [row.key, row])).values()]
}
/** One row. @throws LibraryFailure also when a name means several: then it lists them. */
export async function findRow(library: Client, meant: string): Promise<CompareRow> {
  const [only, ...others] = await findRows(library, [meant])
  if (only === undefined) throw nowhere(meant)
  if (others.length === 0) return only
  const choice = [only, ...others].slice(0, 20).map(({ key, question }) => `  ${question.en}  ${key}`)
  throw new LibraryFailure('ambiguous', untranslated([`“${meant}” means ${others.length + 1} rows. Say it by its number (recoupe compare) or its key:`, ...choice].join('\n')))
}

/** Statements by number (`3.2`: the second of row 3) or by key. */
export async function findStatements(library: Client, meant: readonly string[]): Promise<readonly string[]> {
  const numbered = meant.some((one) => /^\d+\.\d+$/.test(one)) ? await numberedRows(library) : []
  return meant.map((one) => {
    const [, row, place] = /^(\d+)\.(\d+)$/.exec(one) ?? []
    if (row === undefined) return one
    const statement = numbered[Number(row) - 1]?.statements[Number(place) - 1]
    if (statement === undefined) throw new LibraryFailure('not-found', untranslated(`There is no statement ${one}. See the statements with their numbers: recoupe compare`))
    return statement.key
  })
}
