import type { Given, UnitsOfTheReader } from '@freshlegs/analysis'
import { type Athlete, stoppedByWords } from '@freshlegs/domain'
import { UsageError } from '../command.ts'
import { readWords } from '../read-words.ts'

export interface ExplainOptions {
  readonly paths: readonly string[]
  readonly json: boolean
  readonly units: UnitsOfTheReader
  readonly maxBytes: number
  readonly given: Given
}

const words = {
  json: { type: 'boolean' },
  'hr-max': { type: 'string' },
  'hr-rest': { type: 'string' },
  'hr-threshold': { type: 'string' },
  mass: { type: 'string' },
  height: { type: 'string' },
  sex: { type: 'string' },
  'birth-year': { type: 'string' },
  units: { type: 'string' },
  'any-sport': { type: 'boolean' },
  race: { type: 'boolean' },
  'stopped-by': { type: 'string' },
  'max-mib': { type: 'string' },
} as const

/** Reads the words after `freshlegs explain`. Throws `UsageError` with what was expected. */
export function explainOptions(args: readonly string[]): ExplainOptions {
  const { values, positionals } = readWords(args, words)
  if (positionals.length === 0) throw new UsageError('which recordings? Give files, folders or patterns.')
  const stoppedBy = oneOf('stopped-by', values['stopped-by'], stoppedByWords)
  const units = oneOf('units', values.units, ['metric', 'imperial'] as const) ?? 'metric'
  const athlete: Athlete = known({
    heartRateMaxBpm: numberIn('hr-max', values['hr-max'], [100, 240]),
    heartRateRestBpm: numberIn('hr-rest', values['hr-rest'], [25, 120]),
    heartRateThresholdBpm: numberIn('hr-threshold', values['hr-threshold'], [80, 230]),
    massKg: numberIn('mass', values.mass, [25, 250]),
    heightM: heightIn(values.height),
    birthYear: numberIn('birth-year', values['birth-year'], [1900, 2030]),
    sex: oneOf('sex', values.sex, ['female', 'male']),
  })
  mustRise(athlete)
  return {
    paths: positionals,
    json: values.json ?? false,
    units,
    maxBytes: (numberIn('max-mib', values['max-mib'], [1, 4096]) ?? 64) * 2 ** 20,
    given: {
      athlete,
      units,
      anySport: values['any-sport'] ?? false,
      runnerSaid: known({ stoppedBy, race: values.race }),
    },
  }
}

/** Leaves out what was not given: an absent key is unknown. */
function known<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>
  }
}

function oneOf<const Word extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((word) => word === value)
  if (!found) throw new UsageError(`--${name} takes one of ${allowed.join(', ')}, not '${value}'`)
  return found
}

function numberIn(
  name: string,
  value: string | undefined,
  [lowest, highest]: readonly [number, number],
): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value.replace(',', '.'))
  if (value.trim() === '' || !(number >= lowest && number <= highest))
    throw new UsageError(`--${name} takes a number from ${lowest} to ${highest}, not '${value}'`)
  return number
}

/** Metres, or centimetres where the number can only be those. */
function heightIn(value: string | undefined): number | undefined {
  const number = numberIn('height', value, [1, 250])
  if (number === undefined || number <= 2.5) return number
  if (number < 100) throw new UsageError(`--height takes metres (1.78) or centimetres (178), not '${value}'`)
  return number / 100
}

function mustRise({ heartRateRestBpm, heartRateThresholdBpm, heartRateMaxBpm }: Athlete) {
  const given = [heartRateRestBpm, heartRateThresholdBpm, heartRateMaxBpm].filter((bpm) => bpm !== undefined)
  if (given.some((bpm, i) => i > 0 && bpm <= (given[i - 1] ?? 0)))
    throw new UsageError('--hr-rest must be below --hr-threshold, and that below --hr-max')
}
