import { Columns2, PencilLine, Scale, Split, Undo2, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { CompareRow, Statement } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, Panel, PanelBody, PanelHeader, Spinner } from '../ui/panel.tsx'
import { AgreementChip } from './agreement-mark.tsx'
import { questionAfterName, toPair } from './answers.ts'
import { ClassDialog, PartDialog, WrongDialog } from './decide-dialogs.tsx'
import { SourceCount } from './question-cell.tsx'
import { StatementCard } from './statement-card.tsx'
import { useComparePlace } from './use-compare-place.ts'
import { useDecide } from './use-decide.ts'
import { useReadBeside } from './use-read-beside.ts'
import styles from './compare-inspector.module.css'

/** The open row: every sentence that answers it, and what the person can decide. */
export function CompareInspector() {
  const { say, sayFailure } = useWords()
  const { here, closeRow } = useComparePlace()
  const { data, error } = useAsk('compareRow', { row: here.row ?? '-' }, { when: here.row !== undefined, keepPrevious: true })
  if (here.row === undefined) return null
  return (
    <Panel>
      <PanelHeader title={say('compare.inspector.label')}>
        <IconButton size="s" label={say('compare.act.closeRow')} onPress={closeRow}><X size={15} /></IconButton>
      </PanelHeader>
      {error && <EmptyState icon={<Scale size={18} />} title={error.code === 'not-found' ? say('compare.inspector.gone') : sayFailure(error)} />}
      {!error && !data && <Spinner label={say('common.loading')} />}
      {!error && data && <OpenRow key={data.key} row={data} document={here.document} />}
    </Panel>
  )
}

type Asking = { readonly what: 'class' | 'part' } | { readonly what: 'wrong'; readonly statement: Statement }

function OpenRow({ row, document }: { readonly row: CompareRow; readonly document: number | undefined }) {
  const { say, tell } = useWords()
  const { go } = usePlace()
  const { openRow } = useComparePlace()
  const readBeside = useReadBeside()
  const { mark, classify } = useDecide()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [asking, setAsking] = useState<Asking | null>(null)
  const pick = (statement: string) => setPicked((now) => (now.includes(statement) ? now.filter((key) => key !== statement) : [...now, statement]))
  // The source that was pressed comes first.
  const statements = useMemo(() => row.statements.toSorted((a, b) => Number(b.document === document) - Number(a.document === document)), [row.statements, document])
  const chosen = row.statements.filter(({ key }) => picked.includes(key))
  const pair = chosen.length === 2 ? toPair(chosen) : toPair(row.statements, chosen.length === 1 ? chosen[0] : undefined)
  const { subject, decided } = row
  return (
    // Begins at the top whenever another source is pressed.
    <PanelBody key={document} className={styles.scroll}>
      <section className={styles.head}>
        {subject && (
          <button type="button" className={styles.subject} onClick={() => go({ view: 'entity', entity: subject.entity })}>
            <KindMark kind={subject.kind} size={12} />
            {subject.name}
          </button>
        )}
        <h3 className={styles.asked}>{questionAfterName(tell(row.question), subject?.name)}</h3>
        <p className={styles.line}>
          <AgreementChip agreement={row.class ?? 'single'} isDecided={decided?.class !== undefined} />
          {row.class !== null && <SourceCount row={row} />}
        </p>
        {row.class !== null && <p className={styles.reason}>{tell(row.reason)}</p>}
        {decided && <Decided row={row} onGiveBack={() => void classify(row.key, null, '')} />}
        <div className={styles.acts}>
          {pair && (
            <Button
              size="s" tone={row.class === 'different' || chosen.length === 2 ? 'primary' : 'plain'} icon={<Columns2 size={14} />}
              onPress={() => readBeside(pair)}
            >
              {say('compare.act.sideBySide')}
            </Button>
          )}
          {row.class !== null && (
            <Button size="s" icon={<PencilLine size={13} />} onPress={() => setAsking({ what: 'class' })}>{say('compare.act.classify')}</Button>
          )}
          {chosen.length > 0 && chosen.length < row.statements.length && (
            <Button size="s" icon={<Split size={13} />} onPress={() => setAsking({ what: 'part' })}>
              {say('compare.act.partCount', { count: chosen.length })}
            </Button>
          )}
        </div>
      </section>
      <h4 className={styles.heading}>{say('compare.inspector.said')} <span>{row.statements.length}</span></h4>
      {row.statements.length > 1 && picked.length === 0 && <p className={styles.hint}>{say('compare.inspector.pickTwo')}</p>}
      <ul className={styles.items}>
        {statements.map((statement) => {
          const beside = toPair(row.statements, statement)
          return (
            <li key={statement.key}>
              <StatementCard
                statement={statement} isFirst={statement.document === document}
                isPicked={picked.includes(statement.key)}
                onPick={row.statements.length > 1 ? () => pick(statement.key) : undefined}
                onBeside={beside ? () => readBeside(beside) : undefined}
                onWrong={() => (statement.wrong ? void mark(statement.key, false, '') : setAsking({ what: 'wrong', statement }))}
              />
            </li>
          )
        })}
      </ul>
      {row.beside.length > 0 && (
        <section className={styles.beside}>
          <h4 className={styles.heading}>{say('compare.beside')} <span>{row.beside.length}</span></h4>
          <p className={styles.hint}>{say('compare.inspector.besideHint')}</p>
          <ul className={styles.items}>
            {row.beside.map(({ statement, why }) => {
              const own = row.statements.find((one) => one.document !== statement.document)
              return (
                <li key={statement.key}>
                  <StatementCard statement={statement} why={tell(why)} isFirst={statement.document === document} onBeside={own ? () => readBeside([own, statement]) : undefined} />
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {subject && (
        <Button size="s" tone="quiet" onPress={() => go({ view: 'compare', tab: 'silence', entity: subject.entity })}>
          {say('compare.silence.choose')}
        </Button>
      )}
      {asking?.what === 'class' && <ClassDialog row={row} onClose={() => setAsking(null)} />}
      {asking?.what === 'part' && <PartDialog row={row.key} statements={chosen} onParted={openRow} onClose={() => setAsking(null)} />}
      {asking?.what === 'wrong' && <WrongDialog statement={asking.statement} onClose={() => setAsking(null)} />}
    </PanelBody>
  )
}

/** What the person decided about the row and why, and the machine's own word beside it. */
function Decided({ row: { decided }, onGiveBack }: { readonly row: CompareRow; readonly onGiveBack: () => void }) {
  const { say, tell } = useWords()
  const whyOf = (why: string) => (why.trim() === '' ? say('compare.decided.noWhy') : why)
  if (!decided) return null
  const { class: classed, bound, partedFrom } = decided
  return (
    <div className={styles.decided}>
      {classed && (
        <div>
          <strong><PencilLine size={12} aria-hidden="true" /> {say('compare.decided.class')}</strong>
          <p>{whyOf(classed.why)}</p>
          <p className={styles.machine}>
            {say('compare.decided.machine', { class: say(`compare.class.${classed.machine.class ?? 'single'}`) })}. {tell(classed.machine.reason)}
          </p>
          <Button size="s" tone="quiet" icon={<Undo2 size={13} />} onPress={onGiveBack}>{say('compare.act.giveBack')}</Button>
        </div>
      )}
      {bound?.map(({ row, question, why }) => (
        <div key={row}>
          <strong><PencilLine size={12} aria-hidden="true" /> {say('compare.decided.bound')}</strong>
          <p>{tell(question)}</p>
          <p>{whyOf(why)}</p>
        </div>
      ))}
      {partedFrom && (
        <div>
          <strong><PencilLine size={12} aria-hidden="true" /> {say('compare.decided.parted')}</strong>
          <p>{tell(partedFrom.question)}</p>
          <p>{whyOf(partedFrom.why)}</p>
        </div>
      )}
    </div>
  )
}
