/** Fills a library with generated articles straight through its stores: what reading and extraction cost is measured elsewhere. */
import { rmSync } from 'node:fs'
import { mkdirSync } from 'node:fs'
import { fullTextMemory } from '../src/main/library/database/index-schema.ts'
import { attachIndex, openKept } from '../src/main/library/database/open.ts'
import { extractorVersion } from '../src/main/library/extraction/extractor.ts'
import { toPassages } from '../src/main/library/importing/passages.ts'
import { createSearcher } from '../src/main/library/requests/searcher.ts'
import { fold } from '../src/main/library/search/analyse.ts'
import { toLayout } from '../src/main/library/search/layout.ts'
import { endSign, packWords } from '../src/main/library/search/packed-words.ts'
import { toLines } from '../src/main/library/search/dictionary-lines.ts'
import { knowWord } from '../src/main/library/search/known-words.ts'
import { createStores } from '../src/main/library/stores.ts'
import { createArticles, type Article } from './search-articles.ts'

export interface Loaded {
  readonly articles: ReturnType<typeof createArticles>
  /** Milliseconds: all, and of them what the index of impacts took (its rows, segments and merges). */
  readonly total: number
  readonly impacts: number
}

export function loadLibrary(folder: string, count: number, said: (loaded: number) => void = () => undefined): Loaded {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const db = openKept(folder, 'write', false)
  attachIndex(db, folder, 'write')
  // As for any bulk load: nothing here is worth keeping through a crash, and large transactions let FTS5 write few, large segments.
  for (const schema of ['main', 'derived']) {
    db.pragma(`${schema}.synchronous = OFF`)
    db.pragma(`${schema}.cache_size = -200000`)
  }
  db.exec(`INSERT INTO passages_fts (passages_fts, rank) VALUES ('hashsize', ${256 * 2 ** 20})`)
  const stores = createStores(db)
  const searcher = createSearcher(stores)
  const entityCount = Math.max(200, Math.floor(count / 5))
  const articles = createArticles(11, entityCount)
  const folded = articles.vocabulary.map(fold)
  const kinds = ['person', 'institution', 'company', 'fund', 'project', 'law', 'event', 'place'] as const
  const forms: number[] = []
  const entities: number[] = []
  stores.transact(() => {
    for (let i = 0; i < entityCount; i++) {
      const kind = kinds[(i * 5) % kinds.length]!
      const name = `${articles.vocabulary[500 + i]} ${articles.vocabulary[900 + 3 * i]}`
      const form = stores.entities.insertForm(`${kind} ${name}`, kind, name, JSON.stringify([{ text: name, reason: 'name' }]), null)
      const entity = stores.entities.upsertEntity({ key: `${kind}:${name}`, kind, name, isConfirmed: false, given: [] })
      stores.entities.bind(form, entity, 'name')
      forms.push(form)
      entities.push(entity)
    }
  })
  const began = performance.now()
  let impacts = 0
  for (let from = 0; from < count; from += 256) {
    if (from % 8192 === 0) db.exec(from === 0 ? 'BEGIN' : 'COMMIT; BEGIN')
    stores.transact(() => {
      for (let i = from; i < Math.min(count, from + 256); i++) loadOne(articles.article(), i)
    })
    const at = performance.now()
    // A library that reads articles does this after every one.
    for (let step = 0; step < 64; step++) searcher.tidy(false)
    impacts += performance.now() - at
    said(Math.min(count, from + 256))
  }
  db.exec('COMMIT')
  db.exec(`INSERT INTO passages_fts (passages_fts, rank) VALUES ('hashsize', ${fullTextMemory})`)
  const at = performance.now()
  while (searcher.tidy(true));
  impacts += performance.now() - at
  stores.transact(() => {
    for (const entity of entities) stores.entities.recount(entity)
  })
  const total = performance.now() - began
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  return { articles, total, impacts }

  function loadOne(article: Article, number: number): void {
    const { title, text, outlet, published, language, sentences } = article
    const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }]
    const spans = toPassages(text, sentences)
    const read = { text, blocks, title, outlet, author: null, address: null, published, language, format: 'text' as const, charset: 'utf-8', offsets: [], boilerplateDropped: 0, notes: [] }
    const kept = stores.documents.insert({ read, fileName: `${number}.txt`, bytes: text.length, checksum: `b${number}`, textChecksum: `t${number}` }, '2026-01-01T00:00:00Z')
    const titleFolded = article.titleWords.map((word) => folded[word]!)
    const passages = spans.map(({ start, end }) => {
      const from = sentences.findIndex((sentence) => sentence.start >= start)
      const behind = sentences.findIndex((sentence) => sentence.start >= end)
      const inside = sentences.slice(from, behind < 0 ? undefined : behind)
      const words = article.words.slice(inside[0]!.word, behind < 0 ? undefined : sentences[behind]!.word)
      const begins = new Set(inside.slice(1).map(({ word }) => word - inside[0]!.word))
      const marked = words.flatMap((word, i) => (begins.has(i) ? [endSign, folded[word]!] : [folded[word]!]))
      return marked
    })
    const terms = toLines([...article.words, ...article.titleWords].map((word) => knowWord(articles.vocabulary[word]!)), language)
    stores.findings.insert({
      ...kept,
      language,
      extractor: extractorVersion,
      findings: { sentences, appearances: [], mentions: [], relations: [], figures: [] },
      sayings: { figures: [], days: [] }, dates: [],
      layout: toLayout({ passages: spans, sentences }),
      forms: article.entities.map((entity) => forms[entity]!),
      passages: passages.length,
      packed: packWords([titleFolded, ...passages]),
      terms,
    })
  }
}
