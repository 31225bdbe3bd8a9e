import { FileText, StickyNote, Tag } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import type { NameHit } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { toPlainNote } from '../library/markdown.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { focusReader } from '../reading/focus.ts'
import { useReading } from '../reading/reading-context.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { matchesCommand } from './match-command.ts'
import { useCommands } from './use-commands.tsx'

export interface PaletteEntry {
  readonly id: string
  readonly group: 'names' | 'commands'
  readonly sign: ReactNode
  readonly text: string
  /** What kind of thing it is, and under which other name it answered. */
  readonly detail: string | null
  readonly keys: string | null
  readonly run: () => void
  /** What it does with Alt held: an entity in the graph. */
  readonly runAside?: () => void
}

const most = 24

/** What answers the words: things by their names, then commands; with nothing typed, the commands. */
export function usePaletteEntries(typed: string, onHelp: () => void): { readonly entries: readonly PaletteEntry[]; readonly isLate: boolean } {
  const { say } = useWords()
  const { go } = usePlace()
  const { setActive, setTab } = useReading()
  const commands = useCommands(onHelp)
  const words = typed.trim().slice(0, 200)
  const { data, isPlaceholderData, isPending } = useAsk('findNames', { words, limit: most }, { when: words !== '', keepPrevious: true })
  const entries = useMemo(() => {
    const open = ({ type, entity, document, annotation, text }: NameHit): void => {
      if (type === 'note' && annotation !== null) {
        setTab('annotations')
        setActive({ id: annotation, field: null })
      }
      if (entity !== null) go({ view: 'entity', entity })
      else if (document !== null) {
        go({ view: 'document', document })
        // To read is what one went there for: the keys that walk and mark are to work at once, wherever the palette was opened from.
        if (type !== 'note') focusReader(document)
      }
      else go({ view: 'annotations', tag: text })
    }
    const named = (words === '' ? [] : (data ?? [])).map((hit): PaletteEntry => {
      const { type, kind, entity, document, annotation, text, matched, confirmed } = hit
      return {
        id: `${type} ${entity ?? annotation ?? document ?? text}`,
        group: 'names', text: type === 'note' ? toPlainNote(text) : text, keys: null,
        sign: kind ? <KindMark kind={kind} size={12} /> : type === 'tag' ? <Tag size={14} /> : type === 'note' ? <StickyNote size={14} /> : <FileText size={14} />,
        detail: [matched, say(kind ? `findings.kind.${kind}` : `palette.type.${type as 'document' | 'tag' | 'note'}`), confirmed ? say('entities.confirmed') : null].filter((part) => part !== null).join(' · '),
        run: () => open(hit),
        ...(entity !== null ? { runAside: () => go({ view: 'graph', centre: entity, selected: entity }) } : {}),
      }
    })
    const doable = commands.filter(({ name }) => matchesCommand(name, words))
      .map(({ id, name, Icon, keys, run }): PaletteEntry => ({ id: `command ${id}`, group: 'commands', sign: <Icon size={14} />, text: name, detail: null, keys, run }))
    return [...named, ...doable]
  }, [words, data, commands, say, go, setActive, setTab])
  return { entries, isLate: words !== '' && (isPlaceholderData || isPending) }
}
