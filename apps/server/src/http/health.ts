import manifest from '../../package.json' with { type: 'json' }

/** Who is here, beside which house. */
export const program = { name: 'freshlegs', version: manifest.version } as const

/** Whether it is this house that answers at an address. Anything else, silence included, is not. */
export async function houseAnswers(address: string, house: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/v1/health`, { signal: AbortSignal.timeout(1000) })
    const said: unknown = await response.json()
    return typeof said === 'object' && said !== null && 'house' in said && said.house === house
  } catch {
    return false
  }
}
