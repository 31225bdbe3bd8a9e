import { ChevronsDownUp, ChevronsUpDown, Crosshair, EyeOff, FileText, LocateFixed, Pin, PinOff, Route, X } from 'lucide-react'
import type { GraphNode } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useGraphPlace } from './graph-place.ts'
import type { GraphDeeds } from './use-graph-deeds.ts'
import styles from './node-card.module.css'

interface NodeCardProps {
  readonly node: GraphNode
  readonly isCentre: boolean
  readonly isPinned: boolean
  /** Neighbours that the picture does not show. */
  readonly unseen: number
  readonly hasLeaves: boolean
  readonly deeds: GraphDeeds
  readonly onPin: () => void
  readonly onFocus: () => void
}

/** Who the selected node is, and what can be done with it. */
export function NodeCard({ node, isCentre, isPinned, unseen, hasLeaves, deeds, onPin, onFocus }: NodeCardProps) {
  const { say } = useWords()
  const { select, recentre, openEntity } = useGraphPlace()
  return (
    <section className={styles.card} aria-label={node.name}>
      <KindMark kind={node.kind} size={14} />
      <div className={styles.words}>
        <h2 className={styles.name}>{node.name}</h2>
        <p className={styles.facts}>
          <span>{say(`findings.kind.${node.kind}`)}</span>
          {node.confirmed && <span className={styles.sure}>{say('graph.confirmed')}</span>}
          <span>{say('findings.mentions', { count: node.mentions })}</span>
          <span>{say('graph.neighbours', { count: node.degree })}</span>
          {unseen > 0 && <span>{say('graph.expandMore', { count: unseen })}</span>}
        </p>
      </div>
      <div className={styles.actions}>
        <IconButton label={say('common.openPage')} shortcut="↵" onPress={() => openEntity(node.key)}><FileText size={15} /></IconButton>
        {!isCentre && <IconButton label={say('graph.recentre')} shortcut="R" onPress={() => recentre(node.key)}><LocateFixed size={15} /></IconButton>}
        <IconButton label={say('graph.expand')} shortcut="E" isDisabled={unseen === 0} onPress={() => deeds.expand(node.key)}><ChevronsUpDown size={15} /></IconButton>
        {hasLeaves && <IconButton label={say('graph.collapse')} shortcut="C" onPress={() => deeds.collapse(node.key)}><ChevronsDownUp size={15} /></IconButton>}
        <IconButton label={say('graph.focus')} shortcut="F" onPress={onFocus}><Crosshair size={15} /></IconButton>
        <IconButton label={say('graph.routes.here')} shortcut="W" onPress={() => deeds.route(node.key)}><Route size={15} /></IconButton>
        <IconButton label={say(isPinned ? 'graph.unpin' : 'graph.pin')} shortcut="P" active={isPinned} onPress={onPin}>{isPinned ? <PinOff size={15} /> : <Pin size={15} />}</IconButton>
        {!isCentre && <IconButton label={say('graph.hide')} shortcut="H" onPress={() => deeds.hide([node.key])}><EyeOff size={15} /></IconButton>}
        <IconButton label={say('graph.deselect')} onPress={() => select(undefined)}><X size={15} /></IconButton>
      </div>
    </section>
  )
}

interface ChosenCardProps {
  readonly count: number
  readonly onOnly: () => void
  readonly onPin: () => void
  readonly onHide: () => void
  readonly onClear: () => void
}

/** Several are chosen: what can be done with all of them. */
export function ChosenCard({ count, onOnly, onPin, onHide, onClear }: ChosenCardProps) {
  const { say } = useWords()
  return (
    <section className={styles.card} aria-label={say('graph.chosen', { count })}>
      <div className={styles.words}><h2 className={styles.name}>{say('graph.chosen', { count })}</h2></div>
      <div className={styles.actions}>
        <Button size="s" tone="quiet" icon={<Crosshair size={14} />} onPress={onOnly}>{say('graph.chosenOnly')}</Button>
        <Button size="s" tone="quiet" icon={<Pin size={14} />} onPress={onPin}>{say('graph.chosenPin')}</Button>
        <Button size="s" tone="quiet" icon={<EyeOff size={14} />} onPress={onHide}>{say('graph.chosenHide')}</Button>
        <IconButton label={say('graph.chosenClear')} onPress={onClear}><X size={15} /></IconButton>
      </div>
    </section>
  )
}
