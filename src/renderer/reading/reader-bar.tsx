import { ListTree, ReceiptText, TextSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { keyName } from '../window/keys.ts'
import { Appearance } from './appearance.tsx'
import { BesidePicker } from './beside-picker.tsx'
import { Legend } from './legend.tsx'
import { ReceiptCard } from './receipt-card.tsx'
import type { ReaderTools } from './use-reader-tools.ts'
import styles from './reader-bar.module.css'

export interface ReaderBarProps {
  readonly open: OpenDocument
  readonly tools: ReaderTools
  /** Null in a text without headings. */
  readonly outline: { readonly isOpen: boolean; readonly toggle: () => void } | null
  readonly children: ReactNode
}

/** Above the text: its outline, what is lit, and at the end whatever else there is to do. */
export function ReaderBar({ open, tools, outline, children }: ReaderBarProps) {
  const { say } = useWords()
  return (
    <div className={styles.bar}>
      {outline && (
        <IconButton label={say('reading.outline')} shortcut="O" active={outline.isOpen} aria-expanded={outline.isOpen} onPress={outline.toggle}><ListTree size={16} /></IconButton>
      )}
      <Legend open={open} calm={tools.calm} />
      <div className={styles.tools}>{children}</div>
    </div>
  )
}

/** What can be done with a whole text: find in it, open another beside it, change how it looks, see how it was read. */
export function ReaderToolButtons({ open, tools }: Pick<ReaderBarProps, 'open' | 'tools'>) {
  const { say } = useWords()
  return (
    <>
      <IconButton label={say('reading.find.label')} shortcut={keyName('Mod+F')} onPress={tools.find.ask}><TextSearch size={16} /></IconButton>
      <BesidePicker isOpen={tools.picker.isOpen} onOpenChange={tools.picker.set} />
      <Appearance />
      <DialogTrigger>
        <IconButton label={say('reading.receipt')}><ReceiptText size={16} /></IconButton>
        <Popover label={say('reading.receipt')} placement="bottom end"><ReceiptCard open={open} /></Popover>
      </DialogTrigger>
    </>
  )
}
