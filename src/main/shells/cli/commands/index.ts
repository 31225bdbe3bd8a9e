/** What the command line can do, in the order of its help. */
import type { AddCommand } from '../command.ts'
import { addAnnotate } from './annotate.ts'
import { addAnnotations } from './annotations.ts'
import { addCompare } from './compare.ts'
import { addDocuments } from './documents.ts'
import { addEntities } from './entities.ts'
import { addEntity } from './entity.ts'
import { addFigures } from './figures.ts'
import { addFindings } from './findings.ts'
import { addGraph } from './graph.ts'
import { addHistory, addRedo, addUndo } from './history.ts'
import { addImport } from './import.ts'
import { addReindex } from './reindex.ts'
import { addSearch } from './search.ts'
import { addServe } from './serve.ts'
import { addShow } from './show.ts'
import { addSilence } from './silence.ts'
import { addTerms } from './terms.ts'

export const commands: readonly AddCommand[] = [
  addImport, addSearch, addTerms, addDocuments, addShow, addEntities, addEntity, addGraph, addCompare, addFigures, addSilence, addAnnotate, addAnnotations, addHistory, addUndo, addRedo, addReindex, addServe, addFindings,
]
