import { useState, type ReactNode } from 'react'
import { FileText } from 'lucide-react'
import type { EntityPage } from '../../shared/contract/entities.ts'
import { useWords } from '../language/use-words.ts'
import { EvidenceText } from '../library/evidence-text.tsx'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { WithEvidence } from './disclosure.tsx'
import { EntityLink } from './entity-link.tsx'
import { distinctRoles, groupRelations, groupRoles, inOrderOfPublication } from './entity-page.ts'
import styles from './entity-sections.module.css'

interface SectionProps {
  readonly page: EntityPage
}

function Section({ title, count, note, children }: { readonly title: string; readonly count?: number; readonly note?: string; readonly children: ReactNode }) {
  const { number } = useWords()
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title}
        {count !== undefined && <span className={styles.count}>{number(count)}</span>}
      </h2>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  )
}

/** What the sources say that this entity is or does. */
export function Roles({ page }: SectionProps) {
  const { say } = useWords()
  const roles = groupRoles(page.roles)
  if (roles.length === 0) return null
  return (
    <Section title={say('entities.roles')} count={roles.length}>
      {roles.map(({ role, evidence }) => (
        <WithEvidence key={role} evidence={evidence} about={role}><span className={styles.role}>{role}</span></WithEvidence>
      ))}
    </Section>
  )
}

/** What is stated between this entity and others, in words and from its side. */
export function Relations({ page }: SectionProps) {
  const { say } = useWords()
  const groups = groupRelations(page.relations)
  return (
    <Section title={say('entities.relations')} count={page.relations.length}>
      {groups.length === 0 && <p className={styles.note}>{say('entities.noRelations')}</p>}
      {groups.map(({ predicate, direction, relations }) => {
        const words = say(direction === 'out' ? `findings.predicate.${predicate}` : `findings.predicateInverse.${predicate}`)
        return (
          <div key={`${direction} ${predicate}`} className={styles.group}>
            <h3 className={styles.predicate}>{words}</h3>
            <div className={styles.claims}>
              {relations.map(({ other, roles, negated, conditional, evidence }) => (
                <WithEvidence key={`${other.key} ${negated} ${conditional}`} evidence={evidence} about={`${words} ${other.name}`}>
                  <EntityLink entity={other} />
                  {distinctRoles(roles).map((role) => <span key={role} className={styles.chip}>{role}</span>)}
                  {negated && <span className={styles.chip} data-tone="warn">{say('findings.negated')}</span>}
                  {conditional && <span className={styles.chip} data-tone="warn">{say('findings.conditional')}</span>}
                </WithEvidence>
              ))}
            </div>
          </div>
        )
      })}
    </Section>
  )
}

/** The quantities stated about it. */
export function Figures({ page }: SectionProps) {
  const { say, sayFigure, sayMeasure } = useWords()
  if (page.figures.length === 0) return null
  return (
    <Section title={say('entities.figures')} count={page.figures.length}>
      <ul className={styles.plain}>
        {page.figures.map(({ figure, evidence }) => (
          <li key={`${evidence.document} ${figure.start}`} className={styles.figure}>
            <div className={styles.value}>
              <strong>{sayFigure(figure)}</strong>
              {figure.measure && <span className={styles.measure}>{sayMeasure(figure.measure)}</span>}
            </div>
            <EvidenceText evidence={evidence} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const firstFew = 4

/** Every mention in its sentence, document by document. */
export function Mentions({ page }: SectionProps) {
  const { say } = useWords()
  return (
    <Section title={say('entities.mentions')} count={page.entity.mentions}>
      {inOrderOfPublication(page.mentions).map((mention) => <DocumentMentions key={mention.document.id} {...mention} />)}
    </Section>
  )
}

function DocumentMentions({ document, evidence }: EntityPage['mentions'][number]) {
  const { say, partialDate } = useWords()
  const { go } = usePlace()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? evidence : evidence.slice(0, firstFew)
  return (
    <section className={styles.document} aria-label={document.title}>
      <h3 className={styles.documentTitle}>
        <button type="button" className={styles.open} title={say('entities.openArticle')} onClick={() => go({ view: 'document', document: document.id })}>
          <FileText size={14} aria-hidden="true" />
          <span>{document.title}</span>
        </button>
        <span className={styles.when}>{[document.outlet, document.published ? partialDate(document.published) : say('common.undated')].filter(Boolean).join(' · ')}</span>
      </h3>
      <ul className={styles.plain}>
        {shown.map((each) => <li key={each.start}><EvidenceText evidence={each} bare /></li>)}
      </ul>
      {evidence.length > shown.length && <Button size="s" tone="quiet" onPress={() => setWhole(true)}>{say('entities.moreSentences', { count: evidence.length - shown.length })}</Button>}
    </section>
  )
}

/** Who stands in the same sentences, without anything stated between the two. */
export function AppearsWith({ page }: SectionProps) {
  const { say } = useWords()
  const { go } = usePlace()
  if (page.appearsWith.length === 0) return null
  return (
    <Section title={say('entities.appearsWith')} count={page.appearsWith.length} note={say('entities.appearsWithNote')}>
      <ul className={styles.beside}>
        {page.appearsWith.map(({ other, sentences }) => (
          <li key={other.key}>
            <EntityLink entity={other} />
            <button type="button" className={styles.sentences}
              onClick={() => go({ view: 'graph', centre: page.entity.key, appearsWith: true, edge: { subject: page.entity.key, object: other.key, predicate: null } })}>
              {say('findings.sentences', { count: sentences })}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
