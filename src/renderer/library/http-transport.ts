import type { GrantedFile, OriginalShown } from '../../shared/bridge.ts'
import { LibraryError } from '../../shared/client.ts'
import { toFailure, untranslated, type Answer, type Failure, type LibraryEvent, type Progress, type Transport } from '../../shared/contract.ts'
import { topics } from '../../shared/contract/request.ts'
import type { Sentence } from '../../shared/model.ts'
import { filesIn } from './dropped-files.ts'
import type { Shell } from './shell.ts'

type Line = { readonly progress: Progress } | { readonly answer: Answer }

const failed = (code: Failure['code'], message: string): Answer => ({ ok: false, error: toFailure(code, untranslated(message)) })

/** The window served over loopback: requests as POSTs whose reply is a line of JSON per step of progress and one for the answer. */
export const httpShell = (): Shell => ({ transport: httpTransport(), chooseFiles, grantDropped, openOriginal })

export function httpTransport(): Transport {
  return {
    async request(name, input, { signal, onProgress } = {}) {
      try {
        const response = await fetch(`/request/${name}`, {
          method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input), ...(signal ? { signal } : {}),
        })
        if (!response.ok || !response.body) return failed('disconnected', `${response.status} ${await response.text()}`.trim())
        for await (const line of linesOf(response.body)) {
          if ('answer' in line) return line.answer
          onProgress?.(line.progress)
        }
        return failed('disconnected', '')
      } catch (error) {
        return failed(signal?.aborted ? 'cancelled' : 'disconnected', error instanceof Error ? error.message : String(error))
      }
    },
    onEvent(listener) {
      const events = new EventSource('/events')
      // What changed before one listened, or while the line was down, was not heard: everything shown is asked for again.
      events.onopen = () => listener({ type: 'changed', topics })
      events.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as LibraryEvent)
      return () => events.close()
    },
  }
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Line> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + (value ?? '')).split('\n')
    rest = done ? '' : (lines.pop() ?? '')
    for (const line of lines) if (line.trim()) yield JSON.parse(line) as Line
    if (done) return
  }
}

const tooLarge: Sentence = {
  en: 'One of these files is larger than any article. Leave it out, or divide it into smaller files, and import again.',
  fr: 'L’un de ces fichiers est plus gros que n’importe quel article. Laissez-le de côté ou divisez-le en fichiers plus petits, puis recommencez.',
}

async function upload(file: File): Promise<GrantedFile> {
  const response = await fetch(`/upload?name=${encodeURIComponent(file.name)}`, { method: 'PUT', body: file })
  if (response.status === 413) throw new LibraryError(toFailure('unreadable', tooLarge))
  if (!response.ok) throw new Error(await response.text())
  const { token } = (await response.json()) as { token: string }
  return { token, name: file.name }
}

async function grantDropped(data: DataTransfer): Promise<readonly GrantedFile[]> {
  const granted: GrantedFile[] = []
  for (const file of await filesIn(data)) granted.push(await upload(file))
  return granted
}

function chooseFiles(): Promise<readonly GrantedFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => void Promise.all([...(input.files ?? [])].map(upload)).then(resolve, reject))
    input.click()
  })
}

/** The browser saves it: an original is never shown as a page of ours. */
function openOriginal(id: number): Promise<OriginalShown> {
  const link = document.createElement('a')
  link.href = `/original/${id}`
  link.download = ''
  link.click()
  return Promise.resolve('saved')
}
