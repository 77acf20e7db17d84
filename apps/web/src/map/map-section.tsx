import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { queries } from '../api/queries.ts'
import { Guard } from '../parts/guard.tsx'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { outsideZones } from './outside-zones.ts'

const RouteMap = lazy(() => import('./route-map.tsx'))

/** The map, fetched only once the rest of the page stands, and never before it is known what it must not show. */
export function MapSection({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const [idle, setIdle] = useState(false)
  const { data: settings, error } = useQuery(queries.settings)
  const { run } = judged
  const zones = settings?.privacyZones
  const shown = useMemo(() => zones && outsideZones(run, zones), [run, zones])
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), afterTheChartsMs)
    return () => clearTimeout(timer)
  }, [])

  if (error && !settings)
    return (
      <p className="soft small">The map is not drawn: your privacy zones could not be asked for just now.</p>
    )
  if (!idle || !shown) return null
  const left = shown.run.streams.latitudeDeg?.some((degrees) => !Number.isNaN(degrees))
  return (
    <>
      {left && (
        <Guard otherwise={() => <p className="soft small">The map could not be drawn in this browser.</p>}>
          <Suspense fallback={<p className="soft small">Drawing the route</p>}>
            <RouteMap judged={judged} shown={shown} view={view} />
          </Suspense>
        </Guard>
      )}
      {shown.hides && (
        <p className="soft small">
          {left ? 'Part of the route is' : 'The route is'} hidden by your privacy zone.
        </p>
      )}
    </>
  )
}

const afterTheChartsMs = 150
