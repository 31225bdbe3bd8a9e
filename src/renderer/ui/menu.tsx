import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, type Key, type PopoverProps } from 'react-aria-components'
import styles from './menu.module.css'
import floating from './popover.module.css'

export interface MenuCardProps {
  /** What the menu is, for a screen reader. */
  readonly label: string
  readonly placement: NonNullable<PopoverProps['placement']>
  readonly disabledKeys?: readonly Key[]
  /** As wide as what is in it, where nothing is said. */
  readonly width?: number
  readonly onAction: (key: Key) => void
  readonly children: ReactNode
}

/** What can be done, in a list that floats beside its button; stands with it in a MenuTrigger. */
export function MenuCard({ label, placement, disabledKeys = [], width, onAction, children }: MenuCardProps) {
  return (
    <Popover className={floating.card!} placement={placement} offset={6}>
      <Menu className={styles.menu!} style={{ width }} aria-label={label} disabledKeys={disabledKeys} onAction={onAction}>{children}</Menu>
    </Popover>
  )
}

export interface MenuChoiceProps {
  readonly id: string
  readonly words: string
  readonly icon?: ReactNode
  /** What it does, in small letters below. */
  readonly hint?: string
  readonly tone?: 'danger'
  /** What typing finds it by, where it begins with other words. */
  readonly typed?: string
}

export function MenuChoice({ id, words, icon, hint, tone, typed = words }: MenuChoiceProps) {
  return (
    <MenuItem id={id} className={styles.item!} data-tone={tone} textValue={typed}>
      {icon}
      {hint === undefined ? words : <span>{words}<small>{hint}</small></span>}
    </MenuItem>
  )
}

/** Some of the choices, under what they have in common. */
export function MenuPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <MenuSection className={styles.part!}><Header className={styles.head!}>{title}</Header>{children}</MenuSection>
}
