import { type ProblemCode, problems } from '@freshlegs/domain'
import type { ImportProgress } from '../api/schemas.ts'
import { Folded } from '../parts/folded.tsx'
import { plural } from '../words/plural.ts'
import { remedyOf } from '../words/remedy-of.ts'
import styles from './refusals.module.css'

type Refusal = ImportProgress['outcome']['failed'][number]

/** What could not be read, by reason: what it means, what to do, and which files. */
export function Refusals({ refusals, download }: { refusals: readonly Refusal[]; download: string }) {
  const codes = [...new Set(refusals.map(({ code }) => code))]
  return (
    <section className={styles.refusals} aria-labelledby="refusals">
      <div className={styles.head}>
        <h2 id="refusals">What could not be read</h2>
        <a href={download} download>
          Download the list
        </a>
      </div>
      {codes.map((code) => (
        <Reason key={code} code={code} refusals={refusals.filter((refusal) => refusal.code === code)} />
      ))}
    </section>
  )
}

function Reason({ code, refusals }: { code: ProblemCode; refusals: readonly Refusal[] }) {
  const known = problems.find((problem) => problem.code === code)
  return (
    <div className={styles.reason}>
      <h3>{known?.means ?? code}</h3>
      <p>{remedyOf(code)}</p>
      <Folded summary={`${plural(refusals.length, 'file')} (${code})`}>
        {() => (
          <ul className={styles.files}>
            {refusals.slice(0, shown).map(({ path, detail }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one archive may hold two entries of one name
              <li key={index}>
                {path} <span className="soft">{detail}</span>
              </li>
            ))}
            {refusals.length > shown && <li>and {refusals.length - shown} more: download the list</li>}
          </ul>
        )}
      </Folded>
    </div>
  )
}

const shown = 200
