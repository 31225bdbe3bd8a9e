import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { Modal } from '../ui/modal.tsx'
import { TextField } from '../ui/text-field.tsx'
import { isDialogOpen, isTyping } from '../window/keys.ts'
import { useImporting } from './import-context.tsx'
import styles from './importing.module.css'

/** Keeps a text that was pasted or dropped, with what the person says of it. Pasting anywhere but in a field opens it. */
export function PasteDialog() {
  const { pasted, paste, closePaste, take } = useImporting()
  const { say } = useWords()
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || isDialogOpen() || !event.clipboardData) return
      event.preventDefault()
      if (event.clipboardData.types.includes('Files')) return take(event.clipboardData)
      const text = event.clipboardData.getData('text/plain')
      if (text.trim()) paste(text)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [paste, take])
  return (
    <Modal title={say('importing.paste.title')} closeLabel={say('common.close')} isOpen={pasted !== null} onClose={closePaste} width={640}>
      {pasted !== null && <PasteForm key={pasted} given={pasted} />}
    </Modal>
  )
}

const isDate = (text: string): boolean => text === '' || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)

function PasteForm({ given }: { readonly given: string }) {
  const { say, number } = useWords()
  const { keepText, closePaste } = useImporting()
  const { data: collections = [] } = useAsk('listCollections', {})
  const [text, setText] = useState(given)
  const [said, setSaid] = useState({ title: '', outlet: '', published: '', address: '' })
  const [collection, setCollection] = useState('')
  const [isKeeping, setKeeping] = useState(false)
  const firstLine = text.trim().split('\n', 1)[0]!.replace(/^#+\s*/, '').slice(0, 120)
  const isDated = isDate(said.published.trim())
  const set = (part: Partial<typeof said>) => setSaid((now) => ({ ...now, ...part }))
  const keep = async () => {
    if (!text.trim() || !isDated || isKeeping) return
    setKeeping(true)
    const filled = Object.fromEntries(Object.entries(said).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])))
    const isKept = await keepText({ text, ...filled, ...(collection ? { collection: Number(collection) } : {}) })
    if (isKept) closePaste()
    else setKeeping(false)
  }
  return (
    <Form
      className={styles.pasteForm!}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed into */}
      <TextField showLabel label={say('importing.paste.text')} placeholder={say('importing.paste.placeholder')} lines={9} value={text} onChange={setText} autoFocus={given === ''} />
      <p className={styles.pasteHint}>{say('importing.paste.hint')} {text.trim() && say('importing.paste.length', { count: text.length, length: number(text.length) })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be typed into */}
      <TextField showLabel label={say('importing.paste.name')} placeholder={firstLine || say('importing.paste.namePlaceholder')} maxLength={500} value={said.title} onChange={(title) => set({ title })} autoFocus={given !== ''} />
      <div className={styles.pasteRow}>
        <TextField showLabel label={say('importing.paste.outlet')} maxLength={200} value={said.outlet} onChange={(outlet) => set({ outlet })} />
        <TextField showLabel label={say('importing.paste.published')} placeholder={say('documents.edit.dateHint')} isInvalid={!isDated} value={said.published} onChange={(published) => set({ published })} />
      </div>
      {!isDated && <p className={styles.pasteBad} role="alert">{say('documents.edit.badDate')}</p>}
      <div className={styles.pasteRow}>
        <TextField showLabel label={say('importing.paste.address')} placeholder="https://…" maxLength={2000} value={said.address} onChange={(address) => set({ address })} />
        {collections.length > 0 && (
          <Chooser
            showLabel label={say('importing.paste.collection')} value={collection} onChange={setCollection}
            options={[{ value: '', label: say('importing.paste.noCollection') }, ...collections.map(({ id, name }) => ({ value: String(id), label: name }))]}
          />
        )}
      </div>
      <div className={styles.pasteEnd}>
        <Button onPress={closePaste}>{say('documents.edit.cancel')}</Button>
        <Button tone="primary" type="submit" isDisabled={!text.trim() || !isDated || isKeeping}>{say('importing.paste.keep')}</Button>
      </div>
    </Form>
  )
}
