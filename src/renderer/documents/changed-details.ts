import type { DocumentSummary, Language } from '../../shared/model.ts'
import type { Details } from './use-edit-documents.ts'

export interface DetailsForm {
  readonly title: string
  readonly outlet: string
  readonly author: string
  readonly published: string
  /** Empty: as it is, for each of many. */
  readonly language: Language | ''
}
/** Empty, or a day as 2025, 2025-02 or 2025-02-14 that there is. */
export function isPartialDate(text: string): boolean {
  if (text === '') return true
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return year !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** What the form begins with: what one article says of itself; for many, nothing. */
export function startDetails(chosen: readonly DocumentSummary[]): DetailsForm {
  const [only] = chosen
  if (!only || chosen.length > 1) return { title: '', outlet: '', author: '', published: '', language: '' }
  return { title: only.title, outlet: only.outlet ?? '', author: only.author ?? '', published: only.published ?? '', language: only.language }
}

/** What is to be changed; null: nothing. Emptying a field of one article says that it has none; of many, an empty field changes nothing. */
export function changedDetails(start: DetailsForm, form: DetailsForm, isMany: boolean): Details | null {
  const text = (field: 'outlet' | 'author' | 'published') => {
    const now = form[field].trim()
    return now === start[field] || (isMany && now === '') ? {} : { [field]: now || null }
  }
  const title = form.title.trim()
  const changes: Details = {
    ...(isMany || title === start.title || title === '' ? {} : { title }), ...text('outlet'), ...text('author'), ...text('published'),
    ...(form.language !== '' && form.language !== start.language ? { language: form.language } : {}),
  }
  return Object.keys(changes).length > 0 ? changes : null
}
