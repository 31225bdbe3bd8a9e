import type { Sentence } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'
import type { ReadLimits } from './reader.ts'

export const usualLimits: ReadLimits = {
  bytes: 100_000_000,
  articleBytes: 32_000_000,
  unpackedBytes: 400_000_000,
  expansion: 100,
  depth: 3,
  entries: 20_000,
  pages: 3_000,
  milliseconds: 120_000,
}

/** Files smaller than this may grow to it, whatever the ratio: a short article of spaces is no attack. */
const alwaysAllowed = 10_000_000

/** What one file may still cost; each method throws when it has cost too much, and what it throws ends the file, not one entry. */
export interface Budget {
  readonly limits: ReadLimits
  /** Called between pages, records and chapters. */
  checkTime(): void
  /** `bytes` more were unpacked. */
  unpack(bytes: number): void
  /** One more file, row or record. */
  enter(): void
}

/** The whole file has cost too much: no use going on with its other entries. */
export class LimitReached extends LibraryFailure {}

export function createBudget(fileBytes: number, limits: ReadLimits, now: () => number = () => performance.now()): Budget {
  const until = now() + limits.milliseconds
  const mostUnpacked = Math.min(limits.unpackedBytes, Math.max(alwaysAllowed, fileBytes * limits.expansion))
  let unpacked = 0
  let entries = 0
  return {
    limits,
    checkTime() {
      if (now() > until) throw new LimitReached('unreadable', tooSlow(Math.round(limits.milliseconds / 1_000)))
    },
    unpack(bytes) {
      unpacked += bytes
      if (unpacked > mostUnpacked) throw new LimitReached('unreadable', unpackedTooLarge(Math.round(fileBytes / 1_000), Math.round(mostUnpacked / 1e6)))
    },
    enter() {
      entries += 1
      if (entries > limits.entries) throw new LimitReached('unreadable', tooMany(limits.entries))
    },
  }
}

const tooSlow = (seconds: number): Sentence => ({
  en: `Reading was stopped after ${seconds} seconds: the file is too large or too knotted. Divide it into smaller files and import those.`,
  fr: `La lecture a été arrêtée au bout de ${seconds} secondes : le fichier est trop gros ou trop compliqué. Divisez-le en fichiers plus petits et importez ceux-ci.`,
})
const unpackedTooLarge = (kilobytes: number, megabytes: number): Sentence => ({
  en: `Reading was stopped: ${kilobytes} kB unpack to more than ${megabytes} MB, as only a broken or hostile archive does. If you trust it, unpack it yourself and import the files.`,
  fr: `La lecture a été arrêtée : ${kilobytes} ko deviennent plus de ${megabytes} Mo une fois décompressés, ce qui n’arrive qu’à une archive abîmée ou hostile. Si vous lui faites confiance, décompressez-la vous-même et importez les fichiers.`,
})
const tooMany = (entries: number): Sentence => ({
  en: `Only the first ${entries} entries of this file were read. Divide it into smaller files and import those that are missing.`,
  fr: `Seules les ${entries} premières entrées de ce fichier ont été lues. Divisez-le en fichiers plus petits et importez ce qui manque.`,
})

export const tooLargeArticle = (name: string, megabytes: number): LibraryFailure =>
  new LibraryFailure('unreadable', {
    en: `${name} is larger than an article can be (${megabytes} MB is the most). If it holds text, divide it into smaller files and import those.`,
    fr: `${name} est plus gros qu’un article ne peut l’être (le maximum est de ${megabytes} Mo). S’il contient du texte, divisez-le en fichiers plus petits et importez ceux-ci.`,
  })
