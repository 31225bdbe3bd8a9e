import type { Appearance, Findings } from './extraction/findings.ts'
import { linkAppearances, linkKeys } from './extraction/link.ts'
import type { Stores } from './stores.ts'

type Entities = Stores['entities']

/** One string for each distinct way of naming, so that documents which name something alike share a form. */
const signatureOf = ({ kind, name, surfaces }: Appearance, surfacesJson: string) => JSON.stringify([kind, name, surfaces.length === 1 && surfaces[0]!.text === name ? '' : surfacesJson])

/**
 * The form of each of a document's appearances, in their order; new forms get their link keys. For the transaction that
 * writes the document's findings: `linkForms` must follow it.
 */
export function toForms(entities: Entities, findings: Findings): number[] {
  const forms = findings.appearances.map((appearance) => {
    const surfaces = JSON.stringify(appearance.surfaces.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)))
    const form = entities.upsertForm(signatureOf(appearance, surfaces), appearance.kind, appearance.name, surfaces)
    entities.insertKeys(form, linkKeys({ kind: appearance.kind, name: appearance.name, surfaces: appearance.surfaces.map(({ text }) => text) }))
    return form
  })
  for (const { appearance } of findings.mentions) entities.addMentions(forms[appearance]!, 1)
  return forms
}

/**
 * Link everything that a new document's forms can reach, as a function of that whole set, so that the order of import
 * does not matter; then bring the counts of every entity that changed up to date.
 * @param counted this document's mentions by form.
 * @param touched entities that lost something in the same transaction, and are counted and linked anew.
 */
export function linkForms(entities: Entities, counted: ReadonlyMap<number, number>, touched: readonly number[] = []): void {
  const reached = entities.listReachable([...counted.keys(), ...touched.flatMap((entity) => entities.listForms(entity))])
  const previous = new Map(reached.map(({ id, entity }) => [id, entity]))
  const toRecount = new Set(touched)
  const grown = new Map<number, number>()
  for (const linked of linkAppearances(reached)) {
    const entity = entities.upsertEntity(linked)
    for (const { id, reason } of linked.members) {
      entities.bind(id, entity, reason)
      const before = previous.get(id) ?? null
      if (before !== null && before !== entity) toRecount.add(before).add(entity)
      if (counted.has(id)) grown.set(entity, (grown.get(entity) ?? 0) + counted.get(id)!)
    }
  }
  // Counting an entity anew costs its documents; where nothing but this document came, adding it is enough.
  for (const [entity, mentions] of grown) if (!toRecount.has(entity)) entities.addCounts(entity, mentions)
  for (const entity of toRecount) {
    entities.recount(entity)
    entities.dropIfEmpty(entity)
  }
}
