import type { Given } from '@freshlegs/analysis'

/**
 * What a kept run is judged with beside its recording: what is known of the runner, what they said of the run, which
 * channels they do not believe. An absent key and an empty one are the same.
 */
export type JudgeGiven = Pick<Given, 'athlete' | 'runnerSaid' | 'without'>
