import { Bookmark, BookmarkCheck } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { Search } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToasts } from '../ui/toasts.tsx'
import styles from './save-search.module.css'

/** Keep the search under a name, to ask it again. Says under which name it is kept already. */
export function SaveSearch({ search }: { readonly search: Search }) {
  const { say } = useWords()
  const { show } = useToasts()
  const { data: saved = [] } = useAsk('listSavedSearches', {})
  const { run, pending } = useChange('saveSearch')
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState(search.words.slice(0, 120))
  const kept = saved.find((one) => JSON.stringify(one.search) === JSON.stringify(search))
  const taken = saved.find((one) => one.name === name.trim() && one !== kept)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    const made = await run({ name: name.trim(), search })
    if (!made) return
    setOpen(false)
    show({ name: 'search-saved', text: say('search.savedAs', { name: made.name }) })
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton size="s" label={kept ? say('search.savedAs', { name: kept.name }) : say('search.save')} active={kept !== undefined}>
        {kept ? <BookmarkCheck size={15} /> : <Bookmark size={15} />}
      </IconButton>
      <Popover label={say('search.save')} placement="bottom end">
        <form className={styles.form} onSubmit={(event) => void save(event)}>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens this has come to write the name */}
          <TextField label={say('search.saveName')} showLabel value={name} onChange={setName} autoFocus maxLength={120} />
          {taken && <p className={styles.taken}>{say('search.saveTaken')}</p>}
          <div className={styles.foot}>
            <Button tone="primary" size="s" type="submit" isDisabled={!name.trim() || pending}>
              {say(taken ? 'search.saveReplace' : 'search.saveDo')}
            </Button>
          </div>
        </form>
      </Popover>
    </DialogTrigger>
  )
}
