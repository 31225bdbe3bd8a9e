import { useState, type FormEvent } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { Bookmark, BookmarkCheck, Trash2 } from 'lucide-react'
import type { SavedGraphView } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { useGraphPlace } from './graph-place.ts'
import { toPlace, toState, useSavedView } from './use-saved-view.ts'
import styles from './graph-views-menu.module.css'

/** Pictures that were kept under a name: keep this one, open another. */
export function GraphViewsMenu() {
  const { say } = useWords()
  const { opened } = useSavedView()
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton label={say('graph.views.open')} active={opened !== undefined}>{opened ? <BookmarkCheck size={15} /> : <Bookmark size={15} />}</IconButton>
      <Popover label={say('graph.views.title')} placement="bottom end"><Views name={opened?.name ?? ''} onDone={() => setOpen(false)} /></Popover>
    </DialogTrigger>
  )
}

function Views({ name: before, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const { say } = useWords()
  const { show } = useToasts()
  const { here, change, go } = useGraphPlace()
  const { data: views = [] } = useAsk('listGraphViews', {})
  const { run: save, pending } = useChange('saveGraphView')
  const [name, setName] = useState(before)
  const given = name.trim()
  const isTaken = views.some((view) => view.name === given)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (!given) return
    const made = await save({ name: given, state: toState(here) })
    if (!made) return
    change({ saved: made.id })
    show({ name: 'graph', text: say('graph.views.saved', { name: given }) })
    onDone()
  }
  return (
    <div className={styles.menu}>
      <form className={styles.form} onSubmit={(event) => void keep(event)}>
        <TextField label={say('graph.views.name')} showLabel value={name} onChange={setName} maxLength={200} />
        <Button type="submit" tone="primary" isDisabled={!given || pending}>{say(isTaken ? 'graph.views.replace' : 'graph.views.save')}</Button>
      </form>
      {isTaken && <p className={styles.hint}>{say('graph.views.taken')}</p>}
      {views.length === 0 && <p className={styles.hint}>{say('graph.views.none')}</p>}
      {views.length > 0 && (
        <ul className={styles.list} aria-label={say('graph.views.title')}>
          {views.map((view) => (
            <ViewLine key={view.id} view={view} isHere={view.id === here.saved} onOpen={() => {
              go(toPlace(view))
              onDone()
            }} />
          ))}
        </ul>
      )}
    </div>
  )
}

function ViewLine({ view, isHere, onOpen }: { readonly view: SavedGraphView; readonly isHere: boolean; readonly onOpen: () => void }) {
  const { say, moment } = useWords()
  const { show } = useToasts()
  const { run: remove } = useChange('removeGraphView')
  const { run: undo } = useChange('undo')
  const drop = async () => {
    const done = await remove({ id: view.id })
    if (done?.removed) show({ name: 'history', text: say('graph.views.removed', { name: view.name }), action: { label: say('common.undo'), run: () => void undo({}) } })
  }
  return (
    <li className={styles.line}>
      <RowButton className={styles.view} aria-current={isHere || undefined} onClick={onOpen}>
        <span className={styles.name}>{view.name}</span>
        <span className={styles.about}>{say('graph.entities', { count: view.nodes.length })}, {say('graph.views.since', { when: moment(view.savedAt) })}</span>
      </RowButton>
      <IconButton size="s" label={say('graph.views.remove', { name: view.name })} onPress={() => void drop()}><Trash2 size={14} /></IconButton>
    </li>
  )
}
