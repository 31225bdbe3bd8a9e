import { useEffect, useId, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { Span } from '../../shared/model.ts'
import { MarksCard } from '../annotating/marks-card.tsx'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { usePreferences } from '../settings/preferences.ts'
import { useTitle } from '../window/use-title.ts'
import { Byline } from './byline.tsx'
import { EntityCard, type CardAt } from './entity-card.tsx'
import { EntityStepsPill, useEntitySteps } from './entity-steps.tsx'
import { FindBar } from './find-bar.tsx'
import { useLeftOff } from './left-off.ts'
import { OutlinePanel } from './outline-panel.tsx'
import { MatchSteps } from './match-steps.tsx'
import { ReaderBar, ReaderToolButtons } from './reader-bar.tsx'
import { ReaderHead } from './reader-head.tsx'
import { useReading, type Side } from './reading-context.tsx'
import { SelectionToolbar } from './selection-toolbar.tsx'
import { Text } from './text.tsx'
import { indexOfSection } from './text-sections.ts'
import { useAnnotateKeys } from './use-annotate-keys.ts'
import { useAnnotationLights } from './use-annotation-lights.ts'
import { beginningOf, useArrival } from './use-arrival.ts'
import { useFilled } from './use-filled.ts'
import { useFind } from './use-find.ts'
import { useLitEntity } from './use-lit-entity.ts'
import { annotationsOf, useMarksHere } from './use-marks-here.ts'
import { useMatches } from './use-matches.ts'
import { useOutline } from './use-outline.ts'
import { useOutlinePanel } from './use-outline-panel.ts'
import { useReaderKeys, useReaderTools } from './use-reader-tools.ts'
import { useSelectionInside } from './use-selection-inside.ts'
import { useSentenceCursor } from './use-sentence-cursor.ts'
import { useSurface } from './use-surface.ts'
import { useTexts } from './use-texts.ts'
import { useTextSections } from './use-text-sections.ts'
import styles from './document-view.module.css'

export interface ReaderProps {
  readonly open: OpenDocument
  readonly at: Span | undefined
  readonly side: Side
  readonly isOneOfTwo: boolean
}

/** An article to read: its text with everything that is known of it lit, and what can be done with it. */
export function Reader({ open, at, side, isOneOfTwo }: ReaderProps) {
  const { say } = useWords()
  const { place, memory } = usePlace()
  const { preferences: { hiddenKinds, readerFont, readerMeasure, readerSize } } = usePreferences()
  const { litEntity, setLitEntity, followed, follow, side: sideOfMind, setSide } = useReading()
  const { close } = useTexts()
  const pane = useRef<HTMLElement>(null)
  const [card, setCard] = useState<CardAt | null>(null)
  const help = useId()
  const { document, text, entities, mentions } = open
  const isActive = !isOneOfTwo || side === sideOfMind
  useTitle(side === 'main' ? document.title : null)

  const matches = useMatches(document.id, place.words ?? '')
  const hidden = useMemo(() => new Set(hiddenKinds), [hiddenKinds])
  const sections = useTextSections(open, matches.spans, hidden)
  const arrival = { document: document.id, at, memory, side }
  const filled = useFilled(sections.length, indexOfSection(sections, beginningOf(arrival, useLeftOff())))
  const surface = useSurface(sections, filled)
  const { article, scroller, reveal } = surface
  useArrival(surface, arrival, `${readerFont} ${readerSize} ${readerMeasure}`)
  useLitEntity(surface, mentions, litEntity ?? followed?.key ?? null)
  useSelectionInside(article, scroller)
  const steps = useEntitySteps(surface, mentions, followed)
  const outline = useOutline(open, surface)
  const outlinePanel = useOutlinePanel(pane, outline.entries.length > 0)
  const tools = useReaderTools(article)
  const find = useFind(document.id, surface, tools.find.isOpen)
  const cursor = useSentenceCursor(surface, open, at)
  const marks = useMarksHere()
  const annotate = useAnnotateKeys(article, open, isActive ? cursor.sentence : null, marks)
  useAnnotationLights(surface, open)

  const names = useMemo(() => new Map(entities.map((entity) => [entity.key, entity])), [entities])
  const entity = card && names.get(card.entity)
  const pointedAt = isOneOfTwo && litEntity && !followed ? names.get(litEntity) : undefined
  const hasTitle = useMemo(() => open.blocks.some(({ type }) => type === 'title'), [open.blocks])
  const leadAt = useMemo(() => (hasTitle ? -1 : (open.blocks.find(({ type }) => type === 'paragraph')?.start ?? -1)), [open.blocks, hasTitle])
  // What was followed through two texts is followed no longer in one, or in another.
  useEffect(() => () => follow(null), [isOneOfTwo, follow])

  useReaderKeys({
    isHeard: isActive, pane, onFind: tools.find.ask,
    letters: {
      c: tools.calm.toggle, b: () => tools.picker.set(true), o: outlinePanel.toggle, B: isOneOfTwo ? () => close(side) : undefined,
      e: followed ? () => steps.step(1) : undefined, E: followed ? () => steps.step(-1) : undefined,
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !followed) return
    event.preventDefault()
    follow(null)
  }
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof HTMLElement) || !getSelection()?.isCollapsed) return
    const mention = target.closest<HTMLElement>('[data-entity]')
    const marked = target.closest<HTMLElement>('[data-annotation]')
    if (mention) {
      const key = mention.dataset['entity']!
      setCard({ element: mention, entity: key })
      if (isOneOfTwo) follow(names.get(key) ?? null)
    } else if (marked) marks.show(marked, annotationsOf(marked), false)
  }
  const onPointerOver = ({ target }: PointerEvent) => {
    const key = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-entity]')?.dataset['entity'] : undefined
    if (isOneOfTwo && (key ?? null) !== litEntity) setLitEntity(key ?? null)
  }
  const buttons = <ReaderToolButtons open={open} tools={tools} />
  const settle = () => {
    if (isOneOfTwo) setSide(side)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears in which of two texts one is, and Escape
    <section
      ref={pane} data-reader className={styles.reader} aria-label={isOneOfTwo ? document.title : undefined} onFocusCapture={settle} onPointerDownCapture={settle} onKeyDown={onKeyDown}
    >
      {isOneOfTwo && <ReaderHead document={document} isActive={isActive} onClose={() => close(side)}>{buttons}</ReaderHead>}
      <ReaderBar open={open} tools={tools} outline={outline.entries.length > 0 ? outlinePanel : null}>
        {/* Through the matches of a search one walks in the text at the left, which is where search opens what it found. */}
        {side === 'main' && <MatchSteps document={document.id} matches={matches} />}
        {!isOneOfTwo && buttons}
      </ReaderBar>
      <div className={styles.sheet}>
        <span className={styles.progress} aria-hidden="true" />
        {outlinePanel.isOpen && outline.entries.length > 0 && (
          <OutlinePanel
            outline={outline} isOver={outlinePanel.isOver} takesFocus={outlinePanel.takesFocus} onClose={() => { outlinePanel.close(); article.current?.focus({ preventScroll: true }) }}
            onChoose={(entry) => { reveal(entry, { to: 'top' }); if (outlinePanel.isOver) { outlinePanel.close(); article.current?.focus({ preventScroll: true }) } }}
          />
        )}
        <div
          ref={scroller} className={styles.scroll} data-font={readerFont}
          style={{ '--reader-size': `${readerSize}px`, '--reader-measure': readerMeasure } as CSSProperties}
        >
          {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events --
              the text takes the focus so that its sentences can be walked by keyboard; each mention inside has its own keys */}
          <article
            ref={article} data-pane-focus data-reader-text={side} data-document={document.id} className={styles.article} lang={document.language === 'und' ? undefined : document.language}
            tabIndex={0} aria-label={say('reading.article')} aria-describedby={help} {...cursor.handlers}
            onClick={onClick} onPointerOver={onPointerOver} onPointerLeave={() => isOneOfTwo && setLitEntity(null)}
          >
            <Byline open={open} />
            {!hasTitle && <h1 className="visually-hidden">{document.title}</h1>}
            <Text sections={sections} filled={filled} text={text} names={names} leadAt={leadAt} measure={readerMeasure} />
          </article>
          {/* oxlint-enable */}
          <p id={help} hidden>{say('reading.sentenceHelp')}</p>
          <p className="visually-hidden" aria-live="polite">{cursor.sentence ? text.slice(cursor.sentence.start, cursor.sentence.end) : ''}</p>
          <SelectionToolbar article={article} scroller={scroller} document={document.id} onAnnotate={annotate} />
        </div>
        {tools.find.isOpen && <FindBar find={find} asked={tools.find.asked} onClose={tools.find.close} />}
        {isOneOfTwo && (followed ? <EntityStepsPill entity={followed} steps={steps} onClose={() => follow(null)} /> : null)}
        {pointedAt && <EntityStepsPill entity={pointedAt} steps={{ mentions: mentions.filter((one) => one.entity === pointedAt.key), current: -1, step: () => undefined }} />}
      </div>
      {marks.asked && (
        <MarksCard element={marks.asked.element} annotations={open.annotations.filter(({ id }) => marks.asked?.ids.includes(id))} onChoose={marks.choose} onClose={marks.close} />
      )}
      {card && entity && <EntityCard at={card} entity={entity} document={document.id} article={article} scroller={scroller} onMove={setCard} onClose={() => setCard(null)} />}
    </section>
  )
}
