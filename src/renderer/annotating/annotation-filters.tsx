import { Search } from 'lucide-react'
import { useMemo } from 'react'
import { annotationColours, type Annotation, type AnnotationColour } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Chooser, type Option } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { dotStyle } from './colour-picker.tsx'
import { tagsOf, type AnnotationFilter } from './filter-annotations.ts'
import styles from './annotations-view.module.css'

/** The choice that chooses nothing. */
const any = '*'

export interface FiltersProps {
  readonly all: readonly Annotation[]
  readonly found: number
  readonly filter: AnnotationFilter
  readonly onChange: (filter: AnnotationFilter) => void
}

/** Above the annotations: how many of them are shown, and by which words, colour, tag and article. */
export function Filters({ all, found, filter, onChange }: FiltersProps) {
  const { say } = useWords()
  const tags = useMemo(() => tagsOf(all), [all])
  const documents = useMemo(() => new Map(all.map(({ document, title }) => [String(document), title])), [all])
  const colourOptions: Option<AnnotationColour | typeof any>[] = annotationColours.map((colour) => ({
    value: colour, label: say(`annotating.colour.${colour}`), icon: <span className={styles.dot} style={dotStyle(colour)} />,
  }))
  return (
    <header className={styles.bar}>
      <h1 className={styles.heading}>{say('annotating.view')}</h1>
      <span className={styles.count} role="status">{say('annotating.shown', { shown: found, total: all.length })}</span>
      <div className={styles.filters}>
        <TextField
          label={say('annotating.filter')} placeholder={say('annotating.filterPlaceholder')} icon={<Search size={14} />}
          value={filter.words} onChange={(words) => onChange({ ...filter, words })}
        />
        <Chooser
          label={say('annotating.colours')} options={[{ value: any, label: say('annotating.anyColour') }, ...colourOptions]}
          value={filter.colour ?? any} onChange={(colour) => onChange({ ...filter, colour: colour === any ? null : colour })}
        />
        {tags.length > 0 && (
          <Chooser
            label={say('annotating.tagFilter')}
            options={[{ value: any, label: say('annotating.anyTag') }, ...tags.map((tag) => ({ value: tag, label: tag }))]}
            value={filter.tag ?? any} onChange={(tag) => onChange({ ...filter, tag: tag === any ? null : tag })}
          />
        )}
        {documents.size > 1 && (
          <Chooser
            label={say('annotating.documentFilter')}
            options={[{ value: any, label: say('annotating.anyDocument') }, ...[...documents].map(([value, label]) => ({ value, label }))]}
            value={filter.document === null ? any : String(filter.document)}
            onChange={(document) => onChange({ ...filter, document: document === any ? null : Number(document) })}
          />
        )}
      </div>
    </header>
  )
}
