import type { Answer, LibraryEvent, Progress, RequestName } from './contract.ts'

/** What a window gets for a file of the person's: never its path. Good for one import. */
export interface GrantedFile {
  readonly token: string
  readonly name: string
}

/** How a document's original came before the person: in the program they use for such files, in its folder, saved by the browser, or not at all. */
export type OriginalShown = 'opened' | 'in-folder' | 'saved' | 'missing'

/**
 * What the desktop shell's preload puts on `window.recoupe`. Functions only: neither ipcRenderer nor an event object crosses.
 * A web shell has none of it: there the window POSTs to /request/:name, listens on /events and PUTs files to /upload.
 */
export interface RecoupeBridge {
  /** `id` is for `cancel`. `done` never rejects for a failure of the library: that is an Answer. */
  request(name: RequestName, input: unknown, onProgress?: (progress: Progress) => void): { readonly id: number; readonly done: Promise<Answer> }
  cancel(id: number): void
  onEvent(listener: (event: LibraryEvent) => void): () => void
  /** Asks with the system's dialog; empty when the person thought better of it. */
  chooseFiles(): Promise<readonly GrantedFile[]>
  /** Asks for one folder with the system's dialog; null when the person thought better of it. */
  chooseFolder(): Promise<GrantedFile | null>
  /** For a file or folder that was dropped on the window. Rejects for a File that is not on a disk. */
  grantFile(file: File): Promise<GrantedFile>
  /** Shows a copy of the file that a document was made of. What could run when it is opened is shown in its folder instead. */
  openOriginal(document: number): Promise<OriginalShown>
}
