import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { toPlainNote } from '../../../src/renderer/library/markdown.ts'
import { NoteText } from '../../../src/renderer/annotating/note-text.tsx'

afterEach(cleanup)
const drawn = (note: string): HTMLElement => render(<NoteText note={note} />).container
const tagsIn = (root: HTMLElement): string[] => [...root.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase())

describe('a note', () => {
  it('is shown as its Markdown means it', () => {
    const root = drawn('# Titre\n\n**gras** et *italique*\n\n- un\n- deux\n\n> cité\n\n1. premier\n\n`code`')
    for (const tag of ['strong', 'em', 'ul', 'ol', 'blockquote', 'code']) expect(root.querySelector(tag), tag).not.toBeNull()
    expect(root.querySelectorAll('ul li')).toHaveLength(2)
    expect(root.querySelector('h1')).toBeNull()
    expect(root.textContent).toContain('Titre')
  })
  it('shows a link as its words and its address, and leads nowhere', () => {
    const root = drawn('Voir [le rapport](https://example.org/r) et <https://example.org/s>, ![carte](https://example.org/c.png), [ici][1].\n\n[1]: https://example.org/i')
    expect(tagsIn(root)).not.toContain('a')
    expect(tagsIn(root)).not.toContain('img')
    expect(root.textContent).toBe('Voir le rapport (https://example.org/r) et https://example.org/s, carte (https://example.org/c.png), ici (https://example.org/i).')
  })
  it('shows HTML as the text it is', () => {
    const root = drawn('<script>alert(1)</script>\n\nun <b onclick="x()">mot</b>')
    expect(root.querySelector('script, b')).toBeNull()
    expect(root.textContent).toContain('<script>alert(1)</script>')
    expect(root.textContent).toContain('<b onclick="x()">mot</b>')
  })
  it('keeps the ends of lines that were typed', () => expect(drawn('un\ndeux').querySelector('p')?.textContent).toBe('un\ndeux'))
  it('never makes anything but these elements, whatever is written', () => {
    const known = new Set(['div', 'p', 'em', 'strong', 'del', 'blockquote', 'ol', 'ul', 'li', 'pre', 'code', 'br', 'hr', 'span'])
    const piece = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('[a](javascript:x)', '<iframe src=x>', '![x](y)', '> ', '- ', '1. ', '`', '**', '_', '\n', '\n\n', '# ', '<a href=x>', '[1]: javascript:x', '[b][1]', '\\'))
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((all) => all.join('')), (note) => {
      const root = drawn(note)
      expect(tagsIn(root).filter((tag) => !known.has(tag))).toEqual([])
      expect([...root.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name)).filter((name) => !['class', 'start', 'data-level'].includes(name))).toEqual([])
      cleanup()
    }), { numRuns: 200 })
  })
  it('is shown as it was written where it is nested without end', () => {
    const note = '>'.repeat(5000) + ' x'
    expect(drawn(note).querySelector('blockquote')).toBeNull()
    expect(drawn(note).textContent).toContain('>>>')
  })
  it('has its words on one line where there is no room for more', () => expect(toPlainNote('**À recouper** :\n\n- un\n- deux `x`\n\n> [cité](u)')).toBe('À recouper : un deux x cité'))
})
