import { pausedWithin, type Recording } from '@freshlegs/domain'
import { intensityNumbers, lapTriggerNumbers, messageNumbers, sportNumbers } from './fit-words.ts'
import type { Message } from './message-sink.ts'
import { timestampField } from './message-sink.ts'

/** A message that stands between the records. */
export interface TimedMessage extends Message {
  /** Comes before the first record that is later than this, seconds since the start. */
  readonly afterS: number
}

/** Timer events, laps and beats of a recording in the order in which a watch writes them. */
export function timedMessages(recording: Recording, startFitS: number): readonly TimedMessage[] {
  const { totals, pauses } = recording
  const endS = Number.isNaN(totals.elapsedS) ? (recording.track.timeS.at(-1) ?? 0) : totals.elapsedS
  const timer = (atS: number, type: number, afterS: number): TimedMessage => ({
    afterS,
    local: 2,
    global: messageNumbers.event,
    fields: [
      { number: timestampField, type: 'uint32', value: startFitS + Math.round(atS) },
      { number: 0, type: 'enum', value: timerEvent },
      { number: 1, type: 'enum', value: type },
    ],
  })
  return [
    timer(0, eventTypes.start, -1),
    ...pauses.flatMap(({ fromS, toS }) => [
      timer(fromS, eventTypes.stop, fromS),
      // Before the record of the second in which the timer runs again.
      timer(toS, eventTypes.start, toS - 0.5),
    ]),
    ...lapMessages(recording, startFitS),
    ...beatMessages(recording),
    timer(endS, eventTypes.stopAll, endS),
  ].sort((a, b) => a.afterS - b.afterS)
}

const timerEvent = 0
const lapEvent = 9
const eventTypes = { start: 0, stop: 1, stopAll: 4 } as const

function lapMessages({ laps, pauses, sport }: Recording, startFitS: number): TimedMessage[] {
  return laps.map((lap, index) => {
    const { fromS, toS, distanceM, by, intensity = 'unknown', step = Number.NaN } = lap
    const pausedS = pausedWithin(pauses, lap)
    return {
      afterS: toS,
      local: 3,
      global: messageNumbers.lap,
      fields: [
        { number: timestampField, type: 'uint32', value: startFitS + Math.round(toS) },
        { number: 2, type: 'uint32', value: startFitS + Math.round(fromS) },
        { number: 7, type: 'uint32', value: Math.round(1000 * (toS - fromS)) },
        { number: 8, type: 'uint32', value: Math.round(1000 * (toS - fromS - pausedS)) },
        { number: 9, type: 'uint32', value: Math.round(100 * distanceM) },
        { number: 254, type: 'uint16', value: index },
        { number: 71, type: 'uint16', value: step },
        { number: 0, type: 'enum', value: lapEvent },
        { number: 1, type: 'enum', value: eventTypes.stop },
        { number: 23, type: 'enum', value: intensityNumbers[intensity] },
        { number: 24, type: 'enum', value: lapTriggerNumbers[by] },
        { number: 25, type: 'enum', value: sportNumbers[sport] },
      ],
    }
  })
}

/** A message holds up to five beats and no time of its own: it belongs to the record before it. */
function beatMessages({ beats }: Recording): TimedMessage[] {
  const rrIntervalS = beats?.streams.rrIntervalS
  if (!beats || !rrIntervalS) return []
  const messages: TimedMessage[] = []
  let first = 0
  for (let i = 1; i <= rrIntervalS.length; i++) {
    const second = Math.floor(beats.timeS[first]!)
    if (i < rrIntervalS.length && i - first < 5 && Math.floor(beats.timeS[i]!) === second) continue
    const held = Array.from(rrIntervalS.subarray(first, i), (intervalS) => Math.round(1000 * intervalS))
    const value = [...held, ...Array<number>(5 - held.length).fill(Number.NaN)]
    messages.push({
      afterS: second,
      local: 4,
      global: messageNumbers.hrv,
      fields: [{ number: 0, type: 'uint16', value }],
    })
    first = i
  }
  return messages
}
