import { useMedia } from '../parts/use-media.ts'
import type { Theme } from './look.ts'

/** Whether the page is dark just now: as chosen, or as the system says. */
export function useDark(theme: Theme): boolean {
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  return theme === 'system' ? systemDark : theme === 'dark'
}
