import { useWords } from '../language/use-words.ts'
import type { SayKey } from '../language/resources.ts'
import { Modal } from '../ui/modal.tsx'
import { keyName } from './keys.ts'
import styles from './shortcuts-dialog.module.css'

type Line = readonly [what: SayKey, ...keys: string[]]
const groups: readonly { readonly title: SayKey; readonly lines: readonly Line[] }[] = [
  {
    title: 'shortcuts.everywhere',
    lines: [
      ['shortcuts.palette', 'Mod+K'], ['shortcuts.search', '/'], ['shortcuts.views', 'Mod+1', '…', 'Mod+7'], ['shortcuts.back', 'Alt+←'], ['shortcuts.forward', 'Alt+→'],
      ['shortcuts.undo', 'Mod+Z'], ['shortcuts.redo', 'Mod+Shift+Z'], ['shortcuts.importing', 'Mod+O'],
      ['shortcuts.panels', 'Mod+B', 'Mod+I'], ['shortcuts.panes', 'F6', 'Shift+F6'], ['shortcuts.help', '?'],
    ],
  },
  { title: 'shortcuts.inSearch', lines: [
    ['shortcuts.toResults', '↓'], ['shortcuts.pastSearches', 'Alt+↓'], ['shortcuts.openResult', '↵'], ['shortcuts.look', 'Space'], ['shortcuts.include', '↵', 'Alt+↵'],
    ['shortcuts.leave', 'Esc'],
  ] },
  {
    title: 'shortcuts.inArticle',
    lines: [
      ['shortcuts.highlight', 'H'], ['shortcuts.colour', '1', '2', '3', '4', '5'], ['shortcuts.extend', 'Shift+↑', 'Shift+↓'], ['shortcuts.words', 'Shift+←', 'Shift+→'], ['shortcuts.marks', '↵'], ['shortcuts.note', 'N'], ['shortcuts.tag', 'T'], ['shortcuts.name', 'I'], ['shortcuts.sentence', '↑', '↓'], ['shortcuts.match', 'F3', 'Shift+F3'],
      ['shortcuts.find', 'Mod+F'], ['shortcuts.outline', 'O'], ['shortcuts.calm', 'C'], ['shortcuts.beside', 'B', 'Shift+B'], ['shortcuts.mention', 'E', 'Shift+E'],
    ],
  },
  { title: 'compare.title', lines: [['compare.keys.move', '←', '↑', '→', '↓'], ['compare.keys.open', '↵'], ['compare.keys.select', 'X'], ['compare.keys.bind', 'B'], ['compare.keys.sideBySide', 'S'], ['compare.keys.pack', 'P'], ['compare.keys.close', 'Esc']] },
  { title: 'timeline.title', lines: [['timeline.keys.walk', '←', '→'], ['timeline.keys.lane', '↑', '↓'], ['timeline.keys.open', '↵'], ['timeline.keys.zoom', '+', '-', '0'], ['timeline.keys.pan', 'Shift+←', 'Shift+→']] },
  { title: 'sources.table', lines: [['sources.key.select', 'X', 'Shift+↓'], ['sources.key.all', 'Mod+A'], ['sources.key.star', 'S'], ['sources.key.tag', 'T'], ['sources.key.remove', 'Del'], ['sources.key.paste', 'Mod+V']] },
  { title: 'entities.title', lines: [['shortcuts.selectEntity', 'X', 'Shift+↓']] },
  { title: 'shortcuts.onAnnotation', lines: [['shortcuts.change', 'N', 'T', '1', '…', '5'], ['shortcuts.remove', 'Del'], ['shortcuts.select', 'X', 'Shift+↓'], ['shortcuts.selectAll', 'Mod+A']] },
]

/** Every key there is, on one page. */
export function ShortcutsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <Modal title={say('shortcuts.title')} closeLabel={say('common.close')} isOpen={isOpen} onClose={onClose} width={520}>
      {groups.map(({ title, lines }) => (
        <section key={title} className={styles.group}>
          <h3>{say(title)}</h3>
          <dl>
            {lines.map(([what, ...keys]) => (
              <div key={what} className={styles.line}>
                <dt>{say(what)}</dt>
                <dd>{keys.map((key) => <kbd key={key}>{key === 'Esc' ? say('shortcuts.escape') : key === 'Space' ? say('shortcuts.space') : keyName(key)}</kbd>)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
