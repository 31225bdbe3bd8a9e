import { FolderPlus, Pencil, Trash2 } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { DocumentSummary } from '../../shared/model.ts'
import { useEditDocuments } from '../documents/use-edit-documents.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { IconButton } from '../ui/button.tsx'
import { NameForm } from '../ui/name-form.tsx'
import { Popover } from '../ui/popover.tsx'
import { Choice } from './choice.tsx'
import { tidyFilter, toListInput, type Look } from './look.ts'

const none: readonly DocumentSummary[] = []

/** The collections with how many of the listed articles each has; a new one is made here, and the chosen one renamed or taken apart. */
export function CollectionFacet({ look, onChoose }: { readonly look: Look; readonly onChoose: (collection: number) => void }) {
  const { say } = useWords()
  const { filter } = look
  const { data: collections = [] } = useAsk('listCollections', {})
  // The library counts a collection whole. Under the other filters it is counted here.
  const { data: listed = none } = useAsk('listDocuments', toListInput({ ...look, filter: tidyFilter({ ...filter, collection: undefined }) }), { keepPrevious: true })
  const { saveCollection, removeCollection } = useEditDocuments()
  const counts = useMemo(() => {
    const all = new Map<number, number>()
    for (const { collections: own } of listed) for (const id of own) all.set(id, (all.get(id) ?? 0) + 1)
    return all
  }, [listed])
  const chosen = collections.find(({ id }) => id === filter.collection)
  return (
    <Choice
      title={say('sources.facet.collection')} values={collections.map(({ id, name }) => ({ value: id, name, documents: counts.get(id) ?? 0 }))} chosen={filter.collection} onChoose={onChoose}
      tool={<Naming label={say('sources.collection.add')} icon={<FolderPlus size={14} />} action={say('sources.select.create')} onName={(name) => void saveCollection(name)} />}
      chosenTool={chosen && (
        <>
          <Naming label={say('sources.collection.rename', { name: chosen.name })} icon={<Pencil size={12} />} action={say('sources.collection.save')} value={chosen.name} onName={(name) => void saveCollection(name, chosen.id)} />
          <IconButton
            size="s" label={say('sources.collection.remove', { name: chosen.name })}
            onPress={() => {
              onChoose(chosen.id)
              void removeCollection(chosen)
            }}
          >
            <Trash2 size={12} />
          </IconButton>
        </>
      )}
    />
  )
}

interface NamingProps {
  readonly label: string
  readonly icon: ReactNode
  readonly action: string
  readonly value?: string
  readonly onName: (name: string) => void
}

function Naming({ label, icon, action, value, onName }: NamingProps) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const name = (given: string) => {
    setOpen(false)
    onName(given)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton size="s" label={label}>{icon}</IconButton>
      <Popover label={label} placement="bottom end"><NameForm label={say('sources.collection.name')} action={action} value={value} onName={name} /></Popover>
    </DialogTrigger>
  )
}
