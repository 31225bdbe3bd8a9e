import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { DocumentId, DocumentSummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { Modal } from '../ui/modal.tsx'
import { TextField } from '../ui/text-field.tsx'
import { changedDetails, isPartialDate, startDetails, type DetailsForm } from './changed-details.ts'
import { useEditDocuments } from './use-edit-documents.ts'
import styles from './dialogs.module.css'

/** Corrects what is said of one article, or the same of many. */
export function DetailsDialog({ documents, onClose }: { readonly documents: readonly DocumentId[]; readonly onClose: () => void }) {
  const { say } = useWords()
  const { data = [] } = useAsk('listDocuments', {})
  const wanted = new Set(documents)
  const chosen = data.filter(({ id }) => wanted.has(id))
  return (
    <Modal title={say('documents.edit.title', { count: documents.length })} closeLabel={say('common.close')} isOpen onClose={onClose} width={520}>
      {chosen.length > 0 && <Details chosen={chosen} onClose={onClose} />}
    </Modal>
  )
}

function Details({ chosen, onClose }: { readonly chosen: readonly DocumentSummary[]; readonly onClose: () => void }) {
  const { say } = useWords()
  const { setDetails } = useEditDocuments()
  const [start] = useState(() => startDetails(chosen))
  const [form, setForm] = useState(start)
  const isMany = chosen.length > 1
  const set = (part: Partial<DetailsForm>) => setForm((now) => ({ ...now, ...part }))
  const isDated = isPartialDate(form.published.trim())
  const isTitled = isMany || form.title.trim() !== ''
  const changes = changedDetails(start, form, isMany)
  const save = async () => {
    if (!isDated || !isTitled || !changes || (await setDetails(chosen.map(({ id }) => id), changes))) onClose()
  }
  const placeholder = isMany ? say('documents.edit.unchanged') : ''
  const languages = [...(isMany ? [''] as const : []), 'fr', 'en', 'und'] as const
  return (
    <Form
      className={styles.form!}
      onSubmit={(event) => {
        event.preventDefault()
        if (isDated && isTitled) void save()
      }}
    >
      <p className={styles.hint}>{say(isMany ? 'documents.edit.hintMany' : 'documents.edit.hint')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed into */}
      {!isMany && <TextField showLabel autoFocus label={say('documents.edit.fields.title')} maxLength={500} isInvalid={!isTitled} value={form.title} onChange={(title) => set({ title })} />}
      {!isTitled && <p className={styles.bad} role="alert">{say('documents.edit.needsTitle')}</p>}
      <TextField showLabel label={say('documents.edit.fields.outlet')} placeholder={placeholder} maxLength={200} value={form.outlet} onChange={(outlet) => set({ outlet })} />
      <TextField showLabel label={say('documents.edit.fields.author')} placeholder={placeholder} maxLength={300} value={form.author} onChange={(author) => set({ author })} />
      <div className={styles.row}>
        <TextField showLabel label={say('documents.edit.fields.published')} placeholder={placeholder || say('documents.edit.dateHint')} isInvalid={!isDated} value={form.published} onChange={(published) => set({ published })} />
        <Chooser
          showLabel label={say('documents.edit.fields.language')} value={form.language} onChange={(language) => set({ language })}
          options={languages.map((value) => ({ value, label: value === '' ? say('documents.edit.unchanged') : say(`sources.languageCode.${value}`) }))}
        />
      </div>
      {!isDated && <p className={styles.bad} role="alert">{say('documents.edit.badDate')}</p>}
      <div className={styles.end}>
        <Button onPress={onClose}>{say('documents.edit.cancel')}</Button>
        <Button tone="primary" type="submit" isDisabled={!isDated || !isTitled || !changes}>{say('documents.edit.save')}</Button>
      </div>
    </Form>
  )
}
