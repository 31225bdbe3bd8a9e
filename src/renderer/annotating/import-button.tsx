import { Upload } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { useImportAnnotations } from './use-import-annotations.ts'

export function ImportButton() {
  const { say } = useWords()
  const choose = useImportAnnotations()
  return <Button size="s" tone="quiet" icon={<Upload size={14} />} aria-label={say('annotating.import.action')} onPress={choose}>{say('annotating.import.short')}</Button>
}
