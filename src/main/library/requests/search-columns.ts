import { entityKinds } from '../../../shared/model.ts'
import type { Columns } from '../search/facets.ts'
import { has } from '../search/document-set.ts'
import type { Stores } from '../stores.ts'
import type { IndexView } from './search-index.ts'

/** What answers are counted and filtered by. Who names whom changes with every document that is linked, so it is put together anew when that is asked for. */
export function createColumns({ facets }: Stores) {
  let made: { readonly version: number; readonly columns: Columns } | null = null
  return ({ tables, version }: IndexView): Columns => {
    if (made?.version === version) return made.columns
    const entityList = facets.listEntities()
    const numbers = new Map(entityList.map(({ id }, i) => [id, i]))
    const kindOf = Uint8Array.from(entityList, ({ kind }) => 1 << entityKinds.indexOf(kind))
    const entityOf: number[] = []
    for (const [form, entity] of facets.listForms()) entityOf[form] = numbers.get(entity) ?? -1

    const { capacity, searched, formsAt, formCount, forms, from, to, outlet, outlets, language, languages } = tables
    const entityStarts = new Uint32Array(capacity + 1)
    const kinds = new Uint8Array(capacity)
    const entities = new (entityList.length > 65_536 ? Uint32Array : Uint16Array)(forms.length)
    const lastSeen = new Int32Array(entityList.length).fill(-1)
    let at = 0
    for (let document = 0; document < capacity; document++) {
      entityStarts[document] = at
      if (!has(searched, document)) continue
      const end = formsAt[document]! + formCount[document]!
      for (let i = formsAt[document]!; i < end; i++) {
        const entity = entityOf[forms[i]!] ?? -1
        if (entity < 0 || lastSeen[entity] === document) continue
        lastSeen[entity] = document
        entities[at++] = entity
        kinds[document]! |= kindOf[entity]!
      }
    }
    entityStarts[capacity] = at
    made = { version, columns: { capacity, searched: searched.slice(), from, to, outlet, outlets, language, languages, kinds, entityStarts, entities: entities.slice(0, at), entityList, entityNumbers: new Map(entityList.map(({ key }, i) => [key, i])) } }
    return made.columns
  }
}
