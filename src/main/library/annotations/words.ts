import type { AnchorState, AnnotationColour } from '../../../shared/model.ts'

/** What exports say in the person's language. */
export interface ExportWords {
  readonly title: string
  readonly count: (count: number) => string
  readonly columns: readonly string[]
  readonly note: string
  readonly tags: string
  readonly place: string
  readonly state: Readonly<Record<AnchorState, string>>
  readonly colour: Readonly<Record<AnnotationColour, string>>
  readonly exported: (day: string) => string
  readonly fileName: string
}

const count = (language: string, one: string, many: string) => (n: number): string => `${n.toLocaleString(language)} ${n === 1 || (language === 'fr' && n === 0) ? one : many}`

export const exportWords: Readonly<Record<'fr' | 'en', ExportWords>> = {
  en: {
    title: 'Annotations',
    count: count('en', 'annotation', 'annotations'),
    columns: ['Article', 'Outlet', 'Published', 'Quote', 'Note', 'Tags', 'Colour', 'Place', 'Locator', 'Address', 'File', 'Created', 'Modified'],
    note: 'Note',
    tags: 'Tags',
    place: 'Place',
    state: { exact: 'in place', moved: 'moved', uncertain: 'place uncertain', lost: 'place lost' },
    colour: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', violet: 'Violet' },
    exported: (day) => `Exported from Recoupe on ${day}`,
    fileName: 'annotations',
  },
  fr: {
    title: 'Annotations',
    count: count('fr', 'annotation', 'annotations'),
    columns: ['Article', 'Média', 'Date', 'Citation', 'Note', 'Étiquettes', 'Couleur', 'Place', 'Repère', 'Adresse', 'Fichier', 'Création', 'Modification'],
    note: 'Note',
    tags: 'Étiquettes',
    place: 'Place',
    state: { exact: 'en place', moved: 'déplacée', uncertain: 'place incertaine', lost: 'place perdue' },
    colour: { yellow: 'Jaune', green: 'Vert', blue: 'Bleu', pink: 'Rose', violet: 'Violet' },
    exported: (day) => `Exporté de Recoupe le ${day}`,
    fileName: 'annotations',
  },
}
