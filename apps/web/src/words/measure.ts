import { metresPerMile, type UnitsOfTheReader } from '@freshlegs/analysis'

/** How a kind of number is shown: SI in, the reader's figures out, the unit apart so that it can stand small. */
export interface Measure {
  /** A dash for what is not known. */
  readonly show: (value: number, units: UnitsOfTheReader) => string
  readonly unit: (units: UnitsOfTheReader) => string
  /** From SI to the figures shown, and back. */
  readonly shown: (value: number, units: UnitsOfTheReader) => number
  readonly meant: (figure: number, units: UnitsOfTheReader) => number
}

/** The runner's long unit: a kilometre or a mile. */
export const longUnitM = (units: UnitsOfTheReader): number => (units === 'metric' ? 1000 : metresPerMile)
export const unknown = '–'

/** One unit of the reader in SI, and how many decimals it is shown with. */
interface Scale {
  readonly unit: string
  readonly inSi: number
  readonly decimals: number
  /** What SI reads where the figure is zero. */
  readonly zeroAt?: number
}

function linear(metric: Scale, imperial: Scale = metric): Measure {
  const of = (units: UnitsOfTheReader) => (units === 'metric' ? metric : imperial)
  const shown = (value: number, units: UnitsOfTheReader) => (value - (of(units).zeroAt ?? 0)) / of(units).inSi
  return {
    shown,
    meant: (figure, units) => figure * of(units).inSi + (of(units).zeroAt ?? 0),
    show(value, units) {
      if (!Number.isFinite(value)) return unknown
      const text = shown(value, units).toFixed(of(units).decimals)
      return Number(text) === 0 ? text.replace('-', '') : text
    },
    unit: (units) => of(units).unit,
  }
}

const plain = (unit: string, inSi = 1, decimals = 0): Measure => linear({ unit, inSi, decimals })

/** From metres per second. Slower than an hour a unit is not a pace any more. */
const pace: Measure = {
  show(speedMps, units) {
    const seconds = Math.round(pace.shown(speedMps, units))
    if (!(speedMps > 0) || seconds >= 3600) return unknown
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  },
  unit: (units) => (units === 'metric' ? '/km' : '/mi'),
  shown: (speedMps, units) => longUnitM(units) / speedMps,
  meant: (seconds, units) => longUnitM(units) / seconds,
}

export const measures = {
  pace,
  distance: linear({ unit: 'km', inSi: 1000, decimals: 1 }, { unit: 'mi', inSi: metresPerMile, decimals: 1 }),
  /** Laps are short: metres matter. */
  lapDistance: linear(
    { unit: 'km', inSi: 1000, decimals: 2 },
    { unit: 'mi', inSi: metresPerMile, decimals: 2 },
  ),
  height: linear({ unit: 'm', inSi: 1, decimals: 0 }, { unit: 'ft', inSi: 0.3048, decimals: 0 }),
  length: linear({ unit: 'cm', inSi: 0.01, decimals: 0 }, { unit: 'in', inSi: 0.0254, decimals: 0 }),
  bounce: linear({ unit: 'cm', inSi: 0.01, decimals: 1 }, { unit: 'in', inSi: 0.0254, decimals: 1 }),
  /** From litres, as it is kept; fluid ounces are those of America. */
  drink: linear(
    { unit: 'litres', inSi: 1, decimals: 2 },
    { unit: 'fl oz', inSi: 0.0295735295625, decimals: 0 },
  ),
  mass: linear({ unit: 'kg', inSi: 1, decimals: 0 }, { unit: 'lb', inSi: 0.45359237, decimals: 0 }),
  temperature: linear(
    { unit: '°C', inSi: 1, decimals: 0 },
    { unit: '°F', inSi: 1 / 1.8, decimals: 0, zeroAt: -32 / 1.8 },
  ),
  heartRate: plain('bpm'),
  cadence: plain('spm'),
  contact: plain('ms', 0.001),
  power: plain('W'),
  percent: plain('%', 1, 1),
  ratioAsPercent: plain('%', 0.01, 1),
  stiffness: plain('kN/m', 1000, 1),
  breaths: plain('a minute'),
} as const satisfies Record<string, Measure>

/** Number and unit in one string, for sentences and labels. */
export function inWords(measure: Measure, value: number, units: UnitsOfTheReader): string {
  const text = measure.show(value, units)
  return text === unknown ? unknown : `${text} ${measure.unit(units)}`
}
