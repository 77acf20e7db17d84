import type { RecordType } from '../../health/record.ts'
import { textOf } from './attributes.ts'
import { standsAt } from './bytes-of.ts'
import type { FoundRecord, Stretch } from './find-records.ts'

/** What many records have in common: what they measure, in which unit, and who wrote them. */
export interface Kind {
  readonly type: RecordType
  readonly unit: string
  readonly sourceName: string
}

/** Kinds by number, so that a record holds one number for all three. */
export class Kinds {
  readonly #kinds: Kind[] = []
  readonly #numbers = new Map<string, number>()
  /** Records of one kind come in long rows. */
  #last: { readonly type: RecordType; readonly unit: Uint8Array; readonly source: Uint8Array } | undefined
  #lastNumber = 0

  get(number: number): Kind | undefined {
    return this.#kinds[number]
  }

  /** The number of a record's kind; undefined beyond 65,536 of them, which no runner has. */
  numberOf({ bytes, type, unit, sourceName }: FoundRecord<RecordType>): number | undefined {
    const last = this.#last
    if (last?.type === type && same(bytes, unit, last.unit) && same(bytes, sourceName, last.source)) {
      return this.#lastNumber
    }
    const kind = {
      type,
      unit: textOf(bytes, unit.from, Math.min(unit.to, unit.from + mostBytes)),
      sourceName: textOf(bytes, sourceName.from, Math.min(sourceName.to, sourceName.from + mostBytes)),
    }
    const key = `${type}\n${kind.unit}\n${kind.sourceName}`
    let number = this.#numbers.get(key)
    if (number === undefined) {
      if (this.#kinds.length >= mostKinds) return undefined
      number = this.#kinds.push(kind) - 1
      this.#numbers.set(key, number)
    }
    this.#last = {
      type,
      unit: bytes.slice(unit.from, unit.to),
      source: bytes.slice(sourceName.from, sourceName.to),
    }
    this.#lastNumber = number
    return number
  }
}

const same = (bytes: Uint8Array, { from, to }: Stretch, word: Uint8Array): boolean =>
  to - from === word.length && standsAt(bytes, from, word)

const mostBytes = 256
const mostKinds = 2 ** 16
