import type { DocumentId } from '../../../shared/model.ts'
import { rewriteFindings } from '../derive-document.ts'
import { linkForms, pinKey } from '../link-document.ts'
import type { Stores } from '../stores.ts'
import { applyRelationDecisions, findDecided } from './apply-relations.ts'
import { placesOf, refsOf, watchedBy, type EntityDecision } from './entity-bodies.ts'
import { nameWords } from './find-names.ts'

/** So many documents are written anew with the decision itself; of more, most wait and are gone through in slices (settling.ts). */
const mostAtOnce = 24

/**
 * Make findings what decisions say after some of them came or went; for the transaction that kept them. Only documents whose places or names they
 * speak of are written anew, from what was found in them: a merge, a name or a kind touches no document at all. Where those are many, only the places
 * that the person named are, and the other documents wait.
 */
export function settleEntities(stores: Stores, changed: readonly EntityDecision[]): void {
  stores.decided.forget()
  const documents = documentsOf(stores, changed)
  const named = [...new Set(changed.flatMap((decision) => (decision.kind === 'relation' ? [] : placesOf(decision))).map(({ document }) => document))]
  const now = new Set(documents.size <= mostAtOnce ? documents : named.slice(0, mostAtOnce))
  stores.unsettled.put(documents.difference(now))
  settle(stores, now, changed)
  // What is held now was read in the midst of a step, which may yet fail.
  stores.decided.forget()
}

/** Make the findings of documents that waited what decisions say by now, in one transaction. */
export function settleDocuments(stores: Stores, documents: readonly DocumentId[]): void {
  stores.transact(() => {
    settle(stores, documents, [])
    stores.unsettled.drop(documents)
  })
}

function settle(stores: Stores, documents: Iterable<DocumentId>, changed: readonly EntityDecision[]): void {
  const { entities, decided } = stores
  const forms = new Set<number>()
  const touched = new Set<number>()
  const rewritten = new Set<number>()
  for (const document of documents) {
    const written = rewriteFindings(stores, document)
    for (const form of written.forms) forms.add(form)
    for (const entity of written.touched) touched.add(entity)
    for (const form of written.written) rewritten.add(form)
  }
  const linking = changed.filter(({ kind }) => kind !== 'relation' && kind !== 'reject-mention')
  const keys = linking.flatMap((decision) => refsOf(decision).flatMap(({ key, labels }) => [...labels, pinKey(key)]))
  for (const form of entities.listWithKeys(keys)) forms.add(form)
  for (const form of forms) {
    const entity = entities.entityOfForm(form)
    if (entity !== null) touched.add(entity)
  }
  const linked = new Set(linkForms(entities, decided.model(), { forms: [...forms], touched: [...touched] }))
  if (decided.model().relations.length > 0) for (const form of rewritten) linked.add(entities.entityOfForm(form) ?? 0)
  for (const decision of changed)
    if (decision.kind === 'relation')
      for (const ref of refsOf(decision)) {
        const entity = findDecided(stores, ref)
        if (entity) linked.add(entity.id)
      }
  applyRelationDecisions(stores, linked)
  entities.noteLinks()
}

/** The documents whose own findings decisions speak of. */
function documentsOf(stores: Stores, changed: readonly EntityDecision[]): ReadonlySet<DocumentId> {
  const found = new Set<DocumentId>()
  for (const decision of changed) {
    if (decision.kind !== 'relation') for (const { document } of placesOf(decision)) found.add(document)
    for (const name of watchedBy(decision)) for (const document of listDocumentsWith(stores, name)) found.add(document)
    if (decision.kind === 'alias' && decision.body.apart !== null) {
      const { entity, apart } = decision.body
      for (const document of stores.entities.listDocumentsNaming(stores.entities.listWithKeys([...entity.labels, pinKey(apart.key)]))) found.add(document)
    }
  }
  return found
}

/** Documents in which the words of a name stand one after another. */
export function listDocumentsWith({ fullText, entities }: Stores, name: string): DocumentId[] {
  const words = nameWords(name)
  return words.length === 0 ? [] : entities.listDocumentsOfPassages(fullText.listRows(words.map((word) => `"${word}"`).join(' + ')))
}
