import { spawn } from 'node:child_process'

/** Opens an address in the default browser where there is one and a screen to show it; says whether it tried. Never an error: the address is printed too. */
export function openInBrowser(url: string, platform: NodeJS.Platform = process.platform, env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  const command = opener(url, platform, env)
  if (!command) return false
  const child = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
  return true
}

function opener(url: string, platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open', url]
  // `start` is cmd's own; rundll32 takes the address as it is, without cmd reading its & and ?.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', url] : null
}
