import { sayDuration, type UnitsOfTheReader } from '@freshlegs/analysis'
import type { Run } from '../../api/schemas.ts'
import { longUnitM } from '../../words/measure.ts'
import { speedOf } from './speed-of.ts'

/** What this run says beside the earlier ones on the same way, in a sentence or two. `runs` in any order, this one among them. */
export function sameWayFinding(id: string, runs: readonly Run[], units: UnitsOfTheReader): string {
  const here = runs.find((run) => run.id === id)
  const others = runs.filter((run) => run.id !== id)
  if (!here || others.length === 0) return 'No other run of yours took this way.'
  const before = others.filter((run) => startOf(run) < startOf(here))
  if (before.length === 0) return `Your first run on this way. ${times(others.length, 'since')}`
  return [times(before.length, 'before'), paceSaid(here, before, units), heartSaid(here, before)]
    .filter(Boolean)
    .join(' ')
}

const startOf = ({ startedAt }: Run) => startedAt ?? ''

const times = (count: number, when: 'before' | 'since') =>
  `You ran it ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`} ${when}.`

function paceSaid(here: Run, before: readonly Run[], units: UnitsOfTheReader): string | null {
  const now = secondsOf(speedOf(here), units)
  const usual = median(before.map((run) => secondsOf(speedOf(run), units)))
  if (Number.isNaN(now + usual)) return null
  const difference = Math.round(now) - Math.round(usual)
  const word = usualOf(before)
  if (Math.abs(difference) < sameWithinS) return `As fast as ${word}.`
  const size = `${sayDuration(Math.abs(difference))} a ${units === 'metric' ? 'kilometre' : 'mile'}`
  return `${size} ${difference < 0 ? 'faster' : 'slower'} than ${word}.`
}

function heartSaid(here: Run, before: readonly Run[]): string | null {
  const now = here.heartRateBpm ?? Number.NaN
  const usual = median(before.map(({ heartRateBpm }) => heartRateBpm ?? Number.NaN))
  if (Number.isNaN(now + usual)) return null
  const difference = Math.round(now) - Math.round(usual)
  if (Math.abs(difference) < sameWithinBpm) return 'Heart rate as before.'
  return `Heart rate ${Math.abs(difference)} ${difference < 0 ? 'lower' : 'higher'}.`
}

const usualOf = (before: readonly Run[]) => (before.length === 1 ? 'that time' : 'usual')
const secondsOf = (speedMps: number, units: UnitsOfTheReader) => longUnitM(units) / speedMps

/** Unknown ones left out; NaN where none is known. */
function median(values: readonly number[]): number {
  const known = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b)
  const upper = known[known.length >> 1] ?? Number.NaN
  const lower = known[(known.length - 1) >> 1] ?? Number.NaN
  return (upper + lower) / 2
}

/** Smaller differences are wind and traffic lights. Ours. */
const sameWithinS = 3
const sameWithinBpm = 2
