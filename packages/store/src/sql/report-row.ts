import type { ReportRow } from '../schema.ts'
import type { Judged, Route } from '../store.ts'
import { toJsonOrNull } from './json.ts'

export const reportRow = (
  athleteId: string,
  runId: string,
  { basis, report, problem, facts, past }: Judged,
): ReportRow => ({
  athlete_id: athleteId,
  run_id: runId,
  basis,
  engine: report?.engine ?? null,
  settings: report?.settings ?? null,
  route: toJsonOrNull(facts.route && isKnown(facts.route) ? facts.route : null),
  problem: toJsonOrNull(problem),
  report: toJsonOrNull(report),
  past: toJsonOrNull(past),
})

const isKnown = ({ latitudeDeg, longitudeDeg }: Route): boolean =>
  [...latitudeDeg, ...longitudeDeg].every(Number.isFinite)

export const reportColumns = [
  'athlete_id',
  'run_id',
  'basis',
  'engine',
  'settings',
  'route',
  'problem',
  'report',
  'past',
] as const satisfies readonly (keyof ReportRow)[]
