import { parseArgs } from 'node:util'
import { answerRequests } from './bench/answer-requests.ts'
import { decodeFit } from './bench/decode-fit.ts'
import { decodeXml } from './bench/decode-xml.ts'
import { drawRun } from './bench/draw-run.ts'
import { explainRun } from './bench/explain-run.ts'
import { type Ground, newGround, smallSizes, usualSizes } from './bench/ground.ts'
import { importRuns } from './bench/import-runs.ts'
import { weighReasons } from './bench/weigh-reasons.ts'
import { wholeProcess } from './bench/whole-process.ts'
import { putSections, type Section } from './benchmarks-page.ts'

// npm run bench: how fast is it, side by side with others in one run? Writes docs/benchmarks.md.
//   --large      imports 30,000 runs as well
//   --only WORD  the parts with this word in their title; writes nothing
//   --small      everything small, to see that it works; writes nothing

const { values } = parseArgs({
  options: { large: { type: 'boolean' }, only: { type: 'string' }, small: { type: 'boolean' } },
})

const parts: readonly { title: string; run(ground: Ground): Promise<string> }[] = [
  { title: 'Reading FIT', run: decodeFit },
  { title: 'Reading TCX and GPX', run: decodeXml },
  { title: 'From bytes to a report', run: explainRun },
  { title: 'The whole process', run: wholeProcess },
  { title: 'Importing a history', run: importRuns },
  { title: 'Answers about a history', run: answerRequests },
  { title: 'Drawing a run', run: drawRun },
  { title: 'Weighing reasons', run: weighReasons },
]

const sizes = values.small
  ? smallSizes
  : { ...usualSizes, imports: values.large ? [...usualSizes.imports, 30_000] : usualSizes.imports }
const ground = newGround(sizes)
const sections: Section[] = []
try {
  for (const { title, run } of parts) {
    if (!title.toLowerCase().includes(values.only?.toLowerCase() ?? '')) continue
    const text = await run(ground)
    console.log(`## ${title}\n\n${text}\n`)
    sections.push({ title, text })
  }
} finally {
  ground.remove()
}

if (values.small || values.only !== undefined)
  console.log('Nothing was written: that is for the whole of it.')
else putSections(sections)
