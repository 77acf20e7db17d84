interface Seen {
  readonly name: string
  readonly fingerprint: string
}

/**
 * Which files of a folder are new and no longer being written: those that have kept their size and time for a while.
 * Measured by the watcher's own clock, since that of a watch or a network drive may be off.
 */
export class Settling<File extends Seen> {
  readonly #settledMs: number
  /** What was given out, also when it is not there at the moment: a watch comes and goes. */
  readonly #given = new Map<string, string>()
  #waiting = new Map<string, { readonly fingerprint: string; readonly sinceMs: number }>()

  constructor(settledMs: number) {
    this.#settledMs = settledMs
  }

  /**
   * What is to be given out now. While others are still being copied, what is settled waits for them, so that an
   * export that is unpacked here is met as a whole; but not for ever.
   *
   * @param nowMs of a clock that only goes forward
   */
  look(files: readonly File[], nowMs: number): readonly File[] {
    const fresh = files.filter((file) => this.#given.get(file.name) !== file.fingerprint)
    this.#waiting = new Map(fresh.map((file) => [file.name, this.#waitingOf(file, nowMs)]))
    const waitedMs = (file: File): number => nowMs - (this.#waiting.get(file.name)?.sinceMs ?? nowMs)
    const settled = fresh.filter((file) => waitedMs(file) >= this.#settledMs)
    const patienceMs = patience * this.#settledMs
    if (settled.length < fresh.length && !settled.some((file) => waitedMs(file) >= patienceMs)) return []
    for (const { name, fingerprint } of settled) {
      this.#given.set(name, fingerprint)
      this.#waiting.delete(name)
    }
    return settled
  }

  #waitingOf({ name, fingerprint }: File, nowMs: number) {
    const before = this.#waiting.get(name)
    return before?.fingerprint === fingerprint ? before : { fingerprint, sinceMs: nowMs }
  }
}

/** How many times as long as its own settling a file waits for the others. */
const patience = 10
