import type { Client } from '../../../shared/client.ts'
import { untranslated } from '../../../shared/contract.ts'
import type { EntitySummary } from '../../../shared/model.ts'
import { LibraryFailure } from '../../library/failure.ts'
import { fold } from './fold.ts'

/**
 * The entity that bears exactly this name or alias, or has this key (`company:airbus`): who changes something must not do it to the nearest.
 * @throws LibraryFailure when there is none, or when several bear the name: then it lists their keys.
 */
export async function findExactEntity(library: Client, name: string): Promise<EntitySummary> {
  const all = await library.listEntities({ limit: 10_000 })
  const keyed = all.find(({ key }) => key === name)
  if (keyed) return keyed
  const named = all.filter((entity) => fold(entity.name) === fold(name))
  const found = named.length > 0 ? named : all.filter(({ aliases }) => aliases.some((alias) => fold(alias) === fold(name)))
  const [only, ...others] = found
  if (only === undefined) {
    const near = (await library.findEntity({ name })).slice(0, 5).map((entity) => `${entity.name} (${entity.key})`)
    throw new LibraryFailure('not-found', untranslated(`Nothing in this library is called exactly “${name}”. ${near.length > 0 ? `Near that name: ${near.join(', ')}.` : 'See who and what there is with: recoupe entities'}`))
  }
  if (others.length === 0) return only
  throw new LibraryFailure('ambiguous', untranslated([`“${name}” could be any of ${found.length} entities. Say it by its key:`, ...found.slice(0, 20).map((entity) => `  ${entity.key}  ${entity.name}, ${entity.kind}, ${entity.documents} articles`)].join('\n')))
}
