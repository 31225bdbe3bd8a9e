import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { kindPath } from '../ui/kind-mark.tsx'
import styles from './radial-preview.module.css'

const width = 288
const height = 236
const perLetter = 6.3
const shorten = (name: string, room: number) => {
  const letters = Math.floor(room / perLetter)
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name
}

/** An entity in the middle, its nearest neighbours around it. The names are also in a list beside it, so this is for looking at and pointing. */
export function RadialPreview({ view }: { readonly view: Neighbourhood }) {
  const { say } = useWords()
  const { go } = usePlace()
  const [centre, ...around] = view.nodes
  // One or two around the middle are no picture; the list says them.
  if (!centre || around.length < 3) return null
  const places = around.map((node, at) => {
    // The first neighbour stands at the top right, so that names left and right of the middle are as many.
    const angle = -Math.PI / 2 + ((at + 0.5) * 2 * Math.PI) / around.length
    return { node, x: Math.cos(angle) * 52, y: Math.sin(angle) * 88, angle }
  })
  return (
    <svg className={styles.preview} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} role="img" aria-label={say('entities.preview', { name: centre.name })}>
      {places.map(({ node, x, y }) => <line key={node.key} className={styles.line} x1={0} y1={0} x2={x} y2={y} />)}
      <circle className={styles.clear} r={17} />
      <path d={kindPath(centre.kind, 22)} fill={`var(--kind-${centre.kind})`} />
      {places.map(({ node, x, y, angle }) => {
        const side = Math.abs(Math.cos(angle)) < 0.3 ? 'middle' : x > 0 ? 'start' : 'end'
        const [dx, dy] = side === 'middle' ? [0, y < 0 ? -12 : 20] : [x > 0 ? 11 : -11, 4]
        return (
          <g key={node.key} className={styles.node} transform={`translate(${x} ${y})`} onClick={() => go({ view: 'entity', entity: node.key })}>
            <circle className={styles.clear} r={9} />
            <path d={kindPath(node.kind, 12)} fill={`var(--kind-${node.kind})`} />
            <title>{node.name}</title>
            <text x={dx} y={dy} textAnchor={side}>{shorten(node.name, side === 'middle' ? 130 : width / 2 - Math.abs(x) - 15)}</text>
          </g>
        )
      })}
    </svg>
  )
}
