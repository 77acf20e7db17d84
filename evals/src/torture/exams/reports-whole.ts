import { basisOf, givenFor } from '@freshlegs/logbook'
import type { Exam } from '../exam.ts'
import { runOf } from '../plant-files.ts'

export const reportsWhole: Exam = {
  asks: 'has every run a report, and is every judgement that was acknowledged there?',
  async examine({ store, athleteId }, { files, judged }) {
    const faults: string[] = []
    for (const file of files.values()) {
      const run = await store.run(athleteId, runOf(file))
      // A report and what the list shows of it come together.
      const same =
        run?.report &&
        run.report.verdict.limiter === run.summary.limiter &&
        run.report.recording.distanceM === run.summary.distanceM
      if (!same) faults.push(`the report of run ${runOf(file)} is not that of its line in the list`)
    }
    if (judged) {
      const value = judged.heartRateMaxBpm
      let count = 0
      await store.staleRuns(
        athleteId,
        ({ basis, edits }) => {
          const given = givenFor({ heartRateMaxBpm: { value, from: 'measured' } }, edits)
          if (basis === basisOf(given)) count++
          return false
        },
        1,
      )
      if (count < judged.count) faults.push(`${judged.count} runs were judged again, ${count} are`)
    }
    return faults
  },
}
