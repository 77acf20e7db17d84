import type { Athlete } from '@freshlegs/domain'
import { useMemo, useState } from 'react'
import type { Given, RunDetail } from '../api/schemas.ts'
import type { Judge } from '../reading/judge.ts'
import type { KeptColumns } from '../reading/messages.ts'
import { useReader } from '../words/reader.ts'
import { NotKept } from './not-kept.tsx'
import { RunPage } from './run-page.tsx'
import { Toast } from './toast.tsx'
import { useEdits } from './use-edits.ts'
import { useJudged } from './use-judged.ts'
import { useStanding } from './use-standing.ts'
import { givenWithEdit, withEdit } from './with-edit.ts'

interface KeptRunProps {
  readonly detail: RunDetail
  /** Null while it is not known. */
  readonly given: Given | null
  readonly judge: Judge
  readonly columns: KeptColumns
}

/** A kept run: judged from its columns, and again whenever the runner says something or tries something out. */
export function KeptRun({ detail, given, judge, columns }: KeptRunProps) {
  const { units } = useReader()
  const edits = useEdits(detail.run.id)
  const standing = useStanding(detail.run.id)
  const [whatIf, setWhatIf] = useState<Athlete>({})
  const shown = edits.pending.reduce(withEdit, detail)
  const judgedWith = useMemo(() => {
    if (!given) return null
    const kept = edits.pending.reduce(givenWithEdit, given)
    const athlete = { ...kept.athlete, ...whatIf }
    return { ...kept, athlete, units, sha256: detail.file.sha256 }
  }, [given, edits.pending, whatIf, units, detail.file.sha256])
  const judging = useJudged(judge, columns, judgedWith)

  return (
    <>
      <p className="aloud" role="status">
        {judging.times > 1 && judging.judged && `Judged again: ${judging.judged.report.verdict.says}`}
      </p>
      <RunPage
        detail={shown}
        judging={judging}
        edit={edits.edit}
        standing={standing}
        known={given?.athlete ?? {}}
        whatIf={whatIf}
        onWhatIf={setWhatIf}
      />
      {edits.failed && (
        <NotKept
          failure={edits.failed.failure}
          onAgain={() => edits.failed && edits.edit(edits.failed.edit)}
          onClose={edits.forgetFailure}
        />
      )}
      {standing.failure !== null && <NotKept failure={standing.failure} onClose={standing.forgetFailure} />}
      {standing.justDeleted && (
        <Toast action={{ says: 'Undo', press: standing.bringBack }} onClose={standing.forgetDeleted}>
          The run is deleted.
        </Toast>
      )}
    </>
  )
}
