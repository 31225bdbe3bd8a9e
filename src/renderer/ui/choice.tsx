import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Check, ChevronDown } from 'lucide-react'
import styles from './choice.module.css'
import field from './field.module.css'
import lines from './options.module.css'
import floating from './popover.module.css'

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly icon?: ReactNode
}
interface ChoiceProps<T extends string> {
  readonly label: string
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, all in sight. */
export function Segmented<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <ToggleButtonGroup
      className={styles.segmented!} aria-label={label} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
      onSelectionChange={(keys) => { const [key] = keys; if (key !== undefined) onChange(key as T) }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={styles.segment!}>
          {option.icon}
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

export interface ChooserProps<T extends string> extends ChoiceProps<T> {
  readonly showLabel?: boolean
  /** Small and without a frame, for the end of a line of words. */
  readonly isQuiet?: boolean
}

/** One of many, in a list that opens. */
export function Chooser<T extends string>({ label, options, value, onChange, showLabel = false, isQuiet = false }: ChooserProps<T>) {
  return (
    <Select
      className={`${field.field} ${styles.select}`} {...(showLabel ? {} : { 'aria-label': label })} value={value}
      onChange={(key) => { if (key !== null) onChange(key as T) }}
    >
      {showLabel && <Label className={field.label!}>{label}</Label>}
      <Button className={styles.trigger!} data-quiet={isQuiet || undefined}>
        <SelectValue className={styles.value!} />
        <ChevronDown size={isQuiet ? 12 : 14} aria-hidden="true" />
      </Button>
      <Popover className={`${floating.card} ${lines.list}`} placement={isQuiet ? 'bottom end' : 'bottom start'} offset={4}>
        <ListBox items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem className={lines.option!} textValue={option.label}>
              <span className={styles.tick}><Check size={14} aria-hidden="true" /></span>
              {option.icon}
              <span className={styles.optionLabel}>{option.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
