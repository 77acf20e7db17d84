import { assumptionNames, type UnitsOfTheReader } from '@freshlegs/analysis'
import { type Assumption, type Athlete, channels, type Report } from '@freshlegs/domain'
import type { Judged } from '../reading/messages.ts'
import { inWords, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { AthleteForm } from './athlete-form.tsx'
import styles from './grounds.module.css'
import { WhyDialog } from './why-dialog.tsx'

interface GroundsProps {
  readonly judged: Judged
  readonly known: Athlete
  readonly whatIf: Athlete
  readonly onWhatIf: (athlete: Athlete) => void
}

/** What the answer stands on: what was assumed, what was repaired, what was trusted, and the models with their sources. */
export function Grounds({ judged, known, whatIf, onWhatIf }: GroundsProps) {
  const { report } = judged
  const say = useSay()
  const repairs = [
    ...report.repairs.map(({ says }) => says),
    ...report.recording.warnings.map(({ detail }) => sentence(detail)),
  ]
  return (
    <section className={styles.grounds} aria-labelledby="grounds">
      <div className={styles.head}>
        <h2 id="grounds">What this stands on</h2>
        <WhyDialog judged={judged} />
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <h3>Assumed</h3>
          <Assumed report={report} />
          <AthleteForm known={known} whatIf={whatIf} onWhatIf={onWhatIf} />
        </div>
        <div className={styles.column}>
          <h3>Repaired and noticed</h3>
          {repairs.length === 0 ? (
            <p className="soft">Nothing had to be repaired.</p>
          ) : (
            <ul className={styles.list}>
              {repairs.map((says) => (
                <li key={says}>{say(says)}</li>
              ))}
            </ul>
          )}
        </div>
        <div className={styles.column}>
          <h3>Sensors</h3>
          <Trusted report={report} />
        </div>
      </div>
    </section>
  )
}

const sentence = (detail: string) => `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`

function Assumed({ report }: { report: Report }) {
  const { units } = useReader()
  const say = useSay()
  const { assumed } = report.verdict
  if (assumed.length === 0) return <p className="soft">Nothing.</p>
  return (
    <ul className={styles.list}>
      {assumed.map(({ name, value, unit, because }) => (
        <li key={name}>
          {assumptionNames[name] ?? name}
          {value !== null && `: ${say(figure(value, unit, units))}`}.{' '}
          <span className="soft">{say(because)}.</span>
        </li>
      ))}
    </ul>
  )
}

function figure(value: number | string, unit: Assumption['unit'], units: UnitsOfTheReader): string {
  const measure = shownAs.find((shown) => shown.unit === unit)?.measure
  return measure && typeof value === 'number'
    ? inWords(measure, value, units)
    : `${value} ${unit ?? ''}`.trim()
}

const shownAs = [
  { unit: 'bpm', measure: measures.heartRate },
  { unit: 'kg', measure: measures.mass },
  { unit: 'm', measure: measures.length },
] as const

/** The doubtful ones each with the reason, the good ones in one line. */
function Trusted({ report }: { report: Report }) {
  const say = useSay()
  const trusts = channels.flatMap((channel) => {
    const trust = report.trust[channel.id]
    return trust ? [{ name: channel.name, ...trust }] : []
  })
  const good = trusts.filter(({ level }) => level === 'good')
  const doubted = trusts.filter(({ level }) => level !== 'good')
  return (
    <ul className={styles.list}>
      {doubted.map(({ name, level, because }) => (
        <li key={name}>
          {name}: {level}. <span className="soft">{say(because)}</span>
        </li>
      ))}
      {good.length > 0 && (
        <li>
          Good: <span className="soft">{good.map(({ name }) => name.toLowerCase()).join(', ')}</span>
        </li>
      )}
    </ul>
  )
}
