import { useState } from 'react'
import { DialogTrigger, Toolbar } from 'react-aria-components'
import { Check, Pencil, RotateCcw, X } from 'lucide-react'
import type { Input } from '../../shared/contract.ts'
import { predicates, type Evidence, type Predicate } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { Popover } from '../ui/popover.tsx'
import { TextField } from '../ui/text-field.tsx'
import { TickSwitch } from '../ui/tick-box.tsx'
import { useDecideEntities, type RelationName } from './use-decide-entities.ts'
import styles from './relation-decision.module.css'

export interface RelationDecisionProps {
  readonly relation: RelationName
  readonly isConfirmed: boolean
  /** What it says, for whoever hears only the button. */
  readonly about: string
  /** Of this sentence alone; absent: of all that support it. */
  readonly sentence?: Evidence
}

/** Confirm a link, reject it, or say that it is another: the whole of it, or what one sentence says. */
export function RelationDecision({ relation, isConfirmed, about, sentence }: RelationDecisionProps) {
  const { say } = useWords()
  const { relation: decide } = useDecideEntities()
  const [isOpen, setOpen] = useState(false)
  const run = (decision: Input<'decideRelation'>['decision'], why = '') =>
    decide({ ...relation, decision, why, ...(sentence ? { sentence: { document: sentence.document, start: sentence.start } } : {}) })
  const label = (words: string) => say('entities.about', { words, about })
  const [confirm, reject] = sentence ? [say('graph.decide.confirmSentence'), say('graph.decide.rejectSentence')] : [say('graph.decide.confirm'), say('graph.decide.reject')]
  return (
    <Toolbar className={styles.decisions!} aria-label={label(say(sentence ? 'graph.decide.sentence' : 'graph.decide.group'))}>
      {isConfirmed && !sentence
        ? <IconButton size="s" label={label(say('graph.decide.undecided'))} onPress={() => void run('undecided')}><RotateCcw size={13} /></IconButton>
        : <IconButton size="s" label={label(confirm)} onPress={() => void run('confirm')}><Check size={14} /></IconButton>}
      <IconButton size="s" label={label(reject)} onPress={() => void run('reject')}><X size={14} /></IconButton>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <IconButton size="s" label={label(say('graph.decide.type'))}><Pencil size={13} /></IconButton>
        <Popover label={say('graph.decide.type')} placement="bottom end">
          <OtherLink predicate={relation.predicate} onApply={(predicate, reversed, why) => { setOpen(false); void run({ predicate, reversed }, why) }} />
        </Popover>
      </DialogTrigger>
    </Toolbar>
  )
}

function OtherLink({ predicate: before, onApply }: { readonly predicate: Predicate; readonly onApply: (predicate: Predicate, reversed: boolean, why: string) => void }) {
  const { say } = useWords()
  const [predicate, setPredicate] = useState(before)
  const [isReversed, setReversed] = useState(false)
  const [why, setWhy] = useState('')
  return (
    <div className={styles.other}>
      <Chooser label={say('graph.decide.what')} showLabel value={predicate} onChange={setPredicate} options={predicates.map((value) => ({ value, label: say(`findings.predicate.${value}`) }))} />
      <TickSwitch isSelected={isReversed} onChange={setReversed}>{say('graph.decide.reversed')}</TickSwitch>
      <TextField label={say('entities.ask.why')} showLabel value={why} onChange={setWhy} maxLength={2000} />
      <Button tone="primary" size="s" isDisabled={predicate === before && !isReversed} onPress={() => onApply(predicate, isReversed, why.trim())}>{say('graph.decide.apply')}</Button>
    </div>
  )
}
