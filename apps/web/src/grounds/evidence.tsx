import type { FeatureEvidence, Judgement } from '@freshlegs/analysis'
import { Scrolling } from '../parts/scrolling.tsx'
import styles from './grounds.module.css'

/** What was measured late in the run against earlier, and how it speaks. */
export function Evidence({ judgement }: { judgement: Judgement }) {
  if (judgement.features.length === 0)
    return (
      <p>
        No sign was strong enough to weigh: the answer rests on the pace alone. Our model of the verdict was
        fitted on 86 real runs of 17 people and checked on 36 others.
      </p>
    )
  return (
    <>
      <h3>What was weighed</h3>
      <Scrolling name="Signs">
        <table className={styles.signs}>
          <thead>
            <tr>
              <th scope="col">sign</th>
              <th scope="col">measured</th>
              <th scope="col">legs, not easing off</th>
              <th scope="col">legs, not heart and lungs</th>
            </tr>
          </thead>
          <tbody>
            {judgement.features.map((feature) => (
              <tr key={feature.id}>
                <th scope="row">{names[feature.id]}</th>
                <td>
                  {feature.value.toFixed(2).replace('-', '−')} ± {feature.standardError.toFixed(2)}
                  {unit[feature.unit] && <span className="unit">{unit[feature.unit]}</span>}
                </td>
                <td>{times(feature.ratioLegsToPaced)}</td>
                <td>{times(feature.ratioLegsToHeartLungs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="small soft">
        Read “1.9 times” as: this sign is 1.9 times likelier when the legs give out than in the other case.
        The model is ours, fitted on 86 real runs of 17 people and checked on 36 others; nobody asked those
        runners what stopped them.
      </p>
    </>
  )
}

const names: Record<FeatureEvidence['id'], string> = {
  hrFollow: 'heart rate fell with the pace (0 held, 1 fell alike)',
  hrCeil: 'heart rate above the threshold',
  gct: 'contact time at equal speed',
  cad: 'cadence at equal speed',
  bal: 'further from even on both feet',
}

const unit: Record<FeatureEvidence['unit'], string> = { ratio: '', percent: '%', pp: 'points' }

const times = (ratio: number) => `${ratio.toFixed(1)} times`
