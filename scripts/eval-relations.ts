/**
 * Scores figures and relations against annotated texts, with the annotation's own mentions: what these two reach when
 * the names are right. `node scripts/eval-relations.ts [folder with gold/ and seeds/] [--errors N]`
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findFigures } from '../src/main/library/extraction/figures.ts'
import type { Appearance, ExtractionInput, FoundMention } from '../src/main/library/extraction/findings.ts'
import { findRelations } from '../src/main/library/extraction/relate.ts'
import { findSentences } from '../src/main/library/extraction/sentences.ts'
import type { EntityKind, Span } from '../src/shared/model.ts'

interface GoldMention extends Span {
  readonly entity: string
}
interface GoldFigure extends Span {
  readonly value: number
  readonly subject: string
  readonly measure: string
  readonly qualifier: string | null
  readonly text: string
}
interface GoldArticle {
  readonly file: string
  readonly mentions: readonly GoldMention[]
  readonly figures: readonly GoldFigure[]
}
interface Gold {
  readonly entities: Readonly<Record<string, { readonly name: string; readonly kind: EntityKind }>>
  readonly articles: readonly GoldArticle[]
}

const args = process.argv.slice(2)
const data = resolve(args.find((arg) => !arg.startsWith('--') && !/^\d+$/.test(arg)) ?? process.env['RECOUPE_DATA'] ?? join(import.meta.dirname, '../../shared'))
const errors = args.includes('--errors') ? (args[args.indexOf('--errors') + 1] ?? '20') : '0'
const goldFile = join(data, 'gold/seeds.json')
const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold

function blocksOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
}
function appearancesOf(text: string, article: GoldArticle): { mentions: FoundMention[]; appearances: Appearance[]; ids: string[] } {
  const ids = [...new Set(article.mentions.map(({ entity }) => entity))]
  const appearances = ids.map((id): Appearance => {
    const { kind, name } = gold.entities[id]!
    const surfaces = new Set(article.mentions.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end)))
    return { kind, name, surfaces: [...surfaces].map((surface) => ({ text: surface, reason: 'name' })) }
  })
  const mentions = article.mentions.map(({ start, end, entity }) => ({ start, end, kind: gold.entities[entity]!.kind, appearance: ids.indexOf(entity), confidence: 1 }))
  return { mentions, appearances, ids }
}

let [subjects, measures, qualifiers, matched, spent] = [0, 0, 0, 0, 0]
const articles = gold.articles.map((article) => {
  const text = readFileSync(join(data, 'seeds', article.file), 'utf8')
  const input: ExtractionInput = { text, language: 'fr', published: /date (\d{4}-\d\d(?:-\d\d)?)/.exec(text.slice(0, 40))?.[1] ?? null, blocks: blocksOf(text) }
  const { mentions, appearances, ids } = appearancesOf(text, article)
  const began = performance.now()
  const sentences = findSentences(text, input.blocks)
  const figures = findFigures(input, sentences, mentions, appearances)
  const relations = findRelations(input, sentences, mentions, appearances)
  spent += performance.now() - began
  for (const wanted of article.figures) {
    const found = figures.find((figure) => figure.start < wanted.end && wanted.start < figure.end)
    if (found === undefined) continue
    matched++
    const subject = found.subject === null ? null : ids[found.subject]
    if (subject === wanted.subject) subjects++
    if (found.measure === wanted.measure) measures++
    if (found.qualifier === wanted.qualifier) qualifiers++
    if (errors !== '0' && (subject !== wanted.subject || found.measure !== wanted.measure || found.qualifier !== wanted.qualifier)) {
      console.log(`${article.file.slice(0, 3)} ${wanted.text}: ${subject} ${found.measure} ${found.qualifier}, expected ${wanted.subject} ${wanted.measure} ${wanted.qualifier}`)
    }
  }
  return {
    file: article.file,
    mentions: mentions.map(({ start, end, kind, appearance }) => ({ start, end, kind, entity: ids[appearance] })),
    relations: relations.map((relation) => ({
      subject: ids[relation.subject], predicate: relation.predicate, object: ids[relation.object], role: relation.role, start: relation.evidence.start, end: relation.evidence.end,
    })),
    figures: figures.map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end), subject: figure.subject === null ? null : ids[figure.subject] })),
  }
})
const folder = mkdtempSync(join(tmpdir(), 'recoupe-eval-'))
const file = join(folder, 'findings.json')
writeFileSync(file, JSON.stringify({ entities: {}, articles }))
const output = execFileSync(process.execPath, [join(data, 'gold/score.mjs'), goldFile, file, '--texts', join(data, 'seeds'), '--errors', errors], { encoding: 'utf8' })
rmSync(folder, { recursive: true })
console.log(output.split('\n').filter((line) => !line.startsWith('{') && !line.startsWith('  kind')).join('\n'))
console.log(`figures found: subject ${subjects}/${matched}, measure ${measures}/${matched}, qualifier ${qualifiers}/${matched}; ${(spent / articles.length).toFixed(1)} ms an article, cold`)
