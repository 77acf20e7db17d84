import type { History, UnitsOfTheReader } from '@freshlegs/domain'
import type { Look } from '../cause.ts'
import { contexts } from '../contexts/index.ts'
import { causes } from '../parts/index.ts'
import { type Past, pastOf } from '../past/past.ts'
import { axes } from '../survival/axes.ts'
import type { Axis, Exclusion, Subject } from '../survival/subject.ts'
import { subjectsOf } from '../survival/subjects-of.ts'
import { type Effects, effectsOf } from './effects-of.ts'
import { recentRuns } from './recent-runs.ts'
import { shapeOf } from './shape-of.ts'

/** A history weighed: what every covariate saw in it, and how much each of them matters. */
export interface Weighing {
  readonly past: Past
  readonly axis: Axis
  readonly subjects: readonly Subject[]
  readonly excluded: ReadonlyMap<Exclusion, number>
  readonly looks: ReadonlyMap<string, Look>
  readonly effects: Effects
  readonly shape: number
  /** Indices of the runs that tell how things are now, and of those on which the legs gave out. */
  readonly recent: readonly number[]
  readonly gaveOut: readonly number[]
}

export interface Weigh {
  /** On what it is counted how far the legs last; minutes unless said. */
  readonly axis?: Axis | undefined
  /** In what the reader counts; no number hangs on it. */
  readonly units?: UnitsOfTheReader | undefined
}

export function weigh(history: History, { axis = axes[0]!, units }: Weigh = {}): Weighing {
  const past = pastOf(history, units)
  const { subjects, excluded } = subjectsOf(past.runs, axis)
  const covariates = [...causes, ...contexts]
  const looks = new Map(covariates.map((covariate) => [covariate.id, covariate.look(past)]))
  return {
    past,
    axis,
    subjects,
    excluded,
    looks,
    effects: effectsOf(covariates, looks, subjects, past.dayOf),
    shape: shapeOf(subjects),
    recent: recentRuns(past),
    gaveOut: subjects.filter(({ event }) => event).map(({ run }) => run),
  }
}
