import { useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { Ban, FileText } from 'lucide-react'
import type { EntityPage } from '../../shared/contract/entities.ts'
import type { EntitySummary, Evidence } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EvidenceText, LitText } from '../library/evidence-text.tsx'
import { usePlace } from '../place.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { MenuCard, MenuChoice } from '../ui/menu.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { SelectTick } from '../ui/select-tick.tsx'
import { inOrderOfPublication, mentionsIn, oneByOne, placeName } from './entity-page.ts'
import { Section } from './section.tsx'
import { useDecideEntities } from './use-decide-entities.ts'
import styles from './entity-sections.module.css'

/** The mentions chosen; null while one is not choosing. */
type Chosen = ReadonlySet<string> | null
interface MentionsProps {
  readonly page: EntityPage
  readonly chosen: Chosen
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}
const firstFew = 4

/** Every mention in its sentence, document by document; while some are chosen to mean another, each with a box. */
export function Mentions({ page, chosen, onChoose }: MentionsProps) {
  const { say } = useWords()
  return (
    <Section title={say('entities.mentions')} count={page.entity.mentions}>
      {inOrderOfPublication(page.mentions).map((mention) => <DocumentMentions key={mention.document.id} entity={page.entity} {...mention} chosen={chosen} onChoose={onChoose} />)}
    </Section>
  )
}

type DocumentMentionsProps = EntityPage['mentions'][number] & Omit<MentionsProps, 'page'> & { readonly entity: EntitySummary }

function DocumentMentions({ entity, document, evidence, chosen, onChoose }: DocumentMentionsProps) {
  const { say, partialDate } = useWords()
  const { go } = usePlace()
  const [isWhole, setWhole] = useState(false)
  const all = chosen === null ? evidence : oneByOne(evidence)
  const shown = isWhole || chosen !== null ? all : all.slice(0, firstFew)
  const places = all.flatMap(mentionsIn).map(placeName)
  const areAll = chosen !== null && places.every((place) => chosen.has(place))
  const set = (some: readonly string[], isChosen: boolean) => onChoose(new Set(isChosen ? [...(chosen ?? []), ...some] : [...(chosen ?? [])].filter((place) => !some.includes(place))))
  return (
    <section className={styles.document} aria-label={document.title}>
      <h3 className={styles.documentTitle}>
        {chosen !== null && (
          <SelectTick
            className={styles.tick} checked={areAll} aria-label={say('entities.split.allOf', { title: document.title })}
            isMixed={!areAll && places.some((place) => chosen.has(place))} onChange={() => set(places, !areAll)}
          />
        )}
        <RowButton className={styles.open} title={say('entities.openArticle')} onClick={() => go({ view: 'document', document: document.id })}>
          <FileText size={14} aria-hidden="true" />
          <span>{document.title}</span>
        </RowButton>
        <span className={styles.when}>{[document.outlet, document.published ? partialDate(document.published) : say('common.undated')].filter(Boolean).join(' · ')}</span>
      </h3>
      <ul className={styles.plain}>
        {chosen === null
          ? shown.map((each) => <li key={each.start} className={styles.mention}><EvidenceText evidence={each} bare /><WrongHere entity={entity} evidence={each} /></li>)
          : shown.map((each) => {
              const place = mentionsIn(each).map(placeName)[0] ?? ''
              return (
                <li key={place}>
                  {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the tick is its control */}
                  <label className={styles.choice}>
                    <SelectTick className={styles.tick} checked={chosen.has(place)} onChange={(event) => set([place], event.target.checked)} />
                    <span className={styles.choiceWords}><LitText text={each.text} lit={each.lit} /></span>
                  </label>
                </li>
              )
            })}
      </ul>
      {all.length > shown.length && <Button size="s" tone="quiet" onPress={() => setWhole(true)}>{say('entities.moreSentences', { count: all.length - shown.length })}</Button>}
    </section>
  )
}

/** Say that here it is not named; where a sentence names it several times, which of them. */
function WrongHere({ entity: { name }, evidence }: { readonly entity: EntitySummary; readonly evidence: Evidence }) {
  const { say } = useWords()
  const { rejectMention } = useDecideEntities()
  const places = mentionsIn(evidence)
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) => evidence.text.slice(start - evidence.start, end - evidence.start)
  const label = say('entities.about', { words: say('entities.wrongHere'), about: evidence.text.length > 80 ? `${evidence.text.slice(0, 79)}…` : evidence.text })
  if (places.length === 0) return null
  if (places.length === 1) return <span className={styles.mentionActions}><IconButton size="s" label={label} onPress={() => void rejectMention(places, name)}><Ban size={13} /></IconButton></span>
  return (
    <span className={styles.mentionActions}>
      <MenuTrigger>
        <IconButton size="s" label={label}><Ban size={13} /></IconButton>
        <MenuCard label={say('entities.wrongHere')} placement="bottom end" onAction={(key) => void rejectMention(key === 'all' ? places : [places[Number(key)]!], name)}>
          {[
            ...places.map((place, i) => <MenuChoice key={i} id={String(i)} words={say('entities.wrongNth', { nth: i + 1, words: wordsOf(place) })} typed={wordsOf(place)} />),
            <MenuChoice key="all" id="all" words={say('entities.wrongAll', { count: places.length })} />,
          ]}
        </MenuCard>
      </MenuTrigger>
    </span>
  )
}
