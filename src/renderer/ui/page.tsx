import type { ReactNode } from 'react'
import styles from './page.module.css'
import { useScrollMemory } from './use-scroll-memory.ts'

export interface PageProps {
  readonly title: string
  /** What it shows, for coming back to where one left it. */
  readonly memory: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A view that is read from the top like a page. */
export function Page({ title, memory, isWide = false, children }: PageProps) {
  const scroller = useScrollMemory(memory)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div ref={scroller} className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
      <div className={styles.page} data-wide={isWide || undefined}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </div>
  )
}
