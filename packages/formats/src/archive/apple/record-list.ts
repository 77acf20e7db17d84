/** Records in little room, in the order in which they came: 12 bytes each. */
export class RecordList {
  readonly #blocks: Block[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** @param kind an index of `Kinds` */
  add({ startS, durationS, kind, value }: PackedRecord): void {
    const at = this.#length++ % blockRows
    if (at === 0) this.#blocks.push(newBlock())
    const block = this.#blocks.at(-1)!
    block.startS[at] = startS
    block.durationS[at] = Math.min(longestS, durationS)
    block.kind[at] = kind
    block.value[at] = value
  }

  *[Symbol.iterator](): Generator<PackedRecord> {
    for (let i = 0; i < this.#length; i++) {
      const block = this.#blocks[Math.floor(i / blockRows)]!
      const at = i % blockRows
      yield {
        startS: block.startS[at]!,
        durationS: block.durationS[at]!,
        kind: block.kind[at]!,
        value: Number(block.value[at]!.toPrecision(valueDigits)),
      }
    }
  }
}

export interface PackedRecord {
  /** Unix time; Apple writes whole seconds. */
  readonly startS: number
  /** Up to eighteen hours. */
  readonly durationS: number
  readonly kind: number
  /** Seven digits of it are kept. Apple writes six. */
  readonly value: number
}

interface Block {
  readonly startS: Uint32Array
  readonly durationS: Uint16Array
  readonly kind: Uint16Array
  readonly value: Float32Array
}

/** Few enough that a short run wastes little, enough that the arrays themselves cost little. */
const blockRows = 256

const newBlock = (): Block => ({
  startS: new Uint32Array(blockRows),
  durationS: new Uint16Array(blockRows),
  kind: new Uint16Array(blockRows),
  value: new Float32Array(blockRows),
})

const longestS = 2 ** 16 - 1

/** Digits that survive 32 bits. */
const valueDigits = 7
