import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { AnnotatingProvider } from './annotating/annotating-context.tsx'
import { DocumentsProvider } from './documents/documents-context.tsx'
import { EntityDecidingProvider } from './entities/deciding-context.tsx'
import { HistoryProvider } from './history/history-context.tsx'
import { ImportProvider } from './importing/import-context.tsx'
import { switchLanguage } from './language/start-language.ts'
import { useWords } from './language/use-words.ts'
import { LibraryProvider } from './library/library-context.tsx'
import type { Shell } from './library/shell.ts'
import { PlaceProvider } from './place-provider.tsx'
import { ReadingProvider } from './reading/reading-context.tsx'
import { usePreferences } from './settings/preferences.ts'
import { useTheme } from './settings/theme.ts'
import { ToastsProvider } from './ui/toasts.tsx'
import { LayoutProvider } from './window/layout.tsx'
import { Window } from './window/window.tsx'

/** The whole window, given what hosts it. */
export function App({ shell }: { readonly shell: Shell }) {
  const { say, language } = useWords()
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <ToastsProvider label={say('common.notifications')} dismissLabel={say('common.dismiss')}>
        <LibraryProvider shell={shell}>
          <PlaceProvider>
            <ImportProvider>
              <LayoutProvider>
                <ReadingProvider>
                  <AnnotatingProvider>
                    <HistoryProvider>
                      <DocumentsProvider>
                        <EntityDecidingProvider>
                          <Likes />
                          <Window />
                        </EntityDecidingProvider>
                      </DocumentsProvider>
                    </HistoryProvider>
                  </AnnotatingProvider>
                </ReadingProvider>
              </LayoutProvider>
            </ImportProvider>
          </PlaceProvider>
        </LibraryProvider>
      </ToastsProvider>
    </I18nProvider>
  )
}

/** Makes the window as the person likes it. */
function Likes() {
  const { preferences: { language, theme } } = usePreferences()
  useTheme(theme)
  useEffect(() => void switchLanguage(language), [language])
  return null
}
