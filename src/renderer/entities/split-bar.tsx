import { useEffect, useMemo, useRef } from 'react'
import { X } from 'lucide-react'
import type { EntityPage } from '../../shared/contract/entities.ts'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { isDialogOpen } from '../window/keys.ts'
import { useEntityQuestions, type ChosenMention } from './deciding-context.tsx'
import { mentionsIn, oneByOne, placeName, waysOfWriting } from './entity-page.ts'
import styles from './split-bar.module.css'

export interface SplitBarProps {
  readonly page: EntityPage
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onEnd: () => void
}
const waysShown = 6

/** Above the mentions while one chooses which mentions mean another: by how they are written, how many, and on with it. */
export function SplitBar({ page, chosen, onChoose, onEnd }: SplitBarProps) {
  const { say, number } = useWords()
  const { ask } = useEntityQuestions()
  const bar = useRef<HTMLDivElement>(null)
  const ways = useMemo(() => waysOfWriting(page.mentions), [page.mentions])
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' })
    bar.current?.querySelector<HTMLElement>('button:enabled')?.focus()
  }, [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isDialogOpen()) return
      event.preventDefault()
      onEnd()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onEnd])
  const mentions = (): ChosenMention[] => page.mentions.flatMap(({ evidence }) => oneByOne(evidence)).flatMap((each) => {
    const [place] = mentionsIn(each)
    return place && chosen.has(placeName(place)) ? [{ ...place, sentence: each }] : []
  })
  const toggle = (places: readonly string[], isOn: boolean) => onChoose(new Set(isOn ? [...chosen].filter((place) => !places.includes(place)) : [...chosen, ...places]))
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={say('entities.split.bar')}>
      <p className={styles.hint}>{say('entities.split.hint', { name: page.entity.name })}</p>
      {ways.length > 1 && (
        <div className={styles.ways} role="group" aria-label={say('entities.split.written')}>
          <span>{say('entities.split.written')}</span>
          {ways.slice(0, waysShown).map(({ text, places }) => {
            const isOn = places.every((place) => chosen.has(place))
            return <button key={text} type="button" className={styles.way} aria-pressed={isOn} onClick={() => toggle(places, isOn)}>{text} <span>{number(places.length)}</span></button>
          })}
        </div>
      )}
      <div className={styles.deeds}>
        <span role="status" className={styles.count}>{say('entities.split.chosen', { count: chosen.size })}</span>
        <Button size="s" tone="primary" isDisabled={chosen.size === 0} onPress={() => ask({ ask: 'split', entity: page.entity, mentions: mentions(), onDone: onEnd })}>{say('entities.split.go')}</Button>
        <IconButton size="s" label={say('entities.ask.cancel')} shortcut={say('shortcuts.escape')} onPress={onEnd}><X size={14} /></IconButton>
      </div>
    </div>
  )
}
