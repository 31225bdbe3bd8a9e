import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { useImporting } from './import-context.tsx'
import styles from './importing.module.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Files may be dropped anywhere on the window; while they hover, it says so. */
export function DropOverlay() {
  const { take } = useImporting()
  const { say } = useWords()
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering a child leaves its parent: only the balance says whether the pointer is still inside.
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth++
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (carriesFiles(event) && --depth <= 0) setOver(false)
    }
    const allow = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      if (event.dataTransfer) take(event.dataTransfer)
    }
    const all = [['dragenter', enter], ['dragleave', leave], ['dragover', allow], ['drop', drop]] as const
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
        <strong>{say('importing.drop')}</strong>
        <span>{say('importing.dropHint')}</span>
      </div>
    </div>
  )
}
