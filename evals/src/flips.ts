import type { ChannelId, Recording, Streams } from '@freshlegs/domain'
import { plantRun, truths } from '@freshlegs/synthetic'
import { markdownTable } from './markdown-table.ts'
import { answerTo } from './outcome.ts'
import { range } from './planted-truths.ts'
import { type EvalPart, percent } from './result.ts'

/** Changes that should not change an answer, or only to cannot-tell where a sensor is taken away. */
const changes: readonly { id: string; says: string; apply(recording: Recording): Recording }[] = [
  { id: 'shift', says: 'begins 30 seconds later', apply: (recording) => pick(recording, (t) => t >= 30) },
  { id: 'halve', says: 'every second sample', apply: (recording) => pick(recording, (_, i) => i % 2 === 0) },
  {
    id: 'no-heart-rate',
    says: 'without heart rate',
    apply: (recording) => without(recording, 'heartRateBpm'),
  },
  { id: 'no-cadence', says: 'without cadence', apply: (recording) => without(recording, 'cadenceSpm') },
  {
    id: 'no-contact-time',
    says: 'without contact time',
    apply: (recording) => without(recording, 'groundContactS'),
  },
]

/** How often an answer changes when it should not. */
export function flips(seeds: number): EvalPart {
  const recordings = truths.flatMap((truth) =>
    range(seeds).map((seed) => plantRun({ seed: 1000 + seed, truth }).recording),
  )
  const before = recordings.map((recording) => answerTo(recording).answer)
  const rows = changes.map(({ id, says, apply }) => {
    const after = recordings.map((recording) => answerTo(apply(recording)).answer)
    const flipped = after.filter((answer, i) => answer !== before[i])
    return {
      id,
      says,
      flipped: percent(flipped.length, recordings.length),
      toAnother: percent(flipped.filter((answer) => answer !== 'cannot-tell').length, recordings.length),
    }
  })
  return {
    title: 'Answers that change when they should not',
    text: `${recordings.length} planted runs, all sensors, noise 1.

${markdownTable(
  ['the same run', 'other answer %', 'other than cannot-tell %'],
  rows.map(({ says, flipped, toAnother }) => [says, flipped, toAnother]),
)}`,
    figures: Object.fromEntries(rows.map(({ id, flipped }) => [`flips.${id}-percent`, flipped])),
  }
}

function pick(recording: Recording, keep: (timeS: number, index: number) => boolean): Recording {
  const { timeS, streams } = recording.track
  const kept = Array.from(timeS.keys()).filter((i) => keep(timeS[i] ?? NaN, i))
  const startS = timeS[kept[0] ?? 0] ?? 0
  const of = (column: Float64Array) => Float64Array.from(kept, (i) => column[i] ?? NaN)
  const picked: Streams = Object.fromEntries(Object.entries(streams).map(([id, column]) => [id, of(column)]))
  const earlier = <Part extends { fromS: number; toS: number }>(part: Part) => ({
    ...part,
    fromS: Math.max(0, part.fromS - startS),
    toS: Math.max(0, part.toS - startS),
  })
  return {
    ...recording,
    track: { timeS: of(timeS).map((t) => t - startS), streams: picked },
    pauses: recording.pauses.map(earlier),
    laps: recording.laps.map(earlier),
  }
}

function without(recording: Recording, id: ChannelId): Recording {
  const { [id]: _, ...streams } = recording.track.streams
  return { ...recording, track: { ...recording.track, streams } }
}
