import { useCallback, useEffect, useRef, useState } from 'react'
import type { Screen } from './screen.ts'

/** The screens one came through, kept in memory only; the browser's back button walks it. */
export function useTrail(): { readonly screen: Screen; readonly go: (screen: Screen) => void } {
  const trail = useRef<Screen[]>([landing])
  const [screen, setScreen] = useState<Screen>(landing)
  const show = useCallback((screens: Screen[]) => {
    trail.current = screens
    setScreen(screens.at(-1) ?? landing)
    scrollTo(0, 0)
  }, [])
  useEffect(() => {
    history.replaceState({ depth: 0 }, '')
    const walk = ({ state }: PopStateEvent) => show(trail.current.slice(0, depthOf(state) + 1))
    addEventListener('popstate', walk)
    return () => removeEventListener('popstate', walk)
  }, [show])
  const go = useCallback(
    (next: Screen) => {
      history.pushState({ depth: trail.current.length }, '')
      show([...trail.current, next])
    },
    [show],
  )
  return { screen, go }
}

const landing: Screen = { at: 'landing' }

const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 0
