import type { Run, UnitsOfTheReader } from '@freshlegs/analysis'
import { LngLat, type Map as MapLibre, Marker, type PositionAnchor } from 'maplibre-gl'
import { litNow, type RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import type { RouteDrawing } from './draw-route.ts'
import { marksAlong } from './marks-along.ts'
import type { Shown } from './outside-zones.ts'
import styles from './route-map.module.css'

/** Puts start, finish and kilometres on the route, and a dot that follows the charts. Returns the way to stop following. */
export function placeMarks(
  { map, light }: RouteDrawing,
  { run, hidesStart, hidesFinish }: Shown,
  view: Store<RunView>,
  units: UnitsOfTheReader,
): () => void {
  for (const { label, longitudeDeg, latitudeDeg } of marksAlong(run, units))
    mark(map, styles.along, label, new LngLat(longitudeDeg, latitudeDeg))
  const [start, finish] = ends(run)
  if (!start || !finish) return () => undefined
  const together = start.distanceTo(finish) < sameEndM(run) && !hidesStart && !hidesFinish
  if (together) mark(map, styles.end, 'start and finish', start, 'bottom')
  else {
    // Where a line begins at the rim of a privacy zone, nobody started.
    if (!hidesFinish) mark(map, styles.end, 'finish', finish, 'top')
    if (!hidesStart) mark(map, styles.end, 'start', start, 'bottom')
  }
  const dot = mark(map, styles.dot, '', start)
  const follow = () => {
    const at = placeOf(run, view.get().cursor ?? -1)
    dot.getElement().toggleAttribute('hidden', at === null)
    if (at) dot.setLngLat(at)
  }
  const stop = view.watch((before) => {
    follow()
    if (litNow(before) !== litNow(view.get())) light(litNow(view.get()))
  })
  follow()
  map.on('load', () => light(litNow(view.get())))
  return stop
}

function mark(
  map: MapLibre,
  className: string | undefined,
  text: string,
  at: LngLat,
  anchor: PositionAnchor = 'center',
): Marker {
  const element = document.createElement('div')
  element.className = className ?? ''
  element.textContent = text
  // The charts' tables say it for those who cannot see the map.
  element.setAttribute('aria-hidden', 'true')
  return new Marker({ element, anchor }).setLngLat(at).addTo(map)
}

function placeOf({ streams }: Run, sample: number): LngLat | null {
  const longitude = streams.longitudeDeg?.[sample] ?? Number.NaN
  const latitude = streams.latitudeDeg?.[sample] ?? Number.NaN
  return Number.isNaN(longitude + latitude) ? null : new LngLat(longitude, latitude)
}

function ends(run: Run): [LngLat | null, LngLat | null] {
  const known = (_: number, sample: number) => placeOf(run, sample) !== null
  return [placeOf(run, run.timeS.findIndex(known)), placeOf(run, run.timeS.findLastIndex(known))]
}

/** Two ends closer than this share of the run are one mark: their words would lie on each other. */
const sameEndM = (run: Run) => 0.02 * (run.distanceM.at(-1) ?? 0)
