import { Download, ListChecks } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { PendingNote } from '../library/pending-note.tsx'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import frame from '../ui/view.module.css'
import { ExportDialog } from './export-dialog.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { RowsTab } from './rows-tab.tsx'
import { SilenceTab } from './silence-tab.tsx'
import { useComparePlace } from './use-compare-place.ts'
import styles from './compare-view.module.css'

const tabs = ['rows', 'figures', 'silence'] as const

/** What the sources say side by side, every figure they state, and what they leave unsaid. */
export function CompareView() {
  const { say } = useWords()
  const { go } = usePlace()
  const { here, change } = useComparePlace()
  const [isExporting, setExporting] = useState(false)
  /** Where the tab puts what belongs to the table as a whole. */
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const tab = here.tab ?? 'rows'
  return (
    <div className={frame.view}>
      <header className={styles.top}>
        <h1 className={frame.title}>{say('compare.title')}</h1>
        <Segmented
          label={say('compare.tabs.label')} value={tab}
          onChange={(value) => change({ tab: value === 'rows' ? undefined : value, row: undefined, document: undefined })}
          options={tabs.map((value) => ({ value, label: say(`compare.tabs.${value}`) }))}
        />
        <div ref={setTools} className={styles.tools} />
        <span className={styles.ways}>
          <Button size="s" tone="quiet" icon={<ListChecks size={14} />} onPress={() => go({ view: 'decisions' })}>
            {say('compare.act.decisions')}
          </Button>
          {tab !== 'silence' && (
            <Button size="s" tone="quiet" icon={<Download size={14} />} onPress={() => setExporting(true)}>{say('compare.act.export')}</Button>
          )}
        </span>
      </header>
      <PendingNote />
      {tab === 'rows' && <RowsTab tools={tools} />}
      {tab === 'figures' && <FiguresTab />}
      {tab === 'silence' && <SilenceTab />}
      {isExporting && <ExportDialog onClose={() => setExporting(false)} />}
    </div>
  )
}
