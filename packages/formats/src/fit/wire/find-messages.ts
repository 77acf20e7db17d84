import { type Definition, readDefinition } from './definition.ts'
import { findSense, isPlausibleStep } from './find-sense.ts'
import { type FoundMessages, type Layout, noTime, unknownTime } from './found-messages.ts'
import { KnownLayouts } from './known-layouts.ts'
import { hasTimeBits, isDefinition, localNumber } from './message-header.ts'

/** What is known once all messages between two bytes were found. */
export interface Finding {
  /** Byte at which the search ended. */
  readonly endedAt: number
  /**
   * `end`: at the end; `cut`: within a message that goes on past it; `lost`: what follows makes no sense; `full`:
   * the file holds more kinds of fields than any real one.
   */
  readonly because: 'end' | 'cut' | 'lost' | 'full'
  /** Stretches that made no sense, with sense after them. */
  readonly skipped: readonly { readonly from: number; readonly to: number }[]
  /** Developer fields that nothing describes. */
  readonly undescribed: number
}

/**
 * Goes from message to message through one FIT file, from byte `from` to `end`, and notes where each lies, by
 * kind, in `found`. Reads no values but the times. Where a message makes no sense, the search goes on where
 * sense begins again; what was noted since the last believable time is forgotten.
 */
export function findMessages(
  bytes: Uint8Array,
  { from, end }: { readonly from: number; readonly end: number },
  found: Map<number, FoundMessages>,
): Finding {
  return new MessageFinder(bytes, end, found).search(from)
}

class MessageFinder {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #end: number
  readonly #found: Map<number, FoundMessages>
  /** What each of the 16 local numbers stands for now. */
  readonly #locals: (Local | undefined)[] = new Array(16).fill(undefined)
  readonly #layouts: KnownLayouts
  readonly #skipped: { readonly from: number; readonly to: number }[] = []
  /** The last time that was heard, from whatever message. */
  #heard = noTime
  /**
   * The last time that followed on the one before it, and where its message and the two before it begin. Damage
   * is noticed late, so that these three are the first suspects when it is.
   */
  #trusted = { time: noTime, last: 0, secondLast: 0, thirdLast: 0 }

  constructor(bytes: Uint8Array, end: number, found: Map<number, FoundMessages>) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#end = end
    this.#found = found
    this.#layouts = new KnownLayouts(bytes, found)
  }

  search(from: number): Finding {
    this.#trustUpTo(from)
    let at = from
    for (;;) {
      const stopped = this.#follow(at)
      const because = stopped.because
      if (because !== 'lost') return this.#finding(stopped.at, because)
      const resumeAt = this.#skipped.length < mostSkips ? this.#findSense(stopped.at) : -1
      if (resumeAt < 0) return this.#finding(stopped.at, because)
      at = resumeAt
    }
  }

  /** Follows message after message until one cannot be followed. */
  #follow(from: number): { readonly at: number; readonly because: Finding['because'] } {
    const bytes = this.#bytes
    const end = this.#end
    let at = from
    while (at < end) {
      const header = bytes[at]!
      if (isDefinition(header)) {
        const definition = readDefinition(bytes, at, end)
        if (definition === 'cut') return { at, because: 'cut' }
        if (definition === undefined) return { at, because: 'lost' }
        this.#locals[header & 0x0f] = { definition, layout: undefined }
        at += definition.length
        continue
      }
      const local = this.#locals[localNumber(header)]
      if (local === undefined) return { at, because: 'lost' }
      const next = at + 1 + local.definition.size
      if (next > end) return { at, because: 'cut' }
      if (local.definition.size > 0 && !this.#note(local, header, at + 1)) return { at, because: 'full' }
      at = next
    }
    return { at, because: 'end' }
  }

  /** Notes the data message that lies at `at`. False where there is no room for another kind of field. */
  #note(local: Local, header: number, at: number): boolean {
    const { definition } = local
    let time = this.#heard
    if (hasTimeBits(header)) {
      if (time !== noTime) time += ((header & 0x1f) - time) & 0x1f
      this.#hear(time, at - 1)
    } else if (definition.timeOffset >= 0) {
      const own = this.#view.getUint32(at + definition.timeOffset, definition.littleEndian)
      time = own === unknownTime ? noTime : own
      this.#hear(time, at - 1)
    }
    local.layout ??= this.#layouts.layoutOf(definition)
    if (local.layout === undefined) return false
    local.layout.messages.add(local.layout, at, time)
    this.#layouts.learnFrom(definition, at)
    return true
  }

  /** Takes in the time of the message that begins at `at`. */
  #hear(time: number, at: number): void {
    if (time === noTime) return
    if (isPlausibleStep(this.#heard, time)) {
      const trusted = this.#trusted
      trusted.time = time
      trusted.thirdLast = trusted.secondLast
      trusted.secondLast = trusted.last
      trusted.last = at
    }
    this.#heard = time
  }

  /** Where sense begins again after a message at `lostAt` made none; -1 where it does not. */
  #findSense(lostAt: number): number {
    const from = Math.max(this.#trusted.thirdLast, lostAt - longestRollback)
    const definitions = this.#locals.map((local) => local?.definition)
    const heard = this.#trusted.time
    const to = findSense(this.#bytes, { from: from + 1, end: this.#end, definitions, heard })
    if (to < 0) return -1
    for (const messages of this.#found.values()) messages.forgetFrom(from)
    this.#skipped.push({ from, to })
    this.#trustUpTo(to)
    this.#heard = heard
    return to
  }

  #trustUpTo(at: number): void {
    const { time } = this.#trusted
    this.#trusted = { time, last: at, secondLast: at, thirdLast: at }
  }

  #finding(endedAt: number, because: Finding['because']): Finding {
    return { endedAt, because, skipped: this.#skipped, undescribed: this.#layouts.undescribed }
  }
}

/** A local number as it was defined last. The layout is looked for when the first message needs it. */
interface Local {
  readonly definition: Definition
  layout: Layout | undefined
}

/** Ours, against files made to exhaust us: real ones have a damage a kilometre at worst. */
const mostSkips = 100

/** Ours: damage is noticed within a few messages. */
const longestRollback = 4096
