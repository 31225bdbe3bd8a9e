import type { Handlers } from '../answer.ts'
import type { Names } from './names.ts'

/** Going to something by its name, as the palette does. */
export const nameRequests = (names: Names): Pick<Handlers, 'findNames'> => ({
  async findNames({ words, limit }) {
    await names.ready()
    return names.find(words, limit)
  },
})
