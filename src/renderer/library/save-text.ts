/** Hand a text to the person as a file: the browser, or the desktop window, asks or knows where it goes. */
export function saveText(fileName: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has begun by then, or never will.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
