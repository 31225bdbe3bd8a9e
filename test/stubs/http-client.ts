/** A window's side of the web shell, in the few lines that a test needs: the same requests over fetch. */
import { toFailure, untranslated, type Answer, type LibraryEvent, type Progress, type Transport } from '../../src/shared/contract.ts'
import type { GrantedFile } from '../../src/shared/bridge.ts'

export interface HttpClient extends Transport {
  readonly origin: string
  fetch(path: string, init?: RequestInit): Promise<Response>
  upload(name: string, content: string): Promise<GrantedFile>
}

export async function visit(url: string): Promise<HttpClient> {
  const first = await fetch(url, { redirect: 'manual' })
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { origin } = new URL(url)
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(origin + path, { ...init, headers: { cookie, ...(init.headers as Record<string, string>) } })
  return {
    origin,
    fetch: ask,
    async request(name, input, { signal, onProgress } = {}) {
      const cancelled: Answer = { ok: false, error: toFailure('cancelled', untranslated('')) }
      try {
        const response = await ask(`/request/${name}`, { method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json' }, ...(signal ? { signal } : {}) })
        if (response.status !== 200) return { ok: false, error: toFailure('bad-input', untranslated(await response.text())) }
        let answer: Answer = cancelled
        for await (const line of lines(response)) {
          const message = JSON.parse(line) as { progress?: Progress; answer?: Answer }
          if (message.progress) onProgress?.(message.progress)
          answer = message.answer ?? answer
        }
        return answer
      } catch (error) {
        if (signal?.aborted) return cancelled
        throw error
      }
    },
    onEvent(listener) {
      const aborter = new AbortController()
      const listen = async (): Promise<void> => {
        for await (const line of lines(await ask('/events', { signal: aborter.signal }))) if (line.startsWith('data: ')) listener(JSON.parse(line.slice(6)) as LibraryEvent)
      }
      listen().catch(() => {})
      return () => aborter.abort()
    },
    async upload(name, content) {
      const response = await ask(`/upload?name=${encodeURIComponent(name)}`, { method: 'PUT', body: content })
      return { ...((await response.json()) as { token: string }), name }
    },
  }
}

async function* lines(response: Response): AsyncGenerator<string> {
  let rest = ''
  for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
}
