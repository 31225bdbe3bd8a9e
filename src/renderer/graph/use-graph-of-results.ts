import { useState } from 'react'
import type { Search } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { usePlace } from '../place.ts'
import { useToasts } from '../ui/toasts.tsx'

const page = 200
/** An address that names more documents than this is no address any more. */
const most = 2000

/** The graph of what a search finds: gathers all its documents, and goes there. Beyond two thousand, it takes the first and says so. */
export function useGraphOfResults(): { readonly open: (search: Search) => void; readonly isGathering: boolean } {
  const { say, sayFailure } = useWords()
  const { client } = useLibrary()
  const { go } = usePlace()
  const { show } = useToasts()
  const [isGathering, setGathering] = useState(false)
  async function gather(search: Search): Promise<void> {
    setGathering(true)
    try {
      const documents: number[] = []
      for (let total = 1; documents.length < Math.min(total, most); ) {
        const reply = await client.search({ ...search, limit: page, offset: documents.length, perDocument: 1, counts: false })
        if (reply.documents.length === 0) break
        documents.push(...reply.documents.map(({ document }) => document))
        total = reply.total
        if (total > most && documents.length >= most) show({ name: 'graph', text: say('graph.gathered', { count: most }) })
      }
      go({ view: 'graph', documents: documents.slice(0, most).sort((a, b) => a - b) })
    } catch (error) {
      show({ tone: 'bad', text: sayFailure(error) })
    } finally {
      setGathering(false)
    }
  }
  return { open: (search) => void gather(search), isGathering }
}
