import { explainRecording } from '@freshlegs/logbook'
import { Bench } from 'tinybench'
import { markdownTable } from '../markdown-table.ts'
import { plantedFit } from './recordings-of.ts'

const hours = [1, 3, 6, 12, 24]

/** Bytes to report, warm: one sample a second, every channel. */
export async function explainRun(): Promise<string> {
  const bench = new Bench({ time: 2000, warmupTime: 500 })
  for (const length of hours) {
    const bytes = plantedFit(length)
    bench.add(String(length), () => void explainRecording(bytes))
  }
  await bench.run()
  return markdownTable(
    ['hours of run', 'ms, median', 'ms an hour'],
    bench.tasks.map(({ name, result }) => {
      const ms = 'latency' in result ? result.latency.p50 : NaN
      return [name, ms.toFixed(1), (ms / Number(name)).toFixed(1)]
    }),
  )
}
