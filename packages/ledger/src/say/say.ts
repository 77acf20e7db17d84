import { metresPerMile, type UnitsOfTheReader } from '@freshlegs/domain'

/** How lengths, heights and temperatures are said to one reader, and whether numbers about food are. */
export interface Say {
  /** A long way, in whole units: `500 km`, `311 miles`. */
  readonly way: (metres: number) => string
  /** The same, never more than it is: `24 km`, `14 miles`. */
  readonly wayAtMost: (metres: number) => string
  /** What a long way is counted in, in metres; and in words: `kilometre`, `mile`; `km`, `miles`. */
  readonly longM: number
  readonly long: string
  readonly longs: string
  /** A height: `500 m`, `1640 ft`. */
  readonly height: (metres: number) => string
  /** Metres of height on each kilometre, said of each long unit: `10 m`, `53 ft`. */
  readonly heightALong: (metresAKm: number) => string
  /** Seconds on each kilometre, said of each long unit: `10 seconds`, `16 seconds`. */
  readonly secondsALong: (secondsAKm: number) => string
  /** A temperature: `22 °C`, `72 °F`. */
  readonly warmth: (celsius: number) => string
  /** A difference of temperatures: `5 °C`, `9 °F`. */
  readonly warmer: (celsius: number) => string
  /** Words with numbers about food or blood to whom they are said, and the others to everybody else. */
  readonly ofFood: (withNumbers: string, without: string) => string
}

/** Words that are the same for everybody, or depend on what the reader is used to. */
export type Text = string | ((say: Say) => string)

export const textOf = (text: Text, say: Say): string => (typeof text === 'string' ? text : text(say))

/** @param saysFood whether numbers about food are said to this reader; asked anew for each text */
export const sayIn = (units: UnitsOfTheReader, saysFood = () => false): Say => ({
  ...(units === 'metric' ? metric : imperial),
  ofFood: (withNumbers, without) => (saysFood() ? withNumbers : without),
})

type Measures = Omit<Say, 'ofFood'>

const metresPerFoot = 0.3048

const metric: Measures = {
  way: (metres) => `${whole(metres / 1000)} km`,
  wayAtMost: (metres) => `${Math.floor(metres / 1000)} km`,
  longM: 1000,
  long: 'kilometre',
  longs: 'km',
  height: (metres) => `${whole(metres)} m`,
  heightALong: (metresAKm) => `${whole(metresAKm)} m`,
  secondsALong: (secondsAKm) => `${whole(secondsAKm)} seconds`,
  warmth: (celsius) => `${whole(celsius)} °C`,
  warmer: (celsius) => `${whole(celsius)} °C`,
}

const imperial: Measures = {
  way: (metres) => `${whole(metres / metresPerMile)} miles`,
  wayAtMost: (metres) => `${Math.floor(metres / metresPerMile)} miles`,
  longM: metresPerMile,
  long: 'mile',
  longs: 'miles',
  height: (metres) => `${whole(metres / metresPerFoot)} ft`,
  heightALong: (metresAKm) => `${whole((metresAKm * metresPerMile) / 1000 / metresPerFoot)} ft`,
  secondsALong: (secondsAKm) => `${whole((secondsAKm * metresPerMile) / 1000)} seconds`,
  warmth: (celsius) => `${whole(celsius * 1.8 + 32)} °F`,
  warmer: (celsius) => `${whole(celsius * 1.8)} °F`,
}

/** Never a zero below nothing. */
const whole = (value: number) => String(Math.round(value) + 0)
