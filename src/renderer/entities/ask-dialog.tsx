import { useId, useState, type FormEvent, type ReactNode } from 'react'
import type { RequestOptions } from '../../shared/contract.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { TextField } from '../ui/text-field.tsx'
import dialog from '../ui/modal.module.css'
import styles from './ask-dialog.module.css'

export interface AskDialogProps {
  readonly title: string
  /** What the button says. */
  readonly act: string
  readonly tone?: 'primary' | 'danger'
  readonly isReady?: boolean
  readonly width?: number
  /**
   * Resolves to undefined when it failed: the person was told, and the dialog stays as it was filled in.
   * What is told to be under way goes on without the dialog.
   */
  readonly onAct: (why: string, options: RequestOptions) => Promise<unknown>
  readonly onClose: () => void
  /** The question is the reason itself: begin there. */
  readonly startsAtWhy?: boolean
  /** What it will do, in words, and what is to be chosen. */
  readonly children: ReactNode
}

/** Asked before anything is decided about names: what it does, and why the person says so. */
export function AskDialog({ title, act, tone = 'primary', isReady = true, width = 480, onAct, onClose, startsAtWhy = false, children }: AskDialogProps) {
  const { say } = useWords()
  const form = useId()
  const [why, setWhy] = useState('')
  const [isActing, setActing] = useState(false)
  const run = async () => {
    if (isActing || !isReady) return
    setActing(true)
    const done = await onAct(why.trim(), { onProgress: onClose })
    setActing(false)
    if (done !== undefined) onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run()
  }
  return (
    <Modal
      title={title} closeLabel={say('common.close')} isOpen onClose={onClose} width={width}
      footer={(
        <>
          <Button tone="quiet" onPress={onClose}>{say('entities.ask.cancel')}</Button>
          <Button tone={tone} type="submit" form={form} isDisabled={isActing || !isReady}>{act}</Button>
        </>
      )}
    >
      <form id={form} className={`${dialog.parts} ${styles.form}`} onSubmit={submit}>
        {children}
        <TextField
          label={say('entities.ask.why')} showLabel placeholder={say('entities.ask.whyPlaceholder')} lines={2} value={why} onChange={setWhy} maxLength={2000}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog is opened to be filled in
          autoFocus={startsAtWhy}
          // What is not heard here goes on: Escape closes the dialog.
          onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run(); else event.continuePropagation() }}
        />
      </form>
    </Modal>
  )
}
