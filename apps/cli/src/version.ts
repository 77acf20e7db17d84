import { engine } from '@freshlegs/analysis'

/** The program and its engine share one version. */
export const version = engine
