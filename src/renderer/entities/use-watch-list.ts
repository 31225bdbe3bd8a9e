import { useCallback } from 'react'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { saveText } from '../library/save-text.ts'
import { useChange } from '../library/use-change.ts'
import { useToasts } from '../ui/toasts.tsx'
import { useEntityQuestions } from './deciding-context.tsx'

/** Names to watch: a file of them in, with a report; those named, or else all that are confirmed, out. */
export function useWatchList(): { readonly read: () => void; readonly write: (entities?: readonly EntityKey[]) => Promise<void> } {
  const { say, sayFailure } = useWords()
  const { show } = useToasts()
  const { client } = useLibrary()
  const { ask } = useEntityQuestions()
  const { run } = useChange('importWatchList')
  const read = useCallback(() => {
    const take = async (file: File) => {
      const text = await file.text().catch(() => null)
      if (text === null) return show({ tone: 'bad', text: say('annotating.import.unreadable', { file: file.name }) })
      const report = await run({ text })
      if (report) ask({ ask: 'watched', report })
    }
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.csv,.tsv,.txt,text/csv,text/plain'
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file) void take(file)
    })
    input.click()
  }, [say, show, ask, run])
  const write = useCallback(async (entities?: readonly EntityKey[]) => {
    try {
      const { fileName, mediaType, text } = await client.exportWatchList(entities ? { entities: [...entities] } : {})
      // A list of nothing but its titles is no list.
      if (text.trim().split('\n').length < 2) return show({ text: say('entities.watch.none') })
      saveText(fileName, mediaType, text)
    } catch (error) {
      show({ tone: 'bad', text: sayFailure(error) })
    }
  }, [client, say, sayFailure, show])
  return { read, write }
}
