/** Every file in what was dropped, those in folders included; hidden ones are left alone. */
export async function filesIn(data: DataTransfer): Promise<readonly File[]> {
  // Asked for before anything is awaited: once the drop has been handled, the browser forgets what it carried.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry())
  const files = await Promise.all(entries.filter((entry) => entry !== null).map(filesOf))
  return files.flat()
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.name.startsWith('.')) return []
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  return isFolder(entry) ? (await Promise.all((await listFolder(entry)).map(filesOf))).flat() : []
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // A folder is told a hundred entries at a time, until there are none.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
