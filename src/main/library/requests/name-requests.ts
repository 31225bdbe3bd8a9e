import type { Handlers } from '../answer.ts'
import type { Names } from './names.ts'

/** Going to something by its name, as the palette does. */
export const nameRequests = (names: Names): Pick<Handlers, 'findNames'> => ({ findNames: ({ words, limit }) => names.find(words, limit) })
