import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareFigures } from './compare-figures.ts'
import { flips } from './flips.ts'
import { floors } from './floors.ts'
import { labelled } from './labelled.ts'
import { plantedReasons } from './planted-reasons.ts'
import { plantedRiddles } from './planted-riddles.ts'
import { plantedTruths } from './planted-truths.ts'
import type { EvalPart } from './result.ts'
import { say } from './say.ts'

// npm run evals: how often is the engine right? Writes docs/evals.md and evals/figures.json.
//   --compare  writes nothing, shows what changed against the committed figures
//   --say      the full text for real runs of all answers, to be read aloud

const { values } = parseArgs({ options: { compare: { type: 'boolean' }, say: { type: 'boolean' } } })
const figuresFile = fileURLToPath(new URL('../figures.json', import.meta.url))
const tablesFile = fileURLToPath(new URL('../../docs/evals.md', import.meta.url))

if (values.say) console.log(say())
else evaluate()

function evaluate(): void {
  const parts = [...partsOf()]
  const figures = Object.assign({}, ...parts.map((part) => part.figures)) as Record<string, number>
  const known = floors.filter(({ figure }) => figure in figures)
  const broken = known.filter(({ figure, holds }) => !holds(figures[figure] ?? NaN))
  const committed: Record<string, number> = JSON.parse(readFileSync(figuresFile, 'utf8'))
  if (values.compare) console.log(compareFigures(committed, figures))
  else if (Object.keys(figures).some(isLabelled)) {
    writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`)
    writeFileSync(tablesFile, page(parts, figures))
  } else console.log('Nothing was written: the committed tables hold real runs, and there are none here.')
  for (const { says, figure, holds } of known) {
    const value = figures[figure] ?? NaN
    console.log(`${holds(value) ? 'holds ' : 'BROKEN'}  ${says}; is ${Math.round(1000 * value) / 1000}`)
  }
  for (const { says, figure } of floors)
    if (!(figure in figures)) console.log(`skipped ${says}: no real runs here`)
  process.exitCode = broken.length > 0 ? 1 : 0
}

function* partsOf(): Generator<EvalPart> {
  const real = labelled()
  if (real) yield told(real)
  yield told(plantedTruths(25))
  for (const group of ['size', 'course', 'trait', 'fault', 'spacing'] as const)
    yield told(plantedRiddles(group, 10))
  yield told(flips(50))
  yield told(plantedReasons(40))
}

function told(part: EvalPart): EvalPart {
  console.log(`## ${part.title}\n\n${part.text}\n`)
  return part
}

function isLabelled(name: string): boolean {
  return name.startsWith('labelled.')
}

function page(parts: readonly EvalPart[], figures: Record<string, number>): string {
  const promised = floors.map(
    ({ says, figure, holds }) =>
      `- ${says}. **${Math.round(1000 * (figures[figure] ?? NaN)) / 1000}**${holds(figures[figure] ?? NaN) ? '' : ' (missed)'}`,
  )
  return `# How often is it right?

Made by \`npm run evals\`; \`npm run evals -- --compare\` shows what a change did. Planted runs are made by the \`synthetic\` package, so their truth is known, and they share assumptions with the engine: they test the program, not the physiology. The real runs test more, but nobody asked those runners what stopped them.

## What must hold

${promised.join('\n')}

${parts.map(({ title, text }) => `## ${title}\n\n${text}`).join('\n\n')}
`
}
