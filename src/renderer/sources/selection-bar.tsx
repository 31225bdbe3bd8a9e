import { FolderPlus, Pencil, Star, Tag, Tags, Trash2 } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { DocumentSummary } from '../../shared/model.ts'
import { useDocuments } from '../documents/documents-context.tsx'
import { useEditDocuments } from '../documents/use-edit-documents.ts'
import { useWords } from '../language/use-words.ts'
import { countTags } from '../library/count-tags.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { CountedChoices } from '../ui/counted-choices.tsx'
import { NameForm } from '../ui/name-form.tsx'
import { Popover } from '../ui/popover.tsx'
import { SelectionToolbar } from '../ui/selection-toolbar.tsx'
import { CollectMenu } from './collect-menu.tsx'
import type { ArticleSelection } from './use-article-selection.ts'

export interface SelectionBarProps {
  readonly everything: readonly DocumentSummary[]
  readonly selection: ArticleSelection
  /** In a narrow panel, buttons are pictures. */
  readonly isNarrow?: boolean
  readonly isTagging: boolean
  readonly onTagging: (open: boolean) => void
}

/** What can be done with the selected articles together. Each is one step to undo, and says so. */
export function SelectionBar({ everything, selection, isNarrow = false, isTagging, onTagging }: SelectionBarProps) {
  const { say, number } = useWords()
  const { star, addTag, removeTag } = useEditDocuments()
  const { ask } = useDocuments()
  const chosen = useMemo(() => everything.filter(({ id }) => selection.ids.has(id)), [everything, selection.ids])
  const tags = useMemo(() => countTags(chosen), [chosen])
  const known = useMemo(() => countTags(everything).map(([tag]) => tag), [everything])
  const ids = selection.all
  const isStarred = chosen.length > 0 && chosen.every(({ starred }) => starred)
  const toStar = say(isStarred ? 'sources.select.unstar' : 'sources.select.star')
  const tag = (name: string) => {
    onTagging(false)
    void addTag(ids, name)
  }
  return (
    <SelectionToolbar
      label={say('sources.select.bar')} isNarrow={isNarrow}
      count={say('sources.select.count', { count: ids.length })} hidden={selection.hidden > 0 ? say('sources.select.hidden', { count: selection.hidden }) : null}
      none={{ label: say('sources.select.none'), shortcut: say('shortcuts.escape'), onPress: selection.clear }}
    >
      <DialogTrigger isOpen={isTagging} onOpenChange={onTagging}>
        <Way isNarrow={isNarrow} label={say('sources.select.addTag')} icon={<Tag size={14} />} />
        <Popover label={say('sources.select.addTag')} placement="bottom start"><NameForm label={say('sources.select.newTag')} action={say('sources.select.add')} known={known} onName={tag} /></Popover>
      </DialogTrigger>
      {tags.length > 0 && (
        <CountedChoices
          label={say('sources.select.removeTag')} choices={tags} number={number} onChoose={(name) => void removeTag(ids, name)}
          trigger={<Way isNarrow={isNarrow} label={say('sources.select.removeTag')} icon={<Tags size={14} />} />}
        />
      )}
      <DialogTrigger>
        <Way isNarrow={isNarrow} label={say('sources.select.collect')} icon={<FolderPlus size={14} />} />
        <Popover label={say('sources.select.collections')} placement="bottom start"><CollectMenu documents={chosen} /></Popover>
      </DialogTrigger>
      <Way isNarrow={isNarrow} label={toStar} icon={<Star size={14} {...(isStarred ? { fill: 'currentColor' } : {})} />} onPress={() => void star(ids, !isStarred)} />
      <Way isNarrow={isNarrow} label={say('sources.select.edit')} icon={<Pencil size={14} />} onPress={() => ask({ type: 'details', documents: ids })} />
      <Way isNarrow={isNarrow} isDanger label={say('sources.select.remove')} icon={<Trash2 size={14} />} onPress={() => ask({ type: 'removal', documents: ids, onRemoved: selection.clear })} />
    </SelectionToolbar>
  )
}

interface WayProps {
  readonly label: string
  readonly icon: ReactNode
  readonly isNarrow: boolean
  readonly isDanger?: boolean
  readonly onPress?: () => void
}

function Way({ label, icon, isNarrow, isDanger = false, onPress }: WayProps) {
  const press = onPress ? { onPress } : {}
  return isNarrow ? <IconButton size="s" label={label} {...press}>{icon}</IconButton> : <Button size="s" tone={isDanger ? 'danger' : 'plain'} icon={icon} {...press}>{label}</Button>
}
