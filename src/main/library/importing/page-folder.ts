const pageFolder = /^(.*)(?:_files|_fichiers|\.files|-Dateien|_archivos)$/u

/** The page whose pictures and frames a folder of this name holds, as browsers name it (`Page_files`, `Page_fichiers`, `Page.files` for `Page.html`); null for any other folder. */
export const pageFolderOf = (name: string): string | null => pageFolder.exec(name)?.[1] ?? null
