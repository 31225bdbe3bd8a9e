import type { EntityKey } from '../../shared/model.ts'
import { decideGroups, type DecidedGroups } from './decisions/decide-groups.ts'
import type { DecidedAppearance } from './decisions/decide-findings.ts'
import { labelOf, type EntityDecision } from './decisions/entity-bodies.ts'
import type { Bundle, EntityModel } from './decisions/entity-model.ts'
import type { Form } from './database/entities.ts'
import type { FoundMention } from './extraction/findings.ts'
import { linkKeys } from './extraction/link.ts'
import type { Stores } from './stores.ts'

type Entities = Stores['entities']

/** One string for each distinct way of naming, so that documents which name something alike share a form. */
const signatureOf = ({ kind, name, surfaces, pinned }: DecidedAppearance, surfacesJson: string) =>
  JSON.stringify([kind, name, surfaces.length === 1 && surfaces[0]!.text === name ? '' : surfacesJson, ...(pinned === undefined ? [] : [pinned])])

/** The link key of forms of which a person said what is meant by them: nothing else may be linked with them. */
export const pinKey = (key: EntityKey): string => `=${key}`

/**
 * The form of each of a document's appearances, in their order; new forms get their link keys. For the transaction that
 * writes the document's findings: `linkForms` must follow it.
 */
export function toForms(entities: Entities, { appearances, mentions }: { readonly appearances: readonly DecidedAppearance[]; readonly mentions: readonly FoundMention[] }): number[] {
  const forms = appearances.map((appearance) => {
    const { kind, name, pinned } = appearance
    const surfaces = JSON.stringify(appearance.surfaces.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)))
    const signature = signatureOf(appearance, surfaces)
    const known = entities.findForm(signature)
    if (known !== undefined) return known
    const form = entities.insertForm(signature, kind, name, surfaces, pinned ?? null)
    entities.insertKeys(form, pinned === undefined ? linkKeys({ kind, name, surfaces: appearance.surfaces.map(({ text }) => text) }) : [pinKey(pinned)])
    return form
  })
  for (const { appearance } of mentions) entities.addMentions(forms[appearance]!, 1)
  return forms
}

interface LinkedAnew {
  readonly counted?: ReadonlyMap<number, number>
  readonly touched?: readonly number[]
  readonly forms?: readonly number[]
}

/**
 * Link everything that forms can reach, by the names they share and by what a person decided, as a function of that whole set, so that the
 * order of import does not matter; then bring the counts of every entity that changed up to date. Returns the entities it touched.
 * @param counted a new document's mentions by form: counting what it adds is enough.
 * @param touched entities that lost something in the same transaction, or of which it cannot be said: they are counted and linked anew.
 * @param forms other forms to link anew.
 */
export function linkForms(entities: Entities, model: EntityModel, { counted = new Map(), touched = [], forms: further = [] }: LinkedAnew): ReadonlySet<number> {
  const { forms, decisions } = gather(entities, model, [...counted.keys(), ...further, ...touched.flatMap((entity) => entities.listForms(entity))])
  const { entities: linked, rejected } = decideGroups(forms, decisions)
  return write(entities, { linked, rejected, forms }, counted, touched)
}

/** Every form that can be reached, over shared link keys and over decisions, and those decisions. */
function gather(entities: Entities, model: EntityModel, from: readonly number[]): { readonly forms: readonly Form[]; readonly decisions: readonly EntityDecision[] } {
  const bundles = new Set<Bundle>()
  let forms = entities.listReachable(from)
  for (;;) {
    const found = model.bundlesOf(
      forms.filter(({ pinned }) => pinned === null).map(({ kind, name }) => labelOf(kind, name)),
      forms.flatMap(({ pinned }) => pinned ?? []),
    )
    const news = [...found].filter((bundle) => !bundles.has(bundle))
    if (news.length === 0) return { forms, decisions: inOrder(bundles) }
    for (const bundle of news) bundles.add(bundle)
    const known = new Set(forms.map(({ id }) => id))
    const others = entities.listWithKeys(news.flatMap(({ labels, keys }) => [...labels, ...Array.from(keys, pinKey)])).filter((id) => !known.has(id))
    if (others.length > 0) forms = entities.listReachable([...known, ...others])
  }
}

function inOrder(bundles: ReadonlySet<Bundle>): EntityDecision[] {
  const [first, ...others] = bundles
  if (first === undefined) return []
  if (others.length === 0) return [...first.decisions]
  return [...bundles].flatMap(({ decisions }) => decisions).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

interface Linked {
  readonly linked: DecidedGroups['entities']
  readonly rejected: readonly number[]
  readonly forms: readonly Form[]
}

function write(entities: Entities, { linked, rejected, forms }: Linked, counted: ReadonlyMap<number, number>, touched: readonly number[]): ReadonlySet<number> {
  const previous = new Map(forms.map(({ id, entity }) => [id, entity]))
  const toRecount = new Set(touched)
  const grown = new Map<number, number>()
  const former: { entity: number; keys: readonly EntityKey[] }[] = []
  for (const group of linked) {
    const entity = entities.upsertEntity(group)
    former.push({ entity, keys: group.formerly })
    for (const { id, reason } of group.members) {
      entities.bind(id, entity, reason)
      const before = previous.get(id) ?? null
      if (before !== null && before !== entity) toRecount.add(before).add(entity)
      // It named nothing, the person had said, and now does again; a new form has nothing but this document.
      if (before === null && !counted.has(id)) toRecount.add(entity)
      if (counted.has(id)) grown.set(entity, (grown.get(entity) ?? 0) + counted.get(id)!)
    }
  }
  for (const id of rejected) {
    entities.bind(id, null, 'name')
    const before = previous.get(id) ?? null
    if (before !== null) toRecount.add(before)
  }
  entities.setFormerKeys(former)
  // Counting an entity anew costs its documents; where nothing but this document came, adding it is enough.
  for (const [entity, mentions] of grown) if (!toRecount.has(entity)) entities.addCounts(entity, mentions)
  for (const entity of toRecount) {
    entities.recount(entity)
    entities.dropIfEmpty(entity)
  }
  return new Set([...grown.keys(), ...toRecount])
}
