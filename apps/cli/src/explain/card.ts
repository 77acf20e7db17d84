import { alsoWords, assumptionNames, sayClock, sayDistance, sayPace } from '@freshlegs/analysis'
import { type Report, stoppedByWords } from '@freshlegs/domain'
import type { CardLook } from './card-look.ts'
import { type Paint, paint } from './paint.ts'
import { splitTable } from './split-table.ts'
import { wrap } from './wrap.ts'

/** Reasons on a card; the rest is in `--json`. */
const reasonsShown = 3

/** A report as a card for a terminal: the answer, when, why, the splits, what to record next time. */
export function card(report: Report, path: string, look: CardLook): string {
  const colours = paint(look.colour)
  const { verdict } = report
  const blocks = [
    [
      colours.quiet(title(report, path)),
      colours[verdict.limiter](fit(verdict.says, look)),
      fit([verdict.sure, ...verdict.also.map((word) => alsoWords[word])].join(' '), look),
    ],
    [summary(report, look), ...onset(report, look)],
    verdict.because.slice(0, reasonsShown).map((reason) => bullet(reason.says, look)),
    splitTable(report, look),
    [bullet(verdict.wouldChange, look, '→'), ...ask(report, look), ...assumed(report, colours, look)],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

const fit = (text: string, { width }: CardLook) => wrap(text, width)

const bullet = (text: string, { width }: CardLook, mark = '·') => wrap(`${mark} ${text}`, width, '  ')

function title({ recording }: Report, path: string): string {
  const day = recording.startedAt === null ? '' : `${localDay(recording.startedAt, recording.utcOffsetS)}  `
  return `${day}${path}${recording.session > 0 ? `, part ${recording.session + 1}` : ''}`
}

/** The runner's own day where the recording says how far local time is from UTC. */
const localDay = (startedAt: string, utcOffsetS: number | null) =>
  new Date(Date.parse(startedAt) + 1000 * (utcOffsetS ?? 0)).toISOString().slice(0, 10)

function summary({ recording, splits }: Report, { units }: CardLook): string {
  const { distanceM, movingS } = recording
  const beats = splits.flatMap(({ heartRateBpm, timeS }) =>
    heartRateBpm === null ? [] : [{ heartRateBpm, timeS }],
  )
  const beatS = beats.reduce((sum, { timeS }) => sum + timeS, 0)
  const meanBpm = beats.reduce((sum, { heartRateBpm, timeS }) => sum + heartRateBpm * timeS, 0) / beatS
  return [
    `${sayDistance(distanceM ?? Number.NaN, units)} in ${sayClock(movingS ?? Number.NaN)}`,
    sayPace((distanceM ?? Number.NaN) / (movingS ?? Number.NaN), units),
    ...(beatS > 0 ? [`${Math.round(meanBpm)} bpm`] : []),
  ].join(' · ')
}

function onset({ onset }: Report, { units }: CardLook): string[] {
  if (onset === null) return []
  const [earliest, latest] = onset.intervalS
  return [
    `It began at ${sayClock(onset.timeS)}, ${sayDistance(onset.distanceM, units)} (between ${sayClock(earliest)} and ${sayClock(latest)})`,
  ]
}

/** On a terminal the runner answers with an option. */
const ask = ({ verdict }: Report, look: CardLook) =>
  verdict.runnerSaid === null && verdict.limiter !== 'no-fade'
    ? [bullet(`Your word: --stopped-by ${stoppedByWords.join(' | ')}, and --race if it was one.`, look, '→')]
    : []

function assumed({ verdict }: Report, colours: Paint, look: CardLook): string[] {
  if (verdict.assumed.length === 0) return []
  const told = verdict.assumed.map(({ name, value, unit, because }) => {
    const amount = value === null ? '' : ` ${value}${unit === null ? '' : ` ${unit}`}`
    return bullet(`${assumptionNames[name] ?? name}${amount}. ${because}.`, look)
  })
  return [colours.quiet(['', 'Assumed:', ...told].join('\n'))]
}
