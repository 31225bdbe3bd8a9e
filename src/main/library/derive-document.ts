import type { DocumentId } from '../../shared/model.ts'
import type { Extractor } from './extraction/extractor.ts'
import { joinCopies, leaveCopies } from './group-copies.ts'
import { applyRelationDecisions } from './decisions/apply-relations.ts'
import { toPassages } from './importing/passages.ts'
import { layoutOf } from './layout-of.ts'
import { linkForms, toForms } from './link-document.ts'
import { prepareFindings, type PreparedFindings, type TextToDerive } from './prepare-findings.ts'
import { sayingsOf } from './sayings.ts'
import type { Stores } from './stores.ts'

/** Derive everything from a document's current text, and write it with its mark in one transaction. */
export function deriveDocument(stores: Stores, extractor: Extractor, document: DocumentId): void {
  const text = textToDerive(stores, document)
  if (text) writeFindings(stores, text, prepareFindings(extractor, text))
}

/** A text that is here. */
export interface StoredPlace {
  readonly document: DocumentId
  readonly revision: number
}

/** What a document's findings are made from, and the revision they will be of. */
export function textToDerive(stores: Stores, document: DocumentId): (TextToDerive & StoredPlace) | undefined {
  const stored = stores.documents.findText(document)
  return stored && { ...stored, passages: toPassages(stored.text, stored.blocks) }
}

/**
 * Write what was prepared from a revision's text, with the person's decisions applied, in one transaction; what was found before goes.
 * @param isNew whether nothing can have been found before.
 */
export function writeFindings(stores: Stores, { document, revision }: StoredPlace, { sketch, ...prepared }: PreparedFindings, isNew = false): void {
  stores.partake(() => {
    const touched = isNew ? [] : takeOut(stores, document)
    const { findings, sayings } = decided(stores, document, prepared)
    const forms = toForms(stores.entities, findings)
    stores.findings.insert({ ...prepared, findings, sayings, document, revision, forms })
    if (findings !== prepared.findings) stores.plain.keep(document, prepared.findings)
    joinCopies(stores, document, sketch)
    if (forms.length === 0 && touched.length === 0) return
    const counted = countMentions(forms, findings)
    applyRelationDecisions(stores, linkForms(stores.entities, stores.decided.model(), { counted, touched }))
  })
}

interface RewrittenFindings {
  /** Forms to link anew, and entities (rows) to count anew. */
  readonly forms: readonly number[]
  readonly touched: readonly number[]
  /** All forms of the document: its relations were written as they were found. */
  readonly written: readonly number[]
}

/** The findings as the person's decisions leave them: the same ones where none bears on this document. */
function decided(stores: Stores, document: DocumentId, { findings, sayings }: Pick<PreparedFindings, 'findings' | 'sayings'>): Pick<PreparedFindings, 'findings' | 'sayings'> {
  const stored = stores.decided.isBearingOn(document) ? stores.documents.findText(document) : undefined
  const next = stored ? stores.decided.applyTo(document, stored.text, findings) : findings
  return stored && next !== findings ? { findings: next, sayings: sayingsOf(stored.text, stored.published, next) } : { findings, sayings }
}

/**
 * Write a document's findings anew because decisions changed, without extracting again; for a transaction, in which `linkForms` must follow.
 * Nothing is returned where nothing changes, or where findings are missing and will be derived anyway.
 */
export function rewriteFindings(stores: Stores, document: DocumentId): RewrittenFindings {
  const nothing = { forms: [], touched: [], written: [] }
  const stored = stores.documents.findText(document)
  if (stored?.revision !== stores.plain.findMark(document)?.revision || !stored) return nothing
  const plain = stores.plain.find(document, layoutOf(stores, document).sentences)
  const findings = stores.decided.applyTo(document, stored.text, plain)
  if (findings === plain && !stores.plain.isChanged(document)) return nothing
  const before = new Map<number, number>()
  for (const { form, mentions } of stores.findings.listAppearances(document)) before.set(form, (before.get(form) ?? 0) + mentions)
  for (const [form, mentions] of before) stores.entities.addMentions(form, -mentions)
  const forms = toForms(stores.entities, findings)
  stores.findings.rewrite(document, { findings, sayings: sayingsOf(stored.text, stored.published, findings), forms })
  if (findings !== plain) stores.plain.keep(document, plain)
  const after = countMentions(forms, findings)
  // What is named as often as before is who it was: only the others are linked and counted anew.
  const changed = [...new Set([...before.keys(), ...forms])].filter((form) => before.get(form) !== after.get(form))
  const touched = changed.flatMap((form) => stores.entities.entityOfForm(form) ?? [])
  for (const form of changed) if (!after.has(form)) stores.entities.dropFormIfUnused(form)
  return { forms: changed.filter((form) => after.has(form)), touched, written: forms }
}

/** A document's mentions by form; none for a form that it only has. */
function countMentions(forms: readonly number[], { mentions }: Pick<PreparedFindings['findings'], 'mentions'>): Map<number, number> {
  const counted = new Map(forms.map((form) => [form, 0]))
  for (const { appearance } of mentions) counted.set(forms[appearance]!, counted.get(forms[appearance]!)! + 1)
  return counted
}

/** A document's findings go, and whatever only it named; to be called before the document itself goes or is given another text. */
export function removeFindings(stores: Stores, document: DocumentId): void {
  stores.partake(() => applyRelationDecisions(stores, linkForms(stores.entities, stores.decided.model(), { touched: takeOut(stores, document) })))
}

/** Take a document's findings out; for a transaction. Returns the entities that lost something by it. */
function takeOut(stores: Stores, document: DocumentId): number[] {
  const before = stores.findings.listAppearances(document)
  stores.findings.remove(document)
  leaveCopies(stores, document)
  const touched = before.map(({ form, mentions }) => {
    stores.entities.addMentions(form, -mentions)
    const entity = stores.entities.entityOfForm(form)
    stores.entities.dropFormIfUnused(form)
    return entity
  })
  return [...new Set(touched.filter((entity) => entity !== null))]
}

/** What a crash between the two databases left of documents that are not here any more. */
export function sweepOrphans(stores: Stores): void {
  for (const document of stores.orphans.listDocuments()) removeFindings(stores, document)
}
