import { FolderOpen, FolderPlus, Pencil, ReceiptText, Tag, Trash2, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { DocumentSummary } from '../../shared/model.ts'
import { useDocuments } from '../documents/documents-context.tsx'
import { useEditDocuments } from '../documents/use-edit-documents.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { IconButton } from '../ui/button.tsx'
import { NameForm } from '../ui/name-form.tsx'
import { Popover } from '../ui/popover.tsx'
import { Badges } from './badges.tsx'
import { CollectMenu } from './collect-menu.tsx'
import { StarButton } from './star-button.tsx'
import styles from './document-card.module.css'
import marks from './marks.module.css'

/** What the person made of an article (star, tags, collections), its copies and versions, and the ways to correct, check and remove it. */
export function DocumentCard({ document }: { readonly document: DocumentSummary }) {
  const { say } = useWords()
  const { go } = usePlace()
  const { ask } = useDocuments()
  const { addTag, removeTag } = useEditDocuments()
  const { data: everything = [] } = useAsk('listDocuments', {})
  const { data: collections = [] } = useAsk('listCollections', {})
  const [isTagging, setTagging] = useState(false)
  const known = useMemo(() => [...new Set(everything.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b)), [everything])
  const { id, tags, copies, revisions } = document
  const own = collections.filter((one) => document.collections.includes(one.id))
  const tag = (name: string) => {
    setTagging(false)
    void addTag([id], name)
  }
  return (
    <section className={styles.card} aria-label={say('documents.toolbar.more')}>
      <div className={styles.ways} role="toolbar" aria-label={say('documents.toolbar.more')}>
        <StarButton document={document} isInReach />
        <DialogTrigger isOpen={isTagging} onOpenChange={setTagging}>
          <IconButton size="s" label={say('sources.select.addTag')}><Tag size={14} /></IconButton>
          <Popover label={say('sources.select.addTag')} placement="bottom start"><NameForm label={say('sources.select.newTag')} action={say('sources.select.add')} known={known} onName={tag} /></Popover>
        </DialogTrigger>
        <DialogTrigger>
          <IconButton size="s" label={say('sources.select.collections')}><FolderPlus size={14} /></IconButton>
          <Popover label={say('sources.select.collections')} placement="bottom start"><CollectMenu documents={[document]} /></Popover>
        </DialogTrigger>
        <span className={styles.rest} />
        <IconButton size="s" label={say('documents.receipt.open')} onPress={() => ask({ type: 'receipt', document: id })}><ReceiptText size={14} /></IconButton>
        <IconButton size="s" label={say('documents.toolbar.edit')} onPress={() => ask({ type: 'details', documents: [id] })}><Pencil size={14} /></IconButton>
        <IconButton size="s" label={say('documents.toolbar.remove')} onPress={() => ask({ type: 'removal', documents: [id] })}><Trash2 size={14} /></IconButton>
      </div>
      {(tags.length > 0 || own.length > 0 || copies > 0 || revisions > 1) && (
        <div className={styles.marks}>
          {own.map((one) => <button key={one.id} type="button" className={marks.collection} onClick={() => go({ view: 'articles', filter: { collection: one.id } })}><FolderOpen size={11} aria-hidden="true" />{one.name}</button>)}
          {tags.map((one) => (
            <span key={one} className={`${marks.tag} ${styles.removable}`}>
              <button type="button" onClick={() => go({ view: 'articles', filter: { tag: one } })}>{one}</button>
              <button type="button" aria-label={say('annotating.removeTag', { tag: one })} onClick={() => void removeTag([id], one)}><X size={11} aria-hidden="true" /></button>
            </span>
          ))}
          <Badges document={document} />
        </div>
      )}
    </section>
  )
}
