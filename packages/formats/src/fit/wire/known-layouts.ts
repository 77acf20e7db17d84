import { record } from '../profile/messages.ts'
import { type Definition, fieldSpecs, usesDeveloperFields } from './definition.ts'
import { DeveloperFields, fieldDescription } from './developer-fields.ts'
import { FoundMessages, Layout } from './found-messages.ts'

/** The layouts of one file: one for all definitions that say the same, whatever local number they are given. */
export class KnownLayouts {
  /** Developer fields in use that nothing describes. */
  undescribed = 0
  readonly #bytes: Uint8Array
  readonly #found: Map<number, FoundMessages>
  readonly #developerFields = new DeveloperFields()
  readonly #byHash = new Map<number, { readonly layout: Layout; readonly version: number }[]>()
  #fieldsInUse = 0

  constructor(bytes: Uint8Array, found: Map<number, FoundMessages>) {
    this.#bytes = bytes
    this.#found = found
  }

  /** The layout of a definition; undefined where the file has more kinds of fields than any real one. */
  layoutOf(definition: Definition): Layout | undefined {
    // What a definition with developer fields says depends on their descriptions.
    const version = usesDeveloperFields(this.#bytes, definition) ? this.#developerFields.version : 0
    const hash = this.#hash(definition)
    const alike = this.#byHash.get(hash) ?? []
    for (const known of alike) {
      if (known.version === version && this.#sayTheSame(known.layout.definition, definition))
        return known.layout
    }
    const layout = this.#newLayout(definition)
    if (layout === undefined) return undefined
    if (alike.length < mostAlike) alike.push({ layout, version })
    this.#byHash.set(hash, alike)
    return layout
  }

  /** Takes in the description of a developer field, if the data message at `at` is one. */
  learnFrom(definition: Definition, at: number): void {
    if (definition.message === fieldDescription) this.#developerFields.learn(this.#bytes, definition, at)
  }

  #newLayout(definition: Definition): Layout | undefined {
    const fields = fieldSpecs(this.#bytes, definition, this.#developerFields)
    this.#fieldsInUse += fields.length
    if (this.#fieldsInUse > mostFields) return undefined
    for (const { developer, describedBy } of fields) if (developer >= 0 && !describedBy) this.undescribed++
    const { message } = definition
    let messages = this.#found.get(message)
    if (messages === undefined) {
      messages = new FoundMessages(message, { mayShareRow: message === record.message })
      this.#found.set(message, messages)
    }
    const layout = new Layout(definition, fields, messages)
    messages.layouts.push(layout)
    return layout
  }

  /** Over all that a definition says: all but its header and the reserved byte. */
  #hash({ at, length }: Definition): number {
    let hash = length
    for (let i = at + 2; i < at + length; i++) hash = (Math.imul(hash, 31) + this.#bytes[i]!) | 0
    return hash
  }

  #sayTheSame(one: Definition, other: Definition): boolean {
    if (one.length !== other.length) return false
    for (let i = 2; i < one.length; i++) {
      if (this.#bytes[one.at + i] !== this.#bytes[other.at + i]) return false
    }
    return true
  }
}

/** Ours, against files made to exhaust us: real ones have a thousand. */
const mostFields = 20_000

/** Ours: definitions with one hash that are told apart; more of them only cost fields. */
const mostAlike = 8
