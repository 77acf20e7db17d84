import type { Survival } from '@freshlegs/domain'

/** The survival curve as bars: on which share of the runs the legs last beyond so far. Empty where there is none. */
export function curveText({ curve, unit, longest }: Survival): string[] {
  if (!curve || longest === null || !(longest > 0)) return []
  const step = stepOf(longest)
  const lines: string[] = []
  for (let at = step; at <= longest; at += step) {
    const index = curve.at.findLastIndex((time) => time <= at)
    const share = index === -1 ? 1 : curve.share[index]!
    // Beyond so far: those that were still running there.
    const running = curve.at.findIndex((time) => time >= at)
    const atRisk = running === -1 ? 0 : curve.atRisk[running]!
    lines.push(
      `${String(at).padStart(5)} ${unit}  ${bar(share)} ${String(Math.round(100 * share)).padStart(3)} %  ${counted(atRisk)}`,
    )
  }
  return lines
}

const bar = (share: number) => '█'.repeat(Math.round(barWidth * share)).padEnd(barWidth, '·')
const barWidth = 30
const counted = (n: number) => `${n} ${n === 1 ? 'run' : 'runs'} went so far`

/** A round number that goes about six times into the longest. */
function stepOf(longest: number): number {
  const rough = longest / mostLines
  const steps = [1, 2, 5, 10, 15, 20, 30, 60]
  return steps.find((step) => step >= rough) ?? 60 * Math.ceil(rough / 60)
}

const mostLines = 8
