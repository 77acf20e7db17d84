import type { RunDetail } from '../api/schemas.ts'

/** Nothing recorded it: the runner typed in day, distance and time, and there is nothing to judge or to draw. */
export const isTypedIn = ({ file }: Pick<RunDetail, 'file'>): boolean => file.format === 'by-hand'
