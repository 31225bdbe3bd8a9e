import { Component, type ReactNode } from 'react'
import { CircleAlert } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/panel.tsx'

/** Keeps a view that fails from taking the window with it. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: null as unknown }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override render() {
    return this.state.error === null ? this.props.children : <Failed error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}

function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say, sayFailure } = useWords()
  return (
    <EmptyState fill icon={<CircleAlert size={18} />} title={say('failure.title')}>
      <p>{sayFailure(error)}</p>
      <Button onPress={onRetry}>{say('common.retry')}</Button>
    </EmptyState>
  )
}
