import type { Script, Span } from './traits/index.ts'

/** Several scripts as one: factors multiply, additions add, whoever walks or stands is enough. */
export function combineScripts(scripts: readonly Script[], count: number): Combined {
  return {
    speedRatio: (timeS) => scripts.reduce((ratio, script) => ratio * (script.speedRatio?.(timeS) ?? 1), 1),
    cadenceRatio: (timeS) =>
      scripts.reduce((ratio, script) => ratio * (script.cadenceRatio?.(timeS) ?? 1), 1),
    heartRateBpm: (timeS) => scripts.reduce((sum, script) => sum + (script.heartRateBpm?.(timeS) ?? 0), 0),
    temperatureC: (timeS) => scripts.reduce((sum, script) => sum + (script.temperatureC?.(timeS) ?? 0), 0),
    walks: (timeS, gradeRatio) => scripts.some((script) => script.walks?.(timeS, gradeRatio)),
    stopped: secondsOf(
      scripts.flatMap((script) => script.stops ?? []),
      count,
    ),
    paused: secondsOf(
      scripts.flatMap((script) => script.pauses ?? []),
      count,
    ),
  }
}

export interface Combined {
  speedRatio(timeS: number): number
  cadenceRatio(timeS: number): number
  heartRateBpm(timeS: number): number
  temperatureC(timeS: number): number
  walks(timeS: number, gradeRatio: number): boolean
  /** 1 in the seconds of a stop. */
  readonly stopped: Uint8Array
  /** 1 in the seconds of a pause. */
  readonly paused: Uint8Array
}

function secondsOf(spans: readonly Span[], count: number): Uint8Array {
  const marked = new Uint8Array(count)
  for (const { fromS, toS } of spans) marked.fill(1, Math.ceil(fromS), Math.ceil(toS))
  return marked
}
