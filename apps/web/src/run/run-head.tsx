import { engine } from '@freshlegs/analysis'
import { problems, type Report, type RunEdit } from '@freshlegs/domain'
import type { RunDetail } from '../api/schemas.ts'
import { RunFacts } from '../verdict/run-facts.tsx'
import { SimulatedLine } from '../verdict/simulated-line.tsx'
import { Verdict } from '../verdict/verdict.tsx'
import { useReader } from '../words/reader.ts'
import { InPlace } from './in-place.tsx'
import { isTypedIn } from './is-typed-in.ts'
import { Neighbours } from './neighbours.tsx'
import styles from './run-head.module.css'
import { StandingLines } from './standing-lines.tsx'
import { TypedIn } from './typed-in.tsx'
import type { Judging } from './use-judged.ts'
import type { Standing } from './use-standing.ts'

interface RunHeadProps {
  readonly detail: RunDetail
  readonly judging: Judging
  readonly edit: (edit: RunEdit) => Promise<boolean>
  readonly standing: Standing
}

/** Which run this is, what became of it, and the answer: from the stored report at once, from the columns in a moment. */
export function RunHead({ detail, judging, edit, standing }: RunHeadProps) {
  const { run, problem } = detail
  const { judged } = judging
  const { units } = useReader()
  const report: Report | null = judged?.report ?? detail.report
  // What is stored is said in kilometres, and by the engine of its day.
  const outdated = !judged && !judging.trouble && (units !== 'metric' || detail.report?.engine !== engine)
  return (
    <header className={styles.head}>
      <Neighbours detail={detail} />
      <StandingLines detail={detail} standing={standing} />
      {run.simulated && <SimulatedLine />}
      <div className={styles.which}>
        <InPlace
          label="Name of this run"
          look="heading"
          value={run.name}
          placeholder="Give this run a name"
          maxLength={200}
          onSave={(name) => edit({ name })}
        />
        <RunFacts run={run} device={report?.recording.device ?? null} dayOnly={isTypedIn(detail)} />
      </div>
      {isTypedIn(detail) ? (
        <TypedIn stoppedBy={run.stoppedBy} />
      ) : problem ? (
        <Unjudged code={problem.code} detail={problem.detail} />
      ) : (
        report && <Verdict report={report} judged={judged} unsaid={outdated} />
      )}
    </header>
  )
}

function Unjudged({ code, detail }: { code: string; detail: string }) {
  const known = problems.find((problem) => problem.code === code)
  return (
    <div className={styles.unjudged}>
      <h1>This run could not be judged.</h1>
      <p className={styles.because}>{known?.means ?? detail}</p>
      <p className="small soft">
        {code}: {detail}. What was recorded is kept, and is shown below as far as it can be drawn.
      </p>
    </div>
  )
}
