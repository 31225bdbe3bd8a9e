import type { Client } from '../../../shared/client.ts'
import { untranslated } from '../../../shared/contract.ts'
import type { EntitySummary } from '../../../shared/model.ts'
import { LibraryFailure } from '../../library/failure.ts'
import { fold } from './fold.ts'

export interface FoundEntity {
  readonly entity: EntitySummary
  /** What to say when it may not be the one that was meant; null when it bears the very name and no other comes near. */
  readonly remark: string | null
}

/**
 * The entity that a person means by a name: the library's first guess.
 * @throws LibraryFailure when nothing is called anything like it.
 */
export async function findEntity(library: Client, name: string): Promise<FoundEntity> {
  const [entity, ...others] = await library.findEntity({ name })
  if (!entity) throw new LibraryFailure('not-found', untranslated(`Nothing in this library is called “${name}”. See who and what there is with: recoupe entities`))
  const near = others.slice(0, 5).map((other) => `${other.name} (${other.kind})`)
  const remarks = [
    (await isCalled(library, entity, name)) ? null : `Nothing is called exactly “${name}”; this is the nearest.`,
    near.length > 0 ? `Near that name too: ${near.join(', ')}${others.length > near.length ? '…' : ''}` : null,
  ].filter((remark) => remark !== null)
  return { entity, remark: remarks.length > 0 ? remarks.join(' ') : null }
}

async function isCalled(library: Client, entity: EntitySummary, name: string): Promise<boolean> {
  if (fold(entity.name) === fold(name)) return true
  const { aliases } = await library.openEntity({ entity: entity.key })
  return aliases.some(({ text }) => fold(text) === fold(name))
}
