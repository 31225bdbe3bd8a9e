import type { HistoryEntry } from '../../shared/contract/history.ts'

/** How often to undo (below zero) or redo (above) until `entry` is the last thing done; null: until nothing is. Entries are newest first, those taken back before the others. */
export function stepsTo(entries: readonly HistoryEntry[], entry: HistoryEntry | null): number {
  const undone = entries.filter((one) => one.undone).length
  const at = entry === null ? entries.length : entries.findIndex(({ id }) => id === entry.id)
  return at < 0 ? 0 : undone - at
}
