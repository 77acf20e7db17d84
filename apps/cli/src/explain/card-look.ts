import type { UnitsOfTheReader } from '@freshlegs/analysis'

export interface CardLook {
  readonly units: UnitsOfTheReader
  readonly colour: boolean
  readonly width: number
}
