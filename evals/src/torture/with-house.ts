import { type House, type HouseLocation, openHouse } from '@freshlegs/server'

/** Opens a house, works in it and closes it again; that it cannot be opened is a fault. */
export async function withHouse(
  location: HouseLocation,
  { stays }: { readonly stays: boolean },
  work: (house: House) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const opened = await openHouse({ ...location, openedBy: 'torture', judgeThreads: 2, stays })
  if (!opened.ok) return [`it cannot be opened: ${opened.problem.detail}`]
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
