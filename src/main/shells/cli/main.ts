#!/usr/bin/env node
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

// `recoupe search … | head`: the reader has had enough, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// Set rather than exited with, so that what was printed still gets out.
process.exitCode = await run(process.argv.slice(2), processTerminal())
