import { Pencil } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { annotationColours, type Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { Facet, FacetPanel } from '../ui/facet.tsx'
import { Popover } from '../ui/popover.tsx'
import { ColourDot } from './colour-dot.tsx'
import { ColourNamesForm } from './colour-names-form.tsx'
import { EntityFilter, type ChosenEntity } from './entity-filter.tsx'
import { filterAnnotations, type AnnotationFilter } from './filter-annotations.ts'
import { useColourNames } from './use-colour-names.ts'

export interface FilterPanelProps {
  readonly all: readonly Annotation[]
  readonly filter: AnnotationFilter
  readonly onChange: (part: Partial<AnnotationFilter>) => void
  readonly entity: ChosenEntity | null
  readonly onEntity: (entity: ChosenEntity | null) => void
}

/** What the annotations can be narrowed by, each with how many it would leave. Several of one kind mean any of them. */
export function FilterPanel({ all, filter, onChange, entity, onEntity }: FilterPanelProps) {
  const { say } = useWords()
  const nameOf = useColourNames()
  const counts = useMemo(() => ({
    colours: countBy(filterAnnotations(all, filter, 'colours'), ({ colour }) => [colour]),
    tags: countBy(filterAnnotations(all, filter, 'tags'), ({ tags }) => (tags.length ? tags : [''])),
    documents: countBy(filterAnnotations(all, filter, 'documents'), ({ document }) => [document]),
    states: countBy(filterAnnotations(all, filter, 'states'), ({ state }) => [state]),
  }), [all, filter])
  const titles = useMemo(() => new Map(all.map(({ document, title }) => [document, title])), [all])
  const tags = useMemo(() => [...new Set(all.flatMap(({ tags: own }) => own))].sort((a, b) => a.localeCompare(b)), [all])
  const hasUntagged = all.some(({ tags: own }) => own.length === 0)
  const states = (['exact', 'moved', 'uncertain', 'lost'] as const).filter((state) => all.some((one) => one.state === state))
  const byCount = <T,>(values: readonly T[], of: ReadonlyMap<T, number>) => values.toSorted((a, b) => (of.get(b) ?? 0) - (of.get(a) ?? 0))
  return (
    <FacetPanel>
      <Choices
        title={say('annotating.facet.colour')} values={annotationColours.filter((colour) => all.some((one) => one.colour === colour))} chosen={filter.colours} counts={counts.colours}
        onChange={(colours) => onChange({ colours })} nameOf={nameOf} signOf={(colour) => <ColourDot colour={colour} />}
        tool={
          <DialogTrigger>
            <IconButton size="s" label={say('annotating.nameColours')}><Pencil size={12} /></IconButton>
            <Popover label={say('annotating.nameColours')} placement="bottom start"><ColourNamesForm /></Popover>
          </DialogTrigger>
        }
      />
      {tags.length > 0 && (
        <Choices
          title={say('annotating.facet.tag')} values={[...byCount(tags, counts.tags), ...(hasUntagged ? [''] : [])]} chosen={filter.tags} counts={counts.tags}
          onChange={(chosen) => onChange({ tags: chosen })} nameOf={(tag) => tag || say('annotating.untagged')}
        />
      )}
      {titles.size > 1 && (
        <Choices
          title={say('annotating.facet.document')} values={byCount([...titles.keys()], counts.documents)} chosen={filter.documents} counts={counts.documents}
          onChange={(documents) => onChange({ documents })} nameOf={(document) => titles.get(document) ?? ''}
        />
      )}
      {states.some((state) => state !== 'exact') && (
        <Choices
          title={say('annotating.facet.state')} values={states} chosen={filter.states} counts={counts.states}
          onChange={(chosen) => onChange({ states: chosen })} nameOf={(state) => say(`annotating.state.${state}`)}
        />
      )}
      <EntityFilter chosen={entity} onChoose={onEntity} />
    </FacetPanel>
  )
}

function countBy<T>(annotations: readonly Annotation[], of: (one: Annotation) => readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const one of annotations) for (const value of of(one)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

interface ChoicesProps<T extends string | number> {
  readonly title: string
  readonly values: readonly T[]
  readonly chosen: readonly T[]
  readonly counts: ReadonlyMap<T, number>
  readonly onChange: (chosen: readonly T[]) => void
  readonly nameOf: (value: T) => string
  readonly signOf?: (value: T) => ReactNode
  readonly tool?: ReactNode
}
const few = 7

function Choices<T extends string | number>({ title, values, chosen, counts, onChange, nameOf, signOf, tool }: ChoicesProps<T>) {
  const { say, number } = useWords()
  return (
    <Facet
      title={title} tool={tool} few={few} moreWords={(count) => say('annotating.more', { count })} isChosen={(value) => chosen.includes(value)}
      values={values.map((value) => ({ value, name: nameOf(value), count: number(counts.get(value) ?? 0), isNone: !counts.get(value), sign: signOf?.(value) }))}
      onToggle={(value) => onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])}
    />
  )
}
