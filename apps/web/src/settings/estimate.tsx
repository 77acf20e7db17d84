import type { ProfilePage } from '../api/schemas.ts'
import { inWords } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { withDayWords } from '../words/with-day-words.ts'
import type { ProfileFigure } from './profile-figures.ts'
import styles from './settings.module.css'

interface EstimateProps {
  readonly estimate: ProfilePage['estimates'][number]
  readonly figure: ProfileFigure
  readonly taken: boolean
  readonly onTake: (value: number) => void
}

/** What the runs let estimate, from what, and a button that takes it over. */
export function Estimate({ estimate, figure, taken, onTake }: EstimateProps) {
  const { units, language } = useReader()
  const say = useSay()
  const { value, interval, basis } = estimate
  const { measure, name } = figure
  if (typeof value !== 'number') return <p className={styles.estimate}>{say(basis)}</p>
  const range = interval ? `, ${measure.show(interval[0], units)} to ${measure.show(interval[1], units)}` : ''
  return (
    <p className={styles.estimate}>
      <span>
        Your runs say {inWords(measure, value, units)}
        {range}. {withDayWords(say(basis), language)}
      </span>
      {!taken && (
        <button type="button" data-weight="quiet" onClick={() => onTake(value)}>
          Use this<span className="aloud"> for {name}</span>
        </button>
      )}
    </p>
  )
}
