import { Columns2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Autocomplete, DialogTrigger, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { IconButton } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { filterTitles } from './filter-titles.ts'
import { useTexts } from './use-texts.ts'
import styles from './beside-picker.module.css'

/** Of a large library, so many are listed; typing narrows them. */
const most = 40

export interface BesidePickerProps {
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Chooses the article that opens beside this one. */
export function BesidePicker({ isOpen, onOpenChange }: BesidePickerProps) {
  const { say } = useWords()
  const { openBeside } = useTexts()
  const choose = (document: number) => {
    onOpenChange(false)
    openBeside(document)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <IconButton label={say('reading.beside.open')} shortcut="B"><Columns2 size={16} /></IconButton>
      <Popover label={say('reading.beside.open')} placement="bottom end"><Choice onChoose={choose} /></Popover>
    </DialogTrigger>
  )
}

function Choice({ onChoose }: { readonly onChoose: (document: number) => void }) {
  const { say, partialDate } = useWords()
  const { main, beside } = useTexts()
  const { data } = useAsk('listDocuments', {})
  const [typed, setTyped] = useState('')
  const others = useMemo(() => (data ?? []).filter(({ id }) => id !== main && id !== beside), [data, main, beside])
  const found = useMemo(() => filterTitles(others, typed), [others, typed])
  return (
    <div className={styles.picker}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed into */}
        <SearchField className={styles.search!} aria-label={say('reading.beside.filter')} autoFocus>
          <Input className={styles.field!} placeholder={say('reading.beside.filter')} />
        </SearchField>
        <Menu
          className={styles.list!} aria-label={say('reading.beside.open')} items={found.slice(0, most)} onAction={(key) => onChoose(Number(key))}
          renderEmptyState={() => <p className={styles.none}>{say(others.length === 0 ? 'reading.beside.alone' : 'reading.beside.none')}</p>}
        >
          {({ id, title, outlet, fileName, published }) => (
            <MenuItem id={id} className={styles.item!} textValue={title}>
              <span className={styles.title}>{title}</span>
              <span className={styles.from}>{[outlet ?? fileName, published && partialDate(published)].filter(Boolean).join(' · ')}</span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
      {found.length > most && <p className={styles.more}>{say('reading.beside.more', { count: found.length - most })}</p>}
    </div>
  )
}
