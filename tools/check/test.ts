import { closing, plus, runSteps } from './run-steps.ts'
import { checkSteps, pageStep, testSteps } from './steps.ts'

// `npm test`
const checked = await runSteps([...checkSteps, pageStep], { atOnce: 2, say: console.log })
// Each of these keeps all processors busy by itself.
const tested = await runSteps(testSteps, { atOnce: 1, say: console.log })
const totals = plus(checked, tested)
console.log(closing(totals))
process.exitCode = totals.failed > 0 ? 1 : 0
