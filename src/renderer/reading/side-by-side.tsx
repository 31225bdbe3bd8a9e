import { useEffect, useRef, type ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useWords } from '../language/use-words.ts'
import { useLayout } from '../window/layout.tsx'
import styles from './side-by-side.module.css'

/** Below this there is no reading. */
const narrowest = 280
/** A window narrower than this has no room for two texts and what is known of them. */
const roomForInspector = 1320

export interface SideBySideProps {
  readonly main: ReactNode
  /** Null: there is one only. */
  readonly beside: ReactNode | null
}

/** One text, or two with an edge between them that can be dragged; each scrolls on its own. */
export function SideBySide({ main, beside }: SideBySideProps) {
  const { say } = useWords()
  useRoomForTwo(beside !== null)
  return (
    <Group className={styles.group} orientation="horizontal">
      <Panel id="main-text" className={styles.text} minSize={narrowest}>{main}</Panel>
      {beside !== null && (
        <>
          <Separator id="texts-edge" className={styles.edge} aria-label={say('common.panels.resize')} />
          <Panel id="beside-text" data-pane className={styles.text} minSize={narrowest}>{beside}</Panel>
        </>
      )}
    </Group>
  )
}

/** In a narrow window two texts take the inspector's room, and give it back. */
function useRoomForTwo(areTwo: boolean): void {
  const { inspector, toggleInspector, openInspector } = useLayout()
  const before = useRef(false)
  const took = useRef(false)
  useEffect(() => {
    if (areTwo === before.current) return
    before.current = areTwo
    if (areTwo && inspector && window.innerWidth < roomForInspector) {
      took.current = true
      toggleInspector()
    } else if (!areTwo && took.current) {
      took.current = false
      if (!inspector) toggleInspector()
    }
  }, [areTwo, inspector, toggleInspector])
  const giveBack = useRef(openInspector)
  useEffect(() => {
    giveBack.current = openInspector
  }, [openInspector])
  // Also where one leaves for another view while two are open.
  useEffect(() => () => { if (took.current) giveBack.current() }, [])
}
