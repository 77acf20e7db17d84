import { engine } from '@freshlegs/analysis'
import type { History, Ledger, UnitsOfTheReader } from '@freshlegs/domain'
import { axes, ledgerFrom, type Weighing, weigh } from '@freshlegs/ledger'

export type AxisId = Ledger['survival']['unit']

/** On what it is counted how far the legs last, and in what the reader counts: minutes, and kilometres, unless said. */
export interface Asked {
  readonly axis?: AxisId | undefined
  readonly units?: UnitsOfTheReader | undefined
}

/**
 * Why these legs give out, over a whole history. The same history, asked again, is not weighed again: who keeps it
 * between two changes gets an answer at once.
 */
export function why(history: History, asked: Asked = {}): Ledger {
  const weighing = weighed(history, asked)
  const known = ledgers.get(weighing)
  if (known) return known
  const ledger = ledgerFrom(weighing, { engine })
  ledgers.set(weighing, ledger)
  return ledger
}

/** A history weighed as it is asked for, once. */
export function weighed(history: History, { axis = 'min', units = 'metric' }: Asked): Weighing {
  const key = `${axis} ${units}`
  const known = weighings.get(history)?.[key]
  if (known) return known
  const weighing = weigh(history, { axis: axes.find(({ id }) => id === axis), units })
  weighings.set(history, { ...weighings.get(history), [key]: weighing })
  return weighing
}

const ledgers = new WeakMap<Weighing, Ledger>()
const weighings = new WeakMap<History, Readonly<Record<string, Weighing>>>()
