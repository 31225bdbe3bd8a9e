import { BadgeCheck, Ban, ChevronDown, ChevronUp, Columns2, Combine, Undo2, Waypoints } from 'lucide-react'
import { useEffect, useMemo, type RefObject } from 'react'
import type { DocumentId, EntityKey, EntitySummary } from '../../shared/model.ts'
import { useEntityQuestions } from '../entities/deciding-context.tsx'
import { useDecideEntities } from '../entities/use-decide-entities.ts'
import { useWords } from '../language/use-words.ts'
import { StateMark } from '../library/state-mark.tsx'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { Popover } from '../ui/popover.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { bringIntoSight } from './dom-spans.ts'
import { useReading } from './reading-context.tsx'
import { useTexts } from './use-texts.ts'
import styles from './entity-card.module.css'

export interface CardAt {
  readonly element: HTMLElement
  readonly entity: EntityKey
}
export interface EntityCardProps {
  readonly at: CardAt
  readonly entity: EntitySummary & { readonly here: number }
  readonly document: DocumentId
  readonly article: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly onMove: (at: CardAt) => void
  readonly onClose: () => void
}

/** Who or what a mention stands for, beside the mention: counts, the way to its page and into the graph, and its other mentions here. */
export function EntityCard({ at, entity, document: inside, article, scroller, onMove, onClose }: EntityCardProps) {
  const { say } = useWords()
  const { go } = usePlace()
  const { setLitEntity } = useReading()
  const anchor = useMemo(() => ({ current: at.element }), [at.element])
  useEffect(() => {
    setLitEntity(entity.key)
    return () => setLitEntity(null)
  }, [entity.key, setLitEntity])

  const step = (by: 1 | -1) => {
    const all = [...(article.current?.querySelectorAll<HTMLElement>('[data-entity]') ?? [])].filter((element) => element.dataset['entity'] === entity.key)
    const next = all.at((all.indexOf(at.element) + by) % all.length)
    if (!next || !scroller.current) return
    const range = document.createRange()
    range.selectNodeContents(next)
    bringIntoSight(scroller.current, range)
    onMove({ element: next, entity: entity.key })
  }
  const leave = (to: Parameters<typeof go>[0]) => {
    onClose()
    go(to)
  }
  return (
    <Popover
      key={at.element.querySelector<HTMLElement>('[data-start]')?.dataset['start'] ?? ''} label={entity.name} triggerRef={anchor} isOpen
      onOpenChange={(open) => { if (!open) onClose() }} placement="bottom start" isNonModal={false}
    >
      <div className={styles.card}>
        <div className={styles.kind} style={{ color: `var(--kind-${entity.kind})` }}>
          <KindMark kind={entity.kind} size={10} />
          {say(`findings.kind.${entity.kind}`)}
          <StateMark isConfirmed={entity.confirmed ?? false} inWords />
        </div>
        <h3 className={styles.name}>{entity.name}</h3>
        <p
          className={styles.counts}
        >
          {say('findings.mentions', { count: entity.mentions })} · {say('findings.documents', { count: entity.documents })}
        </p>
        <div className={styles.here}>
          <span>{say('reading.here', { count: entity.here })}</span>
          {entity.here > 1 && (
            <>
              <IconButton size="s" label={say('reading.previousHere')} onPress={() => step(-1)}><ChevronUp size={14} /></IconButton>
              <IconButton size="s" label={say('reading.nextHere')} onPress={() => step(1)}><ChevronDown size={14} /></IconButton>
            </>
          )}
        </div>
        {entity.documents > 1 && <AlsoIn entity={entity.key} onClose={onClose} />}
        <div className={styles.actions}>
          <Button tone="primary" size="s" onPress={() => leave({ view: 'entity', entity: entity.key })}>{say('common.openPage')}</Button>
          <Button
            size="s" icon={<Waypoints size={14} />} onPress={() => leave({ view: 'graph', centre: entity.key })}
          >
            {say('common.showInGraph')}
          </Button>
        </div>
        <Decide at={at} entity={entity} document={inside} onClose={onClose} />
      </div>
    </Popover>
  )
}

/** What can be said of it here: that it is right, that here it is not named, that it is another's name. */
function Decide({ at: { element }, entity, document, onClose }: Pick<EntityCardProps, 'at' | 'entity' | 'document' | 'onClose'>) {
  const { say } = useWords()
  const { ask } = useEntityQuestions()
  const { confirm, rejectMention } = useDecideEntities()
  const isConfirmed = entity.confirmed ?? false
  const leave = (deed: () => unknown) => () => {
    onClose()
    void deed()
  }
  const wrong = () => {
    const span = spanOf(element)
    return span && rejectMention([{ document, ...span }], entity.name)
  }
  return (
    <div className={styles.decide} role="group" aria-label={say('entities.actions')}>
      <Button size="s" tone="quiet" icon={isConfirmed ? <Undo2 size={14} aria-hidden="true" /> : <BadgeCheck size={14} aria-hidden="true" />} onPress={() => void confirm([entity], !isConfirmed)}>
        {say(isConfirmed ? 'entities.confirm.back' : 'entities.confirm.act')}
      </Button>
      <Button size="s" tone="quiet" icon={<Ban size={14} aria-hidden="true" />} onPress={leave(wrong)}>{say('entities.wrongHere')}</Button>
      <Button size="s" tone="quiet" icon={<Combine size={14} aria-hidden="true" />} onPress={leave(() => ask({ ask: 'merge', entities: [entity] }))}>{say('entities.select.merge')}</Button>
    </div>
  )
}

/** The stretch of the text that a mention is drawn on. */
function spanOf(element: HTMLElement): { readonly start: number; readonly end: number } | null {
  const pieces = [...element.querySelectorAll<HTMLElement>('[data-start]')]
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? { start: Number(first.dataset['start']), end: Number(last.dataset['start']) + last.textContent.length } : null
}

const mostOthers = 5

/** The other articles that speak of it, each to be opened beside this one, at its first mention. */
function AlsoIn({ entity, onClose }: { readonly entity: EntityKey; readonly onClose: () => void }) {
  const { say, number } = useWords()
  const { openBeside, main, beside } = useTexts()
  const { data } = useAsk('openEntity', { entity })
  const others = (data?.mentions ?? []).filter(({ document: { id } }) => id !== main && id !== beside)
  if (others.length === 0) return null
  return (
    <section className={styles.also}>
      <h4>{say('reading.alsoIn')}</h4>
      <ul>
        {others.slice(0, mostOthers).map(({ document: { id, title, outlet, fileName }, evidence }) => {
          const first = evidence[0]
          return (
            <li key={id}>
              <RowButton
                title={title}
                onClick={() => { onClose(); openBeside(id, first && { start: first.start, end: first.end }) }}
              >
                <span className="visually-hidden">{say('reading.beside.openTitle')} </span>
                <span className={styles.alsoTitle}>{title}</span>
                <span className={styles.alsoFrom}>{outlet ?? fileName}</span>
                <span className={styles.alsoCount}>{number(evidence.length)}</span>
                <Columns2 size={14} aria-hidden="true" />
              </RowButton>
            </li>
          )
        })}
      </ul>
      {others.length > mostOthers && <p>{say('reading.alsoMore', { count: others.length - mostOthers })}</p>}
    </section>
  )
}
