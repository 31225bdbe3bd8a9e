import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { CircleAlert, Check, X } from 'lucide-react'
import { Button, IconButton } from './button.tsx'
import styles from './toasts.module.css'

export interface Toast {
  readonly text: string
  readonly tone?: 'good' | 'bad'
  /** A toast takes the place of the one of the same name. */
  readonly name?: string
  readonly action?: { readonly label: string; readonly run: () => void }
}
interface Shown extends Toast {
  readonly id: number
}
interface ToastsValue {
  readonly show: (toast: Toast) => void
}

const ToastsContext = createContext<ToastsValue | null>(null)
const longEnough = { good: 6000, bad: 12_000 }
const most = 3

export interface ToastsProviderProps {
  /** What the messages are, for a screen reader. */
  readonly label: string
  readonly dismissLabel: string
  readonly children: ReactNode
}

/**
 * Short messages at the foot of the window: what was done (with the way back), or what failed and what to do.
 * They wait while the pointer or the focus is on them.
 */
export function ToastsProvider({ label, dismissLabel, children }: ToastsProviderProps) {
  const [toasts, setToasts] = useState<readonly Shown[]>([])
  const next = useRef(1)
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const show = useCallback((toast: Toast) => {
    const shown = { ...toast, id: next.current++ }
    // The same message twice is one message.
    setToasts((all) => [...all.filter(({ text, name }) => text !== shown.text && (name === undefined || name !== shown.name)), shown].slice(-most))
  }, [])
  const value = useMemo(() => ({ show }), [show])
  return (
    <ToastsContext value={value}>
      {children}
      <section className={styles.region} aria-label={label} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => <ToastCard key={toast.id} toast={toast} dismissLabel={dismissLabel} onDismiss={dismiss} />)}
      </section>
    </ToastsContext>
  )
}

interface ToastCardProps {
  readonly toast: Shown
  readonly dismissLabel: string
  readonly onDismiss: (id: number) => void
}

function ToastCard({ toast, dismissLabel, onDismiss }: ToastCardProps) {
  const [held, setHeld] = useState(false)
  const { id, text, tone = 'good', action } = toast
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onDismiss(id), longEnough[tone])
    return () => clearTimeout(timer)
  }, [held, id, tone, onDismiss])
  return (
    <div
      className={styles.toast} data-tone={tone} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}
    >
      {tone === 'bad' ? <CircleAlert size={16} aria-hidden="true" /> : <Check size={16} aria-hidden="true" />}
      <p>{text}</p>
      {action && <Button tone="quiet" size="s" onPress={() => { action.run(); onDismiss(id) }}>{action.label}</Button>}
      <IconButton label={dismissLabel} size="s" onPress={() => onDismiss(id)}><X size={14} /></IconButton>
    </div>
  )
}

export function useToasts(): ToastsValue {
  const value = use(ToastsContext)
  if (!value) throw new Error('useToasts() is used outside <ToastsProvider>')
  return value
}
