import { useCallback } from 'react'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { useToasts } from '../ui/toasts.tsx'

/** Brings the file a document was made of before the person, and says how where that is not plain to see. */
export function useOriginal(): (document: number) => void {
  const { say } = useWords()
  const { shell } = useLibrary()
  const { show } = useToasts()
  return useCallback((document) => void shell.openOriginal(document).then(
    (how) => { if (how !== 'opened') show({ name: 'original', text: say(`reading.original.${how}`), ...(how === 'missing' ? { tone: 'bad' } : {}) }) },
    () => show({ name: 'original', tone: 'bad', text: say('reading.original.failed') }),
  ), [shell, show, say])
}
