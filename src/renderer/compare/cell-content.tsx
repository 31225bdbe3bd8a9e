import type { Statement } from '../../shared/contract/compare.ts'
import type { Sentence } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { toAnswers } from './answers.ts'
import { describeValue, flat, quoted } from '../library/stated.ts'
import { VoiceLine } from './voice-line.tsx'
import styles from './cell-content.module.css'

/** Answers of one source beyond these are counted; the inspector has them all. */
const most = 3

/** What one source says in one row: each value as it was read, the words it was read from, and whose voice they are. */
export function SourceAnswers({ statements, why }: { readonly statements: readonly Statement[]; readonly why?: readonly Sentence[] }) {
  const { say, tell } = useWords()
  if (why) {
    return statements.slice(0, most).map((statement, i) => (
      <span key={statement.key} className={styles.answer}>
        <Value statement={statement} />
        <span className={styles.why}>{tell(why[i]!)}</span>
      </span>
    ))
  }
  const answers = toAnswers(statements)
  return (
    <>
      {answers.slice(0, most).map(({ key, statements: own }) => (
        <span key={key} className={styles.answer}>
          <Value statement={own[0]!} />
          <Voices statements={own} />
          {own.length > 1 && <span className={styles.again}>{say('compare.again', { count: own.length - 1 })}</span>}
        </span>
      ))}
      {answers.length > most && <span className={styles.again}>+{answers.length - most}</span>}
    </>
  )
}

const namesOf = (statements: readonly Statement[]): readonly string[] =>
  [...new Map(statements.map(({ document, evidence }) => [document, evidence.outlet ?? evidence.title])).values()]
const someNames = (names: readonly string[]): string => `${names.slice(0, 3).join(' · ')}${names.length > 3 ? ` +${names.length - 3}` : ''}`

/** One answer, and all who give it; the bar is their share of all sources that speak. */
export function SharedAnswer({ statements, of }: { readonly statements: readonly Statement[]; readonly of: number }) {
  const { say } = useWords()
  const names = namesOf(statements)
  return (
    <span className={styles.answer}>
      <span className={styles.top}>
        <Value statement={statements[0]!} />
        <span className={styles.by} title={say('compare.sources', { count: names.length })}>{names.length}</span>
      </span>
      <span className={styles.share} aria-hidden="true"><i style={{ width: `${Math.min(100, (names.length / Math.max(of, 1)) * 100)}%` }} /></span>
      <Voices statements={statements} />
      <span className={styles.names}>{someNames(names)}</span>
    </span>
  )
}

/** What stands beside, in one line: it is not to outweigh the answers. */
export function BesideAnswer({ statements, why }: { readonly statements: readonly Statement[]; readonly why: Sentence }) {
  const words = useWords()
  return (
    <span className={styles.line}>
      <b>{describeValue(statements[0]!, words)}</b> <span className={styles.why}>{words.tell(why)}</span> <span className={styles.names}>{someNames(namesOf(statements))}</span>
    </span>
  )
}

/** Where one value is given in several voices, each kind of voice is named once. */
function Voices({ statements }: { readonly statements: readonly Statement[] }) {
  const keyOf = ({ voice, status }: Statement) => [voice.mode, voice.speakerWords, voice.conditional, status].join(' ')
  const distinct = new Map(statements.map((statement) => [keyOf(statement), statement]))
  return [...distinct.values()].slice(0, 2).map((statement) => <VoiceLine key={statement.key} statement={statement} />)
}

export function Value({ statement }: { readonly statement: Statement }) {
  const words = useWords()
  const { say, language } = words
  const { value, wrong, uncertain } = statement
  const own = value.type === 'entity' ? value.role : statement.words
  return (
    <span className={styles.stated} data-wrong={wrong ? true : undefined}>
      <span className={styles.value}>
        {value.type === 'entity' && <KindMark kind={value.kind} size={11} />}
        <span>{describeValue(statement, words)}</span>
      </span>
      {wrong && <span className={styles.wrong}>{say('compare.wrong')}</span>}
      {uncertain && <span className={styles.uncertain} title={say('compare.uncertainHint')}>{say('compare.uncertain')}</span>}
      {own !== null && flat(own) !== '' && <span className={styles.words}>{quoted(own, language)}</span>}
    </span>
  )
}
