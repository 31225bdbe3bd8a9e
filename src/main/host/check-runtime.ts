import { LibraryFailure } from '../library/failure.ts'

/**
 * better-sqlite3 is built for Node-API 10. On an older Node it does not fail, it takes the process down without a word,
 * so this has to be asked before it is loaded: load the library with `import()`, after this.
 * @throws LibraryFailure with what to do.
 */
export function checkRuntime(versions: { readonly napi?: string | undefined; readonly node: string } = process.versions): void {
  if (Number(versions.napi ?? 0) >= 10) return
  throw new LibraryFailure('unexpected', {
    en: `Recoupe needs Node 22.14 or later and this is Node ${versions.node}. Run "npm ci" in Recoupe's folder, which brings the right one, and start it with npm or npx.`,
    fr: `Recoupe a besoin de Node 22.14 ou plus récent, et celui-ci est Node ${versions.node}. Lancez « npm ci » dans le dossier de Recoupe, qui apporte le bon, puis démarrez avec npm ou npx.`,
  })
}
