import { Checkbox, CheckboxGroup, DialogTrigger, ToggleButton } from 'react-aria-components'
import { Check, SlidersHorizontal, X } from 'lucide-react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { entityKinds, predicates, type EntityKind, type Predicate } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { Popover } from '../ui/popover.tsx'
import { defaultBudget, defaultDepth, findNode, useGraphPlace } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-toolbar.module.css'

export type Presentation = 'drawing' | 'table' | 'sentences'

const budgets = [40, 80, 150, 300, 1000] as const

interface GraphToolbarProps {
  readonly view: Neighbourhood | undefined
  readonly presentation: Presentation
  readonly onPresentation: (presentation: Presentation) => void
}

/** What the graph is of, and what of it is drawn. */
export function GraphToolbar({ view, presentation, onPresentation }: GraphToolbarProps) {
  const { say, number } = useWords()
  const { here, change, recentre } = useGraphPlace()
  const { data: page } = useAsk('openEntity', { entity: here.centre ?? '' }, { when: here.centre !== undefined })
  const centre = view ? view.nodes[findNode(view, here.centre) ?? -1] : undefined
  const centreName = centre?.name ?? page?.entity.name
  const centreKind = centre?.kind ?? page?.entity.kind
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        {here.centre === undefined || centreName === undefined ? (
          <>
            <h1 className={styles.title}>{say('graph.title')}</h1>
            {here.centre === undefined && <span className={styles.whole}>{say('graph.whole')}</span>}
          </>
        ) : (
          <span className={styles.centre}>
            <h1 className={styles.centreTitle}>
              <span className={styles.around}>{say('graph.around')}</span>
              {centreKind && <KindMark kind={centreKind} size={11} />}
              <span className={styles.centreName}>{centreName}</span>
            </h1>
            <IconButton size="s" label={say('graph.clearCentre')} onPress={() => recentre(undefined)}><X size={13} /></IconButton>
          </span>
        )}
        <span className={styles.push} />
        {here.centre !== undefined && (
          <span className={styles.depth}>
            <span aria-hidden="true">{say('graph.depth')}</span>
            <Segmented label={say('graph.depthHint', { count: here.depth ?? defaultDepth })} value={String(here.depth ?? defaultDepth)} onChange={(depth) => change({ depth: Number(depth) })}
              options={[1, 2, 3].map((depth) => ({ value: String(depth), label: number(depth) }))} />
          </span>
        )}
        <DialogTrigger>
          <IconButton label={say('graph.filters')} active={here.predicates !== undefined || here.budget !== undefined}><SlidersHorizontal size={15} /></IconButton>
          <Popover label={say('graph.filters')} placement="bottom end"><Filters /></Popover>
        </DialogTrigger>
        <Segmented label={say('graph.view.label')} value={presentation} onChange={onPresentation} options={[
          { value: 'drawing', label: say('graph.view.drawing') },
          { value: 'table', label: say('graph.view.table') },
          { value: 'sentences', label: say('graph.view.sentences') },
        ]} />
      </div>
      <div className={styles.legend}>
        <KindToggles kinds={here.kinds} onChange={(kinds) => change({ kinds })} />
        <ToggleButton className={styles.appears!} isSelected={here.appearsWith ?? false} onChange={(on) => change({ appearsWith: on || undefined })}>
          <span className={styles.switch}><span /></span>
          <svg width="18" height="6" viewBox="0 0 18 6" aria-hidden="true"><path d="M0 3H18" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 2.5" /></svg>
          {say('graph.appearsWith')}
        </ToggleButton>
      </div>
    </div>
  )
}

/** The kinds' legend, which is also their switches. All on is the same as no filter. */
function KindToggles({ kinds, onChange }: { readonly kinds: readonly EntityKind[] | undefined; readonly onChange: (kinds: readonly EntityKind[] | undefined) => void }) {
  const { say } = useWords()
  const toggle = (kind: EntityKind) => {
    const chosen = entityKinds.filter((each) => (each === kind) !== (kinds?.includes(each) ?? true))
    onChange(chosen.length === entityKinds.length ? undefined : chosen)
  }
  return (
    <div className={styles.kinds} role="group" aria-label={say('graph.kinds')}>
      {entityKinds.map((kind) => (
        <ToggleButton key={kind} className={styles.kind!} isSelected={kinds?.includes(kind) ?? true} onChange={() => toggle(kind)}>
          <KindMark kind={kind} size={10} />
          {say(`findings.kinds.${kind}`)}
        </ToggleButton>
      ))}
    </div>
  )
}

function Filters() {
  const { say, number } = useWords()
  const { here, change } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const chosen = here.predicates ?? predicates
  const choose = (next: readonly string[]) => {
    const kept = predicates.filter((predicate) => next.includes(predicate))
    change({ predicates: kept.length === predicates.length ? undefined : kept })
  }
  return (
    <div className={styles.filters}>
      <div className={styles.filterHead}>
        <h3 id="graph-budget">{say('graph.budget')}</h3>
      </div>
      <Segmented label={say('graph.budget')} value={String(here.budget ?? defaultBudget)} onChange={(budget) => change({ budget: Number(budget) === defaultBudget ? undefined : Number(budget) })}
        options={budgets.map((budget) => ({ value: String(budget), label: number(budget) }))} />
      <div className={styles.filterHead}>
        <h3>{say('graph.predicates')}</h3>
        <Button size="s" tone="quiet" onPress={() => choose(predicates)}>{say('common.all')}</Button>
        <Button size="s" tone="quiet" onPress={() => choose([])}>{say('common.none')}</Button>
      </div>
      <CheckboxGroup className={styles.predicates!} aria-label={say('graph.predicates')} value={[...chosen]} onChange={choose}>
        {predicates.map((predicate: Predicate) => (
          <Checkbox key={predicate} value={predicate} className={styles.predicate!}>
            <span className={styles.tick}><Check size={12} strokeWidth={3} aria-hidden="true" /></span>
            {predicateWords(predicate)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <p className={styles.note}>{say('graph.appearsWith')} : {say('graph.appearsWithHint')}</p>
    </div>
  )
}
