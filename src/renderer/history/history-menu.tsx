import { ChevronDown } from 'lucide-react'
import { DialogTrigger } from 'react-aria-components'
import type { HistoryEntry } from '../../shared/contract/history.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/panel.tsx'
import { Popover } from '../ui/popover.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import { describeAction } from './describe-action.ts'
import { useHistoryPanel } from './history-context.tsx'
import { stepsTo } from './steps.ts'
import { usePast, type Past } from './use-past.ts'
import styles from './history-menu.module.css'

/** Beside undo and redo: what they would walk through, to walk through it by whole stretches. */
export function HistoryMenu() {
  const { say } = useWords()
  const { isOpen, setOpen } = useHistoryPanel()
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <span className={styles.button}><IconButton label={say('annotating.past.open')}><ChevronDown size={13} /></IconButton></span>
      <Popover label={say('annotating.past.title')} placement="bottom end"><PastList past={usePast()} /></Popover>
    </DialogTrigger>
  )
}

function PastList({ past }: { readonly past: Past }) {
  const { say } = useWords()
  const onKeyDown = useArrowKeys()
  const { entries, isCut, isWalking } = past
  if (entries.length === 0) return <div className={styles.past}><EmptyState title={say('annotating.past.title')}>{say('annotating.past.nothing')}</EmptyState></div>
  const firstDone = entries.findIndex(({ undone }) => !undone)
  return (
    <div className={styles.past}>
      <h2 className={styles.title}>{say('annotating.past.title')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys only move the focus among the buttons inside */}
      <ol className={styles.list} aria-busy={isWalking} onKeyDown={onKeyDown}>
        {entries.map((entry, i) => <Entry key={entry.id} entry={entry} isNow={i === firstDone} past={past} />)}
        {!isCut && <Beginning past={past} isNow={firstDone < 0} />}
      </ol>
      {isCut && <p className={styles.earlier}>{say('annotating.past.earlier')}</p>}
    </div>
  )
}

/** While one step follows another it takes no other, and keeps the focus, which a disabled button would lose. */
function Entry({ entry, isNow, past: { entries, walkTo, isWalking } }: { readonly entry: HistoryEntry; readonly isNow: boolean; readonly past: Past }) {
  const { say, moment } = useWords()
  const steps = stepsTo(entries, entry)
  return (
    <li data-undone={entry.undone || undefined}>
      <button type="button" data-stop className={styles.entry} aria-current={isNow ? 'step' : undefined} aria-disabled={isWalking || undefined} onClick={() => void walkTo(entry)}>
        <span className={styles.what}>{describeAction(say, entry)}{entry.undone && <span className="visually-hidden"> ({say('annotating.past.isUndone')})</span>}</span>
        <span className={styles.when}>{moment(entry.at)}</span>
        <Lead steps={steps} />
      </button>
    </li>
  )
}

function Beginning({ past: { entries, walkTo, isWalking }, isNow }: { readonly past: Past; readonly isNow: boolean }) {
  const { say } = useWords()
  return (
    <li>
      <button type="button" data-stop className={styles.entry} aria-current={isNow ? 'step' : undefined} aria-disabled={isWalking || undefined} onClick={() => void walkTo(null)}>
        <span className={styles.what}>{say('annotating.past.beginning')}</span>
        <Lead steps={stepsTo(entries, null)} />
      </button>
    </li>
  )
}

/** Where a click leads. */
function Lead({ steps }: { readonly steps: number }) {
  const { say } = useWords()
  const words = steps === 0 ? say('annotating.past.now') : say(steps < 0 ? 'annotating.past.back' : 'annotating.past.again', { count: Math.abs(steps) })
  return <span className={styles.lead} data-now={steps === 0 || undefined}>{words}</span>
}
