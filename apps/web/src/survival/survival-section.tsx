import type { Survival } from '@freshlegs/domain'
import { Choice } from '../parts/choice.tsx'
import { Folded } from '../parts/folded.tsx'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { axisWords, type SurvivalAxis, survivalAxes } from './axis-words.ts'
import { HeldStrip } from './held-strip.tsx'
import { NearestToGoing } from './nearest-to-going.tsx'
import styles from './survival.module.css'
import { SurvivalChart } from './survival-chart.tsx'
import { survivalFor } from './survival-for.ts'
import { SurvivalTable } from './survival-table.tsx'

interface SurvivalSectionProps {
  readonly survival: Survival
  /** Asked for; the curve may still be on the one before. */
  readonly axis: SurvivalAxis
  readonly onAxis: (axis: SurvivalAxis) => void
}

/** How far the legs last: as a curve, or as a strip of runs where they never gave out. */
export function SurvivalSection({ survival: inKm, axis, onAxis }: SurvivalSectionProps) {
  const { units } = useReader()
  const survival = survivalFor(inKm, units)
  const { curve, events, before, excluded, assumed, runs } = survival
  const say = useSay()
  return (
    <section aria-labelledby="survival" className={styles.section}>
      <h2 id="survival">{events > 0 ? 'How far your legs last' : 'Your runs, by length'}</h2>
      <Choice
        name="survival-axis"
        legend="Length of a run in"
        options={survivalAxes.map((value) => ({ value, label: axisWords(value, units).name }))}
        chosen={axis}
        onChoose={onAxis}
      />
      {!curve && <p className="soft">{say(survival.says)}</p>}
      {curve && events === 0 && (
        <>
          <HeldStrip survival={survival} />
          <NearestToGoing />
        </>
      )}
      {curve && events > 0 && (
        <>
          <SurvivalChart survival={survival} />
          <p className="small soft">
            Of runs of a length, the share on which the legs still last. The shade is where the line lies with
            80 % confidence; it rests on {plural(events, 'run')} of {runs} on which they gave out.
          </p>
        </>
      )}
      {before && (
        <p>
          {events > 0 && <span className={styles.beforeKey} aria-hidden="true" />}
          <strong>The months before:</strong> {say(before.says)}
        </p>
      )}
      {curve && events > 0 && (
        <Folded summary="In figures">{() => <SurvivalTable survival={survival} />}</Folded>
      )}
      <Folded summary="What was left out and assumed">
        {() => (
          <ul className={styles.notes}>
            {excluded.map(({ because, n }) => (
              <li key={because}>
                Left out: {plural(n, 'run')}, {because}
              </li>
            ))}
            {assumed.map((sentence) => (
              <li key={sentence}>{say(sentence)}</li>
            ))}
            <li>
              Kaplan and Meier’s curve; a run that ends with legs still good counts for as far as it went.
            </li>
          </ul>
        )}
      </Folded>
    </section>
  )
}
