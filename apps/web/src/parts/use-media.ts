import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds just now. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (listener: () => void) => {
      const asked = matchMedia(query)
      asked.addEventListener('change', listener)
      return () => asked.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(watch, () => matchMedia(query).matches)
}

/** From here on there is room for columns side by side. The same line is drawn in the style sheets. */
export const roomy = '(min-width: 48rem)'
