import { metresPerMile, type Survival, type UnitsOfTheReader } from '@freshlegs/domain'

/** The survival curve as bars: on which share of the runs the legs last beyond so far, and its 80 % limits. Empty where there is none. */
export function curveText({ curve, unit, longest }: Survival, units: UnitsOfTheReader): string[] {
  if (!curve || longest === null || !(longest > 0)) return []
  const isMiles = unit === 'km' && units === 'imperial'
  // Kilometres in one step of the axis that is shown.
  const shown = isMiles ? metresPerMile / 1000 : 1
  const name = isMiles ? 'mi' : unit
  const most = longest / shown
  const step = stepOf(most)
  const lines: string[] = []
  for (let at = step; at <= most; at += step) {
    const index = curve.at.findLastIndex((time) => time <= at * shown)
    const share = index === -1 ? 1 : curve.share[index]!
    // Beyond so far: those that were still running there.
    const running = curve.at.findIndex((time) => time >= at * shown)
    const atRisk = running === -1 ? 0 : curve.atRisk[running]!
    lines.push(
      `${String(at).padStart(5)} ${name}  ${bar(share)} ${String(percent(share)).padStart(3)} %${limits(curve, index)}  ${counted(atRisk)}`,
    )
  }
  return lines
}

/** Nothing before the first event and at the end of the curve: there it has none. */
function limits({ lower, upper }: NonNullable<Survival['curve']>, index: number): string {
  const [low, high] = [lower[index] ?? null, upper[index] ?? null]
  const text = low === null || high === null ? '' : ` (${percent(low)} to ${percent(high)})`
  return text.padEnd(widestLimits)
}

const widestLimits = ' (84 to 100)'.length
const percent = (share: number) => Math.round(100 * share)
const bar = (share: number) => '█'.repeat(Math.round(barWidth * share)).padEnd(barWidth, '·')
const barWidth = 24
const counted = (n: number) => `${n} ${n === 1 ? 'run' : 'runs'} went so far`

/** A round number that goes about six times into the longest. */
function stepOf(longest: number): number {
  const rough = longest / mostLines
  const steps = [1, 2, 5, 10, 15, 20, 30, 60]
  return steps.find((step) => step >= rough) ?? 60 * Math.ceil(rough / 60)
}

const mostLines = 8
