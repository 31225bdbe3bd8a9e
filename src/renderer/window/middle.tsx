import { AnnotationsView } from '../annotating/annotations-view.tsx'
import { EntitiesView } from '../entities/entities-view.tsx'
import { EntityInspector, EntityView } from '../entities/entity-view.tsx'
import { GraphInspector, GraphView } from '../graph/graph-view.tsx'
import { LibraryView } from '../overview/library-view.tsx'
import { usePlace, type Place } from '../place.ts'
import { DocumentInspector } from '../reading/document-inspector.tsx'
import { DocumentView } from '../reading/document-view.tsx'
import { SearchesView } from '../search/searches-view.tsx'

export const viewsWithInspector: ReadonlySet<Place['view']> = new Set(['document', 'entity', 'graph'])

/** What is in the middle, by where one is. */
export function Middle() {
  const { place } = usePlace()
  switch (place.view) {
    case 'library': return <LibraryView />
    case 'document': return <DocumentView place={place} />
    case 'entity': return <EntityView />
    case 'entities': return <EntitiesView />
    case 'graph': return <GraphView />
    case 'annotations': return <AnnotationsView />
    case 'searches': return <SearchesView />
  }
}

/** What is at its right, which speaks of the same. */
export function Inspector() {
  const { place } = usePlace()
  switch (place.view) {
    case 'document': return <DocumentInspector document={place.document} />
    case 'entity': return <EntityInspector />
    case 'graph': return <GraphInspector />
    default: return null
  }
}
