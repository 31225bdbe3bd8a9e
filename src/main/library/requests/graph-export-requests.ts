import { neighbourhoodSchema, type Neighbourhood } from '../../../shared/contract/graph.ts'
import type { ExportedFile } from '../../../shared/contract/annotations.ts'
import { layOutBest } from '../../../shared/drawing/best.ts'
import { toPicture, type Picture } from '../../../shared/drawing/picture.ts'
import { toLayoutInput } from '../../../shared/drawing/to-layout.ts'
import type { Parsed } from '../../../shared/contract.ts'
import { toCsvText } from '../annotations/csv.ts'
import type { Handlers } from '../answer.ts'
import { graphWords, type ExportedGraph } from '../graph/export/exported.ts'
import { toFtm } from '../graph/export/ftm.ts'
import { toGexf } from '../graph/export/gexf.ts'
import { toGraphml } from '../graph/export/graphml.ts'
import { toPage } from '../graph/export/page.ts'
import { toEdgeRows, toGraphJson, toNodeRows } from '../graph/export/tables.ts'
import { toNeighbourhood } from '../graph/neighbourhood.ts'
import type { Stores } from '../stores.ts'
import { listLinesEvidence } from './graph-evidence.ts'
import type { GraphSourceReader } from './graph-source.ts'
import { noEntity } from './missing.ts'

type Format = Parsed<'exportGraph'>['format']
/** Sentences a line, in formats that do not give all of them: none is read that is not shown. */
const mostSentences: Partial<Record<Format, number>> = { html: 12, 'csv-edges': 1, 'csv-nodes': 0, gexf: 0, graphml: 0 }
/** Without a window nobody can measure words; this is what they take up in the middle. */
const letterWidth = 6.6
const page = { width: 1300, height: 820 }

/** The graph as a file for other programs, or as a page. */
export function graphExportRequests(stores: Stores, graph: GraphSourceReader): Pick<Handlers, 'exportGraph'> {
  return {
    exportGraph({ asked, format, language }) {
      const options = neighbourhoodSchema.parse(asked)
      const view = toNeighbourhood(graph.narrow(options.appearsWith, options), options, graph.whole(options.appearsWith))
      if (!view) throw noEntity(options.centre ?? '')
      const said = listLinesEvidence(stores, options, view, mostSentences[format])
      return toFile({ view, ...said, day: new Date().toISOString().slice(0, 10) }, format, language)
    },
  }
}

function toFile(exported: ExportedGraph, format: Format, language: 'fr' | 'en'): ExportedFile {
  const words = graphWords[language]
  const laidOut = (): readonly [Picture, Float32Array] => layOut(exported.view)
  const file = (ending: string, mediaType: string, text: string): ExportedFile => ({ fileName: `${words.fileName}${ending}`, mediaType, text })
  switch (format) {
    case 'gexf': return file('.gexf', 'application/gexf+xml', toGexf(exported, laidOut()[1], words))
    case 'graphml': return file('.graphml', 'application/graphml+xml', toGraphml(exported, laidOut()[1], words))
    case 'json': return file('.json', 'application/json', toGraphJson(exported))
    case 'csv-nodes': return file('-entities.csv', 'text/csv', toCsvText(toNodeRows(exported, words)))
    case 'csv-edges': return file('-links.csv', 'text/csv', toCsvText(toEdgeRows(exported, words)))
    case 'ftm': return file('.ftm.json', 'application/json+ftm', toFtm(exported, words))
    case 'html': return file('.html', 'text/html', toPage(exported, ...laidOut(), words))
  }
}

function layOut(view: Neighbourhood): readonly [Picture, Float32Array] {
  const picture = toPicture(view, (text) => text.length * letterWidth)
  return [picture, layOutBest(toLayoutInput(picture, page, { positions: new Map(), pinned: new Set() }, false))]
}
