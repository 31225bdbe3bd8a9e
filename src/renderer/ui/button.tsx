import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 's' | 'm'
  /** Before the words. */
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A button that says in words what it does. */
export function Button({ tone = 'plain', size = 'm', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={styles.button!} data-tone={tone} data-size={size}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Said by the tooltip and to a screen reader. */
  readonly label: string
  /** A key that does the same, shown in the tooltip. */
  readonly shortcut?: string
  readonly size?: 's' | 'm'
  readonly active?: boolean
  readonly children: ReactNode
}

/** A button with a picture; its name is in the tooltip. */
export function IconButton({ label, shortcut, size = 'm', active, children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <AriaButton {...rest} aria-label={label} className={styles.icon!} data-size={size} data-active={active || undefined}>
        {children}
      </AriaButton>
      <Tip label={label} {...(shortcut ? { shortcut } : {})} />
    </TooltipTrigger>
  )
}

export function Tip({ label, shortcut }: { readonly label: string; readonly shortcut?: string }) {
  return (
    <Tooltip className={styles.tip!} offset={6}>
      {label}
      {shortcut && <kbd>{shortcut}</kbd>}
    </Tooltip>
  )
}
