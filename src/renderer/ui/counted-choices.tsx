import { useState, type ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import styles from './choices.module.css'
import { Popover } from './popover.tsx'
import { RowButton } from './row-button.tsx'

export interface CountedChoicesProps {
  readonly label: string
  readonly choices: readonly (readonly [name: string, count: number])[]
  readonly number: (count: number) => string
  readonly onChoose: (name: string) => void
  /** The button that opens them. */
  readonly trigger: ReactNode
}

/** A button that opens names to choose one of, each with how often it stands. */
export function CountedChoices({ label, choices, number, onChoose, trigger }: CountedChoicesProps) {
  const [isOpen, setOpen] = useState(false)
  const choose = (name: string) => {
    setOpen(false)
    onChoose(name)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {trigger}
      <Popover label={label} placement="bottom start">
        <ul className={styles.choices}>
          {choices.map(([name, count]) => (
            <li key={name}>
              <RowButton onClick={() => choose(name)}>
                <span>{name}</span>
                <span className={styles.count}>{number(count)}</span>
              </RowButton>
            </li>
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  )
}
