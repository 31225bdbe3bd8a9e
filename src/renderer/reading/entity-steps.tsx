import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { EntitySummary, Mention, Span } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { firstOffsetInSight, rangesOf } from './dom-spans.ts'
import { light } from './lights.ts'
import type { Surface } from './use-surface.ts'
import styles from './entity-steps.module.css'

export interface EntitySteps {
  readonly mentions: readonly Span[]
  /** -1 until a step was taken. */
  readonly current: number
  readonly step: (by: 1 | -1) => void
}

/** The mentions of an entity in one text, to be walked. */
export function useEntitySteps({ article, scroller, reveal, drawn }: Surface, all: readonly Mention[], entity: EntitySummary | null): EntitySteps {
  const key = entity?.key
  const mentions = useMemo(() => all.filter((mention) => mention.entity === key).toSorted((a, b) => a.start - b.start), [all, key])
  const [at, setAt] = useState<{ readonly of: readonly Span[]; readonly index: number } | null>(null)
  const current = at?.of === mentions ? at.index : -1
  const here = mentions[current]
  useEffect(() => {
    if (here) reveal(here)
  }, [here, reveal])
  useEffect(() => {
    const root = article.current
    if (!root || !here) return
    light('entityNow', root, rangesOf(root, [here]))
    return () => light('entityNow', root, [])
  }, [article, here, drawn])
  const step = (by: 1 | -1) => {
    if (mentions.length === 0) return
    const [root, view] = [article.current, scroller.current]
    const from = root && view ? firstOffsetInSight(root, view) : 0
    const after = mentions.findIndex(({ start }) => start >= from)
    const first = by === 1 ? Math.max(after, 0) : (after < 0 ? mentions.length : after) - 1
    setAt({ of: mentions, index: ((current < 0 ? first : current + by) + mentions.length) % mentions.length })
  }
  return { mentions, current, step }
}

export interface EntityStepsPillProps {
  readonly entity: EntitySummary
  readonly steps: EntitySteps
  /** Absent while the entity is only pointed at: there is nothing to close. */
  readonly onClose?: () => void
}

/** How often the entity one follows stands in this text, and the way from mention to mention. */
export function EntityStepsPill({ entity, steps: { mentions, current, step }, onClose }: EntityStepsPillProps) {
  const { say } = useWords()
  const count = mentions.length
  return (
    <div className={styles.pill} role="group" aria-label={say('reading.follow.label', { name: entity.name })}>
      <KindMark kind={entity.kind} size={11} />
      <span className={styles.name}>{entity.name}</span>
      <span className={styles.count} role="status">
        {count === 0 ? say('reading.follow.absent') : current < 0 ? say('reading.here', { count }) : say('reading.find.count', { at: current + 1, of: count })}
      </span>
      {onClose && (
        <>
          <IconButton size="s" label={say('reading.previousHere')} shortcut="Shift+E" isDisabled={count === 0} onPress={() => step(-1)}><ChevronUp size={15} /></IconButton>
          <IconButton size="s" label={say('reading.nextHere')} shortcut="E" isDisabled={count === 0} onPress={() => step(1)}><ChevronDown size={15} /></IconButton>
          <IconButton size="s" label={say('reading.follow.stop')} onPress={onClose}><X size={14} /></IconButton>
        </>
      )}
    </div>
  )
}
