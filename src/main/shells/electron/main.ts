/** The desktop shell. Thin on purpose: whatever can be done without Electron is done elsewhere. */
import { app, BrowserWindow, crashReporter, dialog } from 'electron'
import type { Sentence } from '../../../shared/model.ts'
import type { RemoteLibrary } from '../../host/remote-library.ts'
import { LibraryFailure } from '../../library/failure.ts'
import { assetsFolder, defaultLibraryFolder, rendererFolder, seedsFolder } from '../folders.ts'
import { connectWindows } from './ipc.ts'
import { libraryInUtilityProcess } from './library-process.ts'
import { setMenu } from './menu.ts'
import { declarePages, servePages } from './pages-protocol.ts'
import { guardSession, guardWindows } from './policy.ts'
import { openWindow } from './window.ts'

/** Only one Recoupe at a time: the library takes one writer. A second start brings the first one's window forward. */
// Nothing is awaited at this level: Electron is not ready before this file is done, so to wait here for `ready` would be to wait for ever.
if (app.requestSingleInstanceLock()) start().catch(giveUp)
else app.quit()

async function start(): Promise<void> {
  // enableSandbox() would take a --no-sandbox away again, which root on Linux needs.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  crashReporter.start({ uploadToServer: false })
  declarePages()
  guardWindows()
  app.on('second-instance', bringForward)

  await app.whenReady()
  guardSession()
  servePages(rendererFolder())
  setMenu()

  const library = await openOrExplain(defaultLibraryFolder())
  if (!library) return
  connectWindows(library)
  closeBeforeQuitting(library)
  openWindow()
  app.on('activate', () => { if (BrowserWindow.getAllWindows().length === 0) openWindow() })
  app.on('window-all-closed', () => { if (process.platform !== 'darwin') app.quit() })
}

function bringForward(): void {
  const window = BrowserWindow.getAllWindows()[0]
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** In the system's language, as a window is before the person chose: which one they chose is known only to the library. */
const inWords = (sentence: Sentence): string => (app.getLocale().startsWith('fr') ? sentence.fr : sentence.en)

/** A sentence in a box, because a desktop program has no terminal to say it in. */
function giveUp(error: unknown): void {
  if (!(error instanceof LibraryFailure)) console.error(error)
  dialog.showErrorBox('Recoupe', error instanceof LibraryFailure ? inWords(error.sentence) : error instanceof Error ? error.message : String(error))
  app.exit(1)
}

async function openOrExplain(folder: string): Promise<RemoteLibrary | null> {
  try {
    return await libraryInUtilityProcess({ folder, assets: assetsFolder(), seeds: seedsFolder(), mode: 'write' })
  } catch (error) {
    giveUp(error)
    return null
  }
}

/** Quitting waits for the library to put everything away; a library that stops by itself is said, not hidden. */
function closeBeforeQuitting(library: RemoteLibrary): void {
  let isClosing = false
  app.on('before-quit', (event) => {
    if (isClosing) return
    event.preventDefault()
    isClosing = true
    void library.close().then(() => app.quit())
  })
  void library.gone.then((why) => {
    if (isClosing) return
    isClosing = true
    const pressed = dialog.showMessageBoxSync({
      type: 'error',
      message: inWords({ en: 'The library has stopped.', fr: 'La bibliothèque s’est arrêtée.' }),
      detail: inWords({ en: `Everything that was finished is kept. (${why})`, fr: `Tout ce qui était terminé est conservé. (${why})` }),
      buttons: [inWords({ en: 'Start again', fr: 'Redémarrer' }), inWords({ en: 'Quit', fr: 'Quitter' })],
      defaultId: 0,
      cancelId: 1,
    })
    if (pressed === 0) app.relaunch()
    app.exit(1)
  })
}
