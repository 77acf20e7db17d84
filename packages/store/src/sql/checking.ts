import type { Store } from '../store.ts'
import { contentFaults } from './content-faults.ts'
import type { Engine } from './engine.ts'
import { nameFaults } from './name-faults.ts'

export const checking = ({ db, dialect }: Engine): Pick<Store, 'check'> => ({
  check: async () => [...(await dialect.faults(db)), ...(await nameFaults(db)), ...(await contentFaults(db))],
})
