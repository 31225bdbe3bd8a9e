import type { HTMLAttributes, ReactNode } from 'react'
import styles from './panel.module.css'

/** As high as there is room: what stays at the top, and below it a PanelBody. */
export function Panel(rest: Omit<HTMLAttributes<HTMLDivElement>, 'className'>) {
  return <div {...rest} className={styles.panel} />
}

/** What scrolls in a panel. */
export function PanelBody({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div {...rest} className={className ? `${styles.scroll} ${className}` : styles.scroll} />
}

/** The line at the top of a panel: what it is, how many, and what can be done. */
export function PanelHeader({ title, count, children }: { readonly title: string; readonly count?: string; readonly children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{title}</h2>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      <div className={styles.actions}>{children}</div>
    </header>
  )
}

export interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title: string
  readonly children?: ReactNode
  /** Fill the height and stand in the middle. */
  readonly fill?: boolean
}

/** What is said where there is nothing to show: why, and what to do. */
export function EmptyState({ icon, title, children, fill = false }: EmptyStateProps) {
  return (
    <div className={styles.empty} data-fill={fill || undefined}>
      {icon && <div className={styles.emptyIcon}>{icon}</div>}
      <p className={styles.emptyTitle}>{title}</p>
      {children && <div className={styles.emptyText}>{children}</div>}
    </div>
  )
}

/** Something is on its way. Appears only after a moment, so that quick answers do not flicker. */
export function Spinner({ label, fill = false }: { readonly label: string; readonly fill?: boolean }) {
  return (
    <div className={styles.spinner} role="status" data-fill={fill || undefined}>
      <span className={styles.wheel} aria-hidden="true" />
      <span>{label}</span>
    </div>
  )
}
