import type { DocumentFilter } from '../../shared/contract/documents.ts'
import { documentFormats, type DocumentFormat, type Language } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { useAsk } from '../library/use-ask.ts'
import { FacetPanel, FacetSection } from '../ui/facet.tsx'
import styles from '../ui/facet.module.css'
import { CollectionFacet } from './collection-facet.tsx'
import { Choice } from './choice.tsx'
import { tidyFilter, toggle, type Look } from './look.ts'

const isFormat = (value: string): value is DocumentFormat => (documentFormats as readonly string[]).includes(value)

/** What the articles can be narrowed by, each with how many it would leave, as the library counts them. */
export function ArticleFilters({ look, onLook }: { readonly look: Look; readonly onLook: (look: Look) => void }) {
  const { say } = useWords()
  const { filter } = look
  const { data: facets } = useAsk('documentFacets', filter, { keepPrevious: true })
  const choose = (part: DocumentFilter) => onLook({ ...look, filter: toggle(filter, part) })
  if (!facets) return null
  const { starred, tags, outlets, years, languages, formats } = facets
  const year = filter.from !== undefined && filter.from === filter.to ? filter.from : undefined
  const named = (values: typeof tags) => values.filter(({ value }) => value !== '').map(({ value, documents }) => ({ value, name: value, documents }))
  return (
    <FacetPanel>
      {(starred > 0 || filter.starred) && <Choice title={say('sources.facet.starred')} values={[{ value: 'starred', name: say('sources.withStar'), documents: starred }]} chosen={filter.starred ? 'starred' : undefined} onChoose={() => choose({ starred: true })} />}
      <CollectionFacet look={look} onChoose={(collection) => choose({ collection })} />
      {tags.some(({ value }) => value !== '') && <Choice title={say('sources.facet.tag')} values={named(tags)} chosen={filter.tag} onChoose={(tag) => choose({ tag })} />}
      <Choice
        title={say('sources.facet.outlet')} values={outlets.map(({ value, documents }) => ({ value, name: value || say('sources.noOutlet'), documents }))}
        chosen={filter.outlet} onChoose={(outlet) => choose({ outlet })}
      />
      {years.some(({ value }) => value !== '') && <Choice title={say('sources.facet.year')} values={named(years)} chosen={year} onChoose={(value) => choose({ from: value, to: value })} />}
      <Choice
        title={say('sources.facet.language')} values={languages.map(({ value, documents }) => ({ value: value as Language, name: say(`sources.languageCode.${value as Language}`), documents }))}
        chosen={filter.language} onChoose={(language) => choose({ language })}
      />
      {(formats.length > 1 || filter.format !== undefined) && (
        <Choice
          title={say('sources.facet.format')} values={formats.map(({ value, documents }) => ({ value, name: isFormat(value) ? say(`reading.format.${value}`) : value, documents }))}
          chosen={filter.format} onChoose={(format) => choose({ format })}
        />
      )}
      <FacetSection title={say('sources.facet.entity')}>
        <div className={styles.entity}>
          <EntityChooser
            label={say('sources.facet.entity')} placeholder={say('sources.entityPlaceholder')} none={say('sources.entityNone')} drop={(name) => say('sources.dropEntity', { name })}
            chosen={filter.entity} onChoose={(entity) => onLook({ ...look, filter: tidyFilter({ ...filter, entity }) })}
          />
        </div>
      </FacetSection>
    </FacetPanel>
  )
}
