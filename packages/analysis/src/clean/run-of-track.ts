import type { ChannelId, Recording, Streams, Track } from '@freshlegs/domain'
import { localChange, paceEquivalence } from '@freshlegs/science'
import type { Run } from '../run.ts'
import { breaks } from './breaks.ts'
import { channelsOf } from './channels-of.ts'
import { gradeOf } from './grade.ts'
import type { CleanSettings } from './repair.ts'
import { indexOf, statesOf } from './states-of.ts'
import { wholeDistance } from './whole-distance.ts'

/** Marks a repaired track: distance everywhere, speed, grade, what the runner was doing. */
export function runOfTrack(track: Track, recording: Recording, settings: CleanSettings): Run {
  const { timeS, streams } = track
  const distanceM = wholeDistance(timeS, streams.distanceM, settings.jump.fastestMps)
  const broken = breaks(timeS, distanceM, recording.pauses, settings.pause)
  const speedMps = localChange(timeS, distanceM, settings.speed.halfWidthS, (i) => broken[i] === 1)
  const gradeRatio = gradeOf(distanceM, streams.altitudeM, settings.grade)
  const gradeAdjustedSpeedMps = speedMps.map((speed, i) => {
    const grade = gradeRatio[i]!
    return Number.isNaN(grade) ? speed : speed * paceEquivalence(grade)
  })
  const { cadenceSpm } = streams
  const state = statesOf({ speedMps, gradeAdjustedSpeedMps, cadenceSpm, broken }, settings)
  return {
    timeS: timeS.slice(),
    movingS: movingOf(timeS, state),
    distanceM,
    speedMps,
    gradeRatio,
    gradeAdjustedSpeedMps,
    state,
    streams: ownColumns(streams, recording.track.streams),
  }
}

function movingOf(timeS: Float64Array, state: Uint8Array): Float64Array {
  const running = indexOf('running')
  const walking = indexOf('walking')
  const movingS = new Float64Array(timeS.length)
  for (let i = 1; i < timeS.length; i++) {
    const moved = state[i - 1] === running || state[i - 1] === walking
    movingS[i] = movingS[i - 1]! + (moved ? timeS[i]! - timeS[i - 1]! : 0)
  }
  return movingS
}

/** Columns that no repair touched are still the recording's own: they are copied. */
function ownColumns(streams: Streams, recorded: Streams): Streams {
  const own: { [Id in ChannelId]?: Float64Array } = {}
  for (const id of channelsOf(streams)) {
    const column = streams[id]
    if (column) own[id] = column === recorded[id] ? column.slice() : column
  }
  return own
}
