import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { DocumentAnnotations } from '../annotating/document-annotations-view.tsx'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { DocumentCard } from '../sources/document-card.tsx'
import { EntitiesHere } from './entities-here.tsx'
import { FiguresHere } from './figures-here.tsx'
import { useReading, type InspectorTab } from './reading-context.tsx'
import { useTexts } from './use-texts.ts'
import styles from './document-inspector.module.css'

/** Beside a text: what the person marked in it, who is in it, and its figures. */
export function DocumentInspector({ document: main }: { readonly document: number }) {
  const { say, number } = useWords()
  const { tab, setTab, side } = useReading()
  const { beside } = useTexts()
  // Of two texts it speaks of the one in which one is.
  const document = beside !== null && side === 'beside' ? beside : main
  const { data } = useAsk('openDocument', { document })
  if (!data) return null
  const tabs = [['annotations', data.annotations.length], ['entities', data.entities.length], ['figures', data.figures.length]] as const
  return (
    <Tabs
      className={styles.tabs!} selectedKey={tab ?? (data.annotations.length ? 'annotations' : 'entities')}
      onSelectionChange={(key) => setTab(key as InspectorTab)}
    >
      <DocumentCard key={`card ${document}`} document={data.document} />
      <TabList className={styles.list!} aria-label={say('reading.tabs.label')}>
        {tabs.map(([key, count]) => (
          <Tab key={key} id={key} className={styles.tab!}>
            {say(`reading.tabs.${key}`)}
            <span className={styles.count}>{number(count)}</span>
          </Tab>
        ))}
      </TabList>
      <TabPanel id="annotations" className={styles.panel!}><DocumentAnnotations key={document} open={data} side={document === main ? 'main' : 'beside'} /></TabPanel>
      <TabPanel id="entities" className={styles.panel!}><EntitiesHere open={data} /></TabPanel>
      <TabPanel id="figures" className={styles.panel!}><FiguresHere open={data} /></TabPanel>
    </Tabs>
  )
}
