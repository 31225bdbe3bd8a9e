import { Star } from 'lucide-react'
import type { DocumentSummary } from '../../shared/model.ts'
import { useEditDocuments } from '../documents/use-edit-documents.ts'
import { useWords } from '../language/use-words.ts'
import { ToolButton } from '../ui/tool-button.tsx'
import styles from './star-button.module.css'

/** The star of an article: on or off. */
export function StarButton({ document: { id, title, starred }, isInReach }: { readonly document: DocumentSummary; readonly isInReach: boolean }) {
  const { say } = useWords()
  const { star } = useEditDocuments()
  return (
    <ToolButton
      role="checkbox" aria-checked={starred} className={styles.star} aria-label={say('sources.star', { title })} title={say(starred ? 'sources.select.unstar' : 'sources.select.star')}
      tabIndex={isInReach ? 0 : -1} onClick={() => void star([id], !starred)}
    >
      <Star size={14} aria-hidden="true" />
    </ToolButton>
  )
}
