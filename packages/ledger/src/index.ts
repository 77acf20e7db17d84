export { ledgerFrom, ledgerOf } from './ledger-of.ts'
export { axes } from './survival/axes.ts'
export type { Axis } from './survival/subject.ts'
export { type Weighing, weigh } from './weigh/weigh.ts'
