import type { Recording } from '@freshlegs/domain'
import { messageNumbers, sportNumbers, subSportNumbers } from './fit-words.ts'
import type { MessageSink } from './message-sink.ts'
import { timestampField } from './message-sink.ts'

/** Local type of everything that comes once. */
const once = 5
const sessionEvent = 8
const activityEvent = 26
const stop = 1

/** Session and activity: what stands behind the last record. */
export function writeEnd(sink: MessageSink, recording: Recording, startFitS: number): void {
  const { totals, sport, subSport, laps, utcOffsetS } = recording
  const { elapsedS, timerS, distanceM, ascentM, descentM, effortCr10, feelRatio } = totals
  const endFitS = startFitS + Math.round(elapsedS)
  sink.message({
    local: once,
    global: messageNumbers.session,
    fields: [
      { number: timestampField, type: 'uint32', value: endFitS },
      { number: 2, type: 'uint32', value: startFitS },
      { number: 7, type: 'uint32', value: Math.round(1000 * elapsedS) },
      { number: 8, type: 'uint32', value: Math.round(1000 * timerS) },
      { number: 9, type: 'uint32', value: Math.round(100 * distanceM) },
      { number: 254, type: 'uint16', value: 0 },
      { number: 22, type: 'uint16', value: Math.round(ascentM) },
      { number: 23, type: 'uint16', value: Math.round(descentM) },
      { number: 25, type: 'uint16', value: 0 },
      { number: 26, type: 'uint16', value: laps.length },
      { number: 0, type: 'enum', value: sessionEvent },
      { number: 1, type: 'enum', value: stop },
      { number: 5, type: 'enum', value: sportNumbers[sport] },
      { number: 6, type: 'enum', value: subSportNumbers[subSport ?? ''] ?? 0 },
      // How hard it was and how it felt, as tapped on the watch, per cent.
      { number: 192, type: 'uint8', value: Math.round(100 * feelRatio) },
      { number: 193, type: 'uint8', value: Math.round(10 * effortCr10) },
    ],
  })
  sink.message({
    local: once,
    global: messageNumbers.activity,
    fields: [
      { number: timestampField, type: 'uint32', value: endFitS },
      { number: 0, type: 'uint32', value: Math.round(1000 * timerS) },
      { number: 5, type: 'uint32', value: endFitS + utcOffsetS },
      { number: 1, type: 'uint16', value: 1 },
      { number: 2, type: 'enum', value: 0 },
      { number: 3, type: 'enum', value: activityEvent },
      { number: 4, type: 'enum', value: stop },
    ],
  })
}
