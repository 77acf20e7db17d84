/** What a command may touch. Tests give their own. */
export interface Terminal {
  /** Writes to standard output; resolves when the reader has room again, false when it has gone away. */
  out(text: string): Promise<boolean>
  err(text: string): void
  /** Whether colours may be used on standard output. */
  readonly colour: boolean
  /** Whether a person watches standard error while the answers go elsewhere. */
  readonly watched: boolean
}

export const exitCodes = { done: 0, someRefused: 1, usage: 2, internal: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What `freshlegs NAME --help` prints. */
  readonly help: string
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>
}

/** The words after a command were not what it takes; said to the user with exit 2. */
export class UsageError extends Error {}
