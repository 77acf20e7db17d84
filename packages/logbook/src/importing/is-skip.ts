import type { ProblemCode } from '@freshlegs/domain'

/** Whether a refused item is no fault but simply no run: settings of a watch, a ride, a picture. */
export function isSkip(code: ProblemCode, path: string): boolean {
  if (code === 'format.unknown') return !looksLikeRecording.test(path)
  return neverRuns.includes(code)
}

const neverRuns: readonly ProblemCode[] = ['format.not-an-activity', 'recording.not-running']

/** Whoever calls a file so means a recording. */
const looksLikeRecording = /\.(?:fit|tcx|gpx)(?:\.gz)?$/i
