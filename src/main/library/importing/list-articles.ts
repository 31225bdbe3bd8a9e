import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Sentence } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'
import { pageFolderOf } from './page-folder.ts'

export interface ArticleListing {
  /** Paths of the files to import, sorted. */
  readonly files: readonly string[]
  /** Files passed over because they are hidden, of no kind this version reads, or part of a saved page. */
  readonly skipped: number
  /** Folders and files inside that could not be looked into: one sentence each. */
  readonly problems: readonly Sentence[]
}

const articleName = /\.(?:txt|text|md|markdown|mdown|mkd|html?|xhtml|mht|mhtml?|pdf|docx?|odt|rtf|epub|eml|csv|tsv|jsonl|ndjson|warc|(?:warc|html?|txt)\.gz|wacz|zip)$/iu
const deepest = 64

/**
 * The files to import from `given`: itself when it is a file (whatever its name: its content decides), or the articles
 * in it and in the folders below when it is a folder.
 * @throws LibraryFailure when nothing is there, it cannot be read, or the folder has no articles.
 */
export async function listArticles(given: string): Promise<ArticleListing> {
  const at = path.resolve(given)
  const found = await stat(at).catch((error: unknown) => {
    throw refusal(error, at)
  })
  if (found.isFile()) return { files: [at], skipped: 0, problems: [] }
  if (!found.isDirectory())
    throw new LibraryFailure('unreadable', { en: `${at} is neither a file nor a folder. Choose a file or a folder of articles.`, fr: `${at} n’est ni un fichier ni un dossier. Choisissez un fichier ou un dossier d’articles.` })
  const files: string[] = []
  const problems: Sentence[] = []
  let skipped = 0
  const seen = new Set<string>()
  const look = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (depth === 0) throw refusal(error, folder)
      problems.push(refusal(error, folder).sentence)
      return []
    })
    const names = new Set(entries.map(({ name }) => name.toLowerCase()))
    for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = path.join(folder, name)
      const kind = await stat(inside).catch((error: unknown) => void problems.push(refusal(error, inside).sentence))
      if (!kind) continue
      const identity = `${kind.dev}:${kind.ino}`
      if (kind.isDirectory()) {
        // A link that leads back up would be walked for ever.
        const isAgain = kind.ino !== 0 && seen.has(identity)
        seen.add(identity)
        if (!isAgain && depth < deepest && !name.startsWith('.') && !isPageFolder(name, names)) await look(inside, depth + 1)
        else if (!isAgain && name !== '.' && name !== '..') skipped += await countFiles(inside)
      } else if (kind.isFile() && !name.startsWith('.') && articleName.test(name)) files.push(inside)
      else skipped += 1
    }
  }
  seen.add(`${found.dev}:${found.ino}`)
  await look(at, 0)
  if (files.length === 0) throw withoutArticles(at, skipped, problems)
  return { files, skipped, problems }
}

function isPageFolder(name: string, siblings: ReadonlySet<string>): boolean {
  const page = pageFolderOf(name)?.toLowerCase()
  return page !== undefined && (siblings.has(`${page}.html`) || siblings.has(`${page}.htm`) || siblings.has(`${page}.xhtml`))
}

/** Files directly inside a folder that is passed over; what lies deeper in it is nobody's article either, and is not counted. */
async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).length
}

/** How many files of a folder were passed over, and why, for the report; null when none was. */
export function describeSkipped(count: number): Sentence | null {
  if (count === 0) return null
  if (count === 1)
    return {
      en: 'One other file there was passed over: it is hidden, part of a saved page, or of no kind this version reads.',
      fr: 'Un autre fichier de ce dossier a été laissé de côté : il est caché, fait partie d’une page enregistrée, ou est d’un type que cette version ne lit pas.',
    }
  return {
    en: `${count} other files there were passed over: they are hidden, part of a saved page, or of no kind this version reads.`,
    fr: `${count} autres fichiers de ce dossier ont été laissés de côté : ils sont cachés, font partie d’une page enregistrée, ou sont d’un type que cette version ne lit pas.`,
  }
}

function withoutArticles(folder: string, skipped: number, problems: readonly Sentence[]): LibraryFailure {
  const others = {
    en: skipped > 0 ? `, only ${skipped === 1 ? 'one file' : `${skipped} files`} of other kinds` : '',
    fr: skipped > 0 ? `, seulement ${skipped === 1 ? 'un fichier d’un autre type' : `${skipped} fichiers d’autres types`}` : '',
  }
  const [problem] = problems
  const unseen = problem ? { en: ` ${problem.en}`, fr: ` ${problem.fr}` } : { en: '', fr: '' }
  return new LibraryFailure('bad-input', {
    en: `${folder} holds no articles${others.en}. Choose a folder with text, Markdown, saved pages, PDF, Word or OpenDocument files, books, messages, tables or archives of them.${unseen.en}`,
    fr: `${folder} ne contient pas d’articles${others.fr}. Choisissez un dossier avec du texte, du Markdown, des pages enregistrées, des fichiers PDF, Word ou OpenDocument, des livres, des courriels, des tableaux ou des archives qui en contiennent.${unseen.fr}`,
  })
}

/** A file system's refusal as a sentence that says what to do. */
function refusal(error: unknown, at: string): LibraryFailure {
  const code: string = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown'
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new LibraryFailure('not-found', {
        en: `There is nothing at ${at}. Check the path, or drag the file into the window.`,
        fr: `Il n’y a rien à l’emplacement ${at}. Vérifiez le chemin, ou faites glisser le fichier dans la fenêtre.`,
      })
    case 'EACCES':
    case 'EPERM':
      return new LibraryFailure('unreadable', {
        en: `${at} may not be read by this account. Change its permissions, or copy it somewhere you can read.`,
        fr: `Ce compte n’a pas le droit de lire ${at}. Changez ses droits, ou copiez-le là où vous pouvez le lire.`,
      })
    case 'ELOOP':
      return new LibraryFailure('unreadable', {
        en: `${at} is a link that leads back to itself. Choose the file it should lead to.`,
        fr: `${at} est un lien qui ramène à lui-même. Choisissez le fichier auquel il devrait mener.`,
      })
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new LibraryFailure('bad-input', {
        en: `This is not a path a file can have: ${at.slice(0, 200)}. Check it, or drag the file into the window.`,
        fr: `Aucun fichier ne peut avoir ce chemin : ${at.slice(0, 200)}. Vérifiez-le, ou faites glisser le fichier dans la fenêtre.`,
      })
    default: {
      const detail = error instanceof Error ? error.message : String(error)
      return new LibraryFailure('unreadable', {
        en: `${at} could not be read (${detail}). Copy it to this machine's own disk and try again.`,
        fr: `${at} n’a pas pu être lu (${detail}). Copiez-le sur le disque de cette machine, puis réessayez.`,
      })
    }
  }
}
