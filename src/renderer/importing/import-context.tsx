import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { GrantedFile } from '../../shared/bridge.ts'
import type { Activity } from '../../shared/contract/library.ts'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import type { Input } from '../../shared/contract.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { usePlace } from '../place.ts'
import { useToasts } from '../ui/toasts.tsx'

interface Importing {
  /** What the library is busy with: an import from here, or the one of a first start. */
  readonly activity: Activity | null
  readonly report: readonly ImportOutcome[] | null
  readonly closeReport: () => void
  /** Ask for files, then import them. */
  readonly choose: () => void
  /** Import what was dropped. */
  readonly take: (data: DataTransfer) => void
}
const ImportContext = createContext<Importing | null>(null)

export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const { shell } = useLibrary()
  const { say, sayFailure } = useWords()
  const { show } = useToasts()
  const { go } = usePlace()
  const { run } = useChange('importDocuments')
  const [own, setOwn] = useState<Activity | null>(null)
  const [report, setReport] = useState<readonly ImportOutcome[] | null>(null)
  const others = useActivity()

  const bring = useCallback(
    async (files: readonly GrantedFile[]) => {
      if (files.length === 0) return
      setOwn({ task: 'importing', done: 0, total: files.length, label: files[0]!.name })
      // A window never says a path: its shell turns these tokens into paths before the library checks the request.
      const input = { sources: files.map(({ token }) => ({ token })) } as unknown as Input<'importDocuments'>
      const outcomes = await run(input, { onProgress: (progress) => setOwn({ task: 'importing', ...progress }) })
      setOwn(null)
      if (!outcomes) return
      if (outcomes.length === 0) return show({ tone: 'bad', text: say('importing.nothing') })
      // Whatever needs explaining is explained at once; what went well need not be in the way.
      if (outcomes.some(({ outcome }) => outcome !== 'imported')) return setReport(outcomes)
      const document = outcomes.length === 1 ? outcomes[0]!.document : null
      const open = { label: say('common.open'), run: () => document !== null && go({ view: 'document', document }) }
      const tell = { label: say('importing.report'), run: () => setReport(outcomes) }
      show({ text: say('importing.done', { count: outcomes.length }), action: document === null ? tell : open })
    },
    [run, show, say, go],
  )
  const from = useCallback(
    (files: Promise<readonly GrantedFile[]>) => void files.then(bring, (error: unknown) => show({ tone: 'bad', text: sayFailure(error) })),
    [bring, show, sayFailure],
  )
  const choose = useCallback(() => from(shell.chooseFiles()), [from, shell])
  const take = useCallback((data: DataTransfer) => from(shell.grantDropped(data)), [from, shell])
  const closeReport = useCallback(() => setReport(null), [])
  const value = useMemo(() => ({ activity: own ?? others, report, closeReport, choose, take }), [own, others, report, closeReport, choose, take])
  return <ImportContext value={value}>{children}</ImportContext>
}

/** What the library says it is busy with; a window opened in the middle asks once. */
function useActivity(): Activity | null {
  const { shell } = useLibrary()
  const { data } = useAsk('libraryInfo', {})
  const [heard, setHeard] = useState<Activity | null | undefined>(undefined)
  useEffect(() => shell.transport.onEvent((event) => {
    if (event.type === 'activity') setHeard(event.activity)
  }), [shell])
  return heard === undefined ? (data?.activity ?? null) : heard
}

export function useImporting(): Importing {
  const value = use(ImportContext)
  if (!value) throw new Error('useImporting() is used outside <ImportProvider>')
  return value
}
