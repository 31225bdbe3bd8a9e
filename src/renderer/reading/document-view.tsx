import { useMemo, useRef, useState, type MouseEvent } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import type { Place } from '../place.ts'
import { usePreferences } from '../settings/preferences.ts'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { useLayout } from '../window/layout.tsx'
import { useTitle } from '../window/use-title.ts'
import { Blocks } from './blocks.tsx'
import { EntityCard, type CardAt } from './entity-card.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { useReading } from './reading-context.tsx'
import { SelectionToolbar } from './selection-toolbar.tsx'
import { useArrival } from './use-arrival.ts'
import { useAnnotateKeys } from './use-annotate-keys.ts'
import { useLitEntity } from './use-lit-entity.ts'
import { useBlockGroups } from './use-block-groups.ts'
import { useMatches } from './use-matches.ts'
import { useSentenceCursor } from './use-sentence-cursor.ts'
import styles from './document-view.module.css'

export type DocumentPlace = Extract<Place, { view: 'document' }>

export function DocumentView({ place }: { readonly place: DocumentPlace }) {
  const { say, sayFailure } = useWords()
  const { data, error } = useAsk('openDocument', { document: place.document })
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  return <Reader open={data} place={place} />
}

/** An article to read: its text with everything that is known of it lit, and what can be done with a selection. */
function Reader({ open, place }: { readonly open: OpenDocument; readonly place: DocumentPlace }) {
  const { say, partialDate } = useWords()
  const { preferences } = usePreferences()
  const { setActive, setTab } = useReading()
  const { openInspector } = useLayout()
  const scroller = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const [card, setCard] = useState<CardAt | null>(null)
  const { document, text, entities } = open
  useTitle(document.title)

  const matches = useMatches(document.id, place.words ?? '')
  const hidden = useMemo(() => new Set(preferences.hiddenKinds), [preferences.hiddenKinds])
  const { groups, isWhole } = useBlockGroups(open, matches.spans, hidden)
  const names = useMemo(() => new Map(entities.map((entity) => [entity.key, entity])), [entities])
  const entity = card && names.get(card.entity)
  const hasTitle = open.blocks.some(({ type }) => type === 'title')
  useArrival({ scroller, article, place, isWhole })
  useLitEntity(article)
  const cursor = useSentenceCursor(article, scroller, open)
  const annotate = useAnnotateKeys(article, open, cursor.sentence)

  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof HTMLElement) || !getSelection()?.isCollapsed) return
    const mention = target.closest<HTMLElement>('[data-entity]')
    const marked = target.closest<HTMLElement>('[data-annotation]')
    if (mention) setCard({ element: mention, entity: mention.dataset['entity']! })
    else if (marked) {
      setTab('annotations')
      setActive({ id: Number(marked.dataset['annotation']), field: null })
      openInspector()
    }
  }
  return (
    <div className={styles.reader}>
      <ReaderBar open={open} matches={matches} />
      <div ref={scroller} className={styles.scroll} data-font={preferences.readerFont} style={{ '--reader-size': `${preferences.readerSize}px` }}>
        {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events --
            the text takes the focus so that its sentences can be walked by keyboard; each mention inside has its own keys */}
        <article
          ref={article} data-pane-focus className={styles.article} lang={document.language === 'und' ? undefined : document.language}
          tabIndex={0} aria-label={say('reading.article')} aria-describedby="sentence-help" {...cursor.handlers} onClick={onClick}
        >
          <p className={styles.byline}>
            <span>{document.outlet ?? document.fileName}</span>
            <span>{document.published ? partialDate(document.published) : say('common.undated')}</span>
            {document.author && <span>{document.author}</span>}
            <span>{say(`reading.language.${document.language}`)}</span>
          </p>
          {!hasTitle && <h1 className="visually-hidden">{document.title}</h1>}
          <Blocks groups={groups} text={text} names={names} lead={!hasTitle} />
        </article>
        {/* oxlint-enable */}
        <p id="sentence-help" hidden>{say('reading.sentenceHelp')}</p>
        <p className="visually-hidden" aria-live="polite">{cursor.sentence ? text.slice(cursor.sentence.start, cursor.sentence.end) : ''}</p>
        <SelectionToolbar article={article} scroller={scroller} onAnnotate={annotate} />
      </div>
      {card && entity && <EntityCard at={card} entity={entity} article={article} scroller={scroller} onMove={setCard} onClose={() => setCard(null)} />}
    </div>
  )
}
