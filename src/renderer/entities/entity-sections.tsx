import type { EntityPage } from '../../shared/contract/entities.ts'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EvidenceText } from '../library/evidence-text.tsx'
import { StateMark } from '../library/state-mark.tsx'
import { describeDays } from '../library/stated.ts'
import { usePlace } from '../place.ts'
import { Badge } from '../ui/badge.tsx'
import { WithEvidence } from './disclosure.tsx'
import { EntityLink } from './entity-link.tsx'
import { distinctRoles, groupRelations, groupRoles } from './entity-page.ts'
import { RelationDecision } from './relation-decision.tsx'
import { Section } from './section.tsx'
import styles from './entity-sections.module.css'

interface SectionProps {
  readonly page: EntityPage
}

/** What the sources say that this entity is or does. */
export function Roles({ page }: SectionProps) {
  const words = useWords()
  const { say, partialDate } = words
  const roles = groupRoles(page.roles)
  if (roles.length === 0) return null
  return (
    <Section title={say('entities.roles')} count={roles.length}>
      {roles.map(({ role, days, asOf, evidence }) => (
        <WithEvidence key={role} evidence={evidence} about={role}>
          <span className={styles.role}>{role}</span>
          {days.map((each) => <span key={`${each.from} ${each.to}`} className={styles.days}>{describeDays(each, words)}</span>)}
          {asOf && (
            <span className={styles.days}>
              {asOf.first === asOf.last
                ? say('entities.asOf', { date: partialDate(asOf.first) })
                : say('entities.asOfBetween', { first: partialDate(asOf.first), last: partialDate(asOf.last) })}
            </span>
          )}
        </WithEvidence>
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
        const nameOf = (other: EntityKey) => (direction === 'out' ? { subject: page.entity.key, object: other, predicate } : { subject: other, object: page.entity.key, predicate })
        return (
          <div key={`${direction} ${predicate}`} className={styles.group}>
            <h3 className={styles.predicate}>{words}</h3>
            <div className={styles.claims}>
              {relations.map(({ other, roles, negated, conditional, confirmed = false, uncertain, evidence }) => (
                <WithEvidence
                  key={`${other.key} ${negated} ${conditional}`} evidence={evidence} about={`${words} ${other.name}`}
                  actions={<RelationDecision relation={nameOf(other.key)} isConfirmed={confirmed} about={`${words} ${other.name}`} />}
                  sentenceState={({ confirmed: isSure = false, uncertain: isUnsure }) => (
                    <span className={styles.said} data-sure={isSure || undefined}>{isSure && '✓ '}{say(isSure ? 'graph.sentenceConfirmed' : isUnsure ? 'graph.sentenceUncertain' : 'graph.sentenceSuggested')}</span>
                  )}
                  sentenceActions={(sentence) => <RelationDecision relation={nameOf(other.key)} isConfirmed={sentence.confirmed ?? false} about={sentence.outlet ?? sentence.title} sentence={sentence} />}
                >
                  <EntityLink entity={other} />
                  {confirmed && <StateMark isConfirmed inWords />}
                  {distinctRoles(roles).map((role) => <Badge key={role}>{role}</Badge>)}
                  {negated && <Badge tone="warn">{say('findings.negated')}</Badge>}
                  {conditional && <Badge tone="warn">{say('findings.conditional')}</Badge>}
                  {uncertain && <Badge tone="warn">{say('graph.uncertain')}</Badge>}
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
              {figure.uncertain && <Badge tone="warn" title={say('compare.uncertainHint')}>{say('compare.uncertain')}</Badge>}
            </div>
            <EvidenceText evidence={evidence} />
          </li>
        ))}
      </ul>
    </Section>
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
