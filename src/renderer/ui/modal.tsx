import type { ReactNode } from 'react'
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components'
import { X } from 'lucide-react'
import { IconButton } from './button.tsx'
import styles from './modal.module.css'

export interface ModalProps {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly width?: number
  readonly children: ReactNode
  /** Buttons at the foot. */
  readonly footer?: ReactNode
}

/** A dialog over the window; Escape, a click outside or its cross close it. */
export function Modal({ title, closeLabel, isOpen, onClose, width = 560, children, footer }: ModalProps) {
  return (
    <ModalOverlay className={styles.overlay!} isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose() }} isDismissable>
      <AriaModal className={`${styles.frame} ${styles.modal}`} style={{ width: `min(${width}px, calc(100vw - 48px))` }}>
        <Dialog className={styles.dialog!}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title!}>{title}</Heading>
            <IconButton label={closeLabel} onPress={onClose}><X size={16} /></IconButton>
          </header>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <div className={styles.body} tabIndex={0} role="group" aria-label={title}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}
