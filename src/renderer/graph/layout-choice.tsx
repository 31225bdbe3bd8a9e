import { Radio, RadioGroup } from 'react-aria-components'
import { graphLayouts, type GraphLayout } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { Segmented } from '../ui/choice.tsx'
import { usePlace } from '../place.ts'
import { layoutOf, useGraphPlace, type Pins } from './graph-place.ts'
import styles from './layout-choice.module.css'

type Held = ReadonlyMap<GraphLayout, Pins | undefined>

/** How nodes are arranged, and what their colours say. What is pinned in one layout waits while another is looked at. */
export function LayoutChoice() {
  const { say } = useWords()
  const { memory } = usePlace()
  const { here, change } = useGraphPlace()
  const layout = layoutOf(here)
  const arrange = (next: GraphLayout) => {
    const held: Held = new Map([...(memory.recall<Held>('graph-pins') ?? []), [layout, here.pins]])
    memory.keep('graph-pins', held)
    change({ layout: next === 'force' ? undefined : next, pins: held.get(next) })
  }
  return (
    <div className={styles.choice}>
      <h3 className={styles.head}>{say('graph.layout.label')}</h3>
      <RadioGroup className={styles.layouts!} aria-label={say('graph.layout.label')} value={layout} onChange={(value) => arrange(value as GraphLayout)}>
        {graphLayouts.map((each) => (
          <Radio key={each} value={each} className={styles.layout!}>
            <Sketch layout={each} />
            <span className={styles.words}>
              <span className={styles.name}>{say(`graph.layout.${each}`)}</span>
              <span className={styles.hint}>{say(`graph.layoutHint.${each}`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <h3 className={styles.head}>{say('graph.colour.label')}</h3>
      <Segmented label={say('graph.colour.label')} value={here.colour ?? 'kind'} onChange={(colour) => change({ colour: colour === 'kind' ? undefined : colour })}
        options={[{ value: 'kind', label: say('graph.colour.kind') }, { value: 'community', label: say('graph.colour.community') }]} />
      <p className={styles.hint}>{say('graph.colourHint')}</p>
    </div>
  )
}

const dots: Readonly<Record<GraphLayout, readonly (readonly [number, number])[]>> = {
  force: [[9, 8], [20, 6], [15, 15], [26, 14], [8, 21], [20, 23]],
  radial: [[16, 14], [16, 5], [25, 11], [22, 22], [10, 22], [7, 11]],
  timeline: [[6, 9], [6, 19], [16, 6], [16, 14], [16, 22], [26, 14]],
  kinds: [[7, 8], [13, 8], [7, 14], [23, 8], [23, 14], [9, 23]],
}
/** What the layout looks like, in six dots. */
function Sketch({ layout }: { readonly layout: GraphLayout }) {
  return (
    <svg className={styles.sketch} width="32" height="28" viewBox="0 0 32 28" aria-hidden="true">
      {layout === 'radial' && <circle cx="16" cy="14" r="9.4" fill="none" stroke="currentColor" opacity="0.4" />}
      {layout === 'timeline' && [11, 21].map((x) => <path key={x} d={`M${x} 3V25`} stroke="currentColor" opacity="0.4" />)}
      {layout === 'kinds' && <path d="M3 4H17V18H3ZM19 4H27V18H19ZM4 20H14V26H4Z" fill="none" stroke="currentColor" opacity="0.4" />}
      {layout === 'force' && <path d="M9 8L15 15L20 6M15 15L26 14M8 21L15 15L20 23" fill="none" stroke="currentColor" opacity="0.4" />}
      {dots[layout].map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2.2" fill="currentColor" />)}
    </svg>
  )
}
