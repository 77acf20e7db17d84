import { useSyncExternalStore } from 'react'
import type { Theme } from './settings.ts'

const system = matchMedia('(prefers-color-scheme: dark)')

/** Whether the page is dark just now: as chosen, or as the system says. */
export function useDark(theme: Theme): boolean {
  const systemDark = useSyncExternalStore(watchSystem, () => system.matches)
  return theme === 'system' ? systemDark : theme === 'dark'
}

function watchSystem(listener: () => void): () => void {
  system.addEventListener('change', listener)
  return () => system.removeEventListener('change', listener)
}
