import { closing, runSteps } from './run-steps.ts'
import { checkSteps } from './steps.ts'

// `npm run check`
const totals = await runSteps(checkSteps, { atOnce: 2, say: console.log })
console.log(closing(totals))
process.exitCode = totals.failed > 0 ? 1 : 0
