import type { Annotation } from '../../../../shared/model.ts'
import type { AddCommand } from '../command.ts'
import { counted } from '../print/sentence.ts'
import type { Style } from '../print/style.ts'

export const addAnnotations: AddCommand = (program, { ask }) =>
  void program
    .command('annotations')
    .description('List every highlight and note.')
    .action((_options, command) =>
      ask(command, 'read', async ({ library, print }) =>
        print(await library.listAnnotations({}), (annotations, style) =>
          annotations.length === 0 ? 'There are no notes yet. Make one with: recoupe annotate <document> --quote "…"' : `${describeAnnotations(annotations, style)}\n\n${counted(annotations.length, 'annotation')}`)))

/** One paragraph each: what was marked, what was said of it, and where it stands. */
export function describeAnnotations(annotations: readonly Annotation[], style: Style): string {
  return annotations
    .map(({ id, exact, note, tags, colour, state, title }) => {
      // Only a place that is sure goes without saying.
      const about = [title, colour, ...tags.map((tag) => `#${tag}`), ...(state === 'exact' ? [] : [state])].join(' · ')
      return [`${id}  “${exact.replace(/\s+/g, ' ')}”`, ...(note === '' ? [] : [`   ${note}`]), `   ${style.quiet(about)}`].join('\n')
    })
    .join('\n')
}
