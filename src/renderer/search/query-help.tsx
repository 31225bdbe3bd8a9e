import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { examples } from './examples.ts'
import { focusSearch } from './focus.ts'
import { QueryText } from './query-text.tsx'
import styles from './query-help.module.css'

/** What can be asked, by examples: one click puts one into the search. */
export function QueryHelp({ onUse }: { readonly onUse: (words: string) => void }) {
  const { say, language } = useWords()
  const [isOpen, setOpen] = useState(false)
  const use = (words: string) => {
    setOpen(false)
    onUse(words)
    // The popover hands the focus back to its button when it has gone; the words are to be gone on with instead.
    setTimeout(() => focusSearch('end'))
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton slot={null} size="s" label={say('search.help')}><CircleHelp size={14} /></IconButton>
      <Popover label={say('search.help')} placement="bottom end" offset={10}>
        <div className={styles.help}>
          <p className={styles.intro}>{say('search.helpIntro')}</p>
          <ul className={styles.examples}>
            {examples.map(({ says, [language]: words }) => (
              <li key={says}>
                <button type="button" className={styles.example} onClick={() => use(words)}>
                  <code><QueryText words={words} /></code>
                  <span>{say(`search.examples.${says}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className={styles.intro}>{say('search.helpFolding')}</p>
        </div>
      </Popover>
    </DialogTrigger>
  )
}
