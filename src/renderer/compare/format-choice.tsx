import { RadioGroup } from 'react-aria-components'
import { RadioChoice } from '../ui/radio-choice.tsx'
import styles from './why-dialog.module.css'

export interface FormatChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
  readonly options: readonly { readonly value: T; readonly name: string; readonly hint?: string }[]
}

/** One of a few, each with what it is good for. */
export function FormatChoice<T extends string>({ label, value, onChange, options }: FormatChoiceProps<T>) {
  return (
    <RadioGroup className={styles.choices!} aria-label={label} value={value} onChange={(chosen) => onChange(chosen as T)}>
      {options.map((option) => (
        <RadioChoice key={option.value} value={option.value} mark="frame">
          <span><strong>{option.name}</strong>{option.hint && <small>{option.hint}</small>}</span>
        </RadioChoice>
      ))}
    </RadioGroup>
  )
}
