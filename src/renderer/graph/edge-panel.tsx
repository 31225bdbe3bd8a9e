import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { EdgeEvidence, Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { EvidenceText } from '../library/evidence-text.tsx'
import { useAsk } from '../library/use-ask.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, Panel, PanelBody, PanelHeader, Spinner } from '../ui/panel.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { EdgeDecision, SentenceDecision } from './edge-decision.tsx'
import { EntityButton } from './entity-button.tsx'
import { findEdge, nameOf, useGraphPlace, type EdgeName } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-inspector.module.css'

/** The sentences behind one line, and whether the person agrees with what was read in them. */
export function EdgePanel({ edge, view }: { readonly edge: EdgeName; readonly view: Neighbourhood | undefined }) {
  const { say, sayFailure } = useWords()
  const { here, select, change } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const { data, error, isPending } = useAsk('evidence', edge)
  const drawn = view?.edges[findEdge(view, edge) ?? -1]
  const isConfirmed = drawn?.confirmed ?? (data ? data.items.length > 0 && data.items.every((item) => item.confirmed) : false)
  const isUncertain = !isConfirmed && data !== undefined && data.items.length > 0 && data.items.every((item) => item.uncertain)
  const total = data?.items.length ?? 0
  const sure = data?.items.filter((item) => item.confirmed).length ?? 0
  return (
    <Panel data-graph-evidence tabIndex={-1}>
      <PanelHeader title={say('graph.evidenceTitle')} {...(data ? { count: say('findings.sentences', { count: data.items.length }) } : {})} />
      <PanelBody>
        {here.route && <Button size="s" tone="quiet" icon={<ArrowLeft size={14} />} onPress={() => change({ edge: undefined })}>{say('graph.routes.back')}</Button>}
        {data && (
          <div className={styles.claim}>
            <EntityButton entity={data.subject} onPress={() => select(data.subject.key)} />
            <span className={styles.says}><ArrowRight size={13} aria-hidden="true" data-undirected={edge.predicate === null || undefined} />{predicateWords(edge.predicate)}</span>
            <EntityButton entity={data.object} onPress={() => select(data.object.key)} />
            <p className={styles.standing}>
              {edge.predicate !== null && <Badge tone={isConfirmed ? 'good' : isUncertain ? 'warn' : undefined}>{isConfirmed && '✓ '}{say(isConfirmed ? 'graph.confirmed' : isUncertain ? 'graph.uncertain' : 'graph.suggested')}</Badge>}
              {isConfirmed && sure < total && <span>{say('graph.confirmedIn', { count: sure, total })}</span>}
              {drawn && <span>{say('graph.independent', { count: drawn.independent })}</span>}
            </p>
            {isUncertain && <p className={styles.standing}>{say('graph.uncertainHint')}</p>}
            {edge.predicate !== null && <EdgeDecision subject={edge.subject} object={edge.object} predicate={edge.predicate} isConfirmed={isConfirmed} />}
          </div>
        )}
        {isPending && <Spinner label={say('common.loading')} />}
        {error && <EmptyState title={sayFailure(error)} />}
        {data && <Sentences data={data} edge={edge} />}
        {view && <OtherLinks view={view} edge={edge} />}
      </PanelBody>
    </Panel>
  )
}

function Sentences({ data, edge }: { readonly data: EdgeEvidence; readonly edge: EdgeName }) {
  const { say } = useWords()
  // Where the line as a whole was confirmed there is nothing to take back of one sentence.
  const isWhole = data.items.every(({ confirmed }) => confirmed)
  return (
    <ul className={styles.items}>
      {data.items.map(({ role, negated, conditional, confirmed, uncertain, evidence }, at) => (
        <li key={`${evidence.document} ${evidence.start} ${role ?? ''} ${at}`} className={styles.item}>
          <EvidenceText evidence={evidence} />
          {edge.predicate !== null && (
            <div className={styles.chips}>
              {role && <Badge>{role}</Badge>}
              {negated && <Badge tone="warn">{say('findings.negated')}</Badge>}
              {conditional && <Badge tone="warn">{say('findings.conditional')}</Badge>}
              <Badge tone={confirmed ? 'good' : uncertain ? 'warn' : undefined}>{confirmed && '✓ '}{say(confirmed ? 'graph.sentenceConfirmed' : uncertain ? 'graph.sentenceUncertain' : 'graph.sentenceSuggested')}</Badge>
              {data.items.length > 1 && (
                <SentenceDecision subject={edge.subject} object={edge.object} predicate={edge.predicate} sentence={{ document: evidence.document, start: evidence.start }} isConfirmed={confirmed ?? false} isWhole={isWhole} />
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What else links the same two. */
function OtherLinks({ view, edge }: { readonly view: Neighbourhood; readonly edge: EdgeName }) {
  const { say } = useWords()
  const { change } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const pair = [edge.subject, edge.object]
  const others = view.edges.filter(({ source, target, predicate }) => {
    const [from, to] = [view.nodes[source]!.key, view.nodes[target]!.key]
    return pair.includes(from) && pair.includes(to) && !(predicate === edge.predicate && (predicate === null || from === edge.subject))
  })
  if (others.length === 0) return null
  return (
    <section>
      <h3 className={styles.heading}>{say('graph.otherLinks')}</h3>
      <ul className={styles.lines}>
        {others.map((other) => {
          const name = nameOf(view, other)
          return (
            <li key={JSON.stringify(name)}>
              <RowButton className={styles.line} onClick={() => change({ edge: name })}>
                <span>{view.nodes[other.source]!.name} <em>{predicateWords(other.predicate)}</em> {view.nodes[other.target]!.name}</span>
              </RowButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
