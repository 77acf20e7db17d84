import { lazy, Suspense, useEffect, useState } from 'react'
import { Guard } from '../parts/guard.tsx'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'

const RouteMap = lazy(() => import('./route-map.tsx'))

/** The map, fetched only once the rest of the page stands. */
export function MapSection({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), afterTheChartsMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    idle && (
      <Guard otherwise={() => <p className="soft small">The map could not be drawn in this browser.</p>}>
        <Suspense fallback={<p className="soft small">Drawing the route</p>}>
          <RouteMap judged={judged} view={view} />
        </Suspense>
      </Guard>
    )
  )
}

const afterTheChartsMs = 150
