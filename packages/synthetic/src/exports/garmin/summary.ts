import type { KeptRun } from '../kept-run.ts'

/**
 * A run as `summarizedActivities` has it: milliseconds, centimetres, speed in tenths of metres per second. Times are
 * those of the service, which may be seconds off those of the file: the watch waited for its satellites.
 */
export function summaryOf(run: KeptRun, activityId: number): Readonly<Record<string, unknown>> {
  const { totals, utcOffsetS } = run.plant()
  const { elapsedS, timerS, distanceM } = totals
  const startedAtMs = run.startedAtMs - 1000 * (activityId % 5 === 0 ? 23 : activityId % 2)
  return {
    activityId,
    uuidMsb: -activityId,
    uuidLsb: activityId,
    name: run.name,
    ...(run.description ? { description: run.description } : {}),
    activityType: activityId % 4 === 0 ? 'trail_running' : 'running',
    userProfileId: 1,
    timeZoneId: 125,
    beginTimestamp: startedAtMs,
    // 9 is what stands there when the runner said nothing.
    eventTypeId: run.race ? 1 : 9,
    rule: 'subscribers',
    sportType: 'RUNNING',
    startTimeGmt: startedAtMs,
    startTimeLocal: startedAtMs + 1000 * utcOffsetS,
    duration: 1000 * timerS,
    distance: 100 * distanceM,
    avgSpeed: distanceM / timerS / 10,
    elapsedDuration: 1000 * elapsedS,
    movingDuration: 1000 * timerS,
    lapCount: 2,
    splits: [
      { startTimeGMT: startedAtMs, measurements: [{ fieldEnum: 'SUM_DISTANCE', value: 100 * distanceM }] },
    ],
    summarizedDiveInfo: { summarizedDiveGases: [] },
    parent: false,
    purposeful: false,
    favorite: false,
  }
}
