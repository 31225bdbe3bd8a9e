/** Where a command's words go. The command line is tested with one that remembers them. */
export interface Terminal {
  /** Standard output: the answer, and nothing but the answer. */
  out(text: string): void
  /** Standard error: progress, remarks and failures. */
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a person reads standard output, and how wide it is: tables are cut for eyes, never for other programs. */
  readonly columns: number | null
  readonly hasColour: boolean
  /** Whether standard error can rewrite its last line. */
  readonly hasLiveErr: boolean
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    env,
    // Some terminals say that they have no columns at all: they do not know.
    columns: stdout.isTTY && stdout.columns > 0 ? stdout.columns : null,
    hasColour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    hasLiveErr: stderr.isTTY === true && env['TERM'] !== 'dumb',
  }
}
