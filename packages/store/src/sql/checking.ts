import type { Store } from '../store.ts'
import type { Engine } from './engine.ts'

export const checking = (engine: Engine): Pick<Store, 'check'> => ({
  check: async () => engine.dialect.faults(engine.db),
})
