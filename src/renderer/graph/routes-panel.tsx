import { ArrowUpDown, Route as RouteIcon, X } from 'lucide-react'
import type { Route, Routes } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { EvidenceText } from '../library/evidence-text.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, Panel, PanelBody, PanelHeader, Spinner } from '../ui/panel.tsx'
import { EntityField } from './entity-field.tsx'
import { isFiltered, useGraphPlace, useRoutes, type GraphPlace } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './routes-panel.module.css'

/** Two entities, and the shortest ways between them: in words, each step with its sentences. */
export function RoutesPanel({ route }: { readonly route: NonNullable<GraphPlace['route']> }) {
  const { say, sayFailure } = useWords()
  const { change } = useGraphPlace()
  const { data, error, isFetching } = useRoutes()
  const { from, to } = route
  const isAsked = from !== '' && to !== '' && from !== to
  const set = (next: { readonly from: string; readonly to: string }) => change({ route: next, edge: undefined })
  return (
    <Panel>
      <PanelHeader title={say('graph.routes.title')} {...(isAsked && data ? { count: say('graph.routes.found', { count: data.routes.length }) } : {})}>
        <IconButton size="s" label={say('graph.routes.close')} onPress={() => change({ route: undefined })}><X size={14} /></IconButton>
      </PanelHeader>
      <div className={styles.ends}>
        <div className={styles.fields}>
          <EntityField key={`from ${from}`} label={say('graph.routes.from')} value={from} onChange={(entity) => set({ from: entity, to })} />
          <EntityField key={`to ${to}`} label={say('graph.routes.to')} value={to} onChange={(entity) => set({ from, to: entity })} />
        </div>
        <IconButton size="s" label={say('graph.routes.swap')} isDisabled={!from && !to} onPress={() => set({ from: to, to: from })}><ArrowUpDown size={14} /></IconButton>
      </div>
      <PanelBody className={styles.scroll}>
        {!isAsked && <EmptyState icon={<RouteIcon size={18} aria-hidden="true" />} title={say('graph.routes.open')}>{say(from && !to ? 'graph.routes.chooseSecond' : 'graph.routes.choose')}</EmptyState>}
        {isAsked && isFetching && !data && <Spinner label={say('common.loading')} />}
        {isAsked && error && <EmptyState title={sayFailure(error)} />}
        {isAsked && data && <Found routes={data} way={route.way} />}
      </PanelBody>
    </Panel>
  )
}

function Found({ routes: { routes, more }, way }: { readonly routes: Routes; readonly way: number | undefined }) {
  const { say } = useWords()
  const { here, change } = useGraphPlace()
  const light = (next: number | undefined) => change({ route: { from: here.route!.from, to: here.route!.to, ...(next === undefined ? {} : { way: next }) }, selected: undefined })
  if (routes.length === 0)
    return (
      <EmptyState title={say('graph.routes.none')}>
        <p className={styles.why}>{say('graph.routes.noneHint')} {isFiltered(here) && say('graph.routes.noneFiltered')}</p>
        {!here.appearsWith && <Button size="s" onPress={() => change({ appearsWith: true })}>{say('graph.showAppearsWith')}</Button>}
      </EmptyState>
    )
  return (
    <>
      {routes.length > 1 && way !== undefined && <Button size="s" tone="quiet" onPress={() => light(undefined)}>{say('graph.routes.all')}</Button>}
      <ol className={styles.ways}>
        {routes.map((route, at) => <Way key={route.nodes.map(({ key }) => key).join(' ')} route={route} number={at + 1} isLit={way === at} onLight={() => light(way === at ? undefined : at)} />)}
      </ol>
      {more > 0 && <p className={styles.more}>{say('graph.routes.more', { count: more })}</p>}
    </>
  )
}

function Way({ route: { nodes, steps }, number, isLit, onLight }: { readonly route: Route; readonly number: number; readonly isLit: boolean; readonly onLight: () => void }) {
  const { say } = useWords()
  const { change } = useGraphPlace()
  const predicateWords = usePredicateWords()
  return (
    <li className={styles.way} data-lit={isLit || undefined}>
      <button type="button" className={styles.head} aria-pressed={isLit} onClick={onLight}>
        {say('graph.routes.number', { number, steps: say('graph.routes.steps', { count: steps.length }) })}
      </button>
      <ol className={styles.steps}>
        {steps.map(({ predicate, along, independent, evidence }, at) => {
          const [one, other] = [nodes[at]!, nodes[at + 1]!]
          const edge = along ? { subject: one.key, object: other.key, predicate } : { subject: other.key, object: one.key, predicate }
          return (
            <li key={other.key} className={styles.step}>
              <p className={styles.says}>
                <strong><KindMark kind={one.kind} size={10} />{one.name}</strong>{' '}
                <button type="button" className={styles.predicate} onClick={() => change({ edge })}>{predicateWords(predicate, along ? 'out' : 'in')}</button>{' '}
                <strong><KindMark kind={other.kind} size={10} />{other.name}</strong>
              </p>
              {evidence[0] && <EvidenceText evidence={evidence[0]} />}
              {(evidence.length > 1 || independent > 1) && (
                <button type="button" className={styles.all} onClick={() => change({ edge })}>{say('graph.routes.sentences')} · {say('graph.independent', { count: independent })}</button>
              )}
            </li>
          )
        })}
      </ol>
    </li>
  )
}
