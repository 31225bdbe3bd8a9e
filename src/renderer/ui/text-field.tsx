import type { ReactNode } from 'react'
import { Input, Label, TextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import field from './field.module.css'
import styles from './text-field.module.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string
  /** Show the label above the field; otherwise only a screen reader hears it. */
  readonly showLabel?: boolean
  readonly placeholder?: string
  /** More than one line. */
  readonly lines?: number
  readonly icon?: ReactNode
}

export function TextField({ label, showLabel = false, placeholder = '', lines, icon, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} {...(showLabel ? {} : { 'aria-label': label })} className={field.field!}>
      {showLabel && <Label className={field.label!}>{label}</Label>}
      <div className={styles.box}>
        {icon}
        {lines && <TextArea className={styles.input!} placeholder={placeholder} rows={lines} />}
        {!lines && <Input className={styles.input!} placeholder={placeholder} />}
      </div>
    </AriaTextField>
  )
}
