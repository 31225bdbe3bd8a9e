import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { LibraryFailure } from './failure.ts'
import type { ExtractionResources } from './extraction/extractor.ts'

/** What extraction ships with, read once: every file of `lexicon/`, the tagger and the score of relations, by its path inside `assets`. */
export function readResources(assets: string): ExtractionResources {
  try {
    const files = readdirSync(assets, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map((entry) => join(entry.parentPath, entry.name))
    const names = paths.map((path) => [relative(assets, path).split(sep).join('/'), path] as const)
    return new Map(names.filter(([name]) => name.startsWith('lexicon/') || name.startsWith('tagger') || name.startsWith('relations')).map(([name, path]) => [name, readFileSync(path)]))
  } catch (error) {
    const found = `${assets}: ${(error as Error).message}`
    throw new LibraryFailure('unreadable', {
      en: `Recoupe's own files are missing (${found}). Install it again.`,
      fr: `Il manque à Recoupe ses propres fichiers (${found}). Réinstallez-le.`,
    })
  }
}
