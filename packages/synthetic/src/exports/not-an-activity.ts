import { framed } from '../write-fit/framed.ts'
import { MessageSink } from '../write-fit/message-sink.ts'

/** Kinds of FIT that watches upload beside activities, by the number in their `file_id`. */
export const otherFitTypes = { settings: 2, monitoring: 32, metrics: 44, sleep: 49 } as const

/** A FIT of such a kind: its `file_id` and some minutes of steps or whatever it is. */
export function otherFit(kind: keyof typeof otherFitTypes, madeAtMs: number): Uint8Array {
  const sink = new MessageSink(true)
  const madeAtS = Math.round(madeAtMs / 1000) - fitEpochS
  sink.message({
    local: 0,
    global: 0,
    fields: [
      { number: 0, type: 'enum', value: otherFitTypes[kind] },
      { number: 1, type: 'uint16', value: 255 },
      { number: 4, type: 'uint32', value: madeAtS },
    ],
  })
  for (let minute = 0; minute < 5; minute++) {
    sink.message({
      local: 1,
      // Monitoring: time, and the heart rate of the minute.
      global: 55,
      fields: [
        { number: 253, type: 'uint32', value: madeAtS + 60 * minute },
        { number: 27, type: 'uint8', value: 58 + minute },
      ],
    })
  }
  return framed(sink.bytes.taken())
}

/** 1989-12-31T00:00:00Z in Unix seconds. */
const fitEpochS = 631_065_600
