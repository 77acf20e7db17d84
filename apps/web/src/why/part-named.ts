import { type PartId, parts } from '@freshlegs/domain'

/** Name and question of one of the seven parts. */
export const partNamed = (id: PartId) => parts.find((part) => part.id === id) ?? parts[0]

export const isPart = (id: string): id is PartId => parts.some((part) => part.id === id)
