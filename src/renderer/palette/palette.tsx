import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import dialog from '../ui/modal.module.css'
import styles from './palette.module.css'
import { usePaletteEntries, type PaletteEntry } from './use-palette-entries.tsx'

/** Go anywhere by its name, and do anything by its: articles, entities and their other names, tags, notes, commands. */
export function Palette({ isOpen, onClose, onHelp }: { readonly isOpen: boolean; readonly onClose: () => void; readonly onHelp: () => void }) {
  const { say } = useWords()
  return (
    <ModalOverlay className={styles.overlay!} isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose() }} isDismissable>
      <Modal className={`${dialog.frame} ${styles.modal}`}>
        <Dialog className={styles.dialog!} aria-label={say('palette.title')}>
          <PaletteBody onClose={onClose} onHelp={onHelp} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody({ onClose, onHelp }: { readonly onClose: () => void; readonly onHelp: () => void }) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { entries, isLate } = usePaletteEntries(typed, onHelp)
  const [chosen, setChosen] = useState(0)
  /** Enter was pressed before the answer to what was typed: it waits for it. */
  const awaited = useRef<{ readonly aside: boolean } | null>(null)
  const at = Math.min(chosen, entries.length - 1)
  const listId = useId()
  const run = (entry: PaletteEntry | undefined, aside: boolean) => {
    if (!entry) return
    awaited.current = null
    onClose()
    const act = aside ? (entry.runAside ?? entry.run) : entry.run
    act()
  }
  useEffect(() => {
    if (awaited.current && !isLate) run(entries[at], awaited.current.aside)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (by !== undefined && entries.length > 0) setChosen(Math.abs(by) === 1 ? (at + by + entries.length) % entries.length : Math.min(Math.max(at + by, 0), entries.length - 1))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (isLate) awaited.current = { aside: event.altKey }
      else run(entries[at], event.altKey)
    } else return
    event.preventDefault()
  }
  return (
    <>
      <div className={styles.field}>
        <Search size={17} aria-hidden="true" />
        <input
          className={styles.input} role="combobox" aria-label={say('palette.title')} aria-expanded="true" aria-controls={listId} aria-autocomplete="list"
          aria-activedescendant={entries[at] && `${listId}-${at}`} placeholder={say('palette.placeholder')} spellCheck="false" autoComplete="off"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a palette is opened to be typed into
          autoFocus value={typed} onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(0)
            awaited.current = null
          }}
        />
      </div>
      <div id={listId} role="listbox" aria-label={say('palette.title')} className={styles.list} data-late={isLate || undefined}>
        {entries.map((entry, i) => (
          <Entry
            key={entry.id} id={`${listId}-${i}`} entry={entry} isChosen={i === at} heading={entries[i - 1]?.group === entry.group ? null : say(`palette.groups.${entry.group}`)}
            onPoint={() => setChosen(i)} onRun={(aside) => run(entry, aside)}
          />
        ))}
      </div>
      {entries.length === 0 && !isLate && <p className={styles.nothing}>{say('palette.nothing', { words: typed.trim() })}</p>}
      <p className="visually-hidden" role="status">{say('palette.count', { count: entries.length })}</p>
      <footer className={styles.foot}>
        <span><kbd>↑</kbd><kbd>↓</kbd> {say('palette.choose')}</span>
        <span><kbd>↵</kbd> {say('palette.go')}</span>
        {entries[at]?.runAside && <span><kbd>Alt ↵</kbd> {say('palette.inGraph')}</span>}
      </footer>
    </>
  )
}

interface EntryProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly isChosen: boolean
  /** Of the group that begins here. */
  readonly heading: string | null
  readonly onPoint: () => void
  readonly onRun: (aside: boolean) => void
}

function Entry({ id, entry: { sign, text, detail, keys }, isChosen, heading, onPoint, onRun }: EntryProps) {
  const own = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) own.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <>
      {heading !== null && <div role="presentation" className={styles.heading}>{heading}</div>}
      {/* The keyboard is handled by the field, which names the option it is on. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        ref={own} id={id} role="option" tabIndex={-1} aria-selected={isChosen} className={styles.entry} onPointerMove={onPoint}
        onMouseDown={(event) => event.preventDefault()} onClick={(event) => onRun(event.altKey)}
      >
        <span className={styles.sign}>{sign}</span>
        <span className={styles.text}>{text}</span>
        {detail !== null && <span className={styles.detail}>{detail}</span>}
        {keys !== null && <kbd className={styles.keys}>{keys}</kbd>}
      </div>
    </>
  )
}
