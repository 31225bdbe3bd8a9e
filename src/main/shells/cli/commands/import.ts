import { statSync } from 'node:fs'
import path from 'node:path'
import type { ImportOutcome } from '../../../../shared/contract/documents.ts'
import type { AddCommand, Asked } from '../command.ts'
import { findCollection } from '../find-collection.ts'
import { counted, paragraphs } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

interface Options {
  readonly into?: string
  readonly watch?: true
}

export const addImport: AddCommand = (program, { ask }) =>
  void program
    .command('import')
    .argument('<path...>', 'files, or folders of articles')
    .option('--into <collection>', 'put them into this collection, made when there is none of that name')
    .option('--watch', 'stay, and import what comes into these folders or changes in them, until Ctrl-C')
    .description('Read articles into the library (made when there is none). An import that was interrupted goes on first.')
    .action((paths: string[], { into, watch }: Options, command) =>
      ask(command, 'make', async (asked) => {
        const { library, options, print, note, fail } = asked
        const collection = into === undefined ? undefined : (await findCollection(library, into, true)).id
        const named = paths.map((file) => path.resolve(file))
        const folders = watch ? named.filter((at) => statSync(at, { throwIfNoEntry: false })?.isDirectory()) : []
        const files = named.filter((at) => !folders.includes(at))
        const joining = collection === undefined ? {} : { collection }
        const outcomes = files.length === 0 ? [] : await library.importDocuments({ sources: files.map((at) => ({ path: at })), ...joining }, options)
        for (const { outcome, name, reason } of outcomes) {
          if (outcome !== 'refused' && outcome !== 'skipped') continue
          note(`${name}: ${reason?.en ?? 'not imported.'}`)
          if (outcome === 'refused') fail()
        }
        for (const at of folders) await library.watchFolder({ path: at, ...joining }, options)
        if (folders.length > 0) await stay(asked, folders.length)
        if (outcomes.length > 0 || folders.length === 0) print(outcomes, describeImport)
        else print({ watched: await library.listWatched({}), ...(await library.libraryInfo({})) }, ({ documents }) => `${counted(documents, 'article')} in the library.`)
      }),
    )

/** Until Ctrl-C; what comes in meanwhile is said. */
async function stay({ library, options: { signal }, note }: Asked, folders: number): Promise<void> {
  let { documents } = await library.libraryInfo({})
  note(`Watching ${counted(folders, 'folder')}; ${counted(documents, 'article')} in the library. Stop with Ctrl-C.`)
  while (!signal?.aborted) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 1000)
      signal?.addEventListener('abort', () => { clearTimeout(timer); resolve() }, { once: true })
    })
    const now = await library.libraryInfo({})
    if (now.documents !== documents && now.activity === null) {
      documents = now.documents
      note(`${counted(documents, 'article')} in the library.`)
    }
  }
}

const words: Readonly<Record<'imported' | 'revised' | 'known', string>> = { imported: 'imported    ', revised: 'new version ', known: 'already here' }

function describeImport(outcomes: readonly ImportOutcome[], style: Style): string {
  const count = (outcome: ImportOutcome['outcome']): number => outcomes.filter((one) => one.outcome === outcome).length
  const lines = outcomes.flatMap(({ outcome, name, title }) => (outcome === 'refused' || outcome === 'skipped' ? [] : [`${words[outcome]}  ${name}  ${style.quiet(title ?? '')}`]))
  const revised = count('revised') > 0 ? `, ${counted(count('revised'), 'new version')}` : ''
  return paragraphs(lines.join('\n'), `${counted(count('imported'), 'article')} imported${revised}, ${count('known')} already here, ${count('refused')} not imported.`)
}
