import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { saveText } from '../library/save-text.ts'
import { useChange } from '../library/use-change.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { Modal } from '../ui/modal.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { FormatChoice } from './format-choice.tsx'
import { chosenAgreements, useComparePlace } from './use-compare-place.ts'
import styles from './pack-dialog.module.css'

const formats = ['csv', 'html', 'json'] as const

/** The table, or the ledger of figures, as a file. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useWords()
  const { here } = useComparePlace()
  const { show } = useToasts()
  const { run, pending } = useChange('exportCompare')
  const [what, setWhat] = useState<'rows' | 'figures'>('rows')
  const [format, setFormat] = useState<(typeof formats)[number]>('csv')
  const save = async () => {
    const file = await run({
      what, format, language, ...(here.entity === undefined ? {} : { entities: [here.entity] }),
      ...(what === 'rows' ? { classes: [...chosenAgreements(here)], sources: here.sources ?? 1 } : {}),
    })
    if (!file) return
    saveText(file.fileName, file.mediaType.replace(/;.*$/, ''), file.text)
    show({ text: say('compare.export.saved', { file: file.fileName }) })
    onClose()
  }
  return (
    <Modal
      title={say('compare.export.title')} closeLabel={say('common.close')} isOpen onClose={onClose} width={480}
      footer={<Button tone="primary" isDisabled={pending} onPress={() => void save()}>{say('compare.export.save')}</Button>}
    >
      <p className={styles.text}>
        <Segmented
          label={say('compare.export.what')} value={what} onChange={setWhat}
          options={[{ value: 'rows', label: say('compare.export.rows') }, { value: 'figures', label: say('compare.export.figures') }]}
        />
      </p>
      <FormatChoice
        label={say('compare.export.format')} value={format} onChange={setFormat}
        options={formats.map((value) => ({ value, name: say(`compare.export.${value}`), hint: say(`compare.export.${value}Hint`) }))}
      />
      <p className={styles.file} style={{ marginTop: 12 }}>{say('compare.export.filtered')}</p>
    </Modal>
  )
}
