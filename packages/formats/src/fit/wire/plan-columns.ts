import { record } from '../profile/messages.ts'
import { type BaseType, baseType, byteType } from './base-type.ts'
import { type FieldSpec, timeField } from './definition.ts'
import type { DeveloperField } from './developer-field.ts'
import type { FoundMessages } from './found-messages.ts'

/** A column before it is read: where its values lie, and how many there are. */
export interface ColumnPlan {
  readonly field: number
  readonly describedBy: DeveloperField | undefined
  readonly kind: BaseType['kind']
  /** Messages of the kind, whether they have the field or not. */
  readonly rows: number
  readonly sources: ColumnSource[]
  /** Entries a row. */
  width: number
  /** Messages that have the field. */
  filled: number
}

/** A field in the messages of one layout. */
export interface ColumnSource {
  readonly spec: FieldSpec
  readonly type: BaseType
  readonly littleEndian: boolean
  /** First byte of each message, and the row it goes to. */
  readonly at: Uint32Array
  readonly rows: Uint32Array
}

/** One column for each field of a kind of message, whatever the layouts it is found in. */
export function planColumns({ layouts, message, rows: allRows }: FoundMessages): ColumnPlan[] {
  const plans = new Map<number | DeveloperField, ColumnPlan>()
  for (const layout of layouts) {
    if (layout.at.length === 0) continue
    const { littleEndian } = layout.definition
    const at = layout.at.values()
    const rows = layout.rows.values()
    for (const spec of layout.fields) {
      const { field, size, developer, describedBy } = spec
      if (size === 0 || (developer >= 0 && describedBy === undefined)) continue
      // The time of a sample is its row's; a column of it would be the largest of all.
      if (message === record.message && field === timeField && developer < 0) continue
      const type = typeOf(spec)
      const key = describedBy ?? (field << 2) | kinds.indexOf(type.kind)
      let plan = plans.get(key)
      if (plan === undefined) {
        plan = { field, describedBy, kind: type.kind, rows: allRows, sources: [], width: 1, filled: 0 }
        plans.set(key, plan)
      }
      // Some devices write a field twice in one message; what comes last is what they mean.
      if (plan.sources.at(-1)?.at === at) plan.sources.pop()
      else plan.filled += at.length
      plan.sources.push({ spec, type, littleEndian, at, rows })
      if (type.kind !== 'text') plan.width = Math.max(plan.width, size / type.size)
    }
  }
  return [...plans.values()]
}

/**
 * The columns that do not fit into the memory that a file of `fileBytes` may take, the emptiest ones. None in real
 * recordings; a file made to exhaust us has many rows and many columns that hold one value each.
 */
export function unaffordable(plans: readonly ColumnPlan[], fileBytes: number): ReadonlySet<ColumnPlan> {
  const left = new Set<ColumnPlan>()
  let over = -bytesPerByte * fileBytes
  for (const plan of plans) over += costOf(plan)
  if (over <= 0) return left
  for (const plan of plans.toReversed().sort((a, b) => a.filled / a.rows - b.filled / b.rows)) {
    if (over <= 0) break
    over -= costOf(plan)
    left.add(plan)
  }
  return left
}

/** What a field's bytes are; single bytes where the size does not fit the type. */
function typeOf({ size, baseCode, describedBy }: FieldSpec): BaseType {
  const type = baseType(describedBy?.baseCode ?? baseCode)
  return type !== undefined && size % type.size === 0 ? type : byteType
}

const costOf = ({ kind, rows, width }: ColumnPlan): number => cellBytes[kind] * rows * width

const kinds: readonly BaseType['kind'][] = ['number', 'text', 'wide']

/** Bytes of memory for one value; texts and 64-bit numbers are objects of their own. */
const cellBytes = { number: 8, text: 40, wide: 40 }

/** What a file of single bytes needs, each in a column of its own; the real ones stay below 6.5. */
const bytesPerByte = 8
