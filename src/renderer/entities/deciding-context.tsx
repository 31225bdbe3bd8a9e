import { createContext, lazy, Suspense, use, useMemo, useState, type ReactNode } from 'react'
import type { WatchListImport } from '../../shared/contract/entities.ts'
import type { DocumentId, EntitySummary, Evidence, Span } from '../../shared/model.ts'
import { SettlingBar } from './settling-bar.tsx'

/** A place in a document, as requests name it. */
export interface MentionPlace extends Span {
  readonly document: DocumentId
}
/** A mention as it is shown to be chosen: where it stands, and its sentence with it lit. */
export interface ChosenMention extends MentionPlace {
  readonly sentence: Pick<Evidence, 'text' | 'lit'>
}

/** What is asked before something is decided about names; each is a dialog over whatever view one is in. */
export type EntityQuestion =
  | { readonly ask: 'merge'; readonly entities: readonly EntitySummary[] }
  | { readonly ask: 'rename' | 'retype' | 'alias' | 'confirm'; readonly entity: EntitySummary }
  | { readonly ask: 'reject'; readonly entities: readonly EntitySummary[] }
  | { readonly ask: 'not-its-name'; readonly entity: EntitySummary; readonly alias: string }
  | { readonly ask: 'split'; readonly entity: EntitySummary; readonly mentions: readonly ChosenMention[]; readonly onDone: () => void }
  | { readonly ask: 'add'; readonly place: MentionPlace; readonly words: string }
  | { readonly ask: 'watched'; readonly report: WatchListImport }

interface Deciding {
  readonly ask: (question: EntityQuestion) => void
}
const DecidingContext = createContext<Deciding | null>(null)
/** Deciding is rarer than reading: its dialogs come when the first is asked for. */
const Questions = lazy(async () => ({ default: (await import('./questions.tsx')).Questions }))

/** The dialogs in which one decides about names; any view may open them, and they outlive the card they were asked for in. */
export function EntityDecidingProvider({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<EntityQuestion | null>(null)
  const value = useMemo(() => ({ ask: setQuestion }), [])
  return (
    <DecidingContext value={value}>
      {children}
      <SettlingBar />
      {question && <Suspense><Questions question={question} onClose={() => setQuestion(null)} /></Suspense>}
    </DecidingContext>
  )
}

export function useEntityQuestions(): Deciding {
  const value = use(DecidingContext)
  if (!value) throw new Error('useEntityQuestions() is used outside <EntityDecidingProvider>')
  return value
}

