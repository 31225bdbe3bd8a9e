import type { failure as french } from '../fr/failure.ts'
import type { Shape } from '../resources.ts'

export const failure: Shape<typeof french> = {
  unexpected: 'Something unexpected went wrong: {{detail}}',
  disconnected: 'The library no longer answers. Check that Recoupe is still running, then try again.',
  title: 'This view could not be shown',
}
