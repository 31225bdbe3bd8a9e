import { TriangleAlert } from 'lucide-react'
import type { Understood as Reading } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { TextButton } from '../ui/text-button.tsx'
import { useSearch } from './use-search.ts'
import styles from './understood.module.css'

/** How the words were understood, in a sentence, and what of them could not be. */
export function Understood({ understood: { explanation, remarks } }: { readonly understood: Reading }) {
  const { tell } = useWords()
  return (
    <div className={styles.understood}>
      <p className={styles.explanation}>{tell(explanation)}</p>
      {remarks.map((remark) => (
        <p key={remark.en} className={styles.remark}>
          <TriangleAlert size={12} aria-hidden="true" />
          <span>{tell(remark)}</span>
        </p>
      ))}
    </div>
  )
}

/** Where all words together found little: what any of them would find, one click away. */
export function EitherWord({ documents, words }: { readonly documents: number; readonly words: string }) {
  const { say } = useWords()
  const { search, ask } = useSearch()
  return (
    <p className={styles.either}>
      <TextButton data-stop onClick={() => ask({ ...search, words })}>{say('search.withEither', { count: documents })}</TextButton>
    </p>
  )
}
