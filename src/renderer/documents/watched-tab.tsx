import { FolderSync, FolderX, Plus } from 'lucide-react'
import type { Input } from '../../shared/contract.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { useLibrary } from '../library/library-context.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { useToasts } from '../ui/toasts.tsx'
import styles from './coverage.module.css'

/** Folders whose files come in by themselves: how each stands, one more, one less. */
export function WatchedTab() {
  const { say, sayFailure, moment } = useWords()
  const { shell } = useLibrary()
  const { show } = useToasts()
  const { data, error } = useAsk('listWatched', {})
  const { data: collections = [] } = useAsk('listCollections', {})
  const { run: watch, pending } = useChange('watchFolder')
  const { run: unwatch } = useChange('unwatchFolder')
  const { chooseFolder } = shell
  const add = async () => {
    const granted = await chooseFolder?.()
    if (!granted) return
    // A window never says a path: its shell turns the token into one.
    const folder = await watch({ token: granted.token } as unknown as Input<'watchFolder'>)
    if (folder) show({ text: say('documents.watched.added', { path: folder.path }) })
  }
  const stop = async (folder: number) => {
    if ((await unwatch({ folder })) !== undefined) show({ text: say('documents.watched.stopped') })
  }
  if (error) return <EmptyState title={sayFailure(error)} />
  if (!data) return <Spinner label={say('common.loading')} />
  const adding = chooseFolder
    ? <Button size="s" tone="primary" icon={<Plus size={14} />} isDisabled={pending} onPress={() => void add()}>{say('documents.watched.add')}</Button>
    : <p className={styles.none}>{say('documents.watched.onlyDesktop')}</p>
  return (
    <>
      {data.length === 0 && <EmptyState icon={<FolderSync size={18} />} title={say('documents.watched.none')}><p>{say('documents.watched.intro')}</p>{adding}</EmptyState>}
      {data.length > 0 && <div className={styles.head}><p className={styles.intro}>{say('documents.watched.intro')}</p>{adding}</div>}
      <ul className={styles.lines}>
        {data.map(({ id, path, state, files, refused, lastLooked, collection }) => {
          const into = collections.find((one) => one.id === collection)?.name
          const more = [
            say('documents.watched.files', { count: files }), refused > 0 ? say('documents.watched.refused', { count: refused }) : null,
            lastLooked === null ? say('documents.watched.never') : say('documents.watched.looked', { when: moment(lastLooked) }), into === undefined ? null : say('documents.watched.into', { collection: into }),
          ]
          const Icon = state === 'watching' ? FolderSync : FolderX
          return (
            <li key={id} data-tone={state === 'missing' ? 'bad' : 'good'}>
              <Icon size={17} aria-hidden="true" />
              <div className={styles.text}>
                <div className={styles.name}>{path}</div>
                <div className={styles.why}>{say(`documents.watched.state.${state}`)}</div>
                <div className={styles.more}>{more.filter((part) => part !== null).join(' · ')}</div>
              </div>
              <Button size="s" aria-label={say('documents.watched.removeOne', { path })} onPress={() => void stop(id)}>{say('documents.watched.remove')}</Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
