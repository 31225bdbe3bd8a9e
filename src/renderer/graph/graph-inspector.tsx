import { EdgePanel } from './edge-panel.tsx'
import { GraphHint } from './graph-hint.tsx'
import { findNode, useGraphPlace, useNeighbourhood } from './graph-place.ts'
import { NodePanel } from './node-panel.tsx'
import { RoutesPanel } from './routes-panel.tsx'

/** Beside the graph: the sentences behind the line that is selected, the ways between two, or all lines of the entity that is selected. */
export function GraphInspector() {
  const { here } = useGraphPlace()
  const { data: view } = useNeighbourhood()
  const selected = view ? findNode(view, here.selected) : null
  if (here.edge) return <EdgePanel key={JSON.stringify(here.edge)} edge={here.edge} view={view} />
  if (here.route) return <RoutesPanel route={here.route} />
  if (view && selected !== null) return <NodePanel view={view} node={selected} />
  return <GraphHint />
}
