import { alsoMeasured } from '../findings/also-measured.ts'
import type { Judged } from '../reading/messages.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import styles from './also-measured.module.css'

/** Figures beside the verdict, as sentences; or why there are none. */
export function AlsoMeasured({ judged }: { judged: Judged }) {
  const { units } = useReader()
  const say = useSay()
  const { report } = judged
  const sentences = alsoMeasured(report, units)
  const { refused } = report.durability
  if (sentences.length === 0 && refused === null) return null
  return (
    <section className={styles.measured} aria-labelledby="measured">
      <h2 id="measured">Also measured</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{say(sentence)}</li>
        ))}
      </ul>
      {refused !== null && <p className="small soft">{say(refused)}</p>}
    </section>
  )
}
