import { FolderOpen, Highlighter } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { DocumentFilter } from '../../shared/contract/documents.ts'
import type { Collection } from '../../shared/contract/library.ts'
import type { DocumentSummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { shortDate } from '../library/stated.ts'
import { usePlace } from '../place.ts'
import { SelectTick } from '../ui/select-tick.tsx'
import { Badges } from './badges.tsx'
import { StarButton } from './star-button.tsx'
import styles from './article-table.module.css'
import marks from './marks.module.css'

interface ArticleLineProps {
  readonly document: DocumentSummary
  readonly index: number
  readonly collections: readonly Collection[]
  readonly isSelected: boolean
  readonly isInReach: boolean
  readonly measure: (row: HTMLTableRowElement | null) => void
  readonly takeClick: (event: MouseEvent, index: number) => boolean
  readonly onSelect: (extend: boolean) => void
  readonly onFilter: (filter: DocumentFilter) => void
}

export function ArticleLine({ document, index, collections, isSelected, isInReach, measure, takeClick, onSelect, onFilter }: ArticleLineProps) {
  const { say, number, language, moment } = useWords()
  const { go } = usePlace()
  const { id, title, outlet, author, fileName, published, characters, annotations, tags, copies, revisions, importedAt } = document
  const own = collections.filter((one) => document.collections.includes(one.id))
  const tabIndex = isInReach ? 0 : -1
  const onClick = (event: MouseEvent) => {
    if (!takeClick(event, index)) go({ view: 'document', document: id })
  }
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-selected={isSelected || undefined}>
      <td className={styles.tickHead}>
        <SelectTick
          className={styles.tick} tabIndex={tabIndex} aria-label={say('sources.select.one', { title })} checked={isSelected}
          onChange={(event) => onSelect((event.nativeEvent as unknown as MouseEvent).shiftKey === true)}
        />
      </td>
      <td className={styles.starHead}><StarButton document={document} isInReach={isInReach} /></td>
      <th scope="row" className={styles.title}>
        <button type="button" className={styles.open} data-row={index} data-pane-focus={isInReach || undefined} tabIndex={tabIndex} onClick={onClick}>{title}</button>
        {(tags.length > 0 || own.length > 0 || copies > 0 || revisions > 1 || annotations > 0) && (
          <span className={styles.more} data-dense>
            {own.map((one) => <button key={one.id} type="button" tabIndex={tabIndex} className={marks.collection} onClick={() => onFilter({ collection: one.id })}><FolderOpen size={11} aria-hidden="true" />{one.name}</button>)}
            {tags.map((tag) => <button key={tag} type="button" tabIndex={tabIndex} className={marks.tag} onClick={() => onFilter({ tag })}>{tag}</button>)}
            <Badges document={document} isInReach={isInReach} />
            {annotations > 0 && <span className={styles.notes}><Highlighter size={11} aria-hidden="true" />{say('sources.annotations', { count: annotations })}</span>}
          </span>
        )}
      </th>
      <td className={styles.outlet} title={outlet ?? fileName}>{outlet ?? <em>{fileName}</em>}</td>
      <td className={styles.author} title={author ?? ''}>{author}</td>
      <td className={styles.published}>{published ? shortDate(published, language) : <em>{say('common.undated')}</em>}</td>
      <td className={styles.language}>{say(`sources.languageCode.${document.language}`)}</td>
      <td className={styles.characters}>{number(characters)}</td>
      <td className={styles.added}>{moment(importedAt)}</td>
    </tr>
  )
}
