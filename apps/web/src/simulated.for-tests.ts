import { type Analysis, analyse } from '@freshlegs/analysis'
import { demoRuns } from '@freshlegs/synthetic'

/** A simulated run, judged: `legs-go`, `holds-to-the-end` or `no-heart-rate`. */
export function simulated(id: string): Analysis {
  const demo = demoRuns.find((run) => run.id === id)
  if (!demo) throw new Error(`no simulated run ${id}`)
  const judged = analyse(demo.plant().recording)
  if (!judged.ok) throw new Error(judged.problem.detail)
  return judged.value
}
