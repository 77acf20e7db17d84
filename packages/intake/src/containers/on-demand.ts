import { type Result, refuse } from '@freshlegs/domain'

/**
 * Something that is opened when it is needed and may be closed while nobody needs it. So thousands of archives
 * within archives take no more files, room and memory than the few that are being read.
 */
export class OnDemand<Opened extends { close(): Promise<void> }> {
  readonly #open: () => Promise<Result<Opened>>
  readonly #shelf: Shelf
  #opening: Promise<Result<Opened>> | undefined
  #holders = 0

  constructor(open: () => Promise<Result<Opened>>, shelf: Shelf) {
    this.#open = open
    this.#shelf = shelf
  }

  /** Stays open while the work is going on. */
  async use<Value>(work: (opened: Opened) => Promise<Result<Value>>): Promise<Result<Value>> {
    const opened = await this.hold()
    if (!opened.ok) return opened
    try {
      return await work(opened.value)
    } finally {
      await this.release()
    }
  }

  /** Opens it where it is not; every answer is to be followed by one `release`, a refusal by none. */
  async hold(): Promise<Result<Opened>> {
    if (this.#shelf.isClosed)
      return refuse({ code: 'input.unreadable', detail: 'the source has been closed' })
    this.#holders++
    this.#shelf.take(this)
    this.#opening ??= this.#open()
    const opening = this.#opening
    const opened = await opening
    if (!opened.ok) {
      this.#holders--
      if (this.#opening === opening) this.#opening = undefined
    }
    return opened
  }

  async release(): Promise<void> {
    this.#holders--
    if (this.#holders === 0) await this.#shelf.put(this)
  }

  /** Called by the shelf alone. */
  async close(): Promise<void> {
    // Forgotten first: whoever needs it from now on opens it anew.
    const opening = this.#opening
    this.#opening = undefined
    const opened = await opening
    if (opened?.ok) await opened.value.close()
  }
}

interface Closable {
  close(): Promise<void>
}

/** What is open and not needed right now: a few, since walking and reading go back and forth between neighbours. */
export class Shelf {
  readonly #idle = new Set<Closable>()
  #closed = false

  get isClosed(): boolean {
    return this.#closed
  }

  take(one: Closable): void {
    this.#idle.delete(one)
  }

  async put(one: Closable): Promise<void> {
    this.#idle.add(one)
    const most = this.#closed ? 0 : mostIdle
    for (const oldest of this.#idle) {
      if (this.#idle.size <= most) break
      this.#idle.delete(oldest)
      await oldest.close()
    }
  }

  /** What is still held is closed when it is let go of. */
  async close(): Promise<void> {
    this.#closed = true
    const idle = [...this.#idle]
    this.#idle.clear()
    for (const each of idle) await each.close()
  }
}

/** One being walked, one being read behind it, and what these lie in. */
const mostIdle = 4
