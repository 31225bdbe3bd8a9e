import { electronBinary } from '../../scripts/electron-binary.mjs'

/** Electron's binary; null, and a line that says so, where it is not. REQUIRE_ELECTRON=1 makes that a failure, for machines that release. */
export function findElectron(): string | null {
  const found = electronBinary()
  if ('path' in found) return found.path
  const why = `no Electron binary at ${found.missing}, so the desktop shell ran over a stand-in only (fetch it with: npm run electron:install)`
  if (process.env['REQUIRE_ELECTRON']) throw new Error(why)
  console.log(`skipped: ${why}`)
  return null
}
