import { writeGpx } from '@freshlegs/formats'
import { demoRuns, none, plantRun, type RunPlan, rolling, writeFit } from '@freshlegs/synthetic'

/** A run of the demonstration, as a file. */
export function demoFile(id: 'legs-go' | 'holds-to-the-end' | 'no-heart-rate'): Uint8Array {
  const demo = demoRuns.find((run) => run.id === id)
  if (!demo) throw new Error(`no demonstration ${id}`)
  return writeFit(demo.plant().recording)
}

/** A short loop on a day of May 2026, the same way every time, in two formats. */
export function loopFiles(day: number, plan: Partial<RunPlan> = {}) {
  const { recording } = plantRun({
    seed: 5,
    truth: none,
    course: rolling,
    durationS: 1500,
    finishM: 4000,
    startedAtMs: Date.UTC(2026, 4, day, 6, 30),
    ...plan,
  })
  return { fit: writeFit(recording), gpx: new TextEncoder().encode(writeGpx(recording)) }
}
