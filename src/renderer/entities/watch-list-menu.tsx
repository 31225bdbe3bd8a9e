import { MenuTrigger } from 'react-aria-components'
import { ChevronDown, Download, Eye, Upload } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { MenuCard, MenuChoice } from '../ui/menu.tsx'
import { useWatchList } from './use-watch-list.ts'
import styles from './entity-actions.module.css'

/** Names to watch, in from a file and out to one. */
export function WatchListMenu() {
  const { say } = useWords()
  const { read, write } = useWatchList()
  return (
    <MenuTrigger>
      <Button size="s" tone="quiet" icon={<Eye size={14} aria-hidden="true" />}><span className={styles.open}>{say('entities.watch.open')}<ChevronDown size={13} aria-hidden="true" /></span></Button>
      <MenuCard label={say('entities.watch.open')} placement="bottom end" onAction={(key) => (key === 'read' ? read() : void write())}>
        <MenuChoice id="read" words={say('entities.watch.read')} icon={<Upload size={15} aria-hidden="true" />} hint={say('entities.watch.readHint')} />
        <MenuChoice id="write" words={say('entities.watch.write')} icon={<Download size={15} aria-hidden="true" />} hint={say('entities.watch.writeHint')} />
      </MenuCard>
    </MenuTrigger>
  )
}
