import type { GraphViewState, SavedGraphView } from '../../../shared/contract/graph.ts'
import type { Database } from './open.ts'

interface Row {
  readonly id: number
  readonly name: string
  readonly savedAt: string
  readonly state: string
  readonly nodes: string
  readonly edges: string
}
const toView = ({ state, nodes, edges, ...row }: Row): SavedGraphView => ({
  ...row, state: JSON.parse(state) as GraphViewState, nodes: JSON.parse(nodes) as string[], edges: JSON.parse(edges) as string[],
})

/** All the SQL about kept pictures of the graph. */
export function viewStore(db: Database) {
  const columns = 'id, name, saved_at AS savedAt, state, nodes, edges'
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM graph_views ORDER BY saved_at DESC, id DESC`)
  const byId = db.prepare<[number], Row>(`SELECT ${columns} FROM graph_views WHERE id = ?`)
  const byName = db.prepare<[string], Row>(`SELECT ${columns} FROM graph_views WHERE name = ?`)
  const nextId = db.prepare<[], { id: number }>(`
    SELECT max(coalesce((SELECT max(id) FROM graph_views), 0), coalesce((SELECT max(thing) FROM changes WHERE what = 'graph-view'), 0)) + 1 AS id
  `)
  const put = db.prepare(`
    INSERT INTO graph_views (id, name, saved_at, state, nodes, edges) VALUES (@id, @name, @savedAt, @state, @nodes, @edges)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, saved_at = excluded.saved_at, state = excluded.state, nodes = excluded.nodes, edges = excluded.edges
  `)
  const remove = db.prepare('DELETE FROM graph_views WHERE id = ?')
  const found = (row: Row | undefined): SavedGraphView | undefined => row && toView(row)

  return {
    /** Newest first. */
    list: (): SavedGraphView[] => all.all().map(toView),
    find: (id: number) => found(byId.get(id)),
    findByName: (name: string) => found(byName.get(name)),
    /** Never one that was used before. */
    nextId: (): number => nextId.get()!.id,
    put: (view: SavedGraphView): void =>
      void put.run({ ...view, state: JSON.stringify(view.state), nodes: JSON.stringify(view.nodes), edges: JSON.stringify(view.edges) }),
    remove: (id: number): void => void remove.run(id),
  }
}
