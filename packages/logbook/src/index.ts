export { allRuns } from './all-runs.ts'
export { explainRecording } from './explain-recording.ts'
export { csvHead, csvRow } from './export/csv.ts'
export { describeTables } from './export/describe-tables.ts'
export { type Cell, type Column, rowOf, type Table } from './export/table.ts'
export { exportTables } from './export/tables.ts'
export { faultText } from './fault-text.ts'
export type { Days } from './history/dated-runs.ts'
export { daySpan } from './history/day-span.ts'
export { type Durability, type DurabilityOptions, durabilityOf } from './history/durability.ts'
export type { Trend } from './history/trend-of.ts'
export { type WeekPage, type WeeksAsked, weekPageOf } from './history/week-page.ts'
export type { Week } from './history/weeks-of.ts'
export type { ImportEnd, ImportOptions, ImportProgress } from './importing/import-options.ts'
export { importRecordings } from './importing/import-recordings.ts'
export { basisOf } from './judging/basis-of.ts'
export { givenFor } from './judging/given-for.ts'
export type { HowToJudge, Judge, KeptAlready, PackedFile } from './judging/judge.ts'
export { judgeColumns } from './judging/judge-columns.ts'
export {
  type JudgedFile,
  type JudgedRun,
  type JudgeFileOptions,
  judgeFile,
  type Session,
} from './judging/judge-file.ts'
export type { JudgeGiven } from './judging/judge-given.ts'
export { judgeKeptAgain } from './judging/judge-kept-again.ts'
export { packFile } from './judging/pack-file.ts'
export {
  countStale,
  type ReanalyseOptions,
  type ReanalysisEnd,
  type ReanalysisProgress,
  reanalyse,
} from './judging/reanalyse.ts'
export { nearZones } from './places/near-zones.ts'
export { runsOnSameRoute, type SameRoute } from './places/runs-on-same-route.ts'
export { withoutPlaces } from './places/without-places.ts'
export { addRunByHand, type TypedIn } from './reasons/add-run-by-hand.ts'
export { type Agreement, agreementOf } from './reasons/agreement.ts'
export { allPast } from './reasons/all-past.ts'
export { answerAfterRun, answersAfterRun } from './reasons/answer-after-run.ts'
export { answersOf } from './reasons/answers-of.ts'
export { type HistoryDays, historyOf } from './reasons/history-of.ts'
export {
  checkedInterview,
  exampleInterview,
  type Interview,
  type InterviewAnswers,
  interviewOf,
} from './reasons/interview.ts'
export { type Loads, loadsOf } from './reasons/loads.ts'
export { shareInterval } from './reasons/share-interval.ts'
export { unanswered } from './reasons/unanswered.ts'
export { type AxisId, why } from './reasons/why.ts'
export { type RunReasons, whyRun } from './reasons/why-run.ts'
export { type Estimate, estimatesOf } from './runner/estimates-of.ts'
export { editRun } from './runs/edit-run.ts'
export { separateRun } from './runs/separate-run.ts'
