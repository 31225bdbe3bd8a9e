import { FileCheck2, FileWarning, FileX2 } from 'lucide-react'
import { useState } from 'react'
import type { EvidencePack, QuoteState } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { saveText } from '../library/save-text.ts'
import { useChange } from '../library/use-change.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { FormatChoice } from './format-choice.tsx'
import styles from './pack-dialog.module.css'

const states: readonly QuoteState[] = ['verified', 'changed', 'missing']
const signs = { verified: FileCheck2, changed: FileWarning, missing: FileX2 }

/** Rows out of the window with their proof: every quote is checked once more, and what became of each is said before one passes the file on. */
export function PackDialog({ rows, onClose }: { readonly rows: readonly string[]; readonly onClose: () => void }) {
  const { say, language } = useWords()
  const { run, pending } = useChange('packEvidence')
  const [format, setFormat] = useState<'html' | 'json'>('html')
  const [pack, setPack] = useState<EvidencePack | null>(null)
  const make = async () => {
    const made = await run({ rows: [...rows], format, language })
    if (!made) return
    saveText(made.fileName, made.mediaType.replace(/;.*$/, ''), made.text)
    setPack(made)
  }
  return (
    <Modal
      title={say('compare.pack.title')} closeLabel={say('common.close')} isOpen onClose={onClose} width={500}
      footer={pack
        ? <><Button tone="quiet" onPress={() => setPack(null)}>{say('compare.pack.another')}</Button><Button tone="primary" onPress={onClose}>{say('common.close')}</Button></>
        : <Button tone="primary" isDisabled={pending} onPress={() => void make()}>{say(pending ? 'compare.pack.making' : 'compare.pack.make')}</Button>}
    >
      {pack ? <PackResult pack={pack} /> : (
        <>
          <p className={styles.text}>{say('compare.pack.text', { count: rows.length })}</p>
          <FormatChoice
            label={say('compare.export.format')} value={format} onChange={setFormat}
            options={[
              { value: 'html', name: say('compare.export.html'), hint: say('compare.pack.htmlHint') },
              { value: 'json', name: say('compare.export.json'), hint: say('compare.pack.jsonHint') },
            ]}
          />
        </>
      )}
    </Modal>
  )
}

function PackResult({ pack: { quotes, fileName } }: { readonly pack: EvidencePack }) {
  const { say } = useWords()
  const isGood = quotes.changed === 0 && quotes.missing === 0
  return (
    <div role="status">
      <ul className={styles.states} aria-label={say('compare.pack.quotes')}>
        {states.map((state) => {
          const Sign = signs[state]
          return (
            <li key={state} data-state={state} data-none={quotes[state] === 0 || undefined}>
              <Sign size={18} aria-hidden="true" />{say(`compare.pack.${state}`, { count: quotes[state] })}
            </li>
          )
        })}
      </ul>
      <p className={styles.text}>{say(isGood ? 'compare.pack.allGood' : 'compare.pack.careful')}</p>
      <p className={styles.file}>{say('compare.pack.done', { file: fileName })}</p>
    </div>
  )
}
