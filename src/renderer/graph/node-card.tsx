import { FileText, LocateFixed, PinOff, X } from 'lucide-react'
import type { GraphNode } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useGraphPlace } from './graph-place.ts'
import styles from './node-card.module.css'

interface NodeCardProps {
  readonly node: GraphNode
  readonly isCentre: boolean
  readonly isPinned: boolean
  readonly onUnpin: () => void
}

/** Who the selected node is, and where to go from it. */
export function NodeCard({ node, isCentre, isPinned, onUnpin }: NodeCardProps) {
  const { say } = useWords()
  const { select, recentre, openEntity } = useGraphPlace()
  return (
    <section className={styles.card} aria-label={node.name}>
      <KindMark kind={node.kind} size={14} />
      <div className={styles.words}>
        <h2 className={styles.name}>{node.name}</h2>
        <p className={styles.facts}>
          <span>{say(`findings.kind.${node.kind}`)}</span>
          <span>{say('findings.mentions', { count: node.mentions })}</span>
          <span>{say('findings.documents', { count: node.documents })}</span>
          <span>{say('graph.neighbours', { count: node.degree })}</span>
        </p>
      </div>
      <div className={styles.actions}>
        <IconButton label={say('common.openPage')} shortcut="↵" onPress={() => openEntity(node.key)}><FileText size={15} /></IconButton>
        {!isCentre && <IconButton label={say('graph.recentre')} shortcut="R" onPress={() => recentre(node.key)}><LocateFixed size={15} /></IconButton>}
        {isPinned && <IconButton label={say('graph.unpin')} onPress={onUnpin}><PinOff size={15} /></IconButton>}
        <IconButton label={say('graph.deselect')} onPress={() => select(undefined)}><X size={15} /></IconButton>
      </div>
    </section>
  )
}
