import { baseName } from '../base-name.ts'
import { isLitter } from '../is-litter.ts'
import { numberIn, textIn } from '../json-fields.ts'
import { isObject, type JsonObject, JsonObjects } from '../json-objects.ts'
import type { Mornings } from '../mornings.ts'
import { dayAfter } from './day-after.ts'

/**
 * What the export tells of nights and days, as several programs that read it agree on its undocumented tables: each a
 * list of objects with a `calendarDate`. A reader for a table that is one of them, undefined for others.
 */
export function wellnessReader(name: string, mornings: Mornings): JsonObjects | undefined {
  const base = baseName(name).toLowerCase()
  const table = isLitter(name) ? undefined : tables.find(({ called }) => called.test(base))
  return table && new JsonObjects(isOfList, (object) => table.tell(object, mornings))
}

const isOfList = (keys: readonly string[]): boolean => keys.length === 0

interface WellnessTable {
  readonly called: RegExp
  tell(object: JsonObject, mornings: Mornings): void
}

const tables: readonly WellnessTable[] = [
  {
    // Its date is that of the waking. Without stages it is the window that the runner once set, and no sleep.
    called: /sleepdata\.json$/,
    tell(object, mornings) {
      if (textIn(object, 'sleepWindowConfirmationType') === 'OFF_WRIST') return
      const stages = ['deepSleepSeconds', 'lightSleepSeconds', 'remSleepSeconds']
      const sleptS = stages.map((key) => numberIn(object, key)).filter((seconds) => seconds > 0)
      const sleepH = sleptS.reduce((sum, seconds) => sum + seconds, 0) / 3600
      // A nap of the same day is shorter.
      if (sleptS.length > 0) mornings.put(dayOf(object), 'sleepH', sleepH, 'most')
    },
  },
  {
    called: /^udsfile.*\.json$/,
    tell(object, mornings) {
      const day = dayOf(object)
      // The one of the current day alone is a first guess, at times far off.
      const atRest = [numberIn(object, 'restingHeartRate'), numberIn(object, 'currentDayRestingHeartRate')]
      mornings.put(day, 'heartRateRestBpm', atRest.find((bpm) => bpm > 0) ?? Number.NaN)
      // What a day was like is known on the morning after: on its own it would know of the run to come.
      mornings.put(dayAfter(day), 'stress', stressOf(object) / 10)
    },
  },
  {
    // The mean of the night, rMSSD in milliseconds: what its makers show as the HRV status of a night.
    called: /healthstatusdata\.json$/,
    tell(object, mornings) {
      for (const metric of objectsIn(object.metrics)) {
        const isKnown = textIn(metric, 'status') !== 'UNKNOWN'
        if (textIn(metric, 'type') === 'HRV' && isKnown)
          mornings.put(dayOf(object), 'rmssdMs', numberIn(metric, 'value'))
      }
    },
  },
  {
    // Grams. Its time is local, unlike that of the weight itself.
    called: /userbiometrics\.json$/,
    tell(object, mornings) {
      const { weight, metaData } = object
      if (isObject(weight) && isObject(metaData))
        mornings.put(dayOf(metaData), 'massKg', numberIn(weight, 'weight') / 1000, 'first')
    },
  },
]

const dayOf = (object: JsonObject): string => textIn(object, 'calendarDate').slice(0, 10)

/** 0 to 100, higher is more; awake where that is told apart. Below 0 too little was measured. */
function stressOf({ allDayStress }: JsonObject): number {
  const parts = isObject(allDayStress) ? objectsIn(allDayStress.aggregatorList) : []
  const levels = ['AWAKE', 'TOTAL'].map((type) => {
    const part = parts.find((one) => textIn(one, 'type') === type)
    return part ? numberIn(part, 'averageStressLevel') : Number.NaN
  })
  return levels.find((level) => level >= 0) ?? Number.NaN
}

const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : []
