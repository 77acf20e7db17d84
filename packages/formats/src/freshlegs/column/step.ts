/** How whole numbers stand for the values of a column: value = (number / scale + offset) * factor, in this order. */
export interface Step {
  readonly scale: number
  readonly offset: number
  readonly factor: number
}

const step = (scale: number, { offset = 0, factor = 1 } = {}): Step => ({ scale, offset, factor })

/**
 * What devices count in, the coarse before the fine. A column is kept as whole numbers only where each of them gives
 * the value back to its last bit, so that it does not matter if a device is missed here: it takes more room.
 */
export const steps: readonly Step[] = [
  step(1),
  step(10),
  step(100),
  step(1000), // milliseconds; speeds of FIT
  step(128), // fractions of a step of FIT
  step(256),
  step(1024), // beats of a strap
  step(5, { offset: -500 }), // altitudes of FIT
  step(2 ** 31 / 180), // semicircles, as FIT scales them
  step(10, { factor: 0.001 }), // tenths of a millisecond or millimetre
  step(100, { factor: 0.01 }), // hundredths of a percent
  step(1e4),
  step(1e5),
  step(1e6),
  step(1e7), // places in GPX and TCX
  step(2 ** 31, { factor: 180 }), // semicircles, multiplied before they are divided
  step(1e9),
  step(10, { factor: 1 / 3.6 }),
  step(1000, { factor: 1 / 3.6 }), // km/h
  step(2 ** 20), // floats of 32 bits that came from something coarse
  step(2 ** 23), // sums of milliseconds on the clock of FIT
  step(1e12), // any number with few digits
]

/** The whole number that stands for a value; NaN where none gives it back exactly. */
export function stepsTo(value: number, { scale, offset, factor }: Step): number {
  const number = Math.round((value / factor - offset) * scale)
  return Object.is((number / scale + offset) * factor, value) && Math.abs(number) < mostSteps
    ? number + 0
    : Number.NaN
}

/** Differences of differences of such numbers are still exact, and so is their zigzag. */
const mostSteps = 2 ** 49
