import type { Measure } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'

/** A number with its unit small beside it. */
export function NumberWithUnit({ measure, value }: { measure: Measure; value: number | null | undefined }) {
  const { units } = useReader()
  const text = measure.show(value ?? Number.NaN, units)
  return (
    <>
      {text}
      {text !== '–' && <span className="unit">{measure.unit(units)}</span>}
    </>
  )
}
