import type { DocumentFilter } from '../../shared/contract/documents.ts'
import { documentFormats, type DocumentFormat, type Language } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { useAsk } from '../library/use-ask.ts'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import { CollectionFacet } from './collection-facet.tsx'
import { Facet } from './facet.tsx'
import { tidyFilter, toggle, type Look } from './look.ts'
import styles from './article-filters.module.css'

const isFormat = (value: string): value is DocumentFormat => (documentFormats as readonly string[]).includes(value)

/** What the articles can be narrowed by, each with how many it would leave, as the library counts them. */
export function ArticleFilters({ look, onLook }: { readonly look: Look; readonly onLook: (look: Look) => void }) {
  const { say } = useWords()
  const onKeyDown = useArrowKeys()
  const { filter } = look
  const { data: facets } = useAsk('documentFacets', filter, { keepPrevious: true })
  const choose = (part: DocumentFilter) => onLook({ ...look, filter: toggle(filter, part) })
  if (!facets) return null
  const { starred, tags, outlets, years, languages, formats } = facets
  const year = filter.from !== undefined && filter.from === filter.to ? filter.from : undefined
  const named = (values: typeof tags) => values.filter(({ value }) => value !== '').map(({ value, documents }) => ({ value, name: value, documents }))
  return (
    // The keys only move the focus among the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.panel} onKeyDown={onKeyDown}>
      {(starred > 0 || filter.starred) && <Facet title={say('sources.facet.starred')} values={[{ value: 'starred', name: say('sources.withStar'), documents: starred }]} chosen={filter.starred ? 'starred' : undefined} onChoose={() => choose({ starred: true })} />}
      <CollectionFacet look={look} onChoose={(collection) => choose({ collection })} />
      {tags.some(({ value }) => value !== '') && <Facet title={say('sources.facet.tag')} values={named(tags)} chosen={filter.tag} onChoose={(tag) => choose({ tag })} />}
      <Facet
        title={say('sources.facet.outlet')} values={outlets.map(({ value, documents }) => ({ value, name: value || say('sources.noOutlet'), documents }))}
        chosen={filter.outlet} onChoose={(outlet) => choose({ outlet })}
      />
      {years.some(({ value }) => value !== '') && <Facet title={say('sources.facet.year')} values={named(years)} chosen={year} onChoose={(value) => choose({ from: value, to: value })} />}
      <Facet
        title={say('sources.facet.language')} values={languages.map(({ value, documents }) => ({ value: value as Language, name: say(`sources.languageCode.${value as Language}`), documents }))}
        chosen={filter.language} onChoose={(language) => choose({ language })}
      />
      {(formats.length > 1 || filter.format !== undefined) && (
        <Facet
          title={say('sources.facet.format')} values={formats.map(({ value, documents }) => ({ value, name: isFormat(value) ? say(`reading.format.${value}`) : value, documents }))}
          chosen={filter.format} onChoose={(format) => choose({ format })}
        />
      )}
      <section className={styles.facet} aria-label={say('sources.facet.entity')}>
        <div className={styles.head}><h2>{say('sources.facet.entity')}</h2></div>
        <div className={styles.entity}>
          <EntityChooser
            label={say('sources.facet.entity')} placeholder={say('sources.entityPlaceholder')} none={say('sources.entityNone')} drop={(name) => say('sources.dropEntity', { name })}
            chosen={filter.entity} onChoose={(entity) => onLook({ ...look, filter: tidyFilter({ ...filter, entity }) })}
          />
        </div>
      </section>
    </div>
  )
}
