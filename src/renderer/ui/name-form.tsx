import { useId, useState, type FormEvent } from 'react'
import { Button } from './button.tsx'
import { NameField } from './name-field.tsx'
import styles from './name-form.module.css'

export interface NameFormProps {
  readonly label: string
  readonly action: string
  readonly value?: string | undefined
  /** Offered while one types. */
  readonly known?: readonly string[]
  readonly onName: (name: string) => void
}

/** A field for a name, and the button that takes it. */
export function NameForm({ label, action, value = '', known = [], onName }: NameFormProps) {
  const list = useId()
  const [typed, setTyped] = useState(value)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim()) onName(typed.trim())
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <NameField
        className={styles.field} aria-label={label} placeholder={label} maxLength={80} list={known.length > 0 ? list : undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed into
        autoFocus value={typed} onChange={(event) => setTyped(event.target.value)}
      />
      {known.length > 0 && <datalist id={list}>{known.map((one) => <option key={one}>{one}</option>)}</datalist>}
      <Button size="s" tone="primary" type="submit" isDisabled={!typed.trim()}>{action}</Button>
    </form>
  )
}
