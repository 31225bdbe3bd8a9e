import { Keyboard, Monitor, Moon, Settings2, Sun } from 'lucide-react'
import { DialogTrigger } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { Popover } from '../ui/popover.tsx'
import { usePreferences } from './preferences.ts'
import styles from './settings.module.css'

/** Theme and language, and the way to the list of keys. */
export function SettingsMenu({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const { say } = useWords()
  const { preferences, prefer } = usePreferences()
  return (
    <DialogTrigger>
      <IconButton label={say('settings.label')}><Settings2 size={17} /></IconButton>
      <Popover label={say('settings.label')} placement="bottom end">
        <div className={styles.menu}>
          <div className={styles.row}>
            <span className={styles.name}>{say('settings.theme')}</span>
            <Segmented
              label={say('settings.theme')} value={preferences.theme} onChange={(theme) => prefer({ theme })}
              options={[
                { value: 'system', label: say('settings.themes.system'), icon: <Monitor size={13} /> },
                { value: 'light', label: say('settings.themes.light'), icon: <Sun size={13} /> },
                { value: 'dark', label: say('settings.themes.dark'), icon: <Moon size={13} /> },
              ]}
            />
          </div>
          <div className={styles.row}>
            <span className={styles.name}>{say('settings.language')}</span>
            <Segmented
              label={say('settings.language')} value={preferences.language} onChange={(language) => prefer({ language })}
              options={[{ value: 'fr', label: say('settings.languages.fr') }, { value: 'en', label: say('settings.languages.en') }]}
            />
          </div>
          <hr />
          <Button slot="close" tone="quiet" icon={<Keyboard size={15} />} onPress={onShortcuts}>{say('settings.shortcuts')}</Button>
        </div>
      </Popover>
    </DialogTrigger>
  )
}
