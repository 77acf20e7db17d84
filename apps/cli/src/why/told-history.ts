import type { History } from '@freshlegs/domain'
import { today } from './today.ts'

/** A runner of whom nothing is known but their answers. */
export const toldHistory = (interview: History['interview']): History => ({
  athlete: {},
  today: today(),
  runs: [],
  checkIns: [],
  interview,
})
