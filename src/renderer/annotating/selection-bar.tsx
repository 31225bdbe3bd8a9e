import { Download, Palette, Tag, Tags, Trash2, X } from 'lucide-react'
import { useMemo, useState, type FormEvent } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { Annotation, AnnotationId } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { ColourMenu } from './colour-picker.tsx'
import { knownTags } from './known-tags.tsx'
import type { Selection } from './use-selection.ts'
import { useAnnotate } from './use-annotate.ts'
import styles from './selection-bar.module.css'

export interface SelectionBarProps {
  readonly all: readonly Annotation[]
  readonly shown: ReadonlySet<AnnotationId>
  readonly selection: Selection
  readonly onExport: () => void
}

/** What can be done with the selected annotations together. Each is one step to undo, and says so. */
export function SelectionBar({ all, shown, selection, onExport }: SelectionBarProps) {
  const { say } = useWords()
  const { editMany, removeMany } = useAnnotate()
  const chosen = useMemo(() => all.filter(({ id }) => selection.has(id)), [all, selection])
  const ids = chosen.map(({ id }) => id)
  const hidden = ids.filter((id) => !shown.has(id)).length
  const tags = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { tags: own } of chosen) for (const tag of own) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  }, [chosen])
  const [first] = chosen
  const colour = first && chosen.every((one) => one.colour === first.colour) ? first.colour : null
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('annotating.select.bar')}>
      <span className={styles.count} role="status">
        {say('annotating.select.count', { count: ids.length })}
        {hidden > 0 && <span className={styles.hidden}> {say('annotating.select.hidden', { count: hidden })}</span>}
      </span>
      <AddTag onAdd={(tag) => void editMany(ids, { addTag: tag })} />
      <RemoveTag tags={tags} onRemove={(tag) => void editMany(ids, { removeTag: tag })} />
      <ColourMenu colour={colour} onChange={(next) => void editMany(ids, { colour: next })} trigger={<Button size="s" icon={<Palette size={14} />}>{say('annotating.select.colour')}</Button>} />
      <Button size="s" icon={<Download size={14} />} onPress={onExport}>{say('annotating.export.action')}</Button>
      <Button size="s" tone="danger" icon={<Trash2 size={14} />} onPress={() => void removeMany(ids)}>{say('annotating.select.remove')}</Button>
      <IconButton size="s" label={say('annotating.select.none')} shortcut={say('shortcuts.escape')} onPress={selection.clear}><X size={14} /></IconButton>
    </div>
  )
}

function AddTag({ onAdd }: { readonly onAdd: (tag: string) => void }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const tag = typed.trim()
    if (!tag) return
    setOpen(false)
    setTyped('')
    onAdd(tag)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button size="s" icon={<Tag size={14} />}>{say('annotating.select.addTag')}</Button>
      <Popover label={say('annotating.select.addTag')} placement="bottom start">
        <form className={styles.form} onSubmit={add}>
          <input
            className={styles.field} aria-label={say('annotating.select.newTag')} placeholder={say('annotating.select.newTag')} list={knownTags} maxLength={80}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed into
            autoFocus value={typed} onChange={(event) => setTyped(event.target.value)}
          />
          <Button size="s" tone="primary" type="submit" isDisabled={!typed.trim()}>{say('annotating.select.add')}</Button>
        </form>
      </Popover>
    </DialogTrigger>
  )
}

function RemoveTag({ tags, onRemove }: { readonly tags: readonly (readonly [tag: string, count: number])[]; readonly onRemove: (tag: string) => void }) {
  const { say, number } = useWords()
  const [isOpen, setOpen] = useState(false)
  const remove = (tag: string) => {
    setOpen(false)
    onRemove(tag)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button size="s" icon={<Tags size={14} />} isDisabled={tags.length === 0}>{say('annotating.select.removeTag')}</Button>
      <Popover label={say('annotating.select.removeTag')} placement="bottom start">
        <ul className={styles.tags}>
          {tags.map(([tag, count]) => <li key={tag}><button type="button" onClick={() => remove(tag)}><span>{tag}</span><span>{number(count)}</span></button></li>)}
        </ul>
      </Popover>
    </DialogTrigger>
  )
}
