/** The built window's files, as both windowed shells serve them. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The window runs our own scripts and reaches nothing else. Inline styles stay: React Aria and d3 set them on elements. */
const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "worker-src 'self'", "frame-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

export const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.woff': 'font/woff', '.wasm': 'application/wasm',
}

export type Page = { readonly status: 200; readonly type: string; readonly body: Buffer } | { readonly status: 403 | 404 }

/** The file that a window's address names, below `root` and nowhere else. */
export async function readPage(root: string, address: string): Promise<Page> {
  const folder = path.resolve(root)
  const asked = decoded(address === '/' ? '/index.html' : address)
  if (asked === null || asked.includes('\0')) return { status: 403 }
  const file = path.resolve(folder, `.${asked}`)
  if (!file.startsWith(folder + path.sep)) return { status: 403 }
  const body = await readFile(file).catch(() => null)
  return body ? { status: 200, type: contentTypes[path.extname(file)] ?? 'application/octet-stream', body } : { status: 404 }
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address)
  } catch {
    return null
  }
}
