import type { ChannelId, Recording, Track } from '@freshlegs/domain'
import type { Run } from '../run.ts'
import { valuesOf } from '../verdict/settings/setting.ts'
import type { CleanSettings, Removed, Repair } from './repair.ts'
import { repairs } from './repairs.ts'
import { runOfTrack } from './run-of-track.ts'
import { cleanCards } from './settings.ts'

export const defaultCleanSettings: CleanSettings = valuesOf(cleanCards)

export interface Cleaned {
  readonly run: Run
  /** In the order in which they were made. */
  readonly repairs: readonly {
    readonly repair: string
    readonly samples: number
    readonly says: string
    readonly removed: Removed
  }[]
}

/** Repairs a recording and marks it. The recording stays as it is. */
export function clean(recording: Recording, settings: CleanSettings = defaultCleanSettings): Cleaned {
  let track = recording.track
  const made: Cleaned['repairs'][number][] = []
  for (const repair of repairs) {
    if (!has(track, repair)) continue
    const repaired = repair.apply(track, recording, settings)
    if (!repaired) continue
    track = repaired.track
    const { samples, says, removed = {} } = repaired
    made.push({ repair: repair.id, samples, says, removed })
  }
  return { run: runOfTrack(track, recording, settings), repairs: made }
}

const has = ({ streams }: Track, { needs }: Repair) =>
  needs.every((id: ChannelId) => streams[id] !== undefined)
