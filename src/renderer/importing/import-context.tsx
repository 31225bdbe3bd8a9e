import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
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

/** What became of an import; kept until the window closes. */
export interface Report {
  readonly at: string
  readonly outcomes: readonly ImportOutcome[]
  /** Where the person ended it before all was read; what became of each of its files is then not told. */
  readonly cut: { readonly done: number; readonly total: number } | null
}
interface Importing {
  /** What the library is busy with: an import from here, or the one of a first start. */
  readonly activity: Activity | null
  /** Newest first. */
  readonly reports: readonly Report[]
  /** The one that is open. */
  readonly report: Report | null
  readonly openReport: (report: Report) => void
  readonly closeReport: () => void
  /** Ask for files, then import them. */
  readonly choose: () => void
  /** Import what was dropped: files and folders, or a text, which is shown before it is kept. */
  readonly take: (data: DataTransfer) => void
  /** The text that waits to be kept, as its dialog was opened with it; null: the dialog is closed. */
  readonly pasted: string | null
  readonly paste: (text: string) => void
  readonly closePaste: () => void
  /** Keep a text; false when it was refused, which has then been said. */
  readonly keepText: (input: Input<'importText'>) => Promise<boolean>
  readonly steer: (to: 'pause' | 'resume' | 'cancel') => void
  /** Tell of outcomes that came another way, such as refused files that were read again. */
  readonly tellOutcomes: (outcomes: readonly ImportOutcome[]) => void
}
const ImportContext = createContext<Importing | null>(null)
const mostReports = 20

export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const { shell } = useLibrary()
  const { say, sayFailure, tell: tellSentence } = useWords()
  const { show } = useToasts()
  const { go } = usePlace()
  const { run } = useChange('importDocuments')
  const { run: runText } = useChange('importText')
  const { run: runSteer } = useChange('steerImport')
  const [own, setOwn] = useState<Activity | null>(null)
  const [reports, setReports] = useState<readonly Report[]>([])
  const [report, setReport] = useState<Report | null>(null)
  const [pasted, setPasted] = useState<string | null>(null)
  const ending = useRef(false)
  const others = useActivity()

  const keep = useCallback((outcomes: readonly ImportOutcome[], cut: Report['cut'] = null): Report => {
    const made = { at: new Date().toISOString(), outcomes, cut }
    setReports((all) => [made, ...all].slice(0, mostReports))
    return made
  }, [])
  const tellOutcomes = useCallback((outcomes: readonly ImportOutcome[]) => {
    if (outcomes.length === 0) return show({ tone: 'bad', text: say('importing.nothing') })
    const made = keep(outcomes)
    // Whatever needs explaining is explained at once; what went well need not be in the way.
    if (outcomes.some(({ outcome }) => outcome !== 'imported')) return setReport(made)
    const document = outcomes.length === 1 ? outcomes[0]!.document : null
    const open = { label: say('common.open'), run: () => document !== null && go({ view: 'document', document }) }
    const list = { label: say('importing.report'), run: () => setReport(made) }
    show({ text: say('importing.done', { count: outcomes.length }), action: document === null ? list : open })
  }, [keep, show, say, go])
  const bring = useCallback(
    async (files: readonly GrantedFile[]) => {
      if (files.length === 0) return
      ending.current = false
      let cut = { done: 0, total: files.length }
      setOwn({ task: 'importing', ...cut, label: files[0]!.name })
      // A window never says a path: its shell turns these tokens into paths before the library checks the request.
      const input = { sources: files.map(({ token }) => ({ token })) } as unknown as Input<'importDocuments'>
      const outcomes = await run(input, { onProgress(progress) {
        cut = { done: progress.done, total: progress.total }
        setOwn({ task: 'importing', ...progress })
      } })
      setOwn(null)
      if (outcomes) return tellOutcomes(outcomes)
      if (!ending.current) return
      keep([], cut)
      show({ text: say('documents.imports.cancelled', cut) })
    },
    [run, tellOutcomes, keep, show, say],
  )
  const from = useCallback(
    (files: Promise<readonly GrantedFile[]>) => void files.then(bring, (error: unknown) => show({ tone: 'bad', text: sayFailure(error) })),
    [bring, show, sayFailure],
  )
  const choose = useCallback(() => from(shell.chooseFiles()), [from, shell])
  const take = useCallback((data: DataTransfer) => {
    if (data.types.includes('Files')) return from(shell.grantDropped(data))
    const text = data.getData('text/plain')
    if (text.trim()) setPasted(text)
  }, [from, shell])
  const keepText = useCallback(async (input: Input<'importText'>) => {
    const outcome = await runText(input)
    if (!outcome) return false
    const { document, reason } = outcome
    keep([outcome])
    if (outcome.outcome === 'refused' || document === null) {
      show({ tone: 'bad', text: reason ? tellSentence(reason) : say('importing.nothing') })
      return false
    }
    if (outcome.outcome === 'known') show({ text: say('importing.paste.known') })
    go({ view: 'document', document })
    return true
  }, [runText, keep, show, say, tellSentence, go])
  const steer = useCallback((to: 'pause' | 'resume' | 'cancel') => {
    if (to === 'cancel') ending.current = true
    void runSteer({ to })
  }, [runSteer])
  const value = useMemo<Importing>(() => ({
    activity: own ?? others, reports, report, openReport: setReport, closeReport: () => setReport(null), choose, take,
    pasted, paste: setPasted, closePaste: () => setPasted(null), keepText, steer, tellOutcomes,
  }), [own, others, reports, report, choose, take, pasted, keepText, steer, tellOutcomes])
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
