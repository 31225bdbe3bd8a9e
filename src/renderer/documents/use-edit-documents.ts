import { useCallback, useMemo } from 'react'
import type { Input } from '../../shared/contract.ts'
import type { Collection } from '../../shared/contract/library.ts'
import type { DocumentId } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { useToasts } from '../ui/toasts.tsx'

type Ids = readonly DocumentId[]
export type Details = NonNullable<Input<'editDocuments'>['set']>

/** What one can do to articles, one or many: each is one step to undo, and says so with the way back. */
export function useEditDocuments() {
  const { say } = useWords()
  const { show } = useToasts()
  const { run: edit } = useChange('editDocuments')
  const { run: removeAll } = useChange('removeDocuments')
  const { run: restoreAll } = useChange('restoreDocuments')
  const { run: save } = useChange('saveCollection')
  const { run: dissolve } = useChange('removeCollection')
  const { run: undo } = useChange('undo')
  const tell = useCallback(
    (text: string) => show({ name: 'history', text, action: { label: say('common.undo'), run: () => void undo({}) } }),
    [show, say, undo],
  )
  const change = useCallback(
    async (documents: Ids, what: Omit<Input<'editDocuments'>, 'documents'>, done: (count: number) => string): Promise<boolean> => {
      const reply = await edit({ documents: [...documents], ...what })
      if (!reply) return false
      if (reply.changed === 0) show({ name: 'history', text: say('documents.done.nothing') })
      else tell(done(reply.changed))
      return true
    },
    [edit, show, tell, say],
  )
  return useMemo(() => ({
    star: (documents: Ids, starred: boolean) => change(documents, { set: { starred } }, (count) => say(starred ? 'documents.done.starred' : 'documents.done.unstarred', { count })),
    addTag: (documents: Ids, tag: string) => change(documents, { addTags: [tag] }, (count) => say('documents.done.tagged', { tag, count })),
    removeTag: (documents: Ids, tag: string) => change(documents, { removeTags: [tag] }, (count) => say('documents.done.untagged', { tag, count })),
    collect: (documents: Ids, { id, name }: Pick<Collection, 'id' | 'name'>) => change(documents, { addTo: [id] }, (count) => say('documents.done.collected', { collection: name, count })),
    uncollect: (documents: Ids, { id, name }: Pick<Collection, 'id' | 'name'>) => change(documents, { removeFrom: [id] }, (count) => say('documents.done.uncollected', { collection: name, count })),
    setDetails: (documents: Ids, set: Details) => change(documents, { set }, (count) => say('documents.done.edited', { count })),
    async remove(documents: Ids): Promise<boolean> {
      const reply = await removeAll({ documents: [...documents] })
      if (reply) tell(say('documents.done.removed', { count: reply.removed }))
      return reply !== undefined
    },
    async restore(documents: Ids): Promise<void> {
      const reply = await restoreAll({ documents: [...documents] })
      if (reply) tell(say('documents.done.restored', { count: reply.restored }))
    },
    /** A new collection, or another name for one; undefined when it was refused, which has then been said. */
    async saveCollection(name: string, collection?: number): Promise<Collection | undefined> {
      const saved = await save({ name, ...(collection === undefined ? {} : { collection }) })
      if (saved) tell(say(collection === undefined ? 'documents.done.collectionMade' : 'documents.done.collectionRenamed', { name: saved.name }))
      return saved
    },
    async removeCollection({ id, name }: Pick<Collection, 'id' | 'name'>): Promise<void> {
      if ((await dissolve({ collection: id })) !== undefined) tell(say('documents.done.collectionRemoved', { name }))
    },
  }), [change, removeAll, restoreAll, save, dissolve, tell, say])
}
