import type { Given } from '@freshlegs/analysis'
import { explainRecording } from '@freshlegs/logbook'
import type { Reply } from './messages.ts'

/** Judges the columns of a kept run. Whatever its sport: it would not be kept had nobody wanted it. */
export function replyTo(id: number, columns: Uint8Array, given: Given): Reply {
  const explained = explainRecording(columns, { ...given, anySport: true }, { maxBytes: Infinity })
  if (!explained.ok) return { id, kind: 'unreadable', problem: explained.problem }
  // The columns of a run are those of one session.
  const [session] = explained.value
  if (!session) return { id, kind: 'broken', detail: 'columns without a session' }
  return session.ok
    ? { id, kind: 'judged', judged: session.value }
    : { id, kind: 'refused', problem: session.problem }
}
