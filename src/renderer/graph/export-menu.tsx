import { MenuTrigger } from 'react-aria-components'
import { Download } from 'lucide-react'
import type { graphFormats } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { saveText } from '../library/save-text.ts'
import { IconButton } from '../ui/button.tsx'
import { MenuCard, MenuChoice, MenuPart } from '../ui/menu.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { toAsked, useGraphPlace } from './graph-place.ts'
import { saveBlob, sceneToPng, sceneToSvg } from './picture-file.ts'
import type { Scene } from './scene.ts'

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
  const item = (choice: Choice) => <MenuChoice key={choice} id={choice} words={say(`graph.export.${choice}`)} />
  return (
    <MenuTrigger>
      <IconButton label={say('graph.export.open')}><Download size={15} /></IconButton>
      <MenuCard label={say('graph.export.title')} placement="bottom end" width={240} disabledKeys={isDrawn ? [] : ['png', 'svg']} onAction={(key) => void write(key as Choice)}>
        <MenuPart title={say('graph.export.pictures')}>{pictures.map(item)}</MenuPart>
        <MenuPart title={say('graph.export.files')}>{files.map(item)}</MenuPart>
      </MenuCard>
    </MenuTrigger>
  )
}
