import { Eye, EyeOff } from 'lucide-react'
import { useMemo } from 'react'
import { TooltipTrigger } from 'react-aria-components'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { entityKinds, type EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePreferences } from '../settings/preferences.ts'
import { IconButton, Tip } from '../ui/button.tsx'
import { FigureMark } from '../ui/figure-mark.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { PillToggle } from '../ui/pill-toggle.tsx'
import type { useCalm } from './use-calm.ts'
import styles from './reader-bar.module.css'

export interface LegendProps {
  readonly open: OpenDocument
  readonly calm: ReturnType<typeof useCalm>
}

/** What the colours and shapes stand for, how many of each are here, a switch for each, and one for all. */
export function Legend({ open: { entities, figures }, calm: { isCalm, toggle: toggleAll } }: LegendProps) {
  const { say, number } = useWords()
  const { preferences: { hiddenKinds }, prefer } = usePreferences()
  const counts = useMemo(() => {
    const sums = new Map<EntityKind, number>()
    for (const { kind, here } of entities) sums.set(kind, (sums.get(kind) ?? 0) + here)
    return sums
  }, [entities])
  const toggle = (what: string, shown: boolean) => prefer({ hiddenKinds: shown ? hiddenKinds.filter((kind) => kind !== what) : [...hiddenKinds, what] })
  const shown = [...entityKinds.filter((kind) => counts.has(kind)), ...(figures.length ? (['figure'] as const) : [])]
  return (
    <div className={styles.legend} role="group" aria-label={say('reading.legend')}>
      {shown.map((what) => {
        const name = what === 'figure' ? say('findings.figures') : say(`findings.kinds.${what}`)
        const label = say('reading.showKind', { kind: name })
        return (
          <TooltipTrigger key={what} delay={500}>
            <PillToggle className={styles.kind} isSelected={!hiddenKinds.includes(what)} onChange={(on) => toggle(what, on)}>
              {what === 'figure' ? <FigureMark size={11} /> : <KindMark kind={what} size={10} />}
              <span className={styles.kindName}>{name}</span>
              <span className={styles.kindCount}>{number(what === 'figure' ? figures.length : counts.get(what)!)}</span>
            </PillToggle>
            <Tip label={label} />
          </TooltipTrigger>
        )
      })}
      {shown.length > 0 && (
        <IconButton label={say(isCalm ? 'reading.lightAll' : 'reading.calm')} shortcut="C" size="s" active={isCalm} onPress={toggleAll}>
          {isCalm ? <EyeOff size={14} /> : <Eye size={14} />}
        </IconButton>
      )}
    </div>
  )
}
