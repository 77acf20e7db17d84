import type { Past } from '../past/past.ts'

/** Where less of the time is known, what is known does not stand for the rest. Ours, as for the loads of a week. */
const leastKnownRatio = 0.8

/** Share of the moving time of the days before each run that was easy; NaN where too little of it is known. */
export function easyShare({ since, column, figure, runs }: Past, days: number): Float64Array {
  const easy = figure('easyRatio')
  const from = since(days)
  return column((_, at) => {
    let easyS = 0
    let knownS = 0
    let allS = 0
    for (let i = from[at]!; i < at; i++) {
      const movingS = runs[i]!.movingS || 0
      allS += movingS
      if (Number.isNaN(easy[i]!)) continue
      easyS += easy[i]! * movingS
      knownS += movingS
    }
    return allS > 0 && knownS >= leastKnownRatio * allS ? easyS / knownS : NaN
  })
}
