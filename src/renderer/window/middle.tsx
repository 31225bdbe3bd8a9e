import { AnnotationsView } from '../annotating/annotations-view.tsx'
import { CompareInspector } from '../compare/compare-inspector-view.tsx'
import { CompareView } from '../compare/compare-view.tsx'
import { DecisionsView } from '../decisions/decisions-view.tsx'
import { CoverageView } from '../documents/coverage-view.tsx'
import { RevisionsView } from '../documents/revisions-view.tsx'
import { EntitiesView } from '../entities/entities-view.tsx'
import { EntityInspector, EntityView } from '../entities/entity-view.tsx'
import { GraphInspector, GraphView } from '../graph/graph-view.tsx'
import { LibraryView } from '../overview/library-view.tsx'
import { usePlace, type Place } from '../place.ts'
import { DocumentInspector } from '../reading/document-inspector.tsx'
import { DocumentView } from '../reading/document-view.tsx'
import { SearchesView } from '../search/searches-view.tsx'
import { ArticlesView } from '../sources/articles-view.tsx'
import { TimelineView } from '../timeline/timeline-view.tsx'

const viewsWithInspector: ReadonlySet<Place['view']> = new Set(['document', 'entity', 'graph'])
/** Whether there is anything to say beside it. A table is given the whole width until one of its rows is open. */
export const hasInspectorAt = (place: Place): boolean => viewsWithInspector.has(place.view) || (place.view === 'compare' && (place.tab ?? 'rows') === 'rows' && place.row !== undefined)

/** What is in the middle, by where one is. */
export function Middle() {
  const { place } = usePlace()
  switch (place.view) {
    case 'library': return <LibraryView />
    case 'articles': return <ArticlesView />
    case 'coverage': return <CoverageView />
    case 'revisions': return <RevisionsView />
    case 'document': return <DocumentView place={place} />
    case 'entity': return <EntityView />
    case 'entities': return <EntitiesView />
    case 'graph': return <GraphView />
    case 'compare': return <CompareView />
    case 'timeline': return <TimelineView />
    case 'decisions': return <DecisionsView />
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
    case 'compare': return <CompareInspector />
    default: return null
  }
}
