import type { ProfilePage } from '../api/schemas.ts'
import { inWords } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import type { ProfileFigure } from './profile-figures.ts'
import styles from './settings.module.css'

interface EstimateProps {
  readonly estimate: ProfilePage['estimates'][number] | undefined
  /** Without it there is nothing to take over. */
  readonly figure?: ProfileFigure
  readonly taken?: boolean
  readonly onTake?: (value: number) => void
}

/** What the runs let estimate, from what, and a button that takes it over. */
export function Estimate({ estimate, figure, taken = false, onTake }: EstimateProps) {
  const { units } = useReader()
  if (!estimate) return null
  const { value, interval, basis } = estimate
  if (typeof value !== 'number' || !figure) return <p className={styles.estimate}>{basis}</p>
  const { measure, name } = figure
  const range = interval ? `, ${measure.show(interval[0], units)} to ${measure.show(interval[1], units)}` : ''
  return (
    <p className={styles.estimate}>
      <span>
        Your runs say {inWords(measure, value, units)}
        {range}. {basis}
      </span>
      {!taken && onTake && (
        <button type="button" data-weight="quiet" onClick={() => onTake(value)}>
          Use this<span className="aloud"> for {name}</span>
        </button>
      )}
    </p>
  )
}
