import { useState } from 'react'
import { RadioGroup } from 'react-aria-components'
import { rowClasses, type CompareRow, type RowClass, type Statement } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { RadioChoice } from '../ui/radio-choice.tsx'
import { AgreementMark } from './agreement-mark.tsx'
import { flat, quoted } from '../library/stated.ts'
import { useDecide } from './use-decide.ts'
import { WhyDialog } from './why-dialog.tsx'
import styles from './why-dialog.module.css'

interface Closes {
  readonly onClose: () => void
}

/** Make several rows one; the first names it. */
export function BindDialog({ rows, onBound, onClose }: Closes & { readonly rows: readonly CompareRow[]; readonly onBound: (row: string) => void }) {
  const { say, tell } = useWords()
  const { bind } = useDecide()
  const run = async (why: string) => {
    const row = await bind(rows.map(({ key }) => key), why)
    if (row !== null) onBound(row)
  }
  return (
    <WhyDialog title={say('compare.ask.bindTitle')} act={say('compare.act.bind')} onAct={run} onClose={onClose}>
      <p>{say('compare.ask.bindText')}</p>
      <ul className={styles.list}>{rows.map(({ key, question }, i) => <li key={key} data-first={i === 0 || undefined}>{tell(question)}</li>)}</ul>
      <p>{say('compare.ask.bindHold')}</p>
    </WhyDialog>
  )
}

interface PartDialogProps extends Closes {
  readonly row: string
  readonly statements: readonly Statement[]
  readonly onParted: (row: string) => void
}
/** Give some statements of a row a row of their own. */
export function PartDialog({ row, statements, onParted, onClose }: PartDialogProps) {
  const { say, language } = useWords()
  const { part } = useDecide()
  const run = async (why: string) => {
    const made = await part(row, statements.map(({ key }) => key), why)
    if (made !== null) onParted(made)
  }
  return (
    <WhyDialog title={say('compare.ask.partTitle')} act={say('compare.act.part')} onAct={run} onClose={onClose}>
      <p>{say('compare.ask.partText')}</p>
      <ul className={styles.list}>
        {statements.map((statement) => <li key={statement.key}>{quoted(statement.words, language)} — {statement.evidence.outlet ?? flat(statement.evidence.title)}</li>)}
      </ul>
    </WhyDialog>
  )
}

/** Say how the answers of a row stand to each other. */
export function ClassDialog({ row, onClose }: Closes & { readonly row: CompareRow }) {
  const { say } = useWords()
  const { classify } = useDecide()
  const [chosen, setChosen] = useState<RowClass | null>(row.class)
  return (
    <WhyDialog
      title={say('compare.ask.classTitle')} act={say('compare.act.classify')} isReady={chosen !== null && chosen !== row.class}
      onAct={(why) => classify(row.key, chosen, why)} onClose={onClose}
    >
      <RadioGroup
        className={styles.choices!} aria-label={say('compare.ask.classText')} value={chosen} onChange={(value) => setChosen(value as RowClass)}
      >
        <p>{say('compare.ask.classText')}</p>
        {rowClasses.map((one) => (
          <RadioChoice key={one} value={one} mark="frame">
            <AgreementMark agreement={one} size={15} />
            <span><strong>{say(`compare.class.${one}`)}</strong><small>{say(`compare.classHint.${one}`)}</small></span>
          </RadioChoice>
        ))}
      </RadioGroup>
    </WhyDialog>
  )
}

/** Say that a statement was misread. */
export function WrongDialog({ statement, onClose }: Closes & { readonly statement: Statement }) {
  const { say, language } = useWords()
  const { mark } = useDecide()
  return (
    <WhyDialog title={say('compare.ask.wrongTitle')} act={say('compare.act.wrong')} onAct={(why) => mark(statement.key, true, why)} onClose={onClose}>
      <ul className={styles.list}><li>{quoted(statement.evidence.text, language)}</li></ul>
      <p>{say('compare.ask.wrongText')}</p>
    </WhyDialog>
  )
}
