/**
 * A window never says a path. Its shell takes the files that a person chose or dropped, hands the window a token for each,
 * and turns tokens back into paths on the way to the library: a page gone wrong can import nothing that nobody gave it.
 */
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import * as z from 'zod'
import type { GrantedFile } from '../../shared/bridge.ts'
import { toFailure, type Answer, type Transport } from '../../shared/contract.ts'
import type { Sentence } from '../../shared/model.ts'

interface Grant {
  readonly path: string
  readonly name: string
  /** It goes with the grant: an upload. */
  readonly isPassing: boolean
  /** Called when the grant is used up: an upload's temporary file goes. */
  readonly release: () => Promise<void>
}

export interface Grants {
  grant(path: string, options?: { readonly name?: string; readonly release?: () => Promise<void> }): GrantedFile
  /** The grants behind the tokens; null when one of them was never given or is used up. */
  find(tokens: readonly string[]): readonly Grant[] | null
  release(tokens: readonly string[]): Promise<void>
}

export function createGrants(): Grants {
  const grants = new Map<string, Grant>()
  return {
    grant(file, { name = path.basename(file), release } = {}) {
      const token = randomBytes(16).toString('base64url')
      grants.set(token, { path: file, name, isPassing: release !== undefined, release: release ?? (async () => {}) })
      return { token, name }
    },
    find(tokens) {
      const found = tokens.map((token) => grants.get(token))
      return found.every((grant) => grant !== undefined) ? found : null
    },
    async release(tokens) {
      for (const token of tokens) {
        const grant = grants.get(token)
        grants.delete(token)
        await grant?.release()
      }
    },
  }
}

const windowImport = z.strictObject({ sources: z.array(z.strictObject({ token: z.string().min(1) })).min(1), collection: z.int().positive().optional() })
const windowWatch = z.strictObject({ token: z.string().min(1), collection: z.int().positive().optional() })
const badInput = (sentence: Sentence): Answer => ({ ok: false, error: toFailure('bad-input', sentence) })
const notByToken: Sentence = {
  en: 'A window imports files by the tokens its shell gave it: {"sources":[{"token":"…"}]}. Drop or choose the files again.',
  fr: 'Une fenêtre importe des fichiers par les jetons qu’elle a reçus : {"sources":[{"token":"…"}]}. Déposez ou choisissez de nouveau les fichiers.',
}
const usedUp: Sentence = {
  en: 'These files were given for an earlier import. Drop or choose them again.',
  fr: 'Ces fichiers ont déjà servi à une importation. Déposez-les ou choisissez-les de nouveau.',
}

/** The library as a window may ask it: everything as it is, but for imports, which name files by the tokens given for them. */
export function forWindow(library: Transport, grants: Grants): Transport {
  return {
    onEvent: (listener) => library.onEvent(listener),
    async request(name, input, options) {
      if (name === 'watchFolder') {
        const parsed = windowWatch.safeParse(input)
        if (!parsed.success) return badInput(notByToken)
        const { token, ...rest } = parsed.data
        const [folder] = grants.find([token]) ?? []
        if (!folder) return badInput(usedUp)
        await grants.release([token])
        return library.request(name, { path: folder.path, ...rest }, options)
      }
      if (name !== 'importDocuments') return library.request(name, input, options)
      const parsed = windowImport.safeParse(input)
      if (!parsed.success) return badInput(notByToken)
      const tokens = parsed.data.sources.map(({ token }) => token)
      const found = grants.find(tokens)
      if (!found) return badInput(usedUp)
      try {
        const { collection } = parsed.data
        return await library.request(name, { sources: found.map((grant) => ({ path: grant.path, name: grant.name, ...(grant.isPassing ? { isPassing: true } : {}) })), ...(collection === undefined ? {} : { collection }) }, options)
      } finally {
        await grants.release(tokens)
      }
    },
  }
}
