import { EarOff, FileText, ReceiptText } from 'lucide-react'
import { useState } from 'react'
import type { Silence } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { useComparePlace } from './use-compare-place.ts'
import { shortDate } from '../library/stated.ts'
import shared from './compare-view.module.css'
import styles from './silence-tab.module.css'

/** Who mentions somebody or something, and who does not: with what the machine made of each silent article, since it may have read it badly. */
export function SilenceTab() {
  const { say, sayFailure } = useWords()
  const { here, change } = useComparePlace()
  const { data, error } = useAsk('silence', { entity: here.entity ?? '-' }, { when: here.entity !== undefined })
  return (
    <>
      <div className={shared.filters}>
        <EntityChooser chosen={here.entity} onChoose={(entity) => change({ entity })} />
      </div>
      {here.entity === undefined && <Start onChoose={(entity) => change({ entity })} />}
      {here.entity !== undefined && error && <EmptyState fill title={sayFailure(error)} />}
      {here.entity !== undefined && !error && !data && <Spinner fill label={say('common.loading')} />}
      {here.entity !== undefined && data && <Heard silence={data} />}
    </>
  )
}

/** Before anybody is chosen: what it is, and those one is likely to ask for. */
function Start({ onChoose }: { readonly onChoose: (entity: string) => void }) {
  const { say } = useWords()
  const { data } = useAsk('listEntities', { limit: 12 })
  return (
    <div className={styles.start}>
      <EmptyState icon={<EarOff size={18} />} title={say('compare.silence.choose')}>{say('compare.silence.chooseHint')}</EmptyState>
      {data && data.length > 0 && (
        <section aria-label={say('compare.silence.frequent')}>
          <h2>{say('compare.silence.frequent')}</h2>
          <p className={styles.frequent}>
            {data.map(({ key, kind, name }) => <Button key={key} size="s" icon={<KindMark kind={kind} size={10} />} onPress={() => onChoose(key)}>{name}</Button>)}
          </p>
        </section>
      )}
    </div>
  )
}

function Heard({ silence: { entity, mention, silent } }: { readonly silence: Silence }) {
  const { say, percent } = useWords()
  const { go } = usePlace()
  const [receipt, setReceipt] = useState<number | null>(null)
  const total = mention.length + silent.length
  const most = Math.max(...mention.map(({ mentions }) => mentions), 1)
  const unread = silent.filter((one) => one.unread).length
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('compare.tabs.silence')}>
      <p className={styles.sum}>
        <KindMark kind={entity.kind} size={13} />
        <strong>{entity.name}</strong>
        <span className={styles.share} aria-hidden="true"><i style={{ width: `${total === 0 ? 0 : (mention.length / total) * 100}%` }} /></span>
        <span>{say('compare.silence.share', { share: percent(total === 0 ? 0 : mention.length / total) })}</span>
      </p>
      <div className={styles.two}>
        <section aria-labelledby="heard">
          <h2 id="heard">{say('compare.silence.mention', { count: mention.length })}</h2>
          {mention.length === 0 && <p className={styles.nobody}>{say('compare.silence.noneMention')}</p>}
          <ul>
            {mention.map((source) => (
              <li key={source.document} className={styles.source}>
                <SourceButton source={source} onOpen={() => go({ view: 'document', document: source.document })} />
                <span className={styles.times} title={say('findings.mentions', { count: source.mentions })}>
                  <i style={{ width: `${Math.max(6, (source.mentions / most) * 100)}%` }} />
                </span>
                <b>{source.mentions}</b>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="silent">
          <h2 id="silent">
            {say('compare.silence.silent', { count: silent.length })}
            {unread > 0 && <em>{say('compare.silence.unread', { count: unread })}</em>}
          </h2>
          {silent.length === 0 ? <p className={styles.nobody}>{say('compare.silence.noneSilent')}</p> : <p className={styles.hint}>{say('compare.silence.first')}</p>}
          <ul>
            {silent.map((source) => (
              <li key={source.document} className={styles.source} data-unread={source.unread || undefined}>
                <SourceButton source={source} onOpen={() => go({ view: 'document', document: source.document })} />
                {source.unread && <Badge tone="warn" className={styles.unread}>{say('compare.silence.unreadHint')}</Badge>}
                <Button
                  size="s" tone="quiet" icon={<ReceiptText size={13} />} aria-label={say('compare.silence.receiptOf', { title: source.title })}
                  onPress={() => setReceipt(source.document)}
                >
                  {say('compare.silence.receipt')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {receipt !== null && <ReceiptDialog document={receipt} onClose={() => setReceipt(null)} />}
    </div>
  )
}

interface SourceButtonProps {
  readonly source: Pick<Silence['mention'][number], 'title' | 'outlet' | 'published'>
  readonly onOpen: () => void
}

function SourceButton({ source: { title, outlet, published }, onOpen }: SourceButtonProps) {
  const { say, language } = useWords()
  return (
    <RowButton className={styles.open} onClick={onOpen}>
      <FileText size={14} aria-hidden="true" />
      <span>
        <strong>{title}</strong>
        <small>{[outlet, published ? shortDate(published, language) : say('compare.source.undated')].filter(Boolean).join(' · ')}</small>
      </span>
    </RowButton>
  )
}
