import { inLanguage } from '../words/figures.ts'
import { useReader } from '../words/reader.ts'
import styles from './check-in.module.css'

interface ImportedProps {
  /** The export that told it; absent where none did, or the runner has said another thing. */
  readonly from: string | undefined
  readonly figure: number | null | undefined
  readonly decimals: number
  readonly unit: string
}

/** A figure that an export told, below the field for the runner's own. */
export function Imported({ from, figure, decimals, unit }: ImportedProps) {
  const { language } = useReader()
  if (from === undefined || typeof figure !== 'number') return null
  return (
    <p className={`small soft ${styles.imported}`}>
      {inLanguage(figure.toFixed(decimals), language)} {unit}, from your {from}
    </p>
  )
}
