import { useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { Check, Pencil, RotateCcw, X } from 'lucide-react'
import type { Input } from '../../shared/contract.ts'
import { predicates, type EntityKey, type Predicate } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { Popover } from '../ui/popover.tsx'
import { TickSwitch } from '../ui/tick-box.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { useGraphPlace } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-inspector.module.css'

interface Line {
  readonly subject: EntityKey
  readonly object: EntityKey
  readonly predicate: Predicate
}
type Decision = Input<'decideRelation'>['decision']

/** Decide, say that it is done, and offer the way back. */
function useDecide({ subject, object, predicate }: Line, sentence?: { readonly document: number; readonly start: number }) {
  const { say } = useWords()
  const { show } = useToasts()
  const { change } = useGraphPlace()
  const { run, pending } = useChange('decideRelation')
  const { run: undo } = useChange('undo')
  return {
    pending,
    decide: async (decision: Decision) => {
      const done = await run({ subject, object, predicate, decision, ...(sentence ? { sentence } : {}) })
      if (!done) return
      const words = sentence
        ? { confirm: say('graph.decide.sentenceConfirmed'), reject: say('graph.decide.sentenceRejected') }
        : { confirm: say('graph.decide.confirmed'), reject: say('graph.decide.rejected') }
      const text = typeof decision === 'object' ? say('graph.decide.typed') : decision === 'undecided' ? say('graph.decide.undone') : words[decision]
      show({ name: 'history', text, action: { label: say('common.undo'), run: () => void undo({}) } })
      if (sentence) return
      // What was selected is no more, or is another line now.
      if (decision === 'reject') change({ edge: undefined })
      else if (typeof decision === 'object') change({ edge: decision.reversed ? { subject: object, object: subject, predicate: decision.predicate } : { subject, object, predicate: decision.predicate } })
    },
  }
}

/** Confirm a line, reject it, or say that it is another one. */
export function EdgeDecision({ isConfirmed, ...line }: Line & { readonly isConfirmed: boolean }) {
  const { say } = useWords()
  const { decide, pending } = useDecide(line)
  return (
    <div className={styles.decisions} role="group" aria-label={say('graph.decide.group')}>
      {isConfirmed
        ? <Button size="s" icon={<RotateCcw size={14} />} isDisabled={pending} onPress={() => void decide('undecided')}>{say('graph.decide.undecided')}</Button>
        : <Button size="s" icon={<Check size={14} />} isDisabled={pending} onPress={() => void decide('confirm')}>{say('graph.decide.confirm')}</Button>}
      <Button size="s" icon={<X size={14} />} isDisabled={pending} onPress={() => void decide('reject')}>{say('graph.decide.reject')}</Button>
      <DialogTrigger>
        <Button size="s" tone="quiet" icon={<Pencil size={13} />} isDisabled={pending}>{say('graph.decide.type')}</Button>
        <Popover label={say('graph.decide.type')}>{<OtherType predicate={line.predicate} onApply={(predicate, reversed) => void decide({ predicate, reversed })} />}</Popover>
      </DialogTrigger>
    </div>
  )
}

function OtherType({ predicate: before, onApply }: { readonly predicate: Predicate; readonly onApply: (predicate: Predicate, reversed: boolean) => void }) {
  const { say } = useWords()
  const predicateWords = usePredicateWords()
  const [predicate, setPredicate] = useState(before)
  const [isReversed, setReversed] = useState(false)
  return (
    <div className={styles.otherType}>
      <Chooser label={say('graph.decide.what')} showLabel value={predicate} onChange={setPredicate} options={predicates.map((value) => ({ value, label: predicateWords(value) }))} />
      <TickSwitch isSelected={isReversed} onChange={setReversed}>{say('graph.decide.reversed')}</TickSwitch>
      <Button tone="primary" size="s" isDisabled={predicate === before && !isReversed} onPress={() => onApply(predicate, isReversed)}>{say('graph.decide.apply')}</Button>
    </div>
  )
}

interface SentenceOfLine {
  readonly sentence: { readonly document: number; readonly start: number }
  readonly isConfirmed: boolean
  /** The line as a whole was confirmed. */
  readonly isWhole: boolean
}

/** The same of one sentence alone. */
export function SentenceDecision({ sentence, isConfirmed, isWhole, ...line }: Line & SentenceOfLine) {
  const { say } = useWords()
  const { decide, pending } = useDecide(line, sentence)
  return (
    <span className={styles.sentenceDecisions} role="group" aria-label={say('graph.decide.sentence')}>
      <IconButton size="s" label={say('graph.decide.confirmSentence')} isDisabled={pending || isWhole} active={isConfirmed} onPress={() => void decide(isConfirmed ? 'undecided' : 'confirm')}><Check size={14} /></IconButton>
      <IconButton size="s" label={say('graph.decide.rejectSentence')} isDisabled={pending} onPress={() => void decide('reject')}><X size={14} /></IconButton>
    </span>
  )
}
