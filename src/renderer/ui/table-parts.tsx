import { ArrowDown, ArrowUp } from 'lucide-react'

/** Beside the head of the column that lines are sorted by. */
export function SortArrow({ isDown }: { readonly isDown: boolean }) {
  return isDown ? <ArrowDown size={12} aria-hidden="true" /> : <ArrowUp size={12} aria-hidden="true" />
}

/** The lines of a table that are not in sight, as one. */
export function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nobody hears it
  return <tr aria-hidden="true"><td colSpan={columns} style={{ height, padding: 0 }} /></tr>
}
