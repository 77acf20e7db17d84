import { type Run, states } from '@freshlegs/analysis'

const lastMoving = states.indexOf('walking')

/** Running or walking, not stopped and not paused. */
export const isMoving = (run: Run, sample: number): boolean => (run.state[sample] ?? 0) <= lastMoving
