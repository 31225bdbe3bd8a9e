import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { ChevronDown, Download, Eye, Upload } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { useWatchList } from './use-watch-list.ts'
import styles from './entity-actions.module.css'

/** Names to watch, in from a file and out to one. */
export function WatchListMenu() {
  const { say } = useWords()
  const { read, write } = useWatchList()
  return (
    <MenuTrigger>
      <Button size="s" tone="quiet" icon={<Eye size={14} aria-hidden="true" />}><span className={styles.open}>{say('entities.watch.open')}<ChevronDown size={13} aria-hidden="true" /></span></Button>
      <Popover className={styles.popover!} placement="bottom end" offset={6}>
        <Menu className={styles.menu!} aria-label={say('entities.watch.open')} onAction={(key) => (key === 'read' ? read() : void write())}>
          <MenuItem id="read" className={styles.item!} textValue={say('entities.watch.read')}>
            <Upload size={15} aria-hidden="true" /><span>{say('entities.watch.read')}<small>{say('entities.watch.readHint')}</small></span>
          </MenuItem>
          <MenuItem id="write" className={styles.item!} textValue={say('entities.watch.write')}>
            <Download size={15} aria-hidden="true" /><span>{say('entities.watch.write')}<small>{say('entities.watch.writeHint')}</small></span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
