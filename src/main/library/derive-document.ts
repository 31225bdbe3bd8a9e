import type { DocumentId } from '../../shared/model.ts'
import type { Extractor } from './extraction/extractor.ts'
import { linkForms, toForms } from './link-document.ts'
import { analyse, type Term } from './search/analyse.ts'
import { toPair } from './search/impacts-fresh.ts'
import { standTogether } from './search/phrase.ts'
import { toStems } from './search/stems.ts'
import type { Stores } from './stores.ts'

/** Derive everything from a document's current text, and write it with its mark in one transaction. */
export function deriveDocument(stores: Stores, extractor: Extractor, document: DocumentId): void {
  const stored = stores.documents.findText(document)
  if (!stored) return
  const { text, language, published, blocks, revision, title } = stored
  const findings = extractor.extract({ text, language, published, blocks })
  const plain = new Map<string, string>()
  const read = (part: string) => {
    const found = analyse(part)
    for (const term of found) plain.set(term.plain, term.folded)
    return { words: found.map(({ folded }) => folded).join(' '), pairs: pairsIn(part, found) }
  }
  const passages = stores.documents.listPassages(document).map(({ id, start, end }) => ({ id, ...read(text.slice(start, end)) }))
  const heading = read(title)
  const terms = [...plain].flatMap(([form, term]) => toStems(form, language).map((stem) => ({ stem, term })))
  stores.transact(() => {
    const touched = removeFindings(stores, document)
    const forms = toForms(stores.entities, findings)
    stores.findings.insert({ document, revision, extractor: extractor.version, language, findings, forms, title: heading, passages, terms })
    const counted = new Map(forms.map((form) => [form, 0]))
    for (const { appearance } of findings.mentions) counted.set(forms[appearance]!, counted.get(forms[appearance]!)! + 1)
    linkForms(stores.entities, counted, touched)
  })
}

/** The pairs of neighbouring words between which something ends: a phrase must not run across. */
function pairsIn(text: string, terms: readonly Term[]): string[] {
  return terms.slice(1).flatMap((next, i) => {
    const term = terms[i]!
    const gap = text.slice(term.end, next.start)
    return gap === ' ' || standTogether(text.slice(term.start, term.end), gap, text.slice(next.start, next.end), ' ') ? [] : [toPair(term.folded, next.folded)]
  })
}

/** Take a document's findings out; for a transaction. Returns the entities that lost something by it. */
function removeFindings(stores: Stores, document: DocumentId): number[] {
  const before = stores.findings.listAppearances(document)
  stores.findings.remove(document)
  const touched = before.map(({ form, mentions }) => {
    stores.entities.addMentions(form, -mentions)
    const entity = stores.entities.entityOfForm(form)
    stores.entities.dropFormIfUnused(form)
    return entity
  })
  return [...new Set(touched.filter((entity) => entity !== null))]
}
