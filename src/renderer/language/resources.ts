import { en } from './en/index.ts'
import { fr } from './fr/index.ts'

export const resources = { fr, en }

/** The same keys with any words. English is held to French's keys by this type; a test holds both ways. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string]
type WithoutForm<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K

/** What can be said: dotted keys, without the `_one` and `_other` that a count chooses between. */
export type SayKey = WithoutForm<Paths<typeof fr>>
