import { Minus, Plus } from 'lucide-react'
import { useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Facet, FacetCount } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import { sayFacetValue } from './choices-in-words.tsx'
import { useSearch } from './use-search.ts'
import styles from './facets.module.css'

const few = 5

/** What the answers can be narrowed by, each with how many it would leave: a click includes, Alt and a click (or −) excludes, once more lets go. */
export function Facets({ facets }: { readonly facets: readonly Facet[] }) {
  const { say } = useWords()
  const onKeyDown = useArrowKeys()
  const useful = facets.filter(({ values }) => values.length > 0)
  return (
    // The keys only move the focus among the buttons inside, which carry the meaning.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.drawer} role="group" aria-label={say('search.narrow')} onKeyDown={onKeyDown}>
      {useful.map((facet, i) => <OneFacet key={facet.facet} facet={facet} isFirst={i === 0} />)}
      <p className={styles.hint}>{say('search.facet.hint')}</p>
    </div>
  )
}

function OneFacet({ facet: { facet, values, more }, isFirst }: { readonly facet: Facet; readonly isFirst: boolean }) {
  const { say, number } = useWords()
  const [isAll, setAll] = useState(false)
  const { search } = useSearch()
  const isChosen = ({ value }: FacetCount) => search.facets.some((one) => one.facet === facet && one.value === value)
  const shown = values.filter((one, i) => isAll || i < few || isChosen(one))
  const most = Math.max(...values.map(({ documents }) => documents), 1)
  return (
    <section className={styles.facet} aria-label={say(`search.facet.${facet}`)}>
      <h3>{say(`search.facet.${facet}`)}</h3>
      <ul>
        {shown.map((one, i) => <Value key={one.value} facet={facet} count={one} share={one.documents / most} isInReach={isFirst && i === 0} />)}
      </ul>
      {shown.length < values.length && (
        <TextButton data-stop tabIndex={-1} className={styles.more} onClick={() => setAll(true)}>
          {say('search.facet.more', { count: values.length - shown.length + more })}
        </TextButton>
      )}
      {shown.length === values.length && more > 0 && <p className={styles.rest}>{say('search.facet.rest', { rest: number(more), count: more })}</p>}
    </section>
  )
}

interface ValueProps {
  readonly facet: Facet['facet']
  readonly count: FacetCount
  /** Of the documents of the commonest value. */
  readonly share: number
  readonly isInReach: boolean
}

function Value({ facet, count: { value, label, kind, documents }, share, isInReach }: ValueProps) {
  const words = useWords()
  const { say, number } = words
  const { search, chooseFacet } = useSearch()
  const chosen = search.facets.find((one) => one.facet === facet && one.value === value)
  const name = sayFacetValue(words, facet, value, label)
  const onClick = ({ altKey }: MouseEvent) => chooseFacet(facet, value, altKey)
  // Enter with Alt makes no click everywhere.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.altKey) return
    event.preventDefault()
    chooseFacet(facet, value, true)
  }
  const sign = chosen ? (chosen.exclude ? <Minus size={12} /> : <Plus size={12} />) : null
  const said = chosen ? (chosen.exclude ? 'search.facet.isExcluded' : 'search.facet.isIncluded') : null
  return (
    <li className={styles.value} data-chosen={chosen ? (chosen.exclude ? 'out' : 'in') : undefined}>
      <button
        type="button" data-stop tabIndex={isInReach ? 0 : -1} className={styles.include} aria-pressed={chosen !== undefined}
        style={{ '--share': share }} onClick={onClick} onKeyDown={onKeyDown}
      >
        <span className={styles.sign} aria-hidden="true">{sign ?? (kind && <KindMark kind={kind} size={9} />)}</span>
        <span className={styles.name} title={name}>{name}</span>
        {said && <span className="visually-hidden">{say(said)}</span>}
        <span className={styles.count}>
          {number(documents)}<span className="visually-hidden"> {say('search.facet.articles', { count: documents })}</span>
        </span>
      </button>
      <button
        type="button" tabIndex={-1} className={styles.exclude} aria-label={say('search.facet.exclude', { value: name })}
        onClick={() => chooseFacet(facet, value, true)}
      >
        <Minus size={12} aria-hidden="true" />
      </button>
    </li>
  )
}
