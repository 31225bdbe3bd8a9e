import { openZip, type ZipEntry } from './archives/zip.ts'
import { gunzip } from './archives/gunzip.ts'
import { readWarc } from './archives/warc-reader.ts'
import { readArchive } from './archives/zip-reader.ts'
import { join } from './archives/zip.ts'
import { decode } from './decode.ts'
import { createBudget, tooLargeArticle, usualLimits, type Budget } from './limits.ts'
import { readEmail } from './mail/email-reader.ts'
import { readMhtml } from './mail/mhtml-reader.ts'
import { readDocx } from './office/docx-reader.ts'
import { readEpub } from './office/epub-reader.ts'
import { readOdt } from './office/odt-reader.ts'
import { toPackage } from './office/package.ts'
import { readPdf } from './pdf/pdf-reader.ts'
import { describeForeign, readDocument } from './read-document.ts'
import type { FoundArticle, ReadDocument, ReadLimits, ReadOutcome, ReadResult, RefusedEntry, SourceBytes } from './reader.ts'
import { isArticleTable, readCsv } from './records/csv-reader.ts'
import { isJson, isJsonLines, readJson, readJsonLines } from './records/json-reader.ts'
import { withRemarks } from './remarks.ts'
import { readRtf } from './rtf-reader.ts'
import { sniff, sniffPackage } from './sniff.ts'
import { damaged, locked, unreadable } from './unreadable.ts'

/** Where a file lies inside the one that is imported, and how deep. */
interface Place {
  readonly entry: string | null
  readonly depth: number
  readonly budget: Budget
}

/**
 * The articles a file holds, one after the other, so that of a large archive only one is in memory at a time. A file that
 * is an article gives one, with `entry` null. What cannot be read inside a file is an outcome; the others go on.
 * @throws LibraryFailure `unreadable` when the file as a whole cannot be read, holds no article at all, or costs more than
 * `limits` allow: what was given before stays good.
 */
export async function* readArticles(source: SourceBytes, limits: ReadLimits = usualLimits): AsyncGenerator<ReadOutcome> {
  if (source.bytes.length > limits.bytes) throw tooLargeArticle(source.name, Math.round(limits.bytes / 1e6))
  // Of what looks like bytes, a Node buffer does a few things in a way of its own.
  const bytes = new Uint8Array(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength)
  let found = 0
  for await (const outcome of readFile({ bytes, name: source.name }, { entry: null, depth: 0, budget: createBudget(bytes.length, limits) })) {
    if (!('passedOver' in outcome)) found += 1
    yield 'document' in outcome ? { ...outcome, document: withRemarks(outcome.document, outcome.entry ?? source.name) } : outcome
  }
  if (found === 0) throw withoutArticles(source.name)
}

/** All at once, for files known to be small. */
export async function readDocuments(source: SourceBytes & { readonly limits?: ReadLimits }): Promise<ReadResult> {
  const articles: FoundArticle[] = []
  const refused: RefusedEntry[] = []
  let passedOver = 0
  const notes: ReadResult['notes'][number][] = []
  for await (const outcome of readArticles(source, source.limits)) {
    if ('document' in outcome) articles.push(outcome)
    else if ('refused' in outcome) refused.push(outcome)
    else {
      passedOver += outcome.passedOver
      notes.push(...outcome.notes)
    }
  }
  return { articles, refused, passedOver, notes }
}

async function* readFile(source: SourceBytes, place: Place): AsyncGenerator<ReadOutcome> {
  try {
    yield* readKind(source, place)
  } catch (error) {
    // Nested so deeply that the stack ran out: no program for writing makes such files.
    if (error instanceof RangeError) throw damaged(source.name)
    throw error
  }
}

async function* readKind(source: SourceBytes, place: Place): AsyncGenerator<ReadOutcome> {
  const kind = sniff(source.bytes)
  const { budget } = place
  if (typeof kind === 'object') throw unreadable(describeForeign(source.name, kind.foreign))
  switch (kind) {
    case 'pdf': return yield one(await readPdf(source, budget), source, place)
    case 'rtf': return yield one(readRtf(source, budget), source, place)
    case 'mhtml': return yield* inside(readMhtml(source, budget), source, place)
    case 'warc': return yield* inside(readWarc(source.bytes, source.name, budget), source, place)
    case 'gzip': return yield* readPacked(source, place)
    case 'zip': return yield* readZip(source, place)
    case 'email': return yield* readMessage(source, place)
    case 'locked': throw locked(source.name)
    case 'plain': return yield* readText(source, place)
  }
}

/** A table, a list of records, or one article in text, Markdown or HTML. */
async function* readText(source: SourceBytes, place: Place): AsyncGenerator<ReadOutcome> {
  const { bytes, name } = source
  const { budget } = place
  const beginning = bytes.length > 0 ? decode(bytes.subarray(0, 65_536)).text.replace(/^\ufeff/u, '') : ''
  if (isJsonLines(beginning)) return yield* inside(readJsonLines(decode(bytes).text, name, budget), source, place)
  if (isJson(beginning)) return yield* inside(readJson(decode(bytes).text, name, budget), source, place)
  if (isArticleTable(beginning)) return yield* inside(readCsv(decode(bytes).text, name, budget), source, place)
  if (bytes.length > budget.limits.articleBytes) throw tooLargeArticle(name, Math.round(budget.limits.articleBytes / 1e6))
  yield one(readDocument(source), source, place)
}

async function* readZip(source: SourceBytes, place: Place): AsyncGenerator<ReadOutcome> {
  const entries = openZip(source.bytes, source.name, place.budget)
  const kind = sniffPackage(entries)
  if (typeof kind === 'object') throw unreadable(describeForeign(source.name, kind.foreign))
  if (kind === 'archive' || kind === 'wacz') {
    const listed: readonly ZipEntry[] = kind === 'wacz' ? entries.filter(({ name }) => name.startsWith('archive/')) : entries
    return yield* deeper(source.name, place, (read) => readArchive(listed, place.budget, read))
  }
  const file = toPackage(source.name, entries, place.budget)
  yield one(kind === 'docx' ? readDocx(file) : kind === 'odt' ? readOdt(file) : readEpub(file), source, place)
}

/** A file packed by itself: what it was packed from, or a packed web archive, which is read as it unpacks. */
async function* readPacked(source: SourceBytes, place: Place): AsyncGenerator<ReadOutcome> {
  const [first] = gunzip(source.bytes.subarray(0, 16_384), place.budget)
  if (first && sniff(first) === 'warc') return yield* inside(readWarc(source.bytes, source.name, place.budget), source, place)
  const pieces = [...gunzip(source.bytes, place.budget)]
  const bytes = join(pieces, pieces.reduce((sum, { length }) => sum + length, 0))
  const name = source.name.replace(/\.gz$/iu, '')
  yield* deeper(source.name, place, (read) => read({ bytes, name }, name))
}

/** A message, then the files that came with it. */
async function* readMessage(source: SourceBytes, place: Place): AsyncGenerator<ReadOutcome> {
  const { document, attachments } = await readEmail(source, place.budget)
  if (document) yield one(document, source, place)
  if (attachments.length === 0) return
  const entries = attachments.map(({ name, bytes }, i): ZipEntry => ({ name: attachments.findIndex((other) => other.name === name) === i ? name : `${i + 1} ${name}`, isFolder: false, unpack: () => bytes }))
  yield* deeper(source.name, place, (read) => readArchive(entries, place.budget, read))
}

/** What lies in an archive, with the archive's place before its own. @throws LibraryFailure when archives lie in archives too deep. */
async function* deeper(name: string, place: Place, list: (read: (source: SourceBytes, entry: string) => AsyncGenerator<ReadOutcome>) => AsyncGenerator<ReadOutcome>): AsyncGenerator<ReadOutcome> {
  if (place.depth >= place.budget.limits.depth) throw tooDeep(name, place.budget.limits.depth)
  const at = (entry: string): string => (place.entry === null ? entry : `${place.entry}/${entry}`)
  for await (const outcome of list((source, entry) => readFile(source, { ...place, entry: at(entry), depth: place.depth + 1 }))) {
    yield 'refused' in outcome && place.entry !== null && !outcome.entry.startsWith(place.entry) ? { ...outcome, entry: at(outcome.entry) } : outcome
  }
}

/** What a reader of several found, with the file's own place before each. */
function* inside(outcomes: Iterable<ReadOutcome>, source: SourceBytes, place: Place): Generator<ReadOutcome> {
  for (const outcome of outcomes) {
    if ('passedOver' in outcome || place.entry === null) yield outcome
    else if ('refused' in outcome) yield { ...outcome, entry: `${place.entry}/${outcome.entry}` }
    else if (outcome.entry === null) yield one(outcome.document, source, place)
    else yield { ...outcome, entry: `${place.entry}/${outcome.entry}` }
  }
}

const one = (document: ReadDocument, source: SourceBytes, place: Place): FoundArticle => ({ entry: place.entry, document, bytes: place.entry === null ? null : source.bytes })

const tooDeep = (name: string, depth: number) =>
  unreadable({
    en: `${name} is an archive more than ${depth} archives deep, and was not opened. Unpack the outer ones yourself and import what is in them.`,
    fr: `${name} est une archive imbriquée dans plus de ${depth} autres, et n’a pas été ouverte. Décompressez vous-même les premières et importez leur contenu.`,
  })

const withoutArticles = (name: string) =>
  unreadable({
    en: `${name} holds no article: only pictures, scripts and the like, or nothing at all. Check that it is the right file.`,
    fr: `${name} ne contient pas d’article : seulement des images, des scripts et autres, ou rien du tout. Vérifiez que c’est le bon fichier.`,
  })
