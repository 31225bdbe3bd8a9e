import { useAsk } from '../library/use-ask.ts'
import { useWords } from '../language/use-words.ts'
import type { Place } from '../place.ts'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { MissingDocument } from './missing-document.tsx'
import { Reader, type ReaderProps } from './reader.tsx'
import { SideBySide } from './side-by-side.tsx'
import { besideOf } from './use-texts.ts'

export type DocumentPlace = Extract<Place, { view: 'document' }>

/** One article to read, or two side by side. */
export function DocumentView({ place }: { readonly place: DocumentPlace }) {
  const beside = besideOf(place)
  const main = <OneText key={place.document} document={place.document} at={place.at} side="main" isOneOfTwo={beside !== null} />
  // The one at the left keeps its place in the tree, so that it is not drawn anew when another comes or goes.
  return <SideBySide main={main} beside={beside === null ? null : <OneText key={beside} document={beside} at={place.besideAt} side="beside" isOneOfTwo />} />
}

function OneText({ document, ...rest }: Omit<ReaderProps, 'open'> & { readonly document: number }) {
  const { say, sayFailure } = useWords()
  const { data, error } = useAsk('openDocument', { document })
  if (error?.code === 'not-found') return <MissingDocument document={document} side={rest.side} isOneOfTwo={rest.isOneOfTwo} />
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  return <Reader open={data} {...rest} />
}
