import type { Opened } from '../house/screen.ts'

/** The runner that nobody is. Called simulated wherever it is shown. */
export const simulatedRunner: Opened = {
  name: 'A simulated runner',
  source: { kind: 'simulated' },
}
