import { Download, Palette, Tag, Tags, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { Annotation, AnnotationId } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { countTags } from '../library/count-tags.ts'
import { Button } from '../ui/button.tsx'
import { CountedChoices } from '../ui/counted-choices.tsx'
import { NameForm } from '../ui/name-form.tsx'
import { Popover } from '../ui/popover.tsx'
import { SelectionToolbar } from '../ui/selection-toolbar.tsx'
import { ColourMenu } from './colour-picker.tsx'
import type { Selection } from './use-selection.ts'
import { useAnnotate } from './use-annotate.ts'

export interface SelectionBarProps {
  readonly all: readonly Annotation[]
  readonly shown: ReadonlySet<AnnotationId>
  readonly selection: Selection
  readonly onExport: () => void
}

/** What can be done with the selected annotations together. Each is one step to undo, and says so. */
export function SelectionBar({ all, shown, selection, onExport }: SelectionBarProps) {
  const { say, number } = useWords()
  const { editMany, removeMany } = useAnnotate()
  const chosen = useMemo(() => all.filter(({ id }) => selection.has(id)), [all, selection])
  const ids = chosen.map(({ id }) => id)
  const hidden = ids.filter((id) => !shown.has(id)).length
  const tags = useMemo(() => countTags(chosen), [chosen])
  const known = useMemo(() => countTags(all).map(([tag]) => tag), [all])
  const [first] = chosen
  const colour = first && chosen.every((one) => one.colour === first.colour) ? first.colour : null
  return (
    <SelectionToolbar
      label={say('annotating.select.bar')}
      count={say('annotating.select.count', { count: ids.length })} hidden={hidden > 0 ? say('annotating.select.hidden', { count: hidden }) : null}
      none={{ label: say('annotating.select.none'), shortcut: say('shortcuts.escape'), onPress: selection.clear }}
    >
      <AddTag known={known} onAdd={(tag) => void editMany(ids, { addTag: tag })} />
      <CountedChoices
        label={say('annotating.select.removeTag')} choices={tags} number={number} onChoose={(tag) => void editMany(ids, { removeTag: tag })}
        trigger={<Button size="s" icon={<Tags size={14} />} isDisabled={tags.length === 0}>{say('annotating.select.removeTag')}</Button>}
      />
      <ColourMenu colour={colour} onChange={(next) => void editMany(ids, { colour: next })} trigger={<Button size="s" icon={<Palette size={14} />}>{say('annotating.select.colour')}</Button>} />
      <Button size="s" icon={<Download size={14} />} onPress={onExport}>{say('annotating.export.action')}</Button>
      <Button size="s" tone="danger" icon={<Trash2 size={14} />} onPress={() => void removeMany(ids)}>{say('annotating.select.remove')}</Button>
    </SelectionToolbar>
  )
}

function AddTag({ known, onAdd }: { readonly known: readonly string[]; readonly onAdd: (tag: string) => void }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const add = (tag: string) => {
    setOpen(false)
    onAdd(tag)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button size="s" icon={<Tag size={14} />}>{say('annotating.select.addTag')}</Button>
      <Popover label={say('annotating.select.addTag')} placement="bottom start">
        <NameForm label={say('annotating.select.newTag')} action={say('annotating.select.add')} known={known} onName={add} />
      </Popover>
    </DialogTrigger>
  )
}
