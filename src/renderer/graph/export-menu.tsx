import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { Download } from 'lucide-react'
import type { graphFormats } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { saveText } from '../library/save-text.ts'
import { IconButton } from '../ui/button.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { toAsked, useGraphPlace } from './graph-place.ts'
import { saveBlob, sceneToPng, sceneToSvg } from './picture-file.ts'
import type { Scene } from './scene.ts'
import styles from './export-menu.module.css'

type Choice = (typeof graphFormats)[number] | 'png' | 'svg'
const pictures = ['png', 'svg', 'html'] as const
const files = ['gexf', 'graphml', 'json', 'csv-nodes', 'csv-edges', 'ftm'] as const

/** What is drawn, as a picture, as a page with its sentences, or as a file for another program. */
export function ExportMenu({ scene, isDrawn }: { readonly scene: () => Scene | null; readonly isDrawn: boolean }) {
  const { say, sayFailure, language } = useWords()
  const { client } = useLibrary()
  const { show } = useToasts()
  const { here } = useGraphPlace()
  const name = say('graph.export.fileName')
  async function write(choice: Choice): Promise<void> {
    try {
      if (choice === 'png' || choice === 'svg') {
        const drawn = scene()
        if (!drawn) return
        if (choice === 'svg') saveText(`${name}.svg`, 'image/svg+xml', sceneToSvg(drawn, say('graph.title')))
        else saveBlob(`${name}.png`, await sceneToPng(drawn))
        return
      }
      const { fileName, mediaType, text } = await client.exportGraph({ asked: toAsked(here), format: choice, language })
      saveText(fileName, mediaType, text)
    } catch (error) {
      show({ tone: 'bad', text: sayFailure(error) })
    }
  }
  const item = (choice: Choice) => <MenuItem key={choice} id={choice} className={styles.item!}>{say(`graph.export.${choice}`)}</MenuItem>
  return (
    <MenuTrigger>
      <IconButton label={say('graph.export.open')}><Download size={15} /></IconButton>
      <Popover className={styles.popover!} placement="bottom end" offset={6}>
        <Menu className={styles.menu!} aria-label={say('graph.export.title')} disabledKeys={isDrawn ? [] : ['png', 'svg']} onAction={(key) => void write(key as Choice)}>
          <MenuSection><Header className={styles.head!}>{say('graph.export.pictures')}</Header>{pictures.map(item)}</MenuSection>
          <MenuSection><Header className={styles.head!}>{say('graph.export.files')}</Header>{files.map(item)}</MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
