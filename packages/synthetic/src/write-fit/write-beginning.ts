import type { Athlete, Recording, WorkoutStep } from '@freshlegs/domain'
import { fitTypes } from './fit-type.ts'
import { intensityNumbers, messageNumbers, sportNumbers } from './fit-words.ts'
import type { MessageSink, StoredField } from './message-sink.ts'
import { timestampField } from './message-sink.ts'
import type { DeveloperColumn } from './record-writer.ts'

/** Number that FIT keeps for makers who have none. */
const manufacturer = 255
/** Local type of everything that comes once. */
const once = 5

/** File id, creator, device, runner and workout: what stands before the first record. */
export function writeBeginning(sink: MessageSink, recording: Recording, startFitS: number): void {
  const { device, steps, sport } = recording
  const name: readonly StoredField[] = device ? [{ number: 8, type: 'string', value: device }] : []
  sink.message({
    local: once,
    global: messageNumbers.fileId,
    fields: [
      { number: 0, type: 'enum', value: activityFile },
      { number: 1, type: 'uint16', value: manufacturer },
      { number: 2, type: 'uint16', value: 0 },
      { number: 3, type: 'uint32z', value: 1 },
      { number: 4, type: 'uint32', value: startFitS },
      ...name,
    ],
  })
  sink.message({
    local: once,
    global: messageNumbers.fileCreator,
    fields: [{ number: 0, type: 'uint16', value: 1 }],
  })
  sink.message({
    local: once,
    global: messageNumbers.deviceInfo,
    fields: [
      { number: timestampField, type: 'uint32', value: startFitS },
      { number: 0, type: 'uint8', value: 0 },
      { number: 2, type: 'uint16', value: manufacturer },
      { number: 4, type: 'uint16', value: 0 },
      ...name.map((field) => ({ ...field, number: 27 })),
    ],
  })
  writeAthlete(sink, recording.athlete, new Date(recording.startedAtMs).getUTCFullYear())
  if (steps.length === 0) return
  sink.message({
    local: once,
    global: messageNumbers.workout,
    fields: [
      { number: 4, type: 'enum', value: sportNumbers[sport] },
      { number: 6, type: 'uint16', value: steps.length },
    ],
  })
  steps.forEach((step, index) => {
    sink.message({ local: once, global: messageNumbers.workoutStep, fields: stepFields(step, index) })
  })
}

/** File type of an activity. */
const activityFile = 4

function writeAthlete(sink: MessageSink, athlete: Athlete, year: number): void {
  const { sex, birthYear, heightM, massKg, heartRateRestBpm, heartRateMaxBpm, heartRateThresholdBpm } =
    athlete
  const known = (
    number: number,
    type: 'enum' | 'uint8' | 'uint16',
    value: number | undefined,
  ): readonly StoredField[] => (value === undefined ? [] : [{ number, type, value: Math.round(value) }])
  const profile = [
    ...known(1, 'enum', sex && (sex === 'male' ? 1 : 0)),
    ...known(2, 'uint8', birthYear && year - birthYear),
    ...known(3, 'uint8', heightM && 100 * heightM),
    ...known(4, 'uint16', massKg && 10 * massKg),
    ...known(8, 'uint8', heartRateRestBpm),
    ...known(9, 'uint8', heartRateMaxBpm),
    ...known(11, 'uint8', heartRateMaxBpm),
  ]
  if (profile.length > 0) sink.message({ local: once, global: messageNumbers.userProfile, fields: profile })
  const zones = [...known(1, 'uint8', heartRateMaxBpm), ...known(2, 'uint8', heartRateThresholdBpm)]
  if (zones.length > 0) sink.message({ local: once, global: messageNumbers.zonesTarget, fields: zones })
}

function stepFields({ name, intensity, durationS, distanceM }: WorkoutStep, index: number): StoredField[] {
  const [kind, value] = !Number.isNaN(durationS)
    ? [stepEnds.time, 1000 * durationS]
    : !Number.isNaN(distanceM)
      ? [stepEnds.distance, 100 * distanceM]
      : [stepEnds.open, Number.NaN]
  return [
    { number: 254, type: 'uint16', value: index },
    { number: 1, type: 'enum', value: kind },
    { number: 2, type: 'uint32', value: Math.round(value) },
    { number: 3, type: 'enum', value: noTarget },
    { number: 7, type: 'enum', value: intensityNumbers[intensity] },
    ...(name ? [{ number: 0, type: 'string', value: name } as const] : []),
  ]
}

const stepEnds = { time: 0, distance: 1, open: 5 } as const
const noTarget = 2

/** Who made the developer fields, and what each of them is. */
export function writeDeveloperFields(sink: MessageSink, columns: readonly DeveloperColumn[]): void {
  if (columns.length === 0) return
  sink.message({
    local: once,
    global: messageNumbers.developerDataId,
    fields: [
      { number: 1, type: 'byte', value: Array.from('simulated runner', (letter) => letter.charCodeAt(0)) },
      { number: 3, type: 'uint8', value: 0 },
    ],
  })
  for (const { number, type, name, unit } of columns) {
    sink.message({
      local: once,
      global: messageNumbers.fieldDescription,
      fields: [
        { number: 0, type: 'uint8', value: 0 },
        { number: 1, type: 'uint8', value: number },
        { number: 2, type: 'uint8', value: fitTypes[type].code },
        { number: 3, type: 'string', value: name },
        { number: 8, type: 'string', value: unit },
        { number: 14, type: 'uint16', value: messageNumbers.record },
      ],
    })
  }
}
