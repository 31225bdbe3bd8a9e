import { render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { QueryText } from '../../../src/renderer/search/query-text.tsx'

const shown = (words: string): string => {
  const { container, unmount } = render(<QueryText words={words} />)
  const text = container.textContent
  unmount()
  return text
}

it('shows exactly what was typed, whatever that is, so that the colours lie under the letters', () => {
  const clause = fc.constantFrom('"une phrase"', 'OR', '-gaz', '(', ')', 'date:>=2025', 'title:', '=IA', 'invest*', 'NEAR/8', '  ', '"', '«', '-', ':')
  const query = fc.array(fc.oneof(clause, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 8 }).map((parts) => parts.join(' '))
  fc.assert(fc.property(query, (words) => shown(words) === words), { numRuns: 300 })
})
it('tells clauses apart by their role', () => {
  const { container } = render(<QueryText words={'aurore -gaz "port salin" date:2031'} />)
  const roles = [...container.querySelectorAll('[data-role]')].map((part) => [part.textContent, part.getAttribute('data-role')])
  expect(roles).toContainEqual(['"port salin"', 'phrase'])
  expect(roles).toContainEqual(['-', 'minus'])
  expect(roles.find(([text]) => text?.startsWith('date'))?.[1]).toBe('field')
})
