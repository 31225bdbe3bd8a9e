import type { RecoupeBridge } from '../../shared/bridge.ts'
import { LibraryError } from '../../shared/client.ts'
import { toFailure, untranslated } from '../../shared/contract.ts'
import type { Sentence } from '../../shared/model.ts'
import type { Shell } from './shell.ts'

const notOnDisk: Sentence = {
  en: 'This file is not on a disk. Save it first, then drop it again.',
  fr: 'Ce fichier n’est pas sur un disque. Enregistrez-le d’abord, puis déposez-le de nouveau.',
}

declare global {
  interface Window {
    /** There when the window is Electron's. */
    readonly recoupe?: RecoupeBridge
  }
}

export const electronShell = (bridge: RecoupeBridge): Shell => ({
  transport: {
    async request(name, input, { signal, onProgress } = {}) {
      if (signal?.aborted) return { ok: false, error: toFailure('cancelled', untranslated('')) }
      const { id, done } = bridge.request(name, input, onProgress)
      const cancel = () => bridge.cancel(id)
      signal?.addEventListener('abort', cancel, { once: true })
      try {
        return await done
      } finally {
        signal?.removeEventListener('abort', cancel)
      }
    },
    onEvent: (listener) => bridge.onEvent(listener),
  },
  chooseFiles: () => bridge.chooseFiles(),
  chooseFolder: () => bridge.chooseFolder(),
  openOriginal: (document) => bridge.openOriginal(document),
  // A folder comes as one file, whose path the library walks itself.
  grantDropped: (data) => Promise.all([...data.files].map((file) => bridge.grantFile(file).catch(() => { throw new LibraryError(toFailure('unreadable', notOnDisk)) }))),
})
