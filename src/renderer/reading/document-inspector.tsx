import { Highlighter } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { AnnotationCard } from '../annotating/annotation-card.tsx'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { EmptyState } from '../ui/panel.tsx'
import { EntitiesHere } from './entities-here.tsx'
import { FiguresHere } from './figures-here.tsx'
import { useReading, type InspectorTab } from './reading-context.tsx'
import styles from './document-inspector.module.css'

/** Beside a text: what the person marked in it, who is in it, and its figures. */
export function DocumentInspector({ document }: { readonly document: number }) {
  const { say, number } = useWords()
  const { tab, setTab } = useReading()
  const { data } = useAsk('openDocument', { document })
  if (!data) return null
  const tabs = [['annotations', data.annotations.length], ['entities', data.entities.length], ['figures', data.figures.length]] as const
  return (
    <Tabs
      className={styles.tabs!} selectedKey={tab ?? (data.annotations.length ? 'annotations' : 'entities')}
      onSelectionChange={(key) => setTab(key as InspectorTab)}
    >
      <TabList className={styles.list!} aria-label={say('reading.tabs.label')}>
        {tabs.map(([key, count]) => (
          <Tab key={key} id={key} className={styles.tab!}>
            {say(`reading.tabs.${key}`)}
            <span className={styles.count}>{number(count)}</span>
          </Tab>
        ))}
      </TabList>
      <TabPanel id="annotations" className={styles.panel!}><AnnotationsHere open={data} /></TabPanel>
      <TabPanel id="entities" className={styles.panel!}><EntitiesHere open={data} /></TabPanel>
      <TabPanel id="figures" className={styles.panel!}><FiguresHere open={data} /></TabPanel>
    </Tabs>
  )
}

function AnnotationsHere({ open: { annotations, document } }: { readonly open: OpenDocument }) {
  const { say } = useWords()
  const { go } = usePlace()
  const { active, setActive } = useReading()
  const list = useRef<HTMLUListElement>(null)
  const activeId = active?.id
  const onFieldTaken = useCallback(() => activeId !== undefined && setActive({ id: activeId, field: null }), [activeId, setActive])
  useEffect(() => {
    if (activeId !== undefined) list.current?.querySelector(`[data-card="${activeId}"]`)?.scrollIntoView?.({ block: 'nearest' })
  }, [activeId, annotations.length])
  if (annotations.length === 0) {
    return <EmptyState icon={<Highlighter size={18} />} title={say('reading.noAnnotations')}>{say('reading.noAnnotationsHint')}</EmptyState>
  }
  return (
    <ul ref={list} className={styles.cards}>
      {annotations.map((annotation) => (
        <AnnotationCard
          key={annotation.id} annotation={annotation} isActive={annotation.id === activeId}
          field={annotation.id === activeId ? (active?.field ?? null) : null} onFieldTaken={onFieldTaken}
          onOpen={() => {
            setActive({ id: annotation.id, field: null })
            go({ view: 'document', document: document.id, at: { start: annotation.start, end: annotation.end } })
          }}
        />
      ))}
    </ul>
  )
}
