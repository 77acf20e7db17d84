import type { Analysis, Given } from '@freshlegs/analysis'
import { answer, type Result } from '@freshlegs/domain'
import { explainRecording } from '@freshlegs/logbook'
import { explainDemo, simulatedOf } from '../demo/explain-demo.ts'
import type { Judged, Question, Reply, Source } from './messages.ts'
import { unpack } from './unpack.ts'

/** Answers a question of the page. Throws only on our own mistakes. */
export async function replyTo({ id, source, given, want }: Question): Promise<Reply> {
  const explained = await explain(source, given)
  if (!explained.ok) return { id, kind: 'refused', problem: explained.problem }
  const sessions = explained.value
  const [only] = sessions
  if (want === 'whole' && only && sessions.length === 1)
    return only.ok
      ? { id, kind: 'whole', judged: judgedFrom(source, only.value) }
      : { id, kind: 'refused', problem: only.problem }
  return {
    id,
    kind: 'summaries',
    reports: sessions.map((session) => (session.ok ? answer(session.value.report) : session)),
  }
}

async function explain(source: Source, given: Given): Promise<Result<readonly Result<Analysis>[]>> {
  if (source.kind === 'simulated') return explainDemo(source.id, given)
  const bytes = await unpack(source.file)
  if (!bytes.ok) return bytes
  const explained = explainRecording(bytes.value, given)
  if (!explained.ok || source.session === undefined) return explained
  return answer(
    explained.value.filter(
      (session) => session.ok && session.value.report.recording.session === source.session,
    ),
  )
}

const judgedFrom = (source: Source, analysis: Analysis): Judged =>
  source.kind === 'simulated' ? { ...analysis, simulated: simulatedOf(source.id) } : analysis
