import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { isTyping } from '../window/keys.ts'
import { useImporting } from './import-context.tsx'
import styles from './importing.module.css'

/** Files and folders, or words from another program; not what is dragged about in this window, nor onto a field, which takes words itself. */
const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
const carriesText = ({ dataTransfer, target }: DragEvent): boolean => (dataTransfer?.types.includes('text/plain') ?? false) && !isTyping(target)

/** Files, folders and texts may be dropped anywhere on the window; while they hover, it says so. */
export function DropOverlay() {
  const { take } = useImporting()
  const { say } = useWords()
  const [over, setOver] = useState<'files' | 'text' | null>(null)
  useEffect(() => {
    // Entering a child leaves its parent: only the balance says whether the pointer is still inside.
    let depth = 0
    let isOwn = false
    const carries = (event: DragEvent) => (carriesFiles(event) ? 'files' : !isOwn && carriesText(event) ? 'text' : null)
    const begin = () => { isOwn = true }
    const end = () => { isOwn = false }
    const enter = (event: DragEvent) => {
      const carried = carries(event)
      if (carried === null) return
      depth++
      setOver(carried)
    }
    const leave = (event: DragEvent) => {
      if (carries(event) !== null && --depth <= 0) setOver(null)
    }
    const allow = (event: DragEvent) => {
      if (carries(event) !== null) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      depth = 0
      setOver(null)
      if (carries(event) === null) return
      event.preventDefault()
      if (event.dataTransfer) take(event.dataTransfer)
    }
    const all = [['dragstart', begin], ['dragend', end], ['dragenter', enter], ['dragleave', leave], ['dragover', allow], ['drop', drop]] as const
    for (const [name, listener] of all) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of all) window.removeEventListener(name, listener)
    }
  }, [take])
  if (!over) return null
  return (
    <div className={styles.overlay} role="status">
      <div className={styles.target}>
        <FileDown size={30} strokeWidth={1.5} aria-hidden="true" />
        <strong>{say(over === 'text' ? 'importing.dropText' : 'importing.drop')}</strong>
        <span>{say('importing.dropHint')}</span>
      </div>
    </div>
  )
}
