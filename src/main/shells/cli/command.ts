import type { Command } from 'commander'
import type { Client } from '../../../shared/client.ts'
import type { RequestOptions } from '../../../shared/contract.ts'
import type { Style } from './print/style.ts'
import type { Terminal } from './terminal.ts'

/** What a command works with once the library is open. */
export interface Asked {
  readonly library: Client
  /** Progress and Ctrl-C, for requests that take their time. */
  readonly options: RequestOptions
  /** The answer: one JSON value with --json, otherwise as `describe` puts it for a person. */
  print<T>(value: T, describe: (value: T, style: Style) => string): void
  /** A remark beside the answer, on standard error. */
  note(sentence: string): void
  /** The answer stands, but not all went well: exit code 1. */
  fail(): void
}

/** `read` looks on even while a window has the library open; `write` takes it; `make` also makes it when there is none. */
export type Access = 'read' | 'write' | 'make'

export interface CommandContext {
  readonly terminal: Terminal
  /** Opens the library that the command names, does the work, closes it, and only then prints. */
  ask(command: Command, access: Access, work: (asked: Asked) => Promise<void>): Promise<void>
}

/** Each file of commands/ exports one of these. */
export type AddCommand = (program: Command, context: CommandContext) => void

export interface GlobalOptions {
  readonly library?: string
  readonly json?: true
}
