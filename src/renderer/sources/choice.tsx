import type { ReactNode } from 'react'
import { useWords } from '../language/use-words.ts'
import { Facet } from '../ui/facet.tsx'

interface ChoiceProps<T extends string | number> {
  readonly title: string
  readonly values: readonly { readonly value: T; readonly name: string; readonly documents: number }[]
  readonly chosen: T | undefined
  readonly onChoose: (value: T) => void
  /** Beside the title, or beside the value that is chosen. */
  readonly tool?: ReactNode
  readonly chosenTool?: ReactNode
}
const few = 6

/** What the articles can be narrowed by in one respect, of which one value is chosen at a time. */
export function Choice<T extends string | number>({ title, values, chosen, onChoose, tool, chosenTool }: ChoiceProps<T>) {
  const { say, number } = useWords()
  return (
    <Facet
      title={title} tool={tool} few={few} moreWords={(count) => say('sources.more', { count })} isChosen={(value) => value === chosen} onToggle={onChoose}
      values={values.map(({ value, name, documents }) => ({ value, name, count: number(documents), tool: value === chosen ? chosenTool : null }))}
    />
  )
}
