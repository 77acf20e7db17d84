export { type HistoryPlan, imagineHistory, soleWeaknesses } from './imagine-history.ts'
export { type Weakness, weaknesses } from './weakness.ts'
