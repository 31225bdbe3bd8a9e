import { useCallback } from 'react'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { useToasts } from '../ui/toasts.tsx'
import { useAnnotating } from './annotating-context.tsx'

/** Asks for a file of web annotations, brings them in, and opens the report. */
export function useImportAnnotations(): () => void {
  const { say } = useWords()
  const { show } = useToasts()
  const { setImported } = useAnnotating()
  const { run } = useChange('importAnnotations')
  return useCallback(() => {
    const read = async (file: File) => {
      const text = await file.text().catch(() => null)
      if (text === null) return show({ tone: 'bad', text: say('annotating.import.unreadable', { file: file.name }) })
      const report = await run({ text })
      if (report) setImported(report)
    }
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.jsonld,.json,application/ld+json,application/json'
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file) void read(file)
    })
    input.click()
  }, [say, show, setImported, run])
}
