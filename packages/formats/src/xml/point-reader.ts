import { isoOffsetS, isoTimeMs } from './iso-time.ts'
import { numberIn } from './number-in.ts'
import type { PointFields } from './point-fields.ts'
import type { PointTable } from './point-table.ts'
import type { XmlVisitor } from './read-xml.ts'

/** Which elements are track points, and where what they hold goes. */
export interface PointReading {
  readonly pointElement: string
  /** Those of a point that hold a channel; the others are elements. */
  readonly attributes: readonly string[]
  readonly fields: PointFields
  readonly table: PointTable
  /** Hears of everything that is not inside a point. */
  readonly around: XmlVisitor
  /** Asked as a point begins. False where points are not recorded ones, as in a course. */
  readonly wanted: () => boolean
}

/**
 * Fills the table with the track points of a file: their `time`, and each channel from an element at any depth
 * below, from a `value` inside such an element, or from an attribute of the point.
 */
export function pointReader({
  pointElement,
  attributes,
  fields: { byName },
  table,
  around,
  wanted,
}: PointReading): XmlVisitor {
  const kept = attributes.flatMap((attribute) => {
    const field = byName.get(attribute)
    return field === undefined ? [] : [{ attribute, field }]
  })
  let inPoint = false
  return {
    open(name, given) {
      if (inPoint) return
      if (name !== pointElement || !wanted()) return around.open(name, given)
      inPoint = true
      for (const { attribute, field } of kept) table.put(field, numberIn(given[attribute]))
    },
    close(name, text, parent) {
      if (!inPoint) return around.close(name, text, parent)
      if (name === pointElement) {
        inPoint = false
        table.endPoint()
      } else if (name === 'time' && parent === pointElement) {
        table.putTime(isoTimeMs(text))
        if (table.rows === 0) table.utcOffsetS = isoOffsetS(text)
      } else {
        const field = byName.get(name === 'value' ? parent : name)
        if (field !== undefined) table.put(field, numberIn(text))
      }
    },
  }
}
