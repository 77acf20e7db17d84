import type { Store } from '../store.ts'
import { contentFaults } from './content-faults.ts'
import type { Engine } from './engine.ts'

export const checking = ({ db, dialect }: Engine): Pick<Store, 'check'> => ({
  check: async () => [...(await dialect.faults(db)), ...(await contentFaults(db))],
})
