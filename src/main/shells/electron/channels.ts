/** The names under which preload and main process speak, and what crosses. Imported by both; it must stay free of either's modules. */
export const channels = {
  request: 'library:request',
  progress: 'library:progress',
  cancel: 'library:cancel',
  event: 'library:event',
  choose: 'files:choose',
  chooseFolder: 'files:choose-folder',
  grant: 'files:grant',
  original: 'files:original',
} as const

export interface RequestMessage {
  readonly id: number
  readonly name: string
  readonly input: unknown
}
export interface ProgressMessage {
  readonly id: number
  readonly progress: { readonly done: number; readonly total: number; readonly label: string }
}
