export { ledgerOf } from './ledger-of.ts'
export { axes } from './survival/axes.ts'
export type { Axis } from './survival/subject.ts'
