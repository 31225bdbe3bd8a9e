import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { LibraryError } from '../../shared/client.ts'
import type { Figure, Sentence } from '../../shared/model.ts'
import { resources, type SayKey } from './resources.ts'
import { isNormalised, toFormats, type Formats } from './formats.ts'

export type Language = 'fr' | 'en'
export type Say = (key: SayKey, values?: Readonly<Record<string, string | number>>) => string

export interface Words extends Formats {
  readonly language: Language
  /**
   * The words for a key, in the person's language. Where the resource has `key_one` and `key_other`, `count` chooses;
   * every number among the values is written as the language writes it.
   */
  readonly say: Say
  /** What the library says, in the person's language. */
  readonly tell: (sentence: Sentence) => string
  /** A failure as a sentence: the library's own where it has one. */
  readonly sayFailure: (error: unknown) => string
  /** A figure as it is read out: `jusqu’à 20 Md €`, or the source's own words for what is not money or a share. */
  readonly sayFigure: (figure: Figure) => string
  /** What a figure measures. A code without words of its own is shown as it is. */
  readonly sayMeasure: (measure: string) => string
}

type Measure = keyof typeof resources.fr.findings.measure
const isMeasure = (code: string): code is Measure => Object.hasOwn(resources.fr.findings.measure, code)

const plain: Readonly<Record<Language, Map<SayKey, string>>> = { fr: new Map(), en: new Map() }

export function useWords(): Words {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'fr' ? 'fr' : 'en'
  return useMemo(() => {
    const formats = toFormats(language)
    const translate = i18n.getFixedT(language) as (keys: string[], values: Record<string, string>) => string
    const say: Say = (key, values) => {
      if (values) return fill(key, values)
      // Most of what a view says has nothing to fill in, and is said again at every key press.
      const known = plain[language].get(key) ?? fill(key, {})
      plain[language].set(key, known)
      return known
    }
    const fill = (key: SayKey, values: Readonly<Record<string, string | number>>): string => {
      const words = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? formats.number(value) : value]))
      // Chosen here and not by i18next: it would ask for French's "many" (from a million on), which reads like "other".
      const form = typeof values['count'] === 'number' && formats.isOne(values['count']) ? 'one' : 'other'
      return translate([`${key}_${form}`, key], words)
    }
    const tell = (sentence: Sentence): string => sentence[language]
    const sayFailure = (error: unknown): string => {
      if (!(error instanceof LibraryError)) return say('failure.unexpected', { detail: error instanceof Error ? error.message : String(error) })
      if (error.code === 'disconnected') return say('failure.disconnected')
      return tell(error.sentence) || say('failure.unexpected', { detail: error.code })
    }
    const sayFigure = (figure: Figure): string => (figure.qualifier && figure.upper === null && isNormalised(figure.unit) ? `${say(`findings.qualifier.${figure.qualifier}`)} ${formats.quantity(figure)}` : formats.quantity(figure))
    const sayMeasure = (measure: string): string => {
      const [, code = measure, year = ''] = /^(.*?)( \d{4})?$/.exec(measure) ?? []
      return isMeasure(code) ? say(`findings.measure.${code}`) + year : measure
    }
    return { language, say, tell, sayFailure, sayFigure, sayMeasure, ...formats }
  }, [i18n, language])
}
