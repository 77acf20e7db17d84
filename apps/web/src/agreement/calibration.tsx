import { Folded } from '../parts/folded.tsx'
import { Scrolling } from '../parts/scrolling.tsx'
import styles from './agreement.module.css'
import { CalibrationCurve } from './calibration-curve.tsx'
import { calibrationFinding } from './calibration-finding.ts'
import { type Step, shareWords } from './share-words.ts'

/** Whether signs of legs mean what they say for this runner: drawn, and in figures. */
export function Calibration({ steps }: { steps: readonly Step[] }) {
  const says = calibrationFinding(steps)
  return (
    <>
      <p>{says}</p>
      <CalibrationCurve steps={steps} says={says} />
      <p className="small soft">
        To the right the leg figure of the verdict without your word, each dot at the mean of its runs;
        upwards on how many of these you said legs, or both. The upright lines are 80 % intervals; n is the
        number of runs. The leg figure is the strength of signs, not a probability: the curve should rise, not
        lie on a certain line.
      </p>
      <Folded summary="In figures">
        {() => (
          <Scrolling name="Signs of legs against your word">
            <table className={styles.table}>
              <caption className="aloud">Signs of legs against your word, in runs</caption>
              <thead>
                <tr>
                  <th scope="col">Leg figure</th>
                  <th scope="col">Mean</th>
                  <th scope="col">You called legs</th>
                  <th scope="col">n</th>
                  <th scope="col">Share (80 % interval)</th>
                </tr>
              </thead>
              <tbody>
                {steps.map((step) => (
                  <tr key={step.low}>
                    <th scope="row">
                      {Math.round(step.low)} to {Math.round(step.high)}
                    </th>
                    <td>{step.mean === null ? '–' : Math.round(step.mean)}</td>
                    <td>{step.legs}</td>
                    <td>{step.n}</td>
                    <td>{shareWords(step)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        )}
      </Folded>
    </>
  )
}
