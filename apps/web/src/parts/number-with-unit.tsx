import { inLanguage } from '../words/figures.ts'
import type { Measure } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'

/** A number with its unit small beside it. */
export function NumberWithUnit({ measure, value }: { measure: Measure; value: number | null | undefined }) {
  const { units, language } = useReader()
  const text = measure.show(value ?? Number.NaN, units)
  return (
    <>
      {inLanguage(text, language)}
      {text !== '–' && <span className="unit">{measure.unit(units)}</span>}
    </>
  )
}
