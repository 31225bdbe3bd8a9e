import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect } from 'react'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { useResultWalk } from '../search/use-result-walk.ts'
import { IconButton } from '../ui/button.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { isDialogOpen } from '../window/keys.ts'
import { focusReader, isReading } from './focus.ts'
import type { Matches } from './use-matches.ts'
import { useTexts } from './use-texts.ts'
import styles from './match-steps.module.css'

const longTitle = 60

/**
 * Where one is among the matches of a search, and the steps to the next and to the one before: through this article, and at its end on to the next
 * article of the results. Shows nothing while nothing is searched for.
 */
export function MatchSteps({ document, matches: { spans, isCut } }: { readonly document: number; readonly matches: Matches }) {
  const { say, number } = useWords()
  const { place, go } = usePlace()
  const { goTo } = useTexts()
  const walk = useResultWalk()
  const { show } = useToasts()
  const at = place.view === 'document' && place.document === document ? place.at : undefined
  const isSearching = Boolean(place.words?.trim())

  // One may have come for a sentence: its first match is then where one is.
  const here = at ? spans.findIndex(({ start, end }) => start < at.end && at.start < end) : -1

  const step = async (by: 1 | -1) => {
    const ahead = by === 1 ? spans.find(({ start }) => start > (at?.start ?? -1)) : spans.findLast(({ start }) => start < (at?.start ?? Infinity))
    const next = here < 0 ? ahead : spans[here + by]
    if (next) return goTo(document, next)
    const found = await walk(document, by)
    if (!found) return
    const { rank, total, hasWrapped } = found
    const title = found.title.length > longTitle ? `${found.title.slice(0, longTitle).trimEnd()}…` : found.title
    const wrapped = total === 1 ? 'search.onlyArticle' : by === 1 ? 'search.wrappedToFirst' : 'search.wrappedToLast'
    show({ name: 'match-steps', text: say(hasWrapped ? wrapped : 'search.nextArticle', { at: rank, count: total, title }) })
    // The text that has the focus is about to go; the next takes it over.
    if (isReading()) focusReader(found.document)
    go({ view: 'document', document: found.document, ...(found.at ? { at: { start: found.at.start, end: found.at.end } } : {}) })
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F3' || !isSearching || isDialogOpen()) return
      event.preventDefault()
      void step(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  if (!isSearching) return null
  const count = here >= 0 && !isCut ? say('search.matchAt', { at: here + 1, count: spans.length }) : `${number(spans.length)}${isCut ? '+' : ''}`
  return (
    <div className={styles.matches} data-none={spans.length === 0 || undefined}>
      <span className={styles.word}>
        {here >= 0 && !isCut ? count : say(isCut ? 'search.matchesAtLeast' : 'search.matchesHere', { count: spans.length })}
      </span>
      <span className={styles.count} aria-hidden="true">{count}</span>
      <IconButton size="s" label={say('search.previousMatch')} shortcut="Shift+F3" onPress={() => void step(-1)}><ChevronUp size={14} /></IconButton>
      <IconButton size="s" label={say('search.nextMatch')} shortcut="F3" onPress={() => void step(1)}><ChevronDown size={14} /></IconButton>
    </div>
  )
}
