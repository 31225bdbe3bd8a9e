import { useState, type ReactNode } from 'react'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { TextField } from '../ui/text-field.tsx'
import dialog from '../ui/modal.module.css'

export interface WhyDialogProps {
  readonly title: string
  /** What the button says. */
  readonly act: string
  readonly isReady?: boolean
  /** Resolves when it is done, or has failed and the person was told. */
  readonly onAct: (why: string) => Promise<unknown>
  readonly onClose: () => void
  /** What it will do, in words, and what is to be chosen. */
  readonly children: ReactNode
}

/** Asked before anything is decided: what it does, and why the person says so. */
export function WhyDialog({ title, act, isReady = true, onAct, onClose, children }: WhyDialogProps) {
  const { say } = useWords()
  const [why, setWhy] = useState('')
  const [isActing, setActing] = useState(false)
  const run = async () => {
    if (isActing || !isReady) return
    setActing(true)
    await onAct(why.trim())
    onClose()
  }
  return (
    <Modal
      title={title} closeLabel={say('common.close')} isOpen onClose={onClose} width={480}
      footer={(
        <>
          <Button tone="quiet" onPress={onClose}>{say('compare.ask.cancel')}</Button>
          <Button tone="primary" isDisabled={isActing || !isReady} onPress={() => void run()}>{act}</Button>
        </>
      )}
    >
      <div className={dialog.parts}>
        {children}
        <TextField
          label={say('compare.ask.why')} showLabel placeholder={say('compare.ask.whyPlaceholder')} lines={3} value={why} onChange={setWhy} maxLength={2000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog is opened to be filled in
          autoFocus
          // What is not heard here goes on: Escape closes the dialog.
          onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run(); else event.continuePropagation() }}
        />
      </div>
    </Modal>
  )
}
