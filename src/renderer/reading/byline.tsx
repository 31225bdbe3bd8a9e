import { FileDown } from 'lucide-react'
import { useMemo } from 'react'
import { TooltipTrigger, Button } from 'react-aria-components'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { Tip } from '../ui/button.tsx'
import { useOriginal } from './use-original.ts'
import styles from './document-view.module.css'

/** Words that most people read in a minute, silently and with attention. */
const aMinute = 230
/** In minutes; from here on, hours say more. */
const aLongRead = 100

/** Over the text: where it is from, when, how long it takes to read, and the file it was made of. */
export function Byline({ open: { document, text, original } }: { readonly open: OpenDocument }) {
  const { say, partialDate, bytes } = useWords()
  const showOriginal = useOriginal()
  const minutes = useMemo(() => Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / aMinute)), [text])
  return (
    <p className={styles.byline}>
      <span>{document.outlet ?? document.fileName}</span>
      <span>{document.published ? partialDate(document.published) : say('common.undated')}</span>
      {document.author && <span>{document.author}</span>}
      <span>{say(`reading.language.${document.language}`)}</span>
      <span>{minutes < aLongRead ? say('reading.minutes', { count: minutes }) : say('reading.hours', { count: Math.round(minutes / 60) })}</span>
      {original && (
        <TooltipTrigger delay={400}>
          <Button className={styles.original!} aria-label={say('reading.original.open', { file: original.fileName })} onPress={() => showOriginal(document.id)}>
            <FileDown size={13} aria-hidden="true" />
            {say('reading.original.name')}
          </Button>
          <Tip label={`${original.fileName} · ${bytes(original.bytes)}`} />
        </TooltipTrigger>
      )}
    </p>
  )
}
