import { FileText, Highlighter, Tag } from 'lucide-react'
import { useState } from 'react'
import type { DocumentHit, NameHit } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { StateMark } from '../library/state-mark.tsx'
import { usePlace } from '../place.ts'
import { useReading } from '../reading/reading-context.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import styles from './name-hits.module.css'

const most = 12
const words = { entity: 'search.names', document: 'search.document', tag: 'search.tag', note: 'search.annotation' } as const

function Sign({ hit: { kind, type } }: { readonly hit: NameHit }) {
  if (kind) return <KindMark kind={kind} size={9} />
  const Icon = type === 'tag' ? Tag : type === 'note' ? Highlighter : FileText
  return <Icon size={12} aria-hidden="true" />
}

export interface NameHitsProps {
  readonly names: readonly NameHit[]
  /** The articles listed beneath, whose titles and notes need not be said twice. */
  readonly documents: readonly DocumentHit[]
}

/** Entities, titles, tags and notes whose names answer: chips that open them. */
export function NameHits({ names: all, documents }: NameHitsProps) {
  const { say } = useWords()
  const { go } = usePlace()
  const { setActive, setTab } = useReading()
  const [isAll, setAll] = useState(false)
  const isBelow = ({ type, document, annotation }: NameHit) => documents.some((hit) => (
    (type === 'document' && hit.document === document) || (type === 'note' && hit.annotations.some((note) => note.annotation === annotation))
  ))
  const names = all.filter((hit) => !isBelow(hit))
  if (names.length === 0) return null
  const open = (hit: NameHit) => {
    if (hit.entity !== null) go({ view: 'entity', entity: hit.entity })
    else if (hit.document !== null) {
      if (hit.annotation !== null) {
        setTab('annotations')
        setActive({ id: hit.annotation, field: null })
      }
      go({ view: 'document', document: hit.document })
    }
    else go({ view: 'annotations', tag: hit.text })
  }
  const kindOf = (hit: NameHit) => (hit.kind ? say(`findings.kind.${hit.kind}`) : say(words[hit.type]))
  return (
    <ul className={styles.names} aria-label={say('search.names')}>
      {names.slice(0, isAll ? names.length : most).map((hit) => (
        <li key={`${hit.type} ${hit.entity ?? hit.annotation ?? hit.document ?? hit.text}`}>
          <button
            type="button" className={styles.chip} data-stop
            title={[kindOf(hit), hit.matched && say('search.matchedAs', { matched: hit.matched })].filter(Boolean).join(' · ')}
            onClick={() => open(hit)}
          >
            <Sign hit={hit} />
            <span className={styles.chipText}>{hit.text}</span>
            {hit.confirmed && <StateMark isConfirmed />}
            {hit.matched && <span className={styles.matched}>{hit.matched}</span>}
            <span className="visually-hidden">{kindOf(hit)}</span>
          </button>
        </li>
      ))}
      {!isAll && names.length > most && (
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
