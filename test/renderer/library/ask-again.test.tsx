import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { askAgain } from '../../../src/renderer/library/library-context.tsx'

/** A window that shows what a request answers, and the answers still to be given. */
function shown(name: string) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  const asked: PromiseWithResolvers<string>[] = []
  const observer = new QueryObserver(queries, { queryKey: [name, {}], queryFn: () => asked[asked.push(Promise.withResolvers<string>()) - 1]!.promise })
  const stop = observer.subscribe(() => undefined)
  return { queries, asked, stop, now: () => observer.getCurrentResult().data }
}

it('asks again for what changed while its first answer was on its way', async () => {
  const { queries, asked, stop, now } = shown('listDocuments')
  expect(asked).toHaveLength(1)
  const again = askAgain(queries, ['documents'])
  asked[0]!.resolve('three articles')
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]!.resolve('five articles')
  await again
  expect(now()).toBe('five articles')
  stop()
})
it('leaves alone what is made of other things', async () => {
  const { queries, asked, stop, now } = shown('listDocuments')
  const again = askAgain(queries, ['preferences'])
  asked[0]!.resolve('three articles')
  await again
  await vi.waitFor(() => expect(now()).toBe('three articles'))
  expect(asked).toHaveLength(1)
  stop()
})
it('waits for nobody whose first answer fails', async () => {
  const { queries, asked, stop } = shown('listDocuments')
  const again = askAgain(queries, ['documents'])
  asked[0]!.reject(new Error('gone'))
  await again
  stop()
})
