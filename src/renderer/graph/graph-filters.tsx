import { useState } from 'react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import { predicates, type Predicate } from '../../shared/model.ts'
import { parseDateRange } from '../../shared/query/dates.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { TickBox } from '../ui/tick-box.tsx'
import { defaultBudget, isFiltered, unfiltered, useGraphPlace } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-toolbar.module.css'

const budgets = [40, 80, 150, 300, 1000] as const
const leastSources = [1, 2, 3, 5] as const

/** What of the graph is drawn: how many, since when, by how many sources, confirmed or not, saying what. */
export function GraphFilters() {
  const { say, number } = useWords()
  const { here, change } = useGraphPlace()
  return (
    <div className={styles.filters}>
      <div className={styles.filterHead}>
        <h3>{say('graph.budget')}</h3>
        {(isFiltered(here) || here.budget !== undefined) && <Button size="s" tone="quiet" onPress={() => change({ ...unfiltered, budget: undefined })}>{say('graph.resetFilters')}</Button>}
      </div>
      <Segmented label={say('graph.budget')} value={String(here.budget ?? defaultBudget)} onChange={(budget) => change({ budget: Number(budget) === defaultBudget ? undefined : Number(budget) })}
        options={budgets.map((budget) => ({ value: String(budget), label: number(budget) }))} />
      <Dates />
      <div className={styles.filterHead}><h3>{say('graph.sources')}</h3></div>
      <Segmented label={say('graph.sources')} value={String(here.sources ?? 1)} onChange={(sources) => change({ sources: Number(sources) === 1 ? undefined : Number(sources) })}
        options={leastSources.map((sources) => ({ value: String(sources), label: number(sources) }))} />
      <p className={styles.hint}>{say('graph.sourcesHint')}</p>
      <div className={styles.filterHead}><h3>{say('graph.state')}</h3></div>
      <Segmented label={say('graph.state')} value={here.confirmed ? 'confirmed' : here.plain ? 'plain' : 'any'} onChange={(state) => change({ confirmed: state === 'confirmed' || undefined, plain: state === 'plain' || undefined })}
        options={[{ value: 'any', label: say('graph.anyState') }, { value: 'plain', label: say('graph.onlyPlain') }, { value: 'confirmed', label: say('graph.onlyConfirmed') }]} />
      <p className={styles.hint}>{say('graph.stateHint')}</p>
      <Predicates />
      <p className={styles.note}>{say('graph.appearsWithHint')}</p>
    </div>
  )
}

/** From one day to another, as precise as they are written; what is no date yet changes nothing. */
function Dates() {
  const { say } = useWords()
  const { here, change } = useGraphPlace()
  const [typed, setTyped] = useState({ since: here.since ?? '', until: here.until ?? '' })
  const read = (value: string): string | null | undefined => (value.trim() === '' ? undefined : (parseDateRange(value.trim())?.from ?? null))
  const isWrong = [typed.since, typed.until].some((value) => value.trim().length >= 4 && read(value) === null)
  const type = (part: 'since' | 'until', value: string) => {
    setTyped({ ...typed, [part]: value })
    const date = read(value)
    if (date !== null && date !== here[part]) change({ [part]: date })
  }
  return (
    <>
      <div className={styles.filterHead}><h3>{say('graph.dates')}</h3></div>
      <div className={styles.dates}>
        {(['since', 'until'] as const).map((part) => (
          <TextField key={part} label={say(`graph.${part}`)} showLabel value={typed[part]} onChange={(value) => type(part, value)} placeholder={part === 'since' ? '2025-03' : '2025'} maxLength={10} />
        ))}
      </div>
      <p className={styles.hint} role={isWrong ? 'alert' : undefined} data-wrong={isWrong || undefined}>{say(isWrong ? 'graph.dateWrong' : 'graph.dateHint')}</p>
    </>
  )
}

function Predicates() {
  const { say } = useWords()
  const { here, change } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const chosen = here.predicates ?? predicates
  const choose = (next: readonly string[]) => {
    const kept = predicates.filter((predicate) => next.includes(predicate))
    change({ predicates: kept.length === predicates.length ? undefined : kept })
  }
  return (
    <>
      <div className={styles.filterHead}>
        <h3>{say('graph.predicates')}</h3>
        <Button size="s" tone="quiet" onPress={() => choose(predicates)}>{say('common.all')}</Button>
        <Button size="s" tone="quiet" onPress={() => choose([])}>{say('common.none')}</Button>
      </div>
      <CheckboxGroup className={styles.predicates!} aria-label={say('graph.predicates')} value={[...chosen]} onChange={choose}>
        {predicates.map((predicate: Predicate) => (
          <Checkbox key={predicate} value={predicate} className={styles.predicate!}>
            <TickBox />
            {predicateWords(predicate)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  )
}
