import { useState } from 'react'
import { RadioGroup } from 'react-aria-components'
import { annotationFormats, type AnnotationFormat } from '../../shared/contract/annotations.ts'
import { LibraryError } from '../../shared/client.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { saveText } from '../library/save-text.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { RadioChoice } from '../ui/radio-choice.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { useAnnotating, type ExportScopes } from './annotating-context.tsx'
import { ImportReport } from './import-report.tsx'
import styles from './annotation-files.module.css'

/** Annotations out of the window and into it: what to export and how, and what an import brought. Stands once, whatever view asks. */
export function AnnotationFiles() {
  const { exporting, setExporting } = useAnnotating()
  return (
    <>
      {exporting && <ExportDialog scopes={exporting} onClose={() => setExporting(null)} />}
      <ImportReport />
    </>
  )
}

type Scope = 'all' | keyof ExportScopes
const nameOf = { markdown: 'markdown', csv: 'csv', html: 'html', 'json-ld': 'jsonld' } as const

function ExportDialog({ scopes, onClose }: { readonly scopes: ExportScopes; readonly onClose: () => void }) {
  const { say, language, sayFailure } = useWords()
  const { client } = useLibrary()
  const { show } = useToasts()
  const { data: all } = useAsk('listAnnotations', {})
  const counts: Readonly<Record<Scope, number | undefined>> = {
    selected: scopes.selected?.length, article: scopes.article && all?.filter(({ document }) => document === scopes.article).length, filtered: scopes.filtered?.length, all: all?.length ?? 0,
  }
  const offered = (['selected', 'article', 'filtered', 'all'] as const).filter((scope) => counts[scope] !== undefined)
  const [scope, setScope] = useState<Scope>(offered[0] ?? 'all')
  const [format, setFormat] = useState<AnnotationFormat>('markdown')
  const isEmpty = !counts[scope]
  const save = async () => {
    const named = scope === 'selected' || scope === 'filtered' ? scopes[scope] : undefined
    try {
      const { fileName, mediaType, text } = await client.exportAnnotations({
        format, language, ...(named ? { annotations: [...named] } : {}), ...(scope === 'article' && scopes.article ? { document: scopes.article } : {}),
      })
      saveText(fileName, mediaType.replace(/;.*$/, ''), text)
      show({ text: say('annotating.export.saved', { file: fileName }) })
      onClose()
    } catch (error) {
      if (!(error instanceof LibraryError) || error.code !== 'cancelled') show({ tone: 'bad', text: sayFailure(error) })
    }
  }
  return (
    <Modal
      title={say('annotating.export.title')} closeLabel={say('common.close')} isOpen onClose={onClose} width={480}
      footer={<Button tone="primary" isDisabled={isEmpty} onPress={() => void save()}>{say('annotating.export.save')}</Button>}
    >
      {offered.length > 1 && (
        <RadioGroup className={styles.group!} aria-label={say('annotating.export.what')} value={scope} onChange={(value) => setScope(value as Scope)}>
          <h3>{say('annotating.export.what')}</h3>
          {offered.map((one) => <RadioChoice key={one} value={one} mark="dot"><span>{say(`annotating.export.${one}`, { count: counts[one] ?? 0 })}</span></RadioChoice>)}
        </RadioGroup>
      )}
      <RadioGroup className={styles.group!} aria-label={say('annotating.export.format')} value={format} onChange={(value) => setFormat(value as AnnotationFormat)}>
        <h3>{say('annotating.export.format')}</h3>
        {annotationFormats.map((one) => (
          <RadioChoice key={one} value={one} mark="dot">
            <span>{say(`annotating.export.${nameOf[one]}`)}<small>{say(`annotating.export.${nameOf[one]}Hint`)}</small></span>
          </RadioChoice>
        ))}
      </RadioGroup>
      {isEmpty && <p className={styles.none}>{say('annotating.export.none')}</p>}
    </Modal>
  )
}
