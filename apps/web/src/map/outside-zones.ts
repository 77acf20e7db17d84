import type { Run } from '@freshlegs/analysis'
import { nearZones } from '@freshlegs/logbook'
import type { Settings } from '../api/schemas.ts'

/** A run without the positions in the runner's privacy zones. All else stays. */
export interface Shown {
  readonly run: Run
  /** Positions were left out; the first or the last of the run among them. */
  readonly hides: boolean
  readonly hidesStart: boolean
  readonly hidesFinish: boolean
}

/** Hides what lies in or near a privacy zone; a run that passes none comes back as it is. */
export function outsideZones(run: Run, zones: Settings['privacyZones']): Shown {
  const { latitudeDeg, longitudeDeg } = run.streams
  const whole = { run, hides: false, hidesStart: false, hidesFinish: false }
  if (!latitudeDeg || !longitudeDeg || zones.length === 0) return whole
  const isNear = nearZones(zones)
  const isKnown = (north: number, i: number) => !Number.isNaN(north + (longitudeDeg[i] ?? Number.NaN))
  const isHidden = latitudeDeg.map((north, i) =>
    Number(isKnown(north, i) && isNear(north, longitudeDeg[i] ?? Number.NaN)),
  )
  if (!isHidden.includes(1)) return whole
  const shown = (degrees: Float64Array) => degrees.map((value, i) => (isHidden[i] === 1 ? Number.NaN : value))
  return {
    run: {
      ...run,
      streams: { ...run.streams, latitudeDeg: shown(latitudeDeg), longitudeDeg: shown(longitudeDeg) },
    },
    hides: true,
    hidesStart: isHidden[latitudeDeg.findIndex(isKnown)] === 1,
    hidesFinish: isHidden[latitudeDeg.findLastIndex(isKnown)] === 1,
  }
}
