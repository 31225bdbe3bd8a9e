/** How alike two texts are, 0 to 1: F1 over their words (or runs of `length` words, when order matters too). A list's numbers and a table's bars are no words. */
export function compareWords(found: string, expected: string, length = 1): number {
  const ours = toRuns(found, length)
  const theirs = toRuns(expected, length)
  let shared = 0
  for (const [run, times] of ours) shared += Math.min(times, theirs.get(run) ?? 0)
  const precision = shared / Math.max(1, sum(ours))
  const recall = shared / Math.max(1, sum(theirs))
  return shared === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function toRuns(text: string, length: number): Map<string, number> {
  const words = text.normalize('NFC').toLowerCase().replaceAll(/^\s*\d+\.\s/gmu, '').match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i + length <= words.length; i += 1) {
    const run = words.slice(i, i + length).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const sum = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((total, times) => total + times, 0)
