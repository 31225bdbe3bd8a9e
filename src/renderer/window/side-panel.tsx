import { useState, type ReactNode } from 'react'
import { Panel } from 'react-resizable-panels'
import styles from './side-panel.module.css'

const widths = { sources: { usual: 320, narrow: 264 }, inspector: { usual: 340, narrow: 276 } }
/** In pixels: a panel that was closed and is opened again is as wide as it was. */
const left = new Map<string, number>()

/** A panel at the left or the right, which keeps its width when the window changes its own. */
export function SidePanel({ id, children }: { readonly id: keyof typeof widths; readonly children: ReactNode }) {
  const [width] = useState(() => left.get(id) ?? widths[id][window.innerWidth < 1200 ? 'narrow' : 'usual'])
  return (
    <Panel
      id={id} data-pane className={styles.side} defaultSize={width} minSize={200} maxSize={560} groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }) => void left.set(id, inPixels)}
    >
      {children}
    </Panel>
  )
}
