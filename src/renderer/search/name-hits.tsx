import { FileText, Tag } from 'lucide-react'
import { useState } from 'react'
import type { NameHit } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import styles from './search-results.module.css'

const most = 12

function Sign({ hit: { kind, type } }: { readonly hit: NameHit }) {
  if (kind) return <KindMark kind={kind} size={9} />
  const Icon = type === 'tag' ? Tag : FileText
  return <Icon size={12} aria-hidden="true" />
}

/** Entities, titles and tags whose names answer: chips that open them. */
export function NameHits({ names }: { readonly names: readonly NameHit[] }) {
  const { say } = useWords()
  const { go } = usePlace()
  const [all, setAll] = useState(false)
  if (names.length === 0) return null
  const open = (hit: NameHit) => {
    if (hit.entity !== null) go({ view: 'entity', entity: hit.entity })
    else if (hit.document !== null) go({ view: 'document', document: hit.document })
    else go({ view: 'annotations', tag: hit.text })
  }
  const kindOf = (hit: NameHit) => (hit.kind ? say(`findings.kind.${hit.kind}`) : say(hit.type === 'tag' ? 'search.tag' : 'search.document'))
  return (
    <ul className={styles.names} aria-label={say('search.names')}>
      {names.slice(0, all ? names.length : most).map((hit) => (
        <li key={`${hit.type} ${hit.entity ?? hit.document ?? hit.text}`}>
          <button
            type="button" className={styles.chip} data-stop
            title={[kindOf(hit), hit.matched && say('search.matchedAs', { matched: hit.matched })].filter(Boolean).join(' · ')}
            onClick={() => open(hit)}
          >
            <Sign hit={hit} />
            <span className={styles.chipText}>{hit.text}</span>
            {hit.matched && <span className={styles.matched}>{hit.matched}</span>}
            <span className="visually-hidden">{kindOf(hit)}</span>
          </button>
        </li>
      ))}
      {!all && names.length > most && (
        <li>
          <button
            type="button" className={styles.chip} data-stop title={say('search.showAllNames')} onClick={() => setAll(true)}
          >
            {say('search.moreNames', { count: names.length - most })}
          </button>
        </li>
      )}
    </ul>
  )
}
