import { Check, Minus } from 'lucide-react'
import type { DocumentSummary } from '../../shared/model.ts'
import { useEditDocuments } from '../documents/use-edit-documents.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { NameForm } from '../ui/name-form.tsx'
import { RowButton } from '../ui/row-button.tsx'
import choices from '../ui/choices.module.css'
import styles from './collect-menu.module.css'

/** The collections, each to put these articles into or take them out of, and a new one for them. */
export function CollectMenu({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { say } = useWords()
  const { data: collections } = useAsk('listCollections', {})
  const { collect, uncollect, saveCollection } = useEditDocuments()
  const ids = documents.map(({ id }) => id)
  const begin = async (name: string) => {
    const made = await saveCollection(name)
    if (made) await collect(ids, made)
  }
  return (
    <div className={styles.collect}>
      {collections?.length === 0 && <p className={styles.none}>{say('sources.select.noCollections')}</p>}
      {collections && collections.length > 0 && (
        <ul className={choices.choices}>
          {collections.map((collection) => {
            const inside = documents.filter((document) => document.collections.includes(collection.id)).length
            const isIn = inside === documents.length
            return (
              <li key={collection.id}>
                <RowButton role="checkbox" aria-checked={isIn ? true : inside > 0 ? 'mixed' : false} onClick={() => void (isIn ? uncollect : collect)(ids, collection)}>
                  <span className={styles.tick} aria-hidden="true">{isIn ? <Check size={13} /> : inside > 0 ? <Minus size={13} /> : null}</span>
                  <span className={styles.grow}>{collection.name}</span>
                </RowButton>
              </li>
            )
          })}
        </ul>
      )}
      <NameForm key={collections?.length} label={say('sources.select.newCollection')} action={say('sources.select.create')} onName={(name) => void begin(name)} />
    </div>
  )
}
