import { Activity, BookOpenText, CalendarRange, ClipboardPaste, Download, Eye, FileClock, FileText, FileX2, FolderSync, Highlighter, History, Import, Keyboard, Languages, Library, ListChecks, ListFilter, Moon, PanelLeft, PanelRight, Pencil, ReceiptText, Redo2, Scale, Search, Sun, Trash2, Undo2, Upload, Waypoints, type LucideIcon } from 'lucide-react'
import { useMemo } from 'react'
import { useAnnotating } from '../annotating/annotating-context.tsx'
import { useImportAnnotations } from '../annotating/use-import-annotations.ts'
import { useDocuments } from '../documents/documents-context.tsx'
import { useHistoryPanel } from '../history/history-context.tsx'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { focusSearch } from '../search/focus.ts'
import { usePreferences } from '../settings/preferences.ts'
import { keyName } from '../window/keys.ts'
import { useLayout } from '../window/layout.tsx'
import { useHistory } from '../window/use-history.ts'

/** Something the window can do, by name. */
export interface Command {
  readonly id: string
  readonly name: string
  readonly Icon: LucideIcon
  /** As this machine's people write them. */
  readonly keys: string | null
  readonly run: () => void
}

/** Everything the palette can do in this place, in the order in which it shows it; what cannot be done now is absent. */
export function useCommands(onHelp: () => void): readonly Command[] {
  const { say, language } = useWords()
  const { go, place } = usePlace()
  const article = place.view === 'document' ? place.document : null
  const { setExporting } = useAnnotating()
  const importAnnotations = useImportAnnotations()
  const { setOpen: setHistory } = useHistoryPanel()
  const { choose, paste } = useImporting()
  const { ask } = useDocuments()
  const { toggleSources, toggleInspector } = useLayout()
  const { undo, redo, undoable, redoable } = useHistory()
  const { preferences: { theme }, prefer } = usePreferences()
  return useMemo(() => {
    const command = (id: string, name: string, Icon: LucideIcon, keys: string | null, run: () => void): Command => ({ id, name, Icon, keys: keys && keyName(keys), run })
    const isDark = document.documentElement.dataset['theme'] === 'dark'
    return [
      command('search', say('palette.search'), Search, '/', () => setTimeout(focusSearch)),
      command('library', say('palette.goTo', { view: say('common.views.library') }), Library, 'Mod+1', () => go({ view: 'library' })),
      command('entities', say('palette.goTo', { view: say('common.views.entities') }), BookOpenText, 'Mod+2', () => go({ view: 'entities' })),
      command('graph', say('palette.goTo', { view: say('common.views.graph') }), Waypoints, 'Mod+3', () => go({ view: 'graph' })),
      command('compare', say('palette.goTo', { view: say('common.views.compare') }), Scale, 'Mod+4', () => go({ view: 'compare' })),
      command('figures', say('palette.goTo', { view: say('compare.figures.label') }), Scale, null, () => go({ view: 'compare', tab: 'figures' })),
      command('silence', say('palette.goTo', { view: say('compare.tabs.silence') }), Scale, null, () => go({ view: 'compare', tab: 'silence' })),
      command('timeline', say('palette.goTo', { view: say('common.views.timeline') }), CalendarRange, 'Mod+5', () => go({ view: 'timeline' })),
      command('decisions', say('palette.goTo', { view: say('common.views.decisions') }), ListChecks, null, () => go({ view: 'decisions' })),
      command('annotations', say('palette.goTo', { view: say('common.views.annotations') }), Highlighter, 'Mod+6', () => go({ view: 'annotations' })),
      command('searches', say('palette.goTo', { view: say('common.views.searches') }), ListFilter, 'Mod+7', () => go({ view: 'searches' })),
      command('terms', say('palette.terms'), ListFilter, null, () => go({ view: 'searches', tab: 'terms' })),
      command('articles', say('documents.command.articles'), FileText, null, () => go({ view: 'articles' })),
      command('coverage', say('documents.command.coverage'), Activity, null, () => go({ view: 'coverage' })),
      command('imports', say('documents.command.imports'), FileClock, null, () => go({ view: 'coverage', tab: 'imports' })),
      command('watched', say('documents.command.watched'), FolderSync, null, () => go({ view: 'coverage', tab: 'watched' })),
      command('removed', say('documents.command.removed'), FileX2, null, () => go({ view: 'coverage', tab: 'removed' })),
      command('import', say('importing.action'), Import, 'Mod+O', choose),
      command('paste', say('documents.command.paste'), ClipboardPaste, null, () => setTimeout(() => paste(''))),
      ...(article === null ? [] : [
        command('receipt', say('documents.command.receipt'), ReceiptText, null, () => setTimeout(() => ask({ type: 'receipt', document: article }))),
        command('revisions', say('documents.command.revisions'), FileClock, null, () => go({ view: 'revisions', document: article })),
        command('details', say('documents.command.edit'), Pencil, null, () => setTimeout(() => ask({ type: 'details', documents: [article] }))),
        command('remove', say('documents.command.remove'), Trash2, null, () => setTimeout(() => ask({ type: 'removal', documents: [article] }))),
      ]),
      ...(undoable === null ? [] : [command('undo', say('annotating.undoWhat', { what: undoable }), Undo2, 'Mod+Z', undo)]),
      ...(redoable === null ? [] : [command('redo', say('annotating.redoWhat', { what: redoable }), Redo2, 'Mod+Shift+Z', redo)]),
      command('history', say('annotating.past.open'), History, null, () => setTimeout(() => setHistory(true))),
      command('export', say('annotating.export.command'), Download, null, () => setExporting(article === null ? {} : { article })),
      command('import-annotations', say('annotating.import.action'), Upload, null, importAnnotations),
      command('sources', say('palette.sources'), PanelLeft, 'Mod+B', toggleSources),
      command('inspector', say('palette.inspector'), PanelRight, 'Mod+I', toggleInspector),
      command('theme', say(isDark ? 'palette.light' : 'palette.dark'), isDark ? Sun : Moon, null, () => prefer({ theme: isDark ? 'light' : 'dark' })),
      ...(theme === 'system' ? [] : [command('system', say('palette.system'), Eye, null, () => prefer({ theme: 'system' }))]),
      command('language', say('palette.otherLanguage'), Languages, null, () => prefer({ language: language === 'fr' ? 'en' : 'fr' })),
      command('help', say('palette.help'), Keyboard, '?', onHelp),
    ]
  }, [say, language, go, choose, toggleSources, toggleInspector, undo, redo, undoable, redoable, theme, prefer, onHelp, article, setExporting, importAnnotations, setHistory, paste, ask])
}
