import { type Model, models } from '@freshlegs/science'
import { UsageError } from '../command.ts'

/** The model of that name. Throws `UsageError` with the names there are. */
export function findModel(id: string): Model {
  const found = models.find(({ card }) => card.id === id)
  if (found) return found
  throw new UsageError(
    `no model is called '${id}'; there are ${models.map(({ card }) => card.id).join(', ')}`,
  )
}
