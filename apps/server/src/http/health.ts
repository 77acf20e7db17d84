import manifest from '../../package.json' with { type: 'json' }

/** What `/api/v1/health` answers: who is here. */
export interface Health {
  readonly name: 'freshlegs'
  readonly version: string
}

export const health: Health = { name: 'freshlegs', version: manifest.version }

/** Whether it is Freshlegs that answers at this address. Anything else, silence included, is not. */
export async function freshlegsAnswers(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/v1/health`, { signal: AbortSignal.timeout(1000) })
    const said: unknown = await response.json()
    return typeof said === 'object' && said !== null && 'name' in said && said.name === health.name
  } catch {
    return false
  }
}
