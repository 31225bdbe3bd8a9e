import { ALargeSmall, ChevronDown, ChevronUp, ReceiptText } from 'lucide-react'
import { useEffect } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { usePreferences } from '../settings/preferences.ts'
import { IconButton } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { Popover } from '../ui/popover.tsx'
import { Legend } from './legend.tsx'
import type { Matches } from './use-matches.ts'
import { ReceiptCard } from './receipt-card.tsx'
import styles from './reader-bar.module.css'

/** Above the text: what is lit, the matches of a search, how the text looks, and what was read. */
export function ReaderBar({ open, matches }: { readonly open: OpenDocument; readonly matches: Matches }) {
  const { say } = useWords()
  return (
    <div className={styles.bar}>
      <Legend open={open} />
      <div className={styles.tools}>
        {matches.spans.length > 0 && <MatchSteps document={open.document.id} matches={matches} />}
        <Appearance />
        <DialogTrigger>
          <IconButton label={say('reading.receipt')}><ReceiptText size={16} /></IconButton>
          <Popover label={say('reading.receipt')} placement="bottom end"><ReceiptCard open={open} /></Popover>
        </DialogTrigger>
      </div>
    </div>
  )
}

function MatchSteps({ document, matches: { spans, isCut } }: { readonly document: number; readonly matches: Matches }) {
  const { say, number } = useWords()
  const { place, go } = usePlace()
  const at = place.view === 'document' ? place.at : undefined
  const step = (by: 1 | -1) => {
    const after = spans.find(({ start }) => start > (at?.start ?? -1)) ?? spans[0]
    const before = spans.findLast(({ start }) => start < (at?.start ?? Infinity)) ?? spans.at(-1)
    const next = by === 1 ? after : before
    if (next) go({ view: 'document', document, at: next })
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F3') return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  return (
    <div className={styles.matches}>
      <span className={styles.matchWord}>{say(isCut ? 'search.matchesAtLeast' : 'search.matchesHere', { count: spans.length })}</span>
      <span className={styles.matchCount} aria-hidden="true">{number(spans.length)}{isCut && '+'}</span>
      <IconButton size="s" label={say('search.previousMatch')} shortcut="Shift+F3" onPress={() => step(-1)}><ChevronUp size={14} /></IconButton>
      <IconButton size="s" label={say('search.nextMatch')} shortcut="F3" onPress={() => step(1)}><ChevronDown size={14} /></IconButton>
    </div>
  )
}

const [smallest, largest] = [14, 26]

function Appearance() {
  const { say } = useWords()
  const { preferences: { readerSize, readerFont }, prefer } = usePreferences()
  const resize = (by: number) => prefer({ readerSize: Math.min(Math.max(readerSize + by, smallest), largest) })
  return (
    <DialogTrigger>
      <IconButton label={say('reading.appearance')}><ALargeSmall size={18} /></IconButton>
      <Popover label={say('reading.appearance')} placement="bottom end">
        <div className={styles.appearance}>
          <div className={styles.size}>
            <span>{say('reading.size')}</span>
            <IconButton
              label={say('reading.smaller')} isDisabled={readerSize <= smallest} onPress={() => resize(-1)}
            >
              <span className={styles.small}>A</span>
            </IconButton>
            <output>{readerSize}</output>
            <IconButton
              label={say('reading.larger')} isDisabled={readerSize >= largest} onPress={() => resize(1)}
            >
              <span className={styles.large}>A</span>
            </IconButton>
          </div>
          <Segmented
            label={say('reading.font')} value={readerFont} onChange={(font) => prefer({ readerFont: font })}
            options={[{ value: 'serif', label: say('reading.serif') }, { value: 'sans', label: say('reading.sans') }]}
          />
        </div>
      </Popover>
    </DialogTrigger>
  )
}
