import { AddDialog } from './add-dialog.tsx'
import type { EntityQuestion } from './deciding-context.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { AliasDialog, ConfirmDialog, NotItsNameDialog, RenameDialog, RetypeDialog } from './name-dialogs.tsx'
import { RejectDialog } from './reject-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { WatchReport } from './watch-report.tsx'

/** The dialog of a question. */
export function Questions({ question, onClose }: { readonly question: EntityQuestion; readonly onClose: () => void }) {
  switch (question.ask) {
    case 'merge': return <MergeDialog entities={question.entities} onClose={onClose} />
    case 'rename': return <RenameDialog entity={question.entity} onClose={onClose} />
    case 'retype': return <RetypeDialog entity={question.entity} onClose={onClose} />
    case 'alias': return <AliasDialog entity={question.entity} onClose={onClose} />
    case 'confirm': return <ConfirmDialog entity={question.entity} onClose={onClose} />
    case 'reject': return <RejectDialog entities={question.entities} onClose={onClose} />
    case 'not-its-name': return <NotItsNameDialog entity={question.entity} alias={question.alias} onClose={onClose} />
    case 'split': return <SplitDialog entity={question.entity} mentions={question.mentions} onDone={question.onDone} onClose={onClose} />
    case 'add': return <AddDialog place={question.place} words={question.words} onClose={onClose} />
    case 'watched': return <WatchReport report={question.report} onClose={onClose} />
  }
}
