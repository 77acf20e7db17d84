import { engine } from '@freshlegs/analysis'
import type { History, Ledger } from '@freshlegs/domain'
import { axes, ledgerFrom, type Weighing, weigh } from '@freshlegs/ledger'

export type AxisId = Ledger['survival']['unit']

/**
 * Why these legs give out, over a whole history. The same history, asked again, is not weighed again: who keeps it
 * between two changes gets an answer at once.
 */
export function why(history: History, axis: AxisId = 'min'): Ledger {
  const known = ledgers.get(history)?.[axis]
  if (known) return known
  const ledger = ledgerFrom(weighed(history, axis), { engine })
  ledgers.set(history, { ...ledgers.get(history), [axis]: ledger })
  return ledger
}

/** A history weighed on an axis, once. */
export function weighed(history: History, axis: AxisId = 'min'): Weighing {
  const known = weighings.get(history)?.[axis]
  if (known) return known
  const weighing = weigh(
    history,
    axes.find(({ id }) => id === axis),
  )
  weighings.set(history, { ...weighings.get(history), [axis]: weighing })
  return weighing
}

type OfAxis<Thing> = { readonly [Axis in AxisId]?: Thing }

const ledgers = new WeakMap<History, OfAxis<Ledger>>()
const weighings = new WeakMap<History, OfAxis<Weighing>>()
