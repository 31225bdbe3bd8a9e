import { CirclePause, ListChecks, ListFilter, Search, Undo2 } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { DecisionKind, DecisionLine } from '../../shared/contract/decisions.ts'
import { useWords } from '../language/use-words.ts'
import { fold } from '../library/fold.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import frame from '../ui/view.module.css'
import windowed from '../ui/virtual-list.module.css'
import styles from './decisions-view.module.css'

const groups = {
  compare: ['bind', 'part', 'class', 'wrong'],
  entities: ['merge', 'split', 'rename', 'retype', 'reject', 'confirm', 'add', 'reject-mention', 'alias', 'watch'],
  relations: ['relation'],
} as const satisfies Readonly<Record<string, readonly DecisionKind[]>>
type Group = keyof typeof groups
const groupOf = (kind: DecisionKind): Group => (Object.keys(groups) as Group[]).find((group) => (groups[group] as readonly DecisionKind[]).includes(kind)) ?? 'entities'

/** Everything the person decided: what, why, since when, whether it holds; each can be taken back by itself, however long ago it was made. */
export function DecisionsView() {
  const { say, sayFailure } = useWords()
  const { data, error } = useAsk('listDecisions', {})
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  if (data.length === 0) return <EmptyState fill icon={<ListChecks size={18} />} title={say('decisions.nothing')}>{say('decisions.nothingHint')}</EmptyState>
  return <AllDecisions all={data} />
}

function AllDecisions({ all }: { readonly all: readonly DecisionLine[] }) {
  const { say, tell } = useWords()
  const [group, setGroup] = useState<Group | 'all'>('all')
  const [words, setWords] = useState('')
  const found = useMemo(() => {
    const wanted = fold(words).split(' ').filter(Boolean)
    return all.filter(({ kind, says, why }) => {
      const text = fold(`${tell(says)} ${why}`)
      return (group === 'all' || groupOf(kind) === group) && wanted.every((word) => text.includes(word))
    })
  }, [all, group, words, tell])
  const present = (Object.keys(groups) as Group[]).filter((one) => all.some(({ kind }) => groupOf(kind) === one))
  const sleeping = all.filter(({ holds }) => !holds).length
  const count = (one: Group | 'all') => (one === 'all' ? all.length : all.filter(({ kind }) => groupOf(kind) === one).length)
  return (
    <div className={frame.view}>
      <header className={`${frame.head} ${styles.head}`}>
        <div className={`${frame.line} ${styles.line}`}>
          <h1 className={frame.title}>{say('decisions.title')}</h1>
          <span className={styles.count} role="status">{say('decisions.count', { count: found.length })}</span>
          {sleeping > 0 && (
            <Badge tone="warn" className={styles.sleeps} title={say('decisions.sleepsHint')}>{say('decisions.sleeping', { count: sleeping })}</Badge>
          )}
          <div className={styles.words}>
            <TextField
              label={say('decisions.filter')} placeholder={say('decisions.filterPlaceholder')} icon={<Search size={14} />} value={words}
              onChange={setWords}
            />
          </div>
        </div>
        <div className={`${frame.line} ${styles.line}`}>
          <Segmented
            label={say('decisions.kinds')} value={group} onChange={setGroup}
            options={[
              { value: 'all' as const, label: `${say('decisions.all')} ${count('all')}` },
              ...present.map((value) => ({ value, label: `${say(`decisions.group.${value}`)} ${count(value)}` })),
            ]}
          />
          <p className={styles.hint}>{say('decisions.hint')}</p>
        </div>
      </header>
      {found.length === 0 ? <EmptyState fill icon={<ListFilter size={18} />} title={say('decisions.nothingMatches')} /> : <Lines lines={found} />}
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly DecisionLine[] }) {
  const { say } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const onKeyDown = useArrowKeys()
  const virtual = useVirtualizer({
    count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => 66, getItemKey: (i) => lines[i]!.id, overscan: 8, initialRect: { width: 900, height: 700 },
  })
  return (
    <div ref={scroller} className={windowed.scroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys only move the focus among the buttons inside */}
      <ol className={windowed.list} aria-label={say('decisions.list')} style={{ height: virtual.getTotalSize() }} onKeyDown={onKeyDown}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key} ref={virtual.measureElement} data-index={index} className={windowed.row} aria-setsize={lines.length} aria-posinset={index + 1}
            style={{ translate: `0 ${start}px` }}
          >
            <Line line={lines[index]!} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Line({ line: { id, kind, at, says, why, holds } }: { readonly line: DecisionLine }) {
  const { say, tell, moment } = useWords()
  const { show } = useToasts()
  const { run: remove, pending } = useChange('removeDecision')
  const { run: undo } = useChange('undo')
  const takeBack = async () => {
    if ((await remove({ decision: id }))?.removed) show({ name: 'history', text: say('decisions.takenBack'), action: { label: say('common.undo'), run: () => void undo({}) } })
  }
  return (
    <div className={styles.decision} data-sleeps={!holds || undefined}>
      <span className={styles.kind}>{say(`decisions.kind.${kind}`)}</span>
      <div className={styles.what}>
        <p className={styles.says}>{tell(says)}</p>
        <p className={styles.why} data-none={why.trim() === '' || undefined}>{why.trim() === '' ? say('decisions.noWhy') : why}</p>
      </div>
      {!holds && (
        <Badge tone="warn" className={styles.sleeps} title={say('decisions.sleepsHint')}>
          <CirclePause size={13} aria-hidden="true" />
          {say('decisions.sleeps')}
        </Badge>
      )}
      <time className={styles.at} dateTime={at}>{moment(at)}</time>
      <Button
        size="s" tone="quiet" icon={<Undo2 size={13} />} isDisabled={pending} aria-label={say('decisions.takeBackOf', { says: tell(says) })} data-stop
        onPress={() => void takeBack()}
      >
        {say('decisions.takeBack')}
      </Button>
    </div>
  )
}
