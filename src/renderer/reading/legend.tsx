import { useMemo } from 'react'
import { ToggleButton, TooltipTrigger } from 'react-aria-components'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { entityKinds, type EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePreferences } from '../settings/preferences.ts'
import { Tip } from '../ui/button.tsx'
import { FigureMark } from '../ui/figure-mark.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import styles from './reader-bar.module.css'

/** What the colours and shapes stand for, how many of each are here, and a switch for each. */
export function Legend({ open: { entities, figures } }: { readonly open: OpenDocument }) {
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
            <ToggleButton className={styles.kind!} isSelected={!hiddenKinds.includes(what)} onChange={(on) => toggle(what, on)}>
              {what === 'figure' ? <FigureMark size={11} /> : <KindMark kind={what} size={10} />}
              <span className={styles.kindName}>{name}</span>
              <span className={styles.kindCount}>{number(what === 'figure' ? figures.length : counts.get(what)!)}</span>
            </ToggleButton>
            <Tip label={label} />
          </TooltipTrigger>
        )
      })}
    </div>
  )
}
